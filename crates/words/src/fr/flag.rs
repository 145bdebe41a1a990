//! The person: conditions, medicines, life stages.

use calcium_compass_core::person::{Flag, Stage};

#[must_use]
pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Pregnant => "Grossesse",
        Stage::Breastfeeding => "Allaitement",
        Stage::Premenopausal => "Avant la ménopause",
        Stage::Postmenopausal => "Après la ménopause",
    }
}

#[must_use]
pub const fn flag(flag: Flag) -> &'static str {
    match flag {
        Flag::Dialysis => "Dialyse",
        Flag::KidneyTransplant => "Greffe de rein",
        Flag::KidneyDisease => "Maladie des reins",
        Flag::Sarcoidosis => "Sarcoïdose",
        Flag::Granulomatous => "Tuberculose, lymphome ou autre maladie à granulomes",
        Flag::PrimaryHyperparathyroidism => "Glande parathyroïde trop active",
        Flag::KidneyStones => "Calculs rénaux, maintenant ou avant",
        Flag::BariatricSurgery => "Opération pour perdre du poids",
        Flag::Malabsorption => "Mauvaise absorption par l’intestin",
        Flag::HeartDisease => "Maladie du cœur",
        Flag::Doac => "Apixaban, rivaroxaban, édoxaban ou dabigatran",
        Flag::Thiazide => "Diurétique thiazidique",
        Flag::Digoxin => "Digoxine",
        Flag::Lithium => "Lithium",
        Flag::Orlistat => "Orlistat",
        Flag::BileAcidResin => "Colestyramine ou autre résine qui capte les acides biliaires",
        Flag::EnzymeInducer => "Phénytoïne, phénobarbital ou antiépileptique semblable",
        Flag::Glucocorticoid => "Comprimés de corticoïde (cortisone), comme la prednisolone",
        Flag::Levothyroxine => "Lévothyroxine",
        Flag::Bisphosphonate => "Comprimé pour les os, comme l’alendronate (acide alendronique)",
        Flag::Antibiotic => "Antibiotique de type tétracycline ou quinolone",
        Flag::CalciumChannelBlocker => "Vérapamil ou diltiazem",
        Flag::Calcipotriol => "Crème pour la peau au calcipotriol",
        Flag::AluminiumBinder => "Chélateur du phosphate contenant de l’aluminium",
        Flag::KidneyNo | Flag::Vka | Flag::VkaUnsure | Flag::VkaNo => "",
    }
}

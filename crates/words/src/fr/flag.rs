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
        Flag::PrimaryHyperparathyroidism => {
            "Glande parathyroïde trop active (hyperparathyroïdie primaire)"
        }
        Flag::KidneyStones => "Calculs rénaux, maintenant ou avant",
        Flag::BariatricSurgery => "Opération pour perdre du poids",
        Flag::Malabsorption => {
            "Mauvaise absorption par l’intestin (comme maladie cœliaque ou de Crohn)"
        }
        Flag::HeartDisease => "Maladie du cœur",
        Flag::Doac => "Apixaban, rivaroxaban, édoxaban ou dabigatran",
        Flag::Thiazide => "Diurétique thiazidique (comprimé qui fait uriner)",
        Flag::Digoxin => "Digoxine",
        Flag::Lithium => "Lithium",
        Flag::Orlistat => "Orlistat",
        Flag::BileAcidResin => "Colestyramine ou autre résine qui capte les acides biliaires",
        Flag::EnzymeInducer => {
            "Certains antiépileptiques (phénytoïne, phénobarbital, primidone, carbamazépine), ou rifampicine"
        }
        Flag::Glucocorticoid => "Comprimés de corticoïde (cortisone), comme la prednisolone",
        Flag::Levothyroxine => "Lévothyroxine",
        Flag::Bisphosphonate => "Comprimé pour les os, comme l’alendronate (acide alendronique)",
        Flag::Antibiotic => "Antibiotique de type tétracycline ou quinolone",
        Flag::CalciumChannelBlocker => "Vérapamil ou diltiazem",
        Flag::Calcipotriol => "Crème pour la peau au calcipotriol",
        Flag::AluminiumBinder => "Chélateur du phosphate contenant de l’aluminium",
        Flag::Hypoparathyroid => {
            "Parathyroïdes trop peu actives, aussi après une opération de la thyroïde ou des parathyroïdes"
        }
        Flag::BoneInjection => {
            "Injection ou perfusion pour les os : dénosumab (Prolia), zolédronate (Aclasta)"
        }
        Flag::ActiveVitaminD => {
            "Vitamine D active : alfacalcidol (Un-Alfa), calcitriol (Rocaltrol), calcifédiol (Dédrogyl) ou paricalcitol"
        }
        Flag::Calcimimetic => "Cinacalcet ou ételcalcétide",
        Flag::Ppi => "Médicaments contre l’acidité de l’estomac, comme l’oméprazole",
        Flag::KidneyNo | Flag::Vka | Flag::VkaUnsure | Flag::VkaNo => "",
    }
}

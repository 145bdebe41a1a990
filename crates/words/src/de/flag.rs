//! The person: conditions, medicines, life stages.

use calcium_compass_core::person::{Flag, Stage};

#[must_use]
pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Pregnant => "Schwanger",
        Stage::Breastfeeding => "Stillend",
        Stage::Premenopausal => "Vor der Menopause",
        Stage::Postmenopausal => "Nach der Menopause",
    }
}

#[must_use]
pub const fn flag(flag: Flag) -> &'static str {
    match flag {
        Flag::Dialysis => "Dialyse",
        Flag::KidneyTransplant => "Nierentransplantation",
        Flag::KidneyDisease => "Nierenkrankheit",
        Flag::Sarcoidosis => "Sarkoidose",
        Flag::Granulomatous => "Tuberkulose, Lymphom oder eine andere Krankheit mit Granulomen",
        Flag::PrimaryHyperparathyroidism => "Überfunktion der Nebenschilddrüse",
        Flag::KidneyStones => "Nierensteine, jetzt oder früher",
        Flag::BariatricSurgery => "Operation zum Abnehmen",
        Flag::Malabsorption => "Schlechte Aufnahme im Darm",
        Flag::HeartDisease => "Herzkrankheit",
        Flag::Doac => "Apixaban, Rivaroxaban, Edoxaban oder Dabigatran",
        Flag::Thiazide => "Thiazid (Entwässerungstablette)",
        Flag::Digoxin => "Digoxin",
        Flag::Lithium => "Lithium",
        Flag::Orlistat => "Orlistat",
        Flag::BileAcidResin => "Colestyramin oder ein anderer Gallensäurebinder",
        Flag::EnzymeInducer => "Phenytoin, Phenobarbital oder ein ähnliches Mittel gegen Epilepsie",
        Flag::Glucocorticoid => "Kortison-Tabletten wie Prednisolon",
        Flag::Levothyroxine => "Levothyroxin",
        Flag::Bisphosphonate => "Knochenmittel wie Alendronat (Bisphosphonat)",
        Flag::Antibiotic => "Antibiotikum: Tetracyclin oder Chinolon",
        Flag::CalciumChannelBlocker => "Verapamil oder Diltiazem",
        Flag::Calcipotriol => "Hautcreme mit Calcipotriol",
        Flag::AluminiumBinder => "Phosphatbinder mit Aluminium",
        Flag::KidneyNo | Flag::Vka | Flag::VkaUnsure | Flag::VkaNo => "",
    }
}

//! The person: conditions, medicines, life stages.

use calcium_compass_core::person::{Flag, Stage};

/// A life stage.
#[must_use]
pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Pregnant => "Pregnant",
        Stage::Breastfeeding => "Breastfeeding",
        Stage::Premenopausal => "Before the menopause",
        Stage::Postmenopausal => "After the menopause",
    }
}

/// A tick box. Answers to questions have no box and no words.
#[must_use]
pub const fn flag(flag: Flag) -> &'static str {
    match flag {
        Flag::Dialysis => "Dialysis",
        Flag::KidneyTransplant => "Kidney transplant",
        Flag::KidneyDisease => "Kidney disease",
        Flag::Sarcoidosis => "Sarcoidosis",
        Flag::Granulomatous => "Tuberculosis, lymphoma or another granuloma illness",
        Flag::PrimaryHyperparathyroidism => "Overactive parathyroid gland",
        Flag::KidneyStones => "Kidney stones, now or before",
        Flag::BariatricSurgery => "Surgery for weight loss",
        Flag::Malabsorption => "Poor absorption from the gut",
        Flag::HeartDisease => "Heart disease",
        Flag::Doac => "Apixaban, rivaroxaban, edoxaban or dabigatran",
        Flag::Thiazide => "Thiazide water tablet",
        Flag::Digoxin => "Digoxin",
        Flag::Lithium => "Lithium",
        Flag::Orlistat => "Orlistat",
        Flag::BileAcidResin => "Cholestyramine or another bile acid resin",
        Flag::EnzymeInducer => "Phenytoin, phenobarbital or a like epilepsy medicine",
        Flag::Glucocorticoid => "Steroid tablets such as prednisolone",
        Flag::Levothyroxine => "Levothyroxine",
        Flag::Bisphosphonate => "Bone tablet such as alendronate",
        Flag::Antibiotic => "Tetracycline or quinolone antibiotic",
        Flag::CalciumChannelBlocker => "Verapamil or diltiazem",
        Flag::Calcipotriol => "Calcipotriol skin cream",
        Flag::AluminiumBinder => "Phosphate binder with aluminium",
        Flag::KidneyNo | Flag::Vka | Flag::VkaUnsure | Flag::VkaNo => "",
    }
}

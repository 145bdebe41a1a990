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
        Flag::Granulomatous => "Tuberculosis, lymphoma or another granulomatous disease",
        Flag::PrimaryHyperparathyroidism => {
            "Overactive parathyroid gland (primary hyperparathyroidism)"
        }
        Flag::KidneyStones => "Kidney stones, now or before",
        Flag::BariatricSurgery => "Weight-loss surgery",
        Flag::Malabsorption => "Poor absorption from the gut (such as coeliac or Crohn’s disease)",
        Flag::HeartDisease => "Heart disease",
        Flag::Doac => "Apixaban, rivaroxaban, edoxaban or dabigatran",
        Flag::Thiazide => "Thiazide water tablet",
        Flag::Digoxin => "Digoxin",
        Flag::Lithium => "Lithium",
        Flag::Orlistat => "Orlistat",
        Flag::BileAcidResin => "Cholestyramine or another bile acid resin",
        Flag::EnzymeInducer => {
            "Some epilepsy medicines (phenytoin, phenobarbital, primidone, carbamazepine), or rifampicin"
        }
        Flag::Glucocorticoid => "Steroid tablets such as prednisolone",
        Flag::Levothyroxine => "Levothyroxine",
        Flag::Bisphosphonate => "Bone tablet such as alendronate",
        Flag::Antibiotic => "Tetracycline or quinolone antibiotic",
        Flag::CalciumChannelBlocker => "Verapamil or diltiazem",
        Flag::Calcipotriol => "Calcipotriol skin cream",
        Flag::AluminiumBinder => "Phosphate binder with aluminium",
        Flag::Hypoparathyroid => {
            "Underactive parathyroid glands, also after thyroid or parathyroid surgery"
        }
        Flag::BoneInjection => "Bone injection or drip: denosumab (Prolia), zoledronate (Aclasta)",
        Flag::ActiveVitaminD => {
            "Active vitamin D: alfacalcidol, calcitriol, calcifediol or paricalcitol"
        }
        Flag::Calcimimetic => "Cinacalcet or etelcalcetide",
        Flag::Ppi => "Stomach-acid tablets such as omeprazole",
        Flag::KidneyNo | Flag::Vka | Flag::VkaUnsure | Flag::VkaNo => "",
    }
}

//! The page: headings, questions, labels, hints.

use crate::core::measure::Measure;
use crate::core::person::{Flag, Stage};

/// The product's name, the same in every language.
pub const NAME: &str = "Calcium Compass";
/// The heading.
pub const TITLE: &str = "What does my number mean?";
/// Under the heading.
pub const LEDE: &str = "Put in a vitamin D or vitamin K test result. See what each published source says about it, side by side.";
/// The promise.
pub const PRIVACY: &str = "Nothing you type leaves this device.";
/// What the page is not.
pub const NOT_FOR: &str = "This page tells what published sources say. It does not find out what is wrong with you, and it sets no dose.";

/// First group.
pub const ABOUT_YOU: &str = "About you";
/// Beside it.
pub const OPTIONAL: &str = "all optional";
/// Second group.
pub const YOUR_NUMBERS: &str = "Your numbers";
/// Beside it.
pub const FROM_REPORT: &str = "from your lab report";
/// The results.
pub const MEANING: &str = "What they mean";

/// The first question.
pub const VKA_QUESTION: &str = "Do you take a blood thinner such as warfarin?";
/// Why it is asked.
pub const VKA_HINT: &str = "Others are acenocoumarol, phenprocoumon and fluindione. They change what vitamin K results mean, so this comes first.";
/// The second question.
pub const KIDNEY_QUESTION: &str = "Do you have a kidney problem?";
/// Why it is asked.
pub const KIDNEY_HINT: &str = "Kidney illness, dialysis or a transplant change the MGP result.";
/// An answer.
pub const YES: &str = "Yes";
/// An answer.
pub const NO: &str = "No";
/// An answer.
pub const UNSURE: &str = "Not sure";

/// The age field.
pub const AGE: &str = "Age";
/// Why it is asked.
pub const AGE_HINT: &str = "Some sources are for adults or children only.";
/// The unit of the age.
pub const AGE_UNIT: &str = "Unit of age";
/// A unit of age.
pub const YEARS: &str = "years";
/// A unit of age.
pub const MONTHS: &str = "months";
/// Instead of an age.
pub const ADULT: &str = "18 or over, no age given";
/// The sex field.
pub const SEX: &str = "Sex registered at birth";
/// A choice.
pub const FEMALE: &str = "Female";
/// A choice.
pub const MALE: &str = "Male";
/// No choice.
pub const NOT_SAID: &str = "Not said";
/// The stage field.
pub const STAGE: &str = "Life stage";
/// No stage.
pub const NO_STAGE: &str = "Does not apply";
/// The list of flags.
pub const FLAGS: &str = "Conditions and medicines";
/// Why they are asked.
pub const FLAGS_HINT: &str = "Tick what applies. Each one can bring up a warning that matters.";
/// First part of the list.
pub const CONDITIONS: &str = "Conditions";
/// Second part of the list.
pub const MEDICINES: &str = "Medicines";
/// The list of further fields.
pub const MORE_RESULTS: &str = "Kidney function result (eGFR)";
/// The unit field of a result. Gap: `measure`.
pub const UNIT_OF: &str = "Unit of {measure}";
/// No unit chosen.
pub const CHOOSE_UNIT: &str = "unit";
/// Which test was done.
pub const ANALYTE: &str = "Name of the test on the report";

/// Nothing entered yet.
pub const EMPTY_HEADING: &str = "Your results will stand here";
/// What to do.
pub const EMPTY_BODY: &str =
    "Type a number as your lab printed it and choose its unit. The answer comes as you type.";
/// Without WebAssembly or before it has started.
pub const NOT_STARTED: &str = "The page is starting. If this line stays, the browser could not load the calculator: \
     reload the page, or use a newer browser.";

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

/// The name of a measure: words first, then the name on reports.
#[must_use]
pub const fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::VitaminD25Oh => "Vitamin D",
        Measure::DpUcmgp => "Inactive MGP",
        Measure::UcocPercent => "Undercarboxylated osteocalcin",
        Measure::Osteocalcin => "Osteocalcin",
        Measure::Phylloquinone => "Vitamin K1 in blood",
        Measure::Mk4 => "Vitamin K2 (MK-4) in blood",
        Measure::Mk7 => "Vitamin K2 (MK-7) in blood",
        Measure::PivkaIi => "PIVKA-II",
        Measure::Ctx => "CTX",
        Measure::P1np => "P1NP",
        Measure::Calcium => "Calcium",
        Measure::Albumin => "Albumin",
        Measure::AdjustedCalcium => "Adjusted calcium",
        Measure::Cac => "Coronary calcium score",
        Measure::Egfr => "Kidney function",
        Measure::VitaminDIntake => "Vitamin D",
        Measure::CalciumIntake => "Calcium",
        Measure::CalciumSupplement => "Calcium",
        Measure::K1Intake => "Vitamin K1",
        Measure::Mk4Intake => "Vitamin K2 (MK-4)",
        Measure::Mk7Intake => "Vitamin K2 (MK-7)",
        Measure::MagnesiumIntake => "Magnesium",
        Measure::MagnesiumSupplement => "Magnesium",
        Measure::TotalUcmgp => "Total ucMGP",
        Measure::Calcitriol => "1,25-OH-D",
    }
}

/// The name on reports, and what it is.
#[must_use]
pub const fn measure_detail(measure: Measure) -> &'static str {
    match measure {
        Measure::VitaminD25Oh => "25-OH-D in blood",
        Measure::DpUcmgp => "dp-ucMGP, a vitamin K marker",
        Measure::UcocPercent => "ucOC, share of the total",
        Measure::Osteocalcin => "total",
        Measure::Phylloquinone => "phylloquinone",
        Measure::Mk4 => "menaquinone-4",
        Measure::Mk7 => "menaquinone-7",
        Measure::PivkaIi => "also a liver test",
        Measure::Ctx => "a marker of bone breakdown",
        Measure::P1np => "a marker of bone building",
        Measure::Calcium => "total, in blood",
        Measure::Albumin => "in blood",
        Measure::AdjustedCalcium => "in blood",
        Measure::Cac => "Agatston",
        Measure::Egfr => "eGFR",
        Measure::VitaminDIntake => "food and supplements, per day",
        Measure::CalciumIntake => "food and drink, per day",
        Measure::CalciumSupplement => "supplements, per day",
        Measure::K1Intake => "food and supplements, per day",
        Measure::Mk4Intake => "food and supplements, per day",
        Measure::Mk7Intake => "food and supplements, per day",
        Measure::MagnesiumIntake => "food and drink, per day",
        Measure::MagnesiumSupplement => "supplements, per day",
        Measure::TotalUcmgp => "another test",
        Measure::Calcitriol => "another test",
    }
}

/// A hint under a field.
#[must_use]
pub const fn measure_hint(measure: Measure) -> &'static str {
    match measure {
        Measure::VitaminD25Oh => {
            "Also called 25-hydroxyvitamin D or calcidiol. Not 1,25-dihydroxyvitamin D."
        }
        Measure::DpUcmgp => "A test some labs sell as “vitamin K2 status”.",
        Measure::UcocPercent => "A vitamin K marker in per cent.",
        Measure::Osteocalcin => "Taken after a night without food.",
        Measure::Phylloquinone => "Taken after a night without food.",
        Measure::Mk4 => "Often too low to measure. That is not a shortage.",
        Measure::Mk7 => "Often too low to measure. That is not a shortage.",
        Measure::PivkaIi => "It is also a liver test.",
        Measure::Ctx => "Taken in the morning after a night without food.",
        Measure::P1np => "Taken at the same time of day each time.",
        Measure::Calcium => "Not adjusted. Albumin beside it lets the page adjust it.",
        Measure::Albumin => "Only used to adjust calcium.",
        Measure::AdjustedCalcium => "Also called corrected calcium.",
        Measure::Cac => "From a heart scan.",
        Measure::Egfr => "Printed with the creatinine result.",
        Measure::VitaminDIntake => "All sources together.",
        Measure::CalciumIntake => "Without supplements.",
        Measure::CalciumSupplement => "Elemental calcium, as the label says.",
        Measure::K1Intake => "Mostly from greens and oils.",
        Measure::Mk4Intake => "Mostly from chicken, pork and eggs.",
        Measure::Mk7Intake => "Mostly from natto and supplements.",
        Measure::MagnesiumIntake => "Without supplements.",
        Measure::MagnesiumSupplement => "Elemental magnesium, as the label says.",
        Measure::TotalUcmgp => "",
        Measure::Calcitriol => "",
    }
}

/// The test the MGP field is for.
pub const DP_UCMGP: &str = "dp-ucMGP";
/// The test that goes by almost its name.
pub const TOTAL_UCMGP: &str = "ucMGP or total ucMGP";

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

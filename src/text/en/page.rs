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
        Measure::Egfr => "Kidney function",
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
        Measure::Egfr => "eGFR",
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
        Measure::Egfr => "Printed with the creatinine result.",
        Measure::TotalUcmgp | Measure::Calcitriol => "",
    }
}

/// The two tests that go by almost one name.
#[must_use]
pub const fn analyte(measure: Measure) -> &'static str {
    match measure {
        Measure::TotalUcmgp => "ucMGP or total ucMGP",
        Measure::DpUcmgp => "dp-ucMGP",
        Measure::VitaminD25Oh | Measure::Egfr | Measure::Calcitriol => "",
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

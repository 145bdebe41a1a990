//! The measures by name, and what helps to fill their fields in.

use calcium_compass_core::measure::Measure;
use calcium_compass_core::reference::{Body, Nutrient};

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
        Measure::Osteocalcin => "total, a marker of bone building",
        Measure::Phylloquinone => "phylloquinone",
        Measure::Mk4 => "menaquinone-4",
        Measure::Mk7 => "menaquinone-7",
        Measure::PivkaIi => "also a liver test",
        Measure::Ctx => "a marker of bone breakdown",
        Measure::P1np => "a marker of bone building",
        Measure::Calcium => "total, in blood",
        Measure::Albumin => "in blood",
        Measure::AdjustedCalcium => "in blood",
        Measure::Cac => "Agatston score",
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
            "Also called 25-hydroxyvitamin D or calcidiol. Not 1,25-dihydroxyvitamin D. \
             Type the total, not D2 or D3 alone."
        }
        Measure::DpUcmgp => "A test some labs sell as “vitamin K2 status”.",
        Measure::UcocPercent => "A vitamin K marker, given in %.",
        Measure::Osteocalcin => "Blood is taken in the morning, before eating.",
        Measure::Phylloquinone => "Blood is taken in the morning, before eating.",
        Measure::Mk4 => "Often too low to measure. That is not a shortage.",
        Measure::Mk7 => "Often too low to measure. That is not a shortage.",
        Measure::PivkaIi => "It is also a liver test.",
        Measure::Ctx => "Blood is taken in the morning, before eating.",
        Measure::P1np => "Blood is best taken at the same time of day each time.",
        Measure::Calcium => "The total result. Add albumin and the page can adjust it.",
        Measure::Albumin => "Only used to adjust calcium.",
        Measure::AdjustedCalcium => "Also called corrected calcium.",
        Measure::Cac => "From a CT scan of the heart.",
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

/// A nutrient.
#[must_use]
pub const fn nutrient(nutrient: Nutrient) -> &'static str {
    match nutrient {
        Nutrient::VitaminD => "Vitamin D a day",
        Nutrient::Calcium => "Calcium a day",
        Nutrient::VitaminK => "Vitamin K a day",
        Nutrient::Magnesium => "Magnesium a day",
    }
}

/// A body that sets values for what is eaten.
#[must_use]
pub const fn intake_body(body: Body) -> &'static str {
    match body {
        Body::Nasem => "US National Academies",
        Body::Efsa => "EFSA (European Union)",
        Body::Uk => "United Kingdom",
        Body::Japan2025 => "Japan",
        Body::Bfr => "BfR (Germany)",
    }
}

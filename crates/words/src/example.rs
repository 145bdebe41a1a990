//! An example of a good entry for each measure: the same in every language.

use calcium_compass_core::measure::Measure;

/// An example of a good entry.
#[must_use]
pub(super) const fn example(measure: Measure) -> &'static str {
    match measure {
        Measure::VitaminD25Oh => "22",
        Measure::DpUcmgp => "560",
        Measure::UcocPercent => "15",
        Measure::Osteocalcin => "18",
        Measure::Phylloquinone => "0.5",
        Measure::Mk4 => "0.1",
        Measure::Mk7 => "0.5",
        Measure::PivkaIi => "1.5",
        Measure::Ctx => "300",
        Measure::P1np => "45",
        Measure::Calcium => "2.35",
        Measure::Albumin => "42",
        Measure::AdjustedCalcium => "2.35",
        Measure::Cac => "120",
        Measure::Egfr => "75",
        Measure::VitaminDIntake => "20",
        Measure::CalciumIntake => "900",
        Measure::CalciumSupplement => "500",
        Measure::K1Intake => "90",
        Measure::Mk4Intake => "20",
        Measure::Mk7Intake => "20",
        Measure::MagnesiumIntake => "300",
        Measure::MagnesiumSupplement => "100",
        Measure::TotalUcmgp => "560",
        Measure::Calcitriol => "22",
    }
}

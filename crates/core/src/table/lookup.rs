//! Which tables a measure has.

use super::{
    adjusted_calcium, cac, calcium, ctx, dp_ucmgp, mk_4, mk_7, osteocalcin, p1np, phylloquinone,
    pivka_ii, ucoc_percent, vitamin_d_25_oh,
};
use crate::band::Table;
use crate::measure::Measure;

/// Every table of a measure, in the order they are shown.
#[must_use]
pub const fn tables(measure: Measure) -> &'static [&'static Table] {
    match measure {
        Measure::VitaminD25Oh => vitamin_d_25_oh::ALL,
        Measure::DpUcmgp => dp_ucmgp::ALL,
        Measure::UcocPercent => ucoc_percent::ALL,
        Measure::Osteocalcin => osteocalcin::ALL,
        Measure::Phylloquinone => phylloquinone::ALL,
        Measure::Mk4 => mk_4::ALL,
        Measure::Mk7 => mk_7::ALL,
        Measure::PivkaIi => pivka_ii::ALL,
        Measure::Ctx => ctx::ALL,
        Measure::P1np => p1np::ALL,
        Measure::Cac => cac::ALL,
        Measure::AdjustedCalcium => adjusted_calcium::ALL,
        Measure::Calcium => calcium::ALL,
        Measure::Albumin
        | Measure::Egfr
        | Measure::VitaminDIntake
        | Measure::CalciumIntake
        | Measure::CalciumSupplement
        | Measure::K1Intake
        | Measure::Mk4Intake
        | Measure::Mk7Intake
        | Measure::MagnesiumIntake
        | Measure::MagnesiumSupplement
        | Measure::TotalUcmgp
        | Measure::Calcitriol => &[],
    }
}

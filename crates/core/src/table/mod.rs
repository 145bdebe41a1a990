//! The tables: one file per measure, constants and nothing else.

// One row, one line: the rows are kept as they are, however long.
#[rustfmt::skip]
pub mod adjusted_calcium;
#[rustfmt::skip]
pub mod cac;
#[rustfmt::skip]
pub mod calcium;
#[rustfmt::skip]
pub mod ctx;
#[rustfmt::skip]
pub mod dp_ucmgp;
#[rustfmt::skip]
pub mod mk_4;
#[rustfmt::skip]
pub mod mk_7;
#[rustfmt::skip]
pub mod osteocalcin;
#[rustfmt::skip]
pub mod p1np;
#[rustfmt::skip]
pub mod phylloquinone;
#[rustfmt::skip]
pub mod pivka_ii;
#[rustfmt::skip]
pub mod ucoc_percent;
#[rustfmt::skip]
pub mod vitamin_d_25_oh;
pub mod sources;

use super::band::{Band, ReadsAs, Table};
use super::label::Label;
use super::measure::Measure;
use super::source::{Seen, Source};

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

const fn band(
    id: &'static str,
    label: Label,
    reads_as: ReadsAs,
    sources: &'static [&'static Source],
    seen: Seen,
) -> Band {
    Band { id, label, reads_as, sources, seen, printed: None }
}

impl Band {
    /// The interval as printed, where whole numbers leave a gap.
    const fn printed(self, text: &'static str) -> Self {
        Self { printed: Some(text), ..self }
    }
}

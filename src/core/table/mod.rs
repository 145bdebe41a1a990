//! The tables: one file per measure, constants and nothing else.

// One row, one line: the rows are kept as they are, however long.
#[rustfmt::skip]
pub mod dp_ucmgp;
pub mod sources;
#[rustfmt::skip]
pub mod vitamin_d_25_oh;

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
        Measure::Egfr | Measure::TotalUcmgp | Measure::Calcitriol => &[],
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

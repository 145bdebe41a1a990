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

mod lookup;

pub use lookup::tables;

use super::band::{Band, ReadsAs};
use super::label::Label;
use super::source::{Seen, Source};

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

//! Tables for adjusted calcium. They look for too much, not for too little.

use crate::applies::Applies;
use crate::band::{Cut, Ladder, ReadsAs, Standing, Table};
use crate::label::{Label, Population};
use crate::measure::Measure;
use crate::source::Seen;
use crate::unit::Unit;

use super::{band, sources};

/// Every table of the measure.
pub static ALL: &[&Table] = &[
    &CKS_CALCIUM,
];

static CKS_CALCIUM: Table = Table {
    id: "cks-calcium",
    measure: Measure::AdjustedCalcium,
    body: "NICE CKS (archived)",
    year: None,
    standing: Standing::Current,
    population: Population::Adults,
    applies: Applies::ADULTS,
    bands: &[
        band("not-raised", Label::NotRaisedOnThisScale, ReadsAs::None, &[&sources::S70], Seen::Original),
        band("mild", Label::MildHypercalcaemia, ReadsAs::None, &[&sources::S70], Seen::Original),
        band("moderate", Label::ModerateHypercalcaemia, ReadsAs::None, &[&sources::S70], Seen::Original),
        band("severe", Label::SevereHypercalcaemia, ReadsAs::None, &[&sources::S70], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::MmolPerL, cuts: &[Cut::at_or_above("2.65"), Cut::above("3.00"), Cut::above("3.40")] },
    ],
}
.checked();

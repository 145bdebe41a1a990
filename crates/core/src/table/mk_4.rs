//! Tables for menaquinone-4. Too low to measure is not a shortage.

use crate::applies::Applies;
use crate::band::{Cut, Ladder, ReadsAs, Standing, Table, Vote};
use crate::label::{Label, Population};
use crate::measure::Measure;
use crate::person::{Sex, years};
use crate::source::Seen;
use crate::unit::Unit;

use super::{band, sources};

/// Every table of the measure.
pub static ALL: &[&Table] = &[
    &NIE_2023_MK4,
];

static NIE_2023_MK4: Table = Table {
    id: "nie-2023-mk4",
    measure: Measure::Mk4,
    body: "Nie et al., Nutrients",
    year: Some(2023),
    standing: Standing::Study,
    vote: Vote::Own,
    home: &[],
    population: Population::ChineseWomenBelowMethod,
    applies: Applies::ADULTS.before(years(50)).sex(Sex::Female),
    bands: &[
        band("below-range", Label::BelowStudysRangeNotShortage, ReadsAs::None, &[&sources::K_S40], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::K_S40], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::K_S40], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("0.02"), Cut::above("0.24")] },
    ],
}
.checked();

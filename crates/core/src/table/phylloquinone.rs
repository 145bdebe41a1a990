//! Tables for phylloquinone. The laboratory's lower limit lies below the
//! lowest group of the study: both are shown.

use crate::applies::Applies;
use crate::band::{Cut, Ladder, ReadsAs, Standing, Table, Vote};
use crate::country::Country;
use crate::label::{Label, Population};
use crate::measure::Measure;
use crate::source::Seen;
use crate::unit::Unit;

use super::{band, sources};

/// Every table of the measure.
pub static ALL: &[&Table] = &[
    &MAYO_VITK1,
    &SHEA_2020,
];

static MAYO_VITK1: Table = Table {
    id: "mayo-vitk1",
    measure: Measure::Phylloquinone,
    body: "Mayo Clinic Laboratories VITK1",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::AdultsFasting,
    applies: Applies::ADULTS,
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::K_S44], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::K_S44], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::K_S44], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("0.10"), Cut::above("2.20")] },
    ],
}
.checked();

static SHEA_2020: Table = Table {
    id: "shea-2020",
    measure: Measure::Phylloquinone,
    body: "Shea et al., Am J Clin Nutr",
    year: Some(2020),
    standing: Standing::Study,
    vote: Vote::Own,
    home: &[],
    population: Population::ThreeUsCohorts,
    applies: Applies::ADULTS,
    bands: &[
        band("low", Label::LowestOfThreeGroups, ReadsAs::None, &[&sources::K_S42], Seen::Original),
        band("middle", Label::MiddleOfThreeGroups, ReadsAs::None, &[&sources::K_S42], Seen::Original),
        band("high", Label::HighestOfThreeGroups, ReadsAs::None, &[&sources::K_S42], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NmolPerL, cuts: &[Cut::above("0.5"), Cut::above("1.0")] },
    ],
}
.checked();

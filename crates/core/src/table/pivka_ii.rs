//! Tables for PIVKA-II, in nmol/L alone: other units cannot be converted.

use crate::applies::Applies;
use crate::band::{Cut, Ladder, ReadsAs, Standing, Table, Vote};
use crate::label::{Label, Population};
use crate::measure::Measure;
use crate::person::Flag;
use crate::source::Seen;
use crate::unit::Unit;

use super::{band, sources};

/// Every table of the measure.
pub static ALL: &[&Table] = &[
    &ELLIOTT_2014_PIVKA,
];

static ELLIOTT_2014_PIVKA: Table = Table {
    id: "elliott-2014-pivka",
    measure: Measure::PivkaIi,
    body: "Elliott et al., Can J Kidney Health Dis",
    year: Some(2014),
    standing: Standing::Study,
    vote: Vote::Own,
    home: &[],
    population: Population::PeopleOnHaemodialysis,
    applies: Applies::ADULTS.with(Flag::Dialysis),
    bands: &[
        band("not-flagged", Label::NotFlagged, ReadsAs::None, &[&sources::K_S41], Seen::Original),
        band("subclinical-deficiency", Label::AboveLineLike91In100, ReadsAs::None, &[&sources::K_S41], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NmolPerL, cuts: &[Cut::above("2.0")] },
    ],
}
.checked();

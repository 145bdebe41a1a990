//! Tables for P1NP: one laboratory, by sex and menopause.

use crate::applies::{Applies, Menopause};
use crate::band::{Cut, Ladder, ReadsAs, Standing, Table, Vote};
use crate::country::Country;
use crate::label::{Label, Population};
use crate::measure::Measure;
use crate::person::Sex;
use crate::source::Seen;
use crate::unit::Unit;

use super::{band, sources};

/// Every table of the measure.
pub static ALL: &[&Table] = &[
    &MAYO_P1NP_M,
    &MAYO_P1NP_PRE,
    &MAYO_P1NP_POST,
];

static MAYO_P1NP_M: Table = Table {
    id: "mayo-p1np-m",
    measure: Measure::P1np,
    body: "Mayo Clinic Laboratories (RIA)",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::Men,
    applies: Applies::ADULTS.sex(Sex::Male),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::S76], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::S76], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::S76], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::UgPerL, cuts: &[Cut::at_or_above("22"), Cut::above("87")] },
    ],
}
.checked();

static MAYO_P1NP_PRE: Table = Table {
    id: "mayo-p1np-pre",
    measure: Measure::P1np,
    body: "Mayo Clinic Laboratories (RIA)",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::WomenBeforeMenopause,
    applies: Applies::ADULTS.sex(Sex::Female).menopause(Menopause::Before),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::S76], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::S76], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::S76], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::UgPerL, cuts: &[Cut::at_or_above("19"), Cut::above("83")] },
    ],
}
.checked();

static MAYO_P1NP_POST: Table = Table {
    id: "mayo-p1np-post",
    measure: Measure::P1np,
    body: "Mayo Clinic Laboratories (RIA)",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::WomenAfterMenopause,
    applies: Applies::ADULTS.sex(Sex::Female).menopause(Menopause::After),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::S76], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::S76], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::S76], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::UgPerL, cuts: &[Cut::at_or_above("16"), Cut::above("96")] },
    ],
}
.checked();

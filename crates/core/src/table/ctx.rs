//! Tables for CTX: one laboratory, by sex, menopause and age.

use crate::applies::{Applies, Menopause};
use crate::band::{Cut, Ladder, ReadsAs, Standing, Table, Vote};
use crate::country::Country;
use crate::label::{Label, Population};
use crate::measure::Measure;
use crate::person::{Sex, years};
use crate::source::Seen;
use crate::unit::Unit;

use super::{band, sources};

/// Every table of the measure.
pub static ALL: &[&Table] = &[
    &MAYO_CTX_PRE,
    &MAYO_CTX_POST,
    &MAYO_CTX_M18,
    &MAYO_CTX_M30,
    &MAYO_CTX_M40,
    &MAYO_CTX_M50,
    &MAYO_CTX_M60,
    &MAYO_CTX_M70,
];

static MAYO_CTX_PRE: Table = Table {
    id: "mayo-ctx-pre",
    measure: Measure::Ctx,
    body: "Mayo Clinic Laboratories (Roche ECLIA)",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::WomenBeforeMenopause,
    applies: Applies::ADULTS.sex(Sex::Female).menopause(Menopause::Before),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::PgPerMl, cuts: &[Cut::at_or_above("136"), Cut::above("689")] },
    ],
}
.checked();

static MAYO_CTX_POST: Table = Table {
    id: "mayo-ctx-post",
    measure: Measure::Ctx,
    body: "Mayo Clinic Laboratories (Roche ECLIA)",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::WomenAfterMenopause,
    applies: Applies::ADULTS.sex(Sex::Female).menopause(Menopause::After),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::PgPerMl, cuts: &[Cut::at_or_above("177"), Cut::above("1015")] },
    ],
}
.checked();

static MAYO_CTX_M18: Table = Table {
    id: "mayo-ctx-m18",
    measure: Measure::Ctx,
    body: "Mayo Clinic Laboratories (Roche ECLIA)",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::Men18To29,
    applies: Applies::from(years(18)).before(years(30)).sex(Sex::Male),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::PgPerMl, cuts: &[Cut::at_or_above("238"), Cut::above("1019")] },
    ],
}
.checked();

static MAYO_CTX_M30: Table = Table {
    id: "mayo-ctx-m30",
    measure: Measure::Ctx,
    body: "Mayo Clinic Laboratories (Roche ECLIA)",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::Men30To39,
    applies: Applies::from(years(30)).before(years(40)).sex(Sex::Male),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::PgPerMl, cuts: &[Cut::at_or_above("225"), Cut::above("936")] },
    ],
}
.checked();

static MAYO_CTX_M40: Table = Table {
    id: "mayo-ctx-m40",
    measure: Measure::Ctx,
    body: "Mayo Clinic Laboratories (Roche ECLIA)",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::Men40To49,
    applies: Applies::from(years(40)).before(years(50)).sex(Sex::Male),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::PgPerMl, cuts: &[Cut::at_or_above("182"), Cut::above("801")] },
    ],
}
.checked();

static MAYO_CTX_M50: Table = Table {
    id: "mayo-ctx-m50",
    measure: Measure::Ctx,
    body: "Mayo Clinic Laboratories (Roche ECLIA)",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::Men50To59,
    applies: Applies::from(years(50)).before(years(60)).sex(Sex::Male),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::PgPerMl, cuts: &[Cut::at_or_above("161"), Cut::above("737")] },
    ],
}
.checked();

static MAYO_CTX_M60: Table = Table {
    id: "mayo-ctx-m60",
    measure: Measure::Ctx,
    body: "Mayo Clinic Laboratories (Roche ECLIA)",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::Men60To69,
    applies: Applies::from(years(60)).before(years(70)).sex(Sex::Male),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::PgPerMl, cuts: &[Cut::at_or_above("132"), Cut::above("752")] },
    ],
}
.checked();

static MAYO_CTX_M70: Table = Table {
    id: "mayo-ctx-m70",
    measure: Measure::Ctx,
    body: "Mayo Clinic Laboratories (Roche ECLIA)",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::MenFrom70,
    applies: Applies::from(years(70)).sex(Sex::Male),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::S53], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::PgPerMl, cuts: &[Cut::at_or_above("118"), Cut::above("776")] },
    ],
}
.checked();

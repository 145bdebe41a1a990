//! Tables for total calcium: what laboratories print for adults, children
//! and babies.

use crate::applies::Applies;
use crate::band::{Cut, Ladder, ReadsAs, Standing, Table, Vote};
use crate::country::Country;
use crate::label::{Label, Population};
use crate::measure::Measure;
use crate::person::years;
use crate::source::Seen;
use crate::unit::Unit;

use super::{band, sources};

/// Every table of the measure.
pub static ALL: &[&Table] = &[
    &MAYO_CALCIUM,
    &MAYO_CALCIUM_60,
    &ADVENTIST_CALCIUM,
    &ST_CLAIR_CALCIUM,
    &MAYO_CALCIUM_CHILD,
    &ST_CLAIR_CALCIUM_CHILD,
    &MAYO_CALCIUM_BABY,
    &ST_CLAIR_CALCIUM_NEWBORN,
];

static MAYO_CALCIUM: Table = Table {
    id: "mayo-calcium",
    measure: Measure::Calcium,
    body: "Mayo Clinic Laboratories",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::Adults18To59,
    applies: Applies::ADULTS.before(years(60)),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::E7_MAYO], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::E7_MAYO], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::E7_MAYO], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::MgPerDl, cuts: &[Cut::at_or_above("8.6"), Cut::above("10.0")] },
    ],
}
.checked();

static MAYO_CALCIUM_60: Table = Table {
    id: "mayo-calcium-60",
    measure: Measure::Calcium,
    body: "Mayo Clinic Laboratories",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::AdultsFrom60,
    applies: Applies::from(years(60)),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::E7_MAYO], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::E7_MAYO], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::E7_MAYO], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::MgPerDl, cuts: &[Cut::at_or_above("8.8"), Cut::above("10.2")] },
    ],
}
.checked();

static ADVENTIST_CALCIUM: Table = Table {
    id: "adventist-calcium",
    measure: Measure::Calcium,
    body: "Adventist HealthCare",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::From20Years,
    applies: Applies::from(years(20)),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::E7_ADVENTIST], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::E7_ADVENTIST], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::E7_ADVENTIST], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::MgPerDl, cuts: &[Cut::at_or_above("8.4"), Cut::above("10.6")] },
    ],
}
.checked();

static ST_CLAIR_CALCIUM: Table = Table {
    id: "st-clair-calcium",
    measure: Measure::Calcium,
    body: "St Clair Hospital",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::From15Years,
    applies: Applies::from(years(15)),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::E7_ST_CLAIR], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::E7_ST_CLAIR], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::E7_ST_CLAIR], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::MgPerDl, cuts: &[Cut::at_or_above("8.0"), Cut::above("10.2")] },
    ],
}
.checked();

static MAYO_CALCIUM_CHILD: Table = Table {
    id: "mayo-calcium-child",
    measure: Measure::Calcium,
    body: "Mayo Clinic Laboratories",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::From1To17Years,
    applies: Applies::from(years(1)).before(years(18)),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::E7_MAYO], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::E7_MAYO], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::E7_MAYO], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::MgPerDl, cuts: &[Cut::at_or_above("9.3"), Cut::above("10.6")] },
    ],
}
.checked();

static ST_CLAIR_CALCIUM_CHILD: Table = Table {
    id: "st-clair-calcium-child",
    measure: Measure::Calcium,
    body: "St Clair Hospital",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::From1MonthTo14Years,
    applies: Applies::from(1).before(years(15)),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::E7_ST_CLAIR], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::E7_ST_CLAIR], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::E7_ST_CLAIR], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::MgPerDl, cuts: &[Cut::at_or_above("8.5"), Cut::above("10.5")] },
    ],
}
.checked();

static MAYO_CALCIUM_BABY: Table = Table {
    id: "mayo-calcium-baby",
    measure: Measure::Calcium,
    body: "Mayo Clinic Laboratories",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::Under1Year,
    applies: Applies::ALL.before(years(1)),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::E7_MAYO], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::E7_MAYO], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::E7_MAYO], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::MgPerDl, cuts: &[Cut::at_or_above("8.7"), Cut::above("11.0")] },
    ],
}
.checked();

static ST_CLAIR_CALCIUM_NEWBORN: Table = Table {
    id: "st-clair-calcium-newborn",
    measure: Measure::Calcium,
    body: "St Clair Hospital",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::UpTo31Days,
    applies: Applies::ALL.before(1),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::E7_ST_CLAIR], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::E7_ST_CLAIR], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::E7_ST_CLAIR], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::MgPerDl, cuts: &[Cut::at_or_above("7.0"), Cut::above("12.0")] },
    ],
}
.checked();

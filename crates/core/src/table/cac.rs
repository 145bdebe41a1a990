//! Tables for the coronary artery calcium score.

use crate::applies::Applies;
use crate::band::{Cut, Ladder, ReadsAs, Standing, Table, Vote};
use crate::country::Country;
use crate::label::{Label, Population};
use crate::measure::Measure;
use crate::person::{Flag, years};
use crate::source::Seen;
use crate::unit::Unit;

use super::{band, sources};

/// Every table of the measure.
pub static ALL: &[&Table] = &[
    &RUMBERGER,
    &ACC_AHA_2018,
];

static RUMBERGER: Table = Table {
    id: "rumberger",
    measure: Measure::Cac,
    body: "Rumberger categories",
    year: None,
    standing: Standing::Study,
    vote: Vote::Own,
    home: &[],
    population: Population::Adults,
    applies: Applies::ADULTS,
    bands: &[
        band("very-low", Label::NoCalciumSeen, ReadsAs::None, &[&sources::S81], Seen::SecondHand),
        band("low", Label::ScaleLow, ReadsAs::None, &[&sources::S81], Seen::SecondHand),
        band("moderate", Label::ScaleModerate, ReadsAs::None, &[&sources::S81], Seen::SecondHand),
        band("moderately-high", Label::ScaleModeratelyHigh, ReadsAs::None, &[&sources::S81], Seen::SecondHand),
        band("high", Label::ScaleHigh, ReadsAs::None, &[&sources::S81], Seen::SecondHand),
    ],
    ladders: &[
        Ladder { unit: Unit::Agatston, cuts: &[Cut::above("0"), Cut::above("10"), Cut::above("100"), Cut::above("400")] },
    ],
}
.checked();

static ACC_AHA_2018: Table = Table {
    id: "acc-aha-2018",
    measure: Measure::Cac,
    body: "American College of Cardiology / American Heart Association",
    year: Some(2018),
    standing: Standing::Current,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::From40To75WithoutHeartDisease,
    applies: Applies::from(years(40)).before(years(76)).without(Flag::HeartDisease),
    bands: &[
        band("below-threshold", Label::BelowHighRiskThreshold, ReadsAs::None, &[&sources::S84], Seen::SecondHand),
        band("high-risk-threshold", Label::AtOrAboveHighRiskThreshold, ReadsAs::None, &[&sources::S84], Seen::SecondHand),
    ],
    ladders: &[
        Ladder { unit: Unit::Agatston, cuts: &[Cut::at_or_above("100")] },
    ],
}
.checked();

//! Tables for adjusted calcium: scales of too much, and ranges that also see
//! too little.

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
    &SFE_2016,
    &NICE_NG132,
    &NORTH_BRISTOL_CALCIUM,
    &UK_HARMONISED_CALCIUM,
    &NORTH_BRISTOL_CALCIUM_CHILD,
    &NORTH_BRISTOL_CALCIUM_NEWBORN,
    &CKS_CALCIUM,
];

static CKS_CALCIUM: Table = Table {
    id: "cks-calcium",
    measure: Measure::AdjustedCalcium,
    body: "NICE CKS (archived)",
    year: None,
    standing: Standing::Superseded(None),
    vote: Vote::Own,
    home: &[Country::UnitedKingdom],
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

static SFE_2016: Table = Table {
    id: "sfe-2016",
    measure: Measure::AdjustedCalcium,
    body: "Society for Endocrinology (UK)",
    year: Some(2016),
    standing: Standing::Current,
    vote: Vote::Own,
    home: &[Country::UnitedKingdom],
    population: Population::Adults,
    applies: Applies::ADULTS,
    bands: &[
        band("below-3", Label::OftenWithoutSymptoms, ReadsAs::None, &[&sources::E8_B], Seen::Original),
        band("from-3-to-3.5", Label::PromptTreatmentUsual, ReadsAs::None, &[&sources::E8_B], Seen::Original),
        band("above-3.5", Label::UrgentCorrection, ReadsAs::None, &[&sources::E8_B], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::MmolPerL, cuts: &[Cut::at_or_above("3.0"), Cut::above("3.5")] },
    ],
}
.checked();

static NICE_NG132: Table = Table {
    id: "nice-ng132",
    measure: Measure::AdjustedCalcium,
    body: "NICE NG132 (UK)",
    year: Some(2019),
    standing: Standing::Current,
    vote: Vote::Own,
    home: &[Country::UnitedKingdom],
    population: Population::Adults,
    applies: Applies::ADULTS,
    bands: &[
        band("below-repeat-line", Label::BelowRepeatLine, ReadsAs::None, &[&sources::E8_A], Seen::Original),
        band("repeat-line", Label::AtOrAboveRepeatLine, ReadsAs::None, &[&sources::E8_A], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::MmolPerL, cuts: &[Cut::at_or_above("2.6")] },
    ],
}
.checked();

static NORTH_BRISTOL_CALCIUM: Table = Table {
    id: "north-bristol-calcium",
    measure: Measure::AdjustedCalcium,
    body: "North Bristol NHS Trust (Severn Pathology)",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedKingdom],
    population: Population::Adults,
    applies: Applies::ADULTS,
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::E7_NBT], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::E7_NBT], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::E7_NBT], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::MmolPerL, cuts: &[Cut::at_or_above("2.20"), Cut::above("2.60")] },
    ],
}
.checked();

static UK_HARMONISED_CALCIUM: Table = Table {
    id: "uk-harmonised-calcium",
    measure: Measure::AdjustedCalcium,
    body: "UK harmonised reference intervals",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedKingdom],
    population: Population::Adults,
    applies: Applies::ADULTS,
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::E25_RANGES], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::E25_RANGES], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::E25_RANGES], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::MmolPerL, cuts: &[Cut::at_or_above("2.2"), Cut::above("2.6")] },
    ],
}
.checked();

static NORTH_BRISTOL_CALCIUM_CHILD: Table = Table {
    id: "north-bristol-calcium-child",
    measure: Measure::AdjustedCalcium,
    body: "North Bristol NHS Trust (Severn Pathology)",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedKingdom],
    population: Population::From4WeeksTo16Years,
    applies: Applies::from(1).before(years(17)),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::E7_NBT], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::E7_NBT], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::E7_NBT], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::MmolPerL, cuts: &[Cut::at_or_above("2.20"), Cut::above("2.70")] },
    ],
}
.checked();

static NORTH_BRISTOL_CALCIUM_NEWBORN: Table = Table {
    id: "north-bristol-calcium-newborn",
    measure: Measure::AdjustedCalcium,
    body: "North Bristol NHS Trust (Severn Pathology)",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedKingdom],
    population: Population::UpTo4Weeks,
    applies: Applies::ALL.before(1),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::E7_NBT], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::E7_NBT], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::E7_NBT], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::MmolPerL, cuts: &[Cut::at_or_above("2.00"), Cut::above("2.70")] },
    ],
}
.checked();

//! Tables for total osteocalcin.

use crate::applies::{Applies, Menopause};
use crate::band::{Cut, Ladder, ReadsAs, Standing, Table, Vote};
use crate::label::{Label, Population};
use crate::measure::Measure;
use crate::person::Sex;
use crate::source::Seen;
use crate::unit::Unit;

use super::{band, sources};

/// Every table of the measure.
pub static ALL: &[&Table] = &[
    &CHO_2020_OC_PRE,
    &CHO_2020_OC_POST,
];

static CHO_2020_OC_PRE: Table = Table {
    id: "cho-2020-oc-pre",
    measure: Measure::Osteocalcin,
    body: "Cho et al., J Bone Metab",
    year: Some(2020),
    standing: Standing::Study,
    vote: Vote::Own,
    home: &[],
    population: Population::KoreanWomenBefore,
    applies: Applies::ADULTS.sex(Sex::Female).menopause(Menopause::Before),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::K_S49], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::K_S49], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::K_S49], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("6.73"), Cut::above("24.27")] },
    ],
}
.checked();

static CHO_2020_OC_POST: Table = Table {
    id: "cho-2020-oc-post",
    measure: Measure::Osteocalcin,
    body: "Cho et al., J Bone Metab",
    year: Some(2020),
    standing: Standing::Study,
    vote: Vote::Own,
    home: &[],
    population: Population::KoreanWomenAfter,
    applies: Applies::ADULTS.sex(Sex::Female).menopause(Menopause::After),
    bands: &[
        band("below-range", Label::BelowReferenceRange, ReadsAs::None, &[&sources::K_S49], Seen::Original),
        band("within-range", Label::WithinReferenceRange, ReadsAs::None, &[&sources::K_S49], Seen::Original),
        band("above-range", Label::AboveReferenceRange, ReadsAs::None, &[&sources::K_S49], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("5.42"), Cut::above("41.57")] },
    ],
}
.checked();

//! Tables for dp-ucMGP, one per body, in the order they are shown. No cut-off
//! is agreed: these are the marks of studies and of one maker.
//!
//! Edges, labels and standing: `evidence/bands.csv`, which a test compares
//! with this file row by row.

use crate::applies::Applies;
use crate::band::{Cut, Ladder, ReadsAs, Standing, Table, Vote};
use crate::label::{Label, Population};
use crate::measure::Measure;
use crate::person::years;
use crate::source::{Seen, Source};
use crate::unit::Unit;

use super::{band, sources};

/// Every table of the measure.
pub static ALL: &[&Table] = &[
    &GRIFFIN_2019,
    &RIPHAGEN_2017,
    &JESPERSEN_2020,
    &KASPER_2014,
    &MAYER_2014,
];

static GRIFFIN_2019: Table = Table {
    id: "griffin-2019",
    measure: Measure::DpUcmgp,
    body: "Griffin et al., Sci Rep",
    year: Some(2019),
    standing: Standing::Study,
    vote: Vote::Own,
    home: &[],
    population: Population::HealthyAdultsNormalKidneys,
    applies: Applies::ADULTS,
    bands: &[
        band("within-interval", Label::WithinReferenceInterval, ReadsAs::None, &[&sources::K_S01], Seen::Original),
        band("above-interval", Label::AboveReferenceInterval, ReadsAs::None, &[&sources::K_S01], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::PmolPerL, cuts: &[Cut::above("532")] },
    ],
}
.checked();

static RIPHAGEN_2017: Table = Table {
    id: "riphagen-2017",
    measure: Measure::DpUcmgp,
    body: "PREVEND (Riphagen et al., Nutrients)",
    year: Some(2017),
    standing: Standing::Study,
    vote: Vote::Own,
    home: &[],
    population: Population::DutchAdults4275,
    applies: Applies::ADULTS,
    bands: &[
        band("not-insufficient", Label::NotInInsufficientGroup, ReadsAs::None, &[&sources::K_S04], Seen::Original),
        band("functional-insufficiency", Label::InInsufficientGroup, ReadsAs::None, &[&sources::K_S04], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::PmolPerL, cuts: &[Cut::above("500")] },
    ],
}
.checked();

static JESPERSEN_2020: Table = Table {
    id: "jespersen-2020",
    measure: Measure::DpUcmgp,
    body: "Jespersen et al., Clin Biochem",
    year: Some(2020),
    standing: Standing::Study,
    vote: Vote::Own,
    home: &[],
    population: Population::DanishAdults,
    applies: Applies::from(years(19)).before(years(72)),
    bands: &[
        band("below-p95", Label::AtOrBelowDanish95, ReadsAs::None, &[&sources::K_S03], Seen::Original),
        band("above-p95", Label::AboveDanish95, ReadsAs::None, &[&sources::K_S03], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::PmolPerL, cuts: &[Cut::above("690").unstated()] },
    ],
}
.checked();

static KASPER_2014: Table = Table {
    id: "kasper-2014",
    measure: Measure::DpUcmgp,
    body: "Manufacturer range (IDS, VitaK)",
    year: Some(2014),
    standing: Standing::Manufacturer,
    vote: Vote::Own,
    home: &[],
    population: Population::HealthyAdults,
    applies: Applies::ADULTS,
    bands: &[
        band("below-range", Label::BelowManufacturersRange, ReadsAs::None, &[&sources::K_S02], Seen::Original),
        band("within-range", Label::WithinManufacturersRange, ReadsAs::None, &[&sources::K_S02], Seen::Original),
        band("above-range", Label::AboveManufacturersRange, ReadsAs::None, &[&sources::K_S02], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::PmolPerL, cuts: &[Cut::at_or_above("200"), Cut::above("800")] },
    ],
}
.checked();

static MAYER_2014: Table = Table {
    id: "mayer-2014",
    measure: Measure::DpUcmgp,
    body: "EUROASPIRE III Czech (Mayer et al.)",
    year: Some(2014),
    standing: Standing::Study,
    vote: Vote::Own,
    home: &[],
    population: Population::PeopleWithHeartDisease,
    applies: Applies::ADULTS,
    bands: &[
        band("below-top-quarter", Label::BelowTopQuarter, ReadsAs::None, &[&sources::K_S11], Seen::Original),
        band("top-quarter", Label::TopQuarterWithHeartDisease, ReadsAs::None, &[&sources::K_S11], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::PmolPerL, cuts: &[Cut::at_or_above("977")] },
    ],
}
.checked();

/// What kidney function alone does to the number: shown in place of bands
/// when the kidneys are ill. No reference interval and no judgement.
#[derive(Clone, Copy, Debug)]
pub struct KidneyAnchor {
    /// Who was measured.
    pub group: KidneyGroup,
    /// The middle of the group, in pmol/L.
    pub centre: u16,
    /// Where the middle half lay, in pmol/L, where it is printed.
    pub middle_half: Option<(u16, u16)>,
    /// Where it was seen.
    pub source: &'static Source,
}

/// A group of a kidney study.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum KidneyGroup {
    /// eGFR of 90 or more.
    Egfr90,
    /// eGFR of 60 to 89.
    Egfr60,
    /// eGFR under 60.
    EgfrUnder60,
    /// With a transplanted kidney.
    Transplant,
    /// On haemodialysis, without a vitamin K antagonist.
    Dialysis,
}

/// The anchors, healthiest kidneys first.
pub static KIDNEY_ANCHORS: &[KidneyAnchor] = &[
    anchor(KidneyGroup::Egfr90, 247, None, &sources::K_S19),
    anchor(KidneyGroup::Egfr60, 488, None, &sources::K_S19),
    anchor(KidneyGroup::EgfrUnder60, 953, None, &sources::K_S19),
    anchor(KidneyGroup::Transplant, 1038, Some((733, 1536)), &sources::K_S17),
    anchor(KidneyGroup::Dialysis, 1939, Some((1419, 2841)), &sources::K_S20),
];

const fn anchor(
    group: KidneyGroup,
    centre: u16,
    middle_half: Option<(u16, u16)>,
    source: &'static Source,
) -> KidneyAnchor {
    KidneyAnchor { group, centre, middle_half, source }
}

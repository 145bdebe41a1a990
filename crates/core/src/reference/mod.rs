//! Reference values for intakes: one file per nutrient, constants and nothing
//! else. There is no nearest row: who fits none has no value.

#[rustfmt::skip]
pub mod calcium;
#[rustfmt::skip]
pub mod magnesium;
#[rustfmt::skip]
pub mod vitamin_d;
#[rustfmt::skip]
pub mod vitamin_k;

mod lookup;

pub use lookup::{Reference, lowest_upper, magnesium_supplement_limit, reference};

use super::country::Country;
use super::measure::Measure;
use super::milli::Milli;
use super::person::{Sex, Stage};
use super::source::{Seen, Source};
use super::unit::Unit;

/// A nutrient that intakes are compared for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Nutrient {
    /// Vitamin D.
    VitaminD,
    /// Calcium.
    Calcium,
    /// Vitamin K.
    VitaminK,
    /// Magnesium.
    Magnesium,
}

impl Nutrient {
    /// Every one.
    pub const ALL: &[Self] = &[Self::VitaminD, Self::Calcium, Self::VitaminK, Self::Magnesium];

    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::VitaminD => "vitamin-d",
            Self::Calcium => "calcium",
            Self::VitaminK => "vitamin-k",
            Self::Magnesium => "magnesium",
        }
    }

    /// Every measure that is a part of its amount.
    #[must_use]
    pub const fn measures(self) -> &'static [Measure] {
        match self {
            Self::VitaminD => &[Measure::VitaminDIntake],
            Self::Calcium => &[Measure::CalciumIntake, Measure::CalciumSupplement],
            Self::VitaminK => &[Measure::K1Intake, Measure::Mk4Intake, Measure::Mk7Intake],
            Self::Magnesium => &[Measure::MagnesiumIntake, Measure::MagnesiumSupplement],
        }
    }

    /// The one of an id.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.id() == id)
    }

    /// Its reference values.
    #[must_use]
    pub fn rows(self) -> &'static [Row] {
        match self {
            Self::VitaminD => vitamin_d::ROWS,
            Self::Calcium => calcium::ROWS,
            Self::VitaminK => vitamin_k::ROWS,
            Self::Magnesium => magnesium::ROWS,
        }
    }

    /// The bodies that are compared for it: BfR speaks of magnesium in
    /// supplements alone.
    #[must_use]
    pub const fn bodies(self) -> &'static [Body] {
        match self {
            Self::VitaminD | Self::Calcium | Self::VitaminK => {
                &[Body::Nasem, Body::Efsa, Body::Uk, Body::Japan2025]
            }
            Self::Magnesium => Body::ALL,
        }
    }

    /// The stretch of its reference values that holds all those of one body.
    pub(crate) fn rows_of(self, body: Body) -> &'static [Row] {
        let [nasem, efsa, uk, japan_2025] = match self {
            Self::VitaminD => const { by_body(vitamin_d::ROWS) },
            Self::Calcium => const { by_body(calcium::ROWS) },
            Self::VitaminK => const { by_body(vitamin_k::ROWS) },
            Self::Magnesium => const { by_body(magnesium::ROWS) },
        };
        match body {
            Body::Nasem => nasem,
            Body::Efsa => efsa,
            Body::Uk => uk,
            Body::Japan2025 => japan_2025,
            // Its one value is an upper level of supplements.
            Body::Bfr => &[],
        }
    }

    /// The unit of its reference values: a day's amount.
    #[must_use]
    pub const fn unit(self) -> Unit {
        match self {
            Self::VitaminD | Self::VitaminK => Unit::Ug,
            Self::Calcium | Self::Magnesium => Unit::Mg,
        }
    }
}

/// A body that sets reference values.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Body {
    /// US National Academies.
    Nasem,
    /// European Food Safety Authority.
    Efsa,
    /// United Kingdom: SACN and COMA.
    Uk,
    /// Japan, 2025 edition.
    Japan2025,
    /// German Federal Institute for Risk Assessment: magnesium supplements.
    Bfr,
}

impl Body {
    /// Every one.
    pub const ALL: &[Self] = &[Self::Nasem, Self::Efsa, Self::Uk, Self::Japan2025, Self::Bfr];

    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Nasem => "nasem",
            Self::Efsa => "efsa",
            Self::Uk => "uk",
            Self::Japan2025 => "japan-2025",
            Self::Bfr => "bfr",
        }
    }

    /// The one of an id.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.id() == id)
    }

    /// Where it is at home.
    #[must_use]
    pub const fn home(self) -> &'static [Country] {
        match self {
            Self::Nasem => &[Country::UnitedStates],
            Self::Efsa => &[Country::EuropeanUnion],
            Self::Uk => &[Country::UnitedKingdom],
            Self::Japan2025 => &[Country::Japan],
            Self::Bfr => &[Country::Germany],
        }
    }

    /// Whether a value it sets for no pregnancy or breastfeeding of its own is
    /// that of the age. EFSA says so for calcium and magnesium, the UK for the
    /// upper level of vitamin D; NASEM and Japan print rows of their own and
    /// leave blank what they do not set.
    #[must_use]
    pub const fn falls_back_to_age(self) -> bool {
        matches!(self, Self::Efsa | Self::Uk)
    }
}

/// What a reference value is called.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Kind {
    /// Estimated average requirement.
    Ear,
    /// Average requirement.
    Ar,
    /// Recommended dietary allowance.
    Rda,
    /// Population reference intake.
    Pri,
    /// Reference nutrient intake.
    Rni,
    /// Safe intake.
    SafeIntake,
    /// Adequate intake.
    Ai,
    /// Tolerable upper intake level.
    Ul,
}

/// What a reference value is for, whatever its name.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Role {
    /// Half of all people need no more.
    Average,
    /// Nearly all people need no more.
    Recommended,
    /// Taken to be enough; too little is known for more.
    Adequate,
    /// The most that is judged safe over a long time.
    Upper,
}

impl Kind {
    /// The name as printed.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ear => "EAR",
            Self::Ar => "AR",
            Self::Rda => "RDA",
            Self::Pri => "PRI",
            Self::Rni => "RNI",
            Self::SafeIntake => "safe intake",
            Self::Ai => "AI",
            Self::Ul => "UL",
        }
    }

    /// What it is for.
    #[must_use]
    pub const fn role(self) -> Role {
        match self {
            Self::Ear | Self::Ar => Role::Average,
            Self::Rda | Self::Pri | Self::Rni | Self::SafeIntake => Role::Recommended,
            Self::Ai => Role::Adequate,
            Self::Ul => Role::Upper,
        }
    }
}

/// Whom a value is for. Ages in months, from (included) to before (excluded).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Span {
    /// Youngest age.
    pub from: u16,
    /// Age from which it no longer applies.
    pub before: u16,
    /// Pregnant or breastfeeding; `None` for everyone else.
    pub stage: Option<Stage>,
    /// Sex, where the body sets different values.
    pub sex: Option<Sex>,
}

/// No upper age.
pub const NO_END: u16 = u16::MAX;

/// A reference value.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Row {
    /// Whose.
    pub body: Body,
    /// The panel's own name.
    pub issuer: &'static str,
    /// The year.
    pub year: u16,
    /// Whom it is for.
    pub span: Span,
    /// What it is called.
    pub kind: Kind,
    /// The value, in the nutrient's unit.
    pub value: Milli,
    /// Where it was seen.
    pub sources: &'static [&'static Source],
    /// First-hand or second-hand.
    pub seen: Seen,
}

#[allow(clippy::too_many_arguments, reason = "one row, one line")]
const fn row(
    body: Body,
    issuer: &'static str,
    year: u16,
    span: Span,
    kind: Kind,
    value: &'static str,
    sources: &'static [&'static Source],
    seen: Seen,
) -> Row {
    Row { body, issuer, year, span, kind, value: Milli::literal(value), sources, seen }
}

/// The rows from each body's first to its last: a look-up need not walk past
/// those of the others.
const fn by_body(rows: &'static [Row]) -> [&'static [Row]; 4] {
    [
        stretch(rows, Body::Nasem),
        stretch(rows, Body::Efsa),
        stretch(rows, Body::Uk),
        stretch(rows, Body::Japan2025),
    ]
}

const fn stretch(mut rows: &'static [Row], body: Body) -> &'static [Row] {
    while let [first, later @ ..] = rows
        && first.body as u8 != body as u8
    {
        rows = later;
    }
    while let [earlier @ .., last] = rows
        && last.body as u8 != body as u8
    {
        rows = earlier;
    }
    rows
}

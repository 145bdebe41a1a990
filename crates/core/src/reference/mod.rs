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
mod nutrient;

pub use lookup::{Reference, lowest_upper, magnesium_supplement_limit, reference};
pub use nutrient::Nutrient;

use super::country::Country;
use super::ids::ids;
use super::milli::Milli;
use super::person::{Sex, Stage};
use super::source::{Seen, Source};

ids! {
    /// A body that sets reference values.
    Body {
        Nasem = "nasem": "US National Academies.",
        Efsa = "efsa": "European Food Safety Authority.",
        Uk = "uk": "United Kingdom: SACN and COMA.",
        Japan2025 = "japan-2025": "Japan, 2025 edition.",
        Bfr = "bfr": "German Federal Institute for Risk Assessment: magnesium supplements.",
    } parse
}

impl Body {
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

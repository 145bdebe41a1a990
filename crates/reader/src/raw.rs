//! [`Raw`]: a result as a reader finds it, before it is known what it is.

use std::rc::Rc;

use calcium_compass_core::quantity::Per;

use crate::date::When;
use crate::figure::{self, Printed};
use crate::who::Who;

/// What every reader gives. What is not printed is empty.
#[derive(Clone, Debug, Default)]
pub(crate) struct Raw {
    /// The names printed: of the test, and of its codes.
    pub(crate) names: Vec<String>,
    /// The codes of public systems.
    pub(crate) codes: Vec<Code>,
    /// The figure and what is printed around it: `22.5 (L)`, `<4`, `9.5 mg/dL`.
    pub(crate) value: Value,
    /// The unit as printed.
    pub(crate) unit: String,
    /// What an amount that is eaten is counted over.
    pub(crate) per: Per,
    /// The range as printed.
    pub(crate) range: Limits,
    /// The day of the sample.
    pub(crate) date: When,
    /// The result before.
    pub(crate) earlier: Option<Printed>,
    /// Its day.
    pub(crate) earlier_date: When,
    /// Results older than that.
    pub(crate) older: Vec<(When, Printed)>,
    /// The results of several days side by side, in the place of all these.
    pub(crate) series: Vec<(When, Value)>,
    /// What it was measured in, where that is said apart: `urine`.
    pub(crate) specimen: String,
    /// Whose it is.
    pub(crate) who: Rc<Who>,
    /// Where it stands.
    pub(crate) place: String,
    /// What the laboratory says of it.
    pub(crate) status: Status,
}

/// A code of a public system.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Code {
    /// Logical Observation Identifiers Names and Codes.
    Loinc(String),
    /// SNOMED CT.
    Snomed(String),
    /// Our own: the id of a measure.
    Own(String),
}

/// A result's value.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) enum Value {
    /// None is given.
    #[default]
    None,
    /// A text a person wrote: `22,5 (L)`.
    Text(String),
    /// A figure that was told apart from what stands around it.
    Figure(Printed),
}

impl Value {
    /// The figure, of a text the one at its start.
    pub(crate) fn printed(&self) -> Option<Printed> {
        match self {
            Self::None => None,
            Self::Text(text) => figure::with_bound(text).map(|(printed, _)| printed),
            Self::Figure(printed) => Some(printed.clone()),
        }
    }
}

/// The limits of a range.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Limits {
    /// The lower one.
    pub(crate) low: Option<Printed>,
    /// The upper one.
    pub(crate) high: Option<Printed>,
    /// The unit printed behind them.
    pub(crate) unit: String,
}

impl Limits {
    /// Whether none is printed.
    pub(crate) const fn is_empty(&self) -> bool {
        self.low.is_none() && self.high.is_none()
    }
}

/// What a laboratory says of a result.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Status {
    /// It stands.
    #[default]
    Final,
    /// It may change.
    NotFinal,
    /// It will not come.
    Cancelled,
    /// It was wrong.
    EnteredInError,
    /// There is none.
    NoValue,
}

//! [`Complaint`]: what is said of a field's problem. Some problems are put
//! differently for some measures.

use calcium_compass_core::entry::Problem;
use calcium_compass_core::measure::Measure;

/// A problem, by how it is put.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Complaint {
    /// Not one number.
    NotANumber,
    /// Not one whole number.
    NotWhole,
    /// A minus sign.
    Negative,
    /// No unit.
    UnitMissing,
    /// Two units.
    UnitConflict,
    /// A unit of another measure.
    UnitUnknown,
    /// A unit that cannot be converted.
    UnitMismatch,
    /// 1,25-dihydroxyvitamin D.
    WrongVitaminD,
    /// Total ucMGP.
    WrongMgp,
    /// Nought.
    Zero,
    /// Outside the plausible limits.
    Implausible,
    /// Five thousand, or five?
    AskNumber,
    /// Really this unit?
    AskUnit,
}

impl Complaint {
    /// Every one.
    pub const ALL: &[Self] = &[
        Self::NotANumber,
        Self::NotWhole,
        Self::Negative,
        Self::UnitMissing,
        Self::UnitConflict,
        Self::UnitUnknown,
        Self::UnitMismatch,
        Self::WrongVitaminD,
        Self::WrongMgp,
        Self::Zero,
        Self::Implausible,
        Self::AskNumber,
        Self::AskUnit,
    ];

    /// How a problem of a measure is put.
    #[must_use]
    pub fn of(problem: Problem, measure: Measure) -> Self {
        match problem {
            Problem::NotANumber if measure == Measure::Cac => Self::NotWhole,
            Problem::NotANumber => Self::NotANumber,
            Problem::Negative => Self::Negative,
            Problem::UnitMissing => Self::UnitMissing,
            Problem::UnitConflict => Self::UnitConflict,
            Problem::UnitUnknown => Self::UnitUnknown,
            Problem::UnitMismatch => Self::UnitMismatch,
            Problem::WrongAnalyte if measure == Measure::Calcitriol => Self::WrongVitaminD,
            Problem::WrongAnalyte => Self::WrongMgp,
            Problem::Zero => Self::Zero,
            Problem::Implausible(_) => Self::Implausible,
            Problem::AskNumber(..) => Self::AskNumber,
            Problem::AskUnit => Self::AskUnit,
        }
    }
}

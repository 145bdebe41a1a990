//! [`Problem`]: why a field has no figure, or what is asked about it.

use super::milli::Milli;
use super::number::Fault;
use super::unit::Unit;

/// Why a field has no figure, or what is asked about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Problem {
    /// The text is not one number of at most three decimals, but this.
    NotANumber(Fault),
    /// A minus sign.
    Negative,
    /// No unit was chosen or typed.
    UnitMissing,
    /// One unit stands behind the number and another was chosen.
    UnitConflict,
    /// Two amounts are printed, and they are not the same.
    AmountConflict,
    /// The unit is not one of this measure's.
    UnitUnknown,
    /// A unit of this measure that cannot be converted.
    UnitMismatch,
    /// The analyte is not one this page can read.
    WrongAnalyte,
    /// Zero, where no result can be zero.
    Zero,
    /// Outside the plausible limits.
    Implausible(Excess),
    /// `5,000`: five thousand, or five with three decimals? Both readings.
    AskNumber(Milli, Milli),
    /// The figure would be common in the other unit. It is answered all the
    /// same, but asked about.
    AskUnit,
    /// The figure lies outside the limits in the chosen unit, and inside them
    /// in this one: it has no verdict until that is answered.
    AskOtherUnit(Unit),
    /// The laboratory's range is one of this unit, and not of the chosen one.
    AskRangeUnit(Unit),
    /// A total calcium where ionised calcium lies: is it that test?
    AskIonised,
    /// A 25-OH-D below what is measured: is it the line of D2, a part of it?
    AskAnalyte,
    /// An amount that calcium carbonate is sold in: is it calcium, or its salt?
    /// With the amount of calcium, where the label prints that, too.
    AskElemental(Option<Milli>),
    /// Vitamin K on a label that does not say of which form.
    AskForm,
    /// Much vitamin D per day: a day, or a week or a month?
    AskPeriod,
    /// A total calcium and an adjusted one that no albumin brings together: which
    /// one is wrong?
    CalciumConflict,
}

/// On which side of its limits an implausible figure lies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Excess {
    /// Under the lowest plausible figure.
    TooLow,
    /// Over the highest plausible figure.
    TooHigh,
}

impl Problem {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NotANumber(_) => "not-a-number",
            Self::Negative => "negative",
            Self::UnitMissing | Self::UnitConflict => "unit-missing",
            Self::AmountConflict => "unit-conflict",
            Self::UnitUnknown => "unit-unknown",
            Self::UnitMismatch => "unit-mismatch",
            Self::WrongAnalyte => "wrong-analyte",
            Self::Zero => "zero",
            Self::Implausible(_) => "implausible",
            Self::AskNumber(..) => "ask-number",
            Self::AskUnit | Self::AskOtherUnit(_) | Self::AskRangeUnit(_) => "ask-unit",
            Self::AskIonised => "ask-ionised",
            Self::AskAnalyte => "ask-analyte",
            Self::AskElemental(_) => "ask-elemental",
            Self::AskForm => "ask-form",
            Self::AskPeriod => "ask-period",
            Self::CalciumConflict => "calcium-conflict",
        }
    }

    /// Whether the field has no verdict while the problem stands.
    #[must_use]
    pub const fn blocks(self) -> bool {
        !matches!(
            self,
            Self::AskUnit
                | Self::AskRangeUnit(_)
                | Self::AskIonised
                | Self::AskAnalyte
                | Self::AskElemental(_)
                | Self::AskForm
                | Self::AskPeriod
                | Self::CalciumConflict
        )
    }
}

//! From a typed text and a chosen unit to a [`Quantity`], or to a named
//! [`Problem`] that asks for what is missing.

use super::date::Date;
use super::exact::{Exact, Ratio};
use super::measure::{Conversion, Measure, Scale};
use super::milli::Milli;
use super::number::{self, Bound, Number};
use super::own_lab::OwnLab;
use super::unit::Unit;

/// One field as the person left it. A text of white space is no entry: blank
/// is not zero.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// What was measured.
    pub measure: Measure,
    /// The text as typed; a unit may stand behind the number.
    pub text: String,
    /// The chosen unit, if one was chosen.
    pub unit: Option<String>,
    /// The day of the sample, if given.
    pub date: Option<Date>,
    /// What an intake's amount is counted over.
    pub per: Per,
    /// What the laboratory printed beside the result.
    pub lab: OwnLab,
}

/// What a dose is counted over.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Per {
    /// A day.
    #[default]
    Day,
    /// A week.
    Week,
    /// A month: the twelfth part of 365 days.
    Month,
}

impl Per {
    /// Every one.
    pub const ALL: &[Self] = &[Self::Day, Self::Week, Self::Month];

    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
        }
    }

    /// The one of an id.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|per| per.id() == id)
    }

    /// The part of such a dose that falls on a day.
    const fn a_day(self) -> Ratio {
        match self {
            Self::Day => Ratio::ONE,
            Self::Week => const { Ratio::new(1, 7) },
            Self::Month => const { Ratio::new(12, 365) },
        }
    }
}

impl Entry {
    /// An undated entry without a chosen unit.
    #[must_use]
    pub fn new(measure: Measure, text: impl Into<String>) -> Self {
        Self {
            measure,
            text: text.into(),
            unit: None,
            date: None,
            per: Per::Day,
            lab: OwnLab::default(),
        }
    }

    /// Whether there is any text in the field.
    #[must_use]
    pub fn is_filled(&self) -> bool {
        !number::trim(&self.text).is_empty()
    }
}

/// A figure of a measure in the unit it was typed in.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Quantity {
    /// What was measured.
    pub measure: Measure,
    /// The figure.
    pub amount: Milli,
    /// How many decimals were typed: the figure is shown as typed.
    pub decimals: u8,
    /// `<`, `>` or neither.
    pub bound: Bound,
    /// The unit it was typed in, and that unit's ratio.
    pub scale: &'static Scale,
    /// What it is counted over, for an intake.
    pub per: Per,
    /// Of a computed figure, what it was before it was rounded to be shown:
    /// conversions start from it, so that nothing is rounded twice.
    pub unrounded: Option<Exact>,
}

impl Quantity {
    /// The figure in a unit of the given ratio; of an intake, per day.
    #[must_use]
    pub fn in_ratio(&self, per_first: Ratio) -> Exact {
        let typed = Exact::of(self.amount);
        let value = if per_first.equals(self.scale.per_first) {
            typed
        } else {
            self.unrounded.unwrap_or(typed).convert(self.scale.per_first, per_first)
        };
        // Nearly every figure is in the unit it is compared in, and of a day.
        if self.per == Per::Day { value } else { value.convert(self.per.a_day(), Ratio::ONE) }
    }

    /// The figure in the measure's first unit.
    #[must_use]
    pub fn in_first(&self) -> Exact {
        self.in_ratio(Ratio::ONE)
    }

    /// The figure as it is compared in a unit of its measure.
    #[must_use]
    pub fn compared_in(&self, unit: Unit) -> Exact {
        let Some(scale) = self.measure.scale(unit) else { return self.in_first() };
        let value = self.in_ratio(scale.per_first);
        if self.measure.is_rounded_first() && !scale.per_first.equals(self.scale.per_first) {
            Exact::from_digits(value.rounded(scale.decimals), scale.decimals)
        } else {
            value
        }
    }
}

/// Why a field has no figure, or what is asked about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Problem {
    /// The text is not one number of at most three decimals.
    NotANumber,
    /// A minus sign.
    Negative,
    /// No unit was chosen or typed.
    UnitMissing,
    /// One unit stands behind the number and another was chosen.
    UnitConflict,
    /// The unit is not one of this measure's.
    UnitUnknown,
    /// A unit of this measure that cannot be converted.
    UnitMismatch,
    /// The analyte is not one this page can read.
    WrongAnalyte,
    /// Nought, where no result can be nought.
    Zero,
    /// Outside the plausible limits.
    Implausible(Excess),
    /// `5,000`: five thousand, or five with three decimals? Both readings.
    AskNumber(Milli, Milli),
    /// The figure would be common in the other unit. It is answered all the
    /// same, but asked about.
    AskUnit,
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
            Self::NotANumber => "not-a-number",
            Self::Negative => "negative",
            Self::UnitMissing | Self::UnitConflict => "unit-missing",
            Self::UnitUnknown => "unit-unknown",
            Self::UnitMismatch => "unit-mismatch",
            Self::WrongAnalyte => "wrong-analyte",
            Self::Zero => "zero",
            Self::Implausible(_) => "implausible",
            Self::AskNumber(..) => "ask-number",
            Self::AskUnit => "ask-unit",
        }
    }

    /// Whether the field has no verdict while the problem stands.
    #[must_use]
    pub const fn blocks(self) -> bool {
        !matches!(self, Self::AskUnit)
    }
}

/// What became of an entry.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Reading {
    /// What was measured.
    pub measure: Measure,
    /// The figure, if one could be read; also where it is implausible.
    pub quantity: Option<Quantity>,
    /// What is wrong with it or asked about it.
    pub problem: Option<Problem>,
    /// The day of the sample.
    pub date: Option<Date>,
}

impl Reading {
    /// The figure, where nothing blocks it.
    #[must_use]
    pub fn accepted(&self) -> Option<&Quantity> {
        self.quantity.as_ref().filter(|_| !self.problem.is_some_and(Problem::blocks))
    }
}

/// Reads an entry. The problems come in a fixed order; the first that holds
/// is told.
#[must_use]
pub fn read(entry: &Entry) -> Reading {
    let (quantity, problem) = match figure(entry) {
        Ok((quantity, grouped)) => {
            let problem = check(&quantity, grouped);
            (Some(quantity), problem)
        }
        Err(problem) => (None, Some(problem)),
    };
    Reading { measure: entry.measure, quantity, problem, date: entry.date }
}

/// The figure with its unit, and its grouped reading if it has one.
fn figure(entry: &Entry) -> Result<(Quantity, Option<Milli>), Problem> {
    let number = number::parse(&entry.text).ok_or(Problem::NotANumber)?;
    if entry.measure.is_whole() && number.amount.decimals() > 0 {
        return Err(Problem::NotANumber);
    }
    if number.negative {
        return Err(Problem::Negative);
    }
    if entry.measure.is_refused() {
        return Err(Problem::WrongAnalyte);
    }
    let scale = scale(entry, &number)?;
    if scale.conversion == Conversion::None {
        return Err(Problem::UnitMismatch);
    }
    let Number { amount, decimals, bound, grouped, .. } = number;
    let per = if entry.measure.is_intake() { entry.per } else { Per::Day };
    Ok((
        Quantity { measure: entry.measure, amount, decimals, bound, scale, per, unrounded: None },
        grouped,
    ))
}

/// The unit: typed behind the number, or chosen, or both and the same.
fn scale(entry: &Entry, number: &Number<'_>) -> Result<&'static Scale, Problem> {
    let known = |text: &str| Unit::parse(text).and_then(|unit| entry.measure.scale(unit));
    let typed = Some(number.rest).filter(|text| !text.is_empty());
    let chosen = entry.unit.as_deref().map(number::trim).filter(|text| !text.is_empty());
    match (typed.map(known), chosen.map(known)) {
        (None, None) => Err(Problem::UnitMissing),
        (Some(None), _) | (_, Some(None)) => Err(Problem::UnitUnknown),
        (Some(Some(scale)), None) | (None, Some(Some(scale))) => Ok(scale),
        (Some(Some(typed)), Some(Some(chosen))) if typed.per_first.equals(chosen.per_first) => {
            Ok(typed)
        }
        (Some(Some(_)), Some(Some(_))) => Err(Problem::UnitConflict),
    }
}

/// What is wrong with a figure whose unit is known, or asked about it.
///
/// `ask-number` comes before `implausible`: until it is answered there is no
/// figure that could be implausible.
fn check(quantity: &Quantity, grouped: Option<Milli>) -> Option<Problem> {
    if quantity.amount == Milli::ZERO && !quantity.measure.can_be_zero() {
        return Some(Problem::Zero);
    }
    if let Some(grouped) = grouped
        && excess(&Quantity { amount: grouped, ..*quantity }).is_none()
    {
        return Some(Problem::AskNumber(grouped, quantity.amount));
    }
    if let Some(excess) = excess(quantity) {
        return Some(Problem::Implausible(excess));
    }
    rare_in_this_unit(quantity).then_some(Problem::AskUnit)
}

fn excess(quantity: &Quantity) -> Option<Excess> {
    let (lowest, highest) = quantity.measure.facts().limits;
    let first = quantity.in_first();
    if first.compare(lowest).is_lt() {
        Some(Excess::TooLow)
    } else if first.compare(highest).is_gt() {
        Some(Excess::TooHigh)
    } else {
        None
    }
}

/// Whether the same figure would be common in the other unit: 25-OH-D above
/// 60 ng/mL, and 200 ug of vitamin D or more a day.
fn rare_in_this_unit(quantity: &Quantity) -> bool {
    let Quantity { measure, bound, scale, .. } = *quantity;
    match (measure, scale.unit) {
        (Measure::VitaminD25Oh, Unit::NgPerMl | Unit::UgPerL) => match bound {
            Bound::Exact => quantity.amount > Milli::literal("60"),
            Bound::Above => quantity.amount >= Milli::literal("60"),
            Bound::Below => false,
        },
        (Measure::VitaminDIntake, Unit::Ug) => {
            bound != Bound::Below && quantity.in_first().compare(Milli::literal("200")).is_ge()
        }
        (_, _) => false,
    }
}

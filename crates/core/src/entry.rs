//! From a typed text and a chosen unit to a [`Quantity`], or to a named
//! [`Problem`] that asks for what is missing.

use super::band::{Cut, Ladder, choose};
use super::date::Date;
use super::measure::{Conversion, Measure, Scale};
use super::milli::Milli;
use super::number::{self, Bound, Number};
use super::own_lab::{LabRange, OwnLab};
use super::unit::Unit;

pub use super::quantity::{Per, Quantity};

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
    /// What was answered to questions about it.
    pub answers: Answers,
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
            answers: Answers::default(),
        }
    }

    /// Whether there is any text in the field.
    #[must_use]
    pub fn is_filled(&self) -> bool {
        !number::trim(&self.text).is_empty()
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
    /// The figure lies outside the limits in the chosen unit, and inside them
    /// in this one: it has no verdict until that is answered.
    AskOtherUnit(Unit),
    /// A total calcium where ionised calcium lies: is it that test?
    AskIonised,
    /// Much vitamin D per day: a day, or a week or a month?
    AskPeriod,
}

/// What was answered to the questions about an entry. An answer belongs to the
/// figure it was asked about: who changes an entry's text or unit starts again
/// without answers, or an old "really" would let a new slip pass.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Answers {
    /// The report really prints the chosen unit.
    pub unit: bool,
    /// The calcium is ionised calcium, or it is not. Not answered is not no.
    pub ionised: Option<bool>,
    /// The amount really is what is taken a day.
    pub per_day: bool,
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
            Self::AskUnit | Self::AskOtherUnit(_) => "ask-unit",
            Self::AskIonised => "ask-ionised",
            Self::AskPeriod => "ask-period",
        }
    }

    /// Whether the field has no verdict while the problem stands.
    #[must_use]
    pub const fn blocks(self) -> bool {
        !matches!(self, Self::AskUnit | Self::AskIonised | Self::AskPeriod)
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
    /// What the laboratory printed beside it.
    pub lab: LabRange,
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
            let problem = check(&quantity, grouped, entry.answers);
            (Some(quantity), problem)
        }
        Err(problem) => (None, Some(problem)),
    };
    Reading { measure: entry.measure, quantity, problem, date: entry.date, lab: entry.lab.read() }
}

/// The figure with its unit, and its grouped reading if it has one.
fn figure(entry: &Entry) -> Result<(Quantity, Option<Milli>), Problem> {
    let number = number::parse(&entry.text).ok_or(Problem::NotANumber)?;
    if entry.measure.facts().rules.whole && number.amount.decimals() > 0 {
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
fn check(quantity: &Quantity, grouped: Option<Milli>, answers: Answers) -> Option<Problem> {
    if quantity.amount == Milli::ZERO && !quantity.measure.facts().rules.zero {
        return Some(Problem::Zero);
    }
    if let Some(grouped) = grouped
        && excess(&Quantity { amount: grouped, ..*quantity }).is_none()
    {
        return Some(Problem::AskNumber(grouped, quantity.amount));
    }
    if is_where_ionised_calcium_lies(quantity) {
        // An answer counts only where the question stands: a figure that was
        // corrected since is another one.
        return match answers.ionised {
            None => Some(Problem::AskIonised),
            Some(true) => Some(Problem::WrongAnalyte),
            Some(false) => None,
        };
    }
    if let Some(excess) = excess(quantity) {
        let other = unit_it_would_fit(quantity).filter(|_| !answers.unit);
        return Some(other.map_or(Problem::Implausible(excess), Problem::AskOtherUnit));
    }
    if !answers.unit && is_rare_in_this_unit(quantity) {
        return Some(Problem::AskUnit);
    }
    (!answers.per_day && is_much_for_a_day(quantity)).then_some(Problem::AskPeriod)
}

/// On which side of its limits a figure lies.
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

/// Another unit of the measure, in which the figure lies inside the limits.
fn unit_it_would_fit(quantity: &Quantity) -> Option<Unit> {
    let fits = |scale: &&'static Scale| {
        scale.conversion != Conversion::None
            && !scale.per_first.equals(quantity.scale.per_first)
            && excess(&Quantity { scale, ..*quantity }).is_none()
    };
    quantity.measure.units().iter().find(fits).map(|scale| scale.unit)
}

/// The figures of ionised calcium, another test, were they a total calcium.
static IONISED: [Ladder; 2] = [
    Ladder { unit: Unit::MmolPerL, cuts: &[Cut::at_or_above("1.00"), Cut::above("1.50")] },
    Ladder { unit: Unit::MgPerDl, cuts: &[Cut::at_or_above("4.0"), Cut::above("6.0")] },
];

fn is_where_ionised_calcium_lies(quantity: &Quantity) -> bool {
    quantity.measure == Measure::Calcium
        && quantity.bound == Bound::Exact
        && choose(&IONISED, quantity).is_some_and(|ladder| ladder.rungs(quantity) == (1, 1))
}

/// Whether the same figure would be common in the other unit: 25-OH-D above
/// 60 ng/mL, and 200 ug of vitamin D or more a day.
fn is_rare_in_this_unit(quantity: &Quantity) -> bool {
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

/// Whether it is 250 ug (10,000 IU) of vitamin D or more, said to be a day's: a
/// usual amount for a week or a month.
fn is_much_for_a_day(quantity: &Quantity) -> bool {
    quantity.measure == Measure::VitaminDIntake
        && quantity.per == Per::Day
        && quantity.bound != Bound::Below
        && quantity.in_first().compare(Milli::literal("250")).is_ge()
}

//! From a typed text and a chosen unit to a [`Quantity`], or to a named
//! [`Problem`] that asks for what is missing.

use super::band::{Cut, Ladder, choose};
use super::behind::{self, Mark};
use super::date::Date;
use super::digits::Figure;
use super::measure::{Conversion, Measure, Scale};
use super::milli::Milli;
use super::number::{self, Bound, Fault, Number};
use super::own_lab::{LabRange, OwnLab};
use super::range::Range;
use super::unit::Unit;

pub use super::answers::Answers;
pub use super::problem::{Excess, Problem};
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

/// What a report prints behind a result that is neither figure nor unit. It was
/// left out, which is said.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct LeftOut {
    /// The laboratory's flag.
    pub mark: Option<Mark>,
    /// The laboratory's range: offered as that, and not compared by itself.
    pub range: Option<Range>,
}

impl LeftOut {
    /// Whether nothing was.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.mark.is_none() && self.range.is_none()
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
    /// What was left out of its text.
    pub left_out: LeftOut,
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
    judged(entry, figure(entry))
}

/// Reads an entry whose figure was worked out: nobody is asked whether the mark in
/// `19.635` is one of thousands.
#[must_use]
pub(crate) fn read_worked_out(entry: &Entry) -> Reading {
    judged(entry, figure(entry).map(|figure| Typed { grouped: None, ..figure }))
}

/// What became of an entry with this figure.
fn judged(entry: &Entry, figure: Result<Typed, Problem>) -> Reading {
    let lab = entry.lab.read();
    let (quantity, problem, left_out) = match figure {
        Ok(figure) => (Some(figure.quantity), check(&figure, entry, &lab), figure.left_out),
        Err(problem) => (None, Some(problem), LeftOut::default()),
    };
    Reading { measure: entry.measure, quantity, problem, date: entry.date, lab, left_out }
}

/// A figure as it was read.
struct Typed {
    quantity: Quantity,
    /// Its grouped reading, if it has one.
    grouped: Option<Milli>,
    /// The amount of calcium that a label prints behind that of its salt.
    elemental: Option<Milli>,
    left_out: LeftOut,
}

/// The figure with its unit.
fn figure(entry: &Entry) -> Result<Typed, Problem> {
    let number = number::parse(&entry.text).map_err(Problem::NotANumber)?;
    let whole = entry.measure.facts().rules.whole && number.amount.decimals() > 0;
    // `1,204` can be a whole number: that is asked, once its unit is known.
    if whole && !number.grouped.is_some_and(|grouped| is_inside(entry.measure, grouped)) {
        return Err(Problem::NotANumber(Fault::Other));
    }
    if number.negative {
        return Err(Problem::Negative);
    }
    if entry.measure.is_refused() {
        return Err(Problem::WrongAnalyte);
    }
    let behind = behind::read(&number.rest).map_err(Problem::NotANumber)?;
    let scale = scale(entry, &behind)?;
    if scale.conversion == Conversion::None {
        return Err(Problem::UnitMismatch);
    }
    let Number { amount, decimals, bound, grouped, .. } = number;
    let per = if entry.measure.is_intake() { entry.per } else { Per::Day };
    let measure = entry.measure;
    let quantity = Quantity { measure, amount, decimals, bound, scale, per, unrounded: None };
    let range = behind.range;
    if let Some(unit) = range.and_then(|range| range.unit)
        && measure.scale(unit).is_none_or(|own| !own.per_first.equals(scale.per_first))
    {
        return Err(Problem::UnitConflict);
    }
    let elemental = again(&quantity, &number, behind.again.as_ref())?;
    Ok(Typed { quantity, grouped, elemental, left_out: LeftOut { mark: behind.mark, range } })
}

/// Compares an amount with what is printed behind it in brackets. Both are one
/// amount, or neither is read; but a calcium supplement may print its salt and
/// then the calcium in it, which is asked about.
fn again(
    quantity: &Quantity,
    number: &Number,
    again: Option<&(Figure, Unit)>,
) -> Result<Option<Milli>, Problem> {
    let Some((second, unit)) = again else { return Ok(None) };
    let scale = quantity.measure.scale(*unit).ok_or(Problem::UnitUnknown)?;
    // Of readings in groups one that agrees is no guess.
    let readings = [Some(number.amount), number.grouped].into_iter().flatten();
    let agrees = readings.into_iter().any(|amount| {
        let first = Quantity { amount, per: Per::Day, ..*quantity };
        let figures = [Some((second.amount, second.decimals)), second.grouped.map(|g| (g, 0))];
        figures.into_iter().flatten().any(|(printed, decimals)| {
            let converted = first.in_ratio(scale.per_first).rounded(decimals);
            Milli::from_digits(converted, decimals) == Some(printed)
        })
    });
    if agrees {
        return Ok(None);
    }
    let a_tablet = Quantity { amount: second.amount, scale, per: Per::Day, ..*quantity };
    let inside = a_tablet.in_ratio(quantity.scale.per_first);
    let is_less = inside.compare(number.grouped.unwrap_or(number.amount)).is_lt();
    if quantity.measure == Measure::CalciumSupplement && is_less {
        return Ok(Milli::from_digits(inside.rounded(3), 3));
    }
    Err(Problem::AmountConflict)
}

/// The unit: typed behind the number, or chosen, or both and the same; of a score the
/// only one there is.
fn scale(entry: &Entry, behind: &behind::Behind<'_>) -> Result<&'static Scale, Problem> {
    if !behind.left.is_empty() {
        return Err(Problem::UnitUnknown);
    }
    let measure = entry.measure;
    let known = |unit: Option<Unit>| {
        let scale = unit.and_then(|unit| measure.scale(unit));
        let other = unit.is_some_and(|unit| is_of_another_test(measure, unit));
        scale.ok_or(if other { Problem::UnitMismatch } else { Problem::UnitUnknown })
    };
    let chosen = entry.unit.as_deref().map(number::trim).filter(|text| !text.is_empty());
    let chosen = chosen.map(|text| known(Unit::parse(text))).transpose()?;
    let typed = behind.unit.map(|unit| known(Some(unit))).transpose()?;
    // An amount that is printed twice has two units.
    let second = behind.again.as_ref().and_then(|(_, unit)| measure.scale(*unit));
    let same = |one: &Scale, other: &Scale| one.per_first.equals(other.per_first);
    match (typed, chosen) {
        (None, None) => measure.given_unit().ok_or(Problem::UnitMissing),
        (Some(scale), None) | (None, Some(scale)) => Ok(scale),
        (Some(typed), Some(chosen))
            if same(typed, chosen) || second.is_some_and(|second| same(second, chosen)) =>
        {
            Ok(typed)
        }
        (Some(_), Some(_)) => Err(Problem::UnitConflict),
    }
}

/// Whether a unit is that of a test which is taken for this one: pmol/L is what
/// 1,25-(OH)2-D is printed in.
const fn is_of_another_test(measure: Measure, unit: Unit) -> bool {
    matches!((measure, unit), (Measure::VitaminD25Oh, Unit::PmolPerL))
}

/// What is wrong with a figure whose unit is known, or asked about it.
///
/// `ask-number` comes before `implausible`: until it is answered there is no
/// figure that could be implausible.
fn check(figure: &Typed, entry: &Entry, lab: &LabRange) -> Option<Problem> {
    let (quantity, answers) = (&figure.quantity, entry.answers);
    if quantity.amount == Milli::ZERO && !quantity.measure.facts().rules.zero {
        return Some(Problem::Zero);
    }
    if let Some(grouped) = figure.grouped
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
    if !answers.unit {
        let range = printed_range(figure, entry, lab);
        if let Some(unit) = range.and_then(|range| unit_of_range(quantity, range)) {
            return Some(Problem::AskRangeUnit(unit));
        }
        if is_rare_in_this_unit(quantity) {
            return Some(Problem::AskUnit);
        }
    }
    let asked = if is_below_what_is_measured(quantity) {
        Some((answers.total, Problem::AskAnalyte))
    } else if is_sold_as_carbonate(quantity) || figure.elemental.is_some() {
        Some((answers.elemental, Problem::AskElemental(figure.elemental)))
    } else {
        None
    };
    match asked {
        Some((None, question)) => return Some(question),
        Some((Some(false), _)) => return Some(Problem::WrongAnalyte),
        Some((Some(true), _)) | None => {}
    }
    (!answers.per_day && is_much_for_a_day(quantity)).then_some(Problem::AskPeriod)
}

/// The range that was typed or that stands behind the figure, where its unit is
/// not known.
fn printed_range(figure: &Typed, entry: &Entry, lab: &LabRange) -> Option<Range> {
    let typed = Range { low: lab.low, high: lab.high, unit: None };
    let is_typed = lab.low.is_some() || lab.high.is_some();
    let range = if is_typed { Some(typed) } else { figure.left_out.range };
    range.filter(|range| range.unit.is_none() && !(is_typed && entry.lab.in_its_unit))
}

/// The other unit of a range that cannot be one of the figure's unit.
fn unit_of_range(quantity: &Quantity, range: Range) -> Option<Unit> {
    let measure = quantity.measure;
    if fits(measure, quantity.scale, range) {
        return None;
    }
    let other = quantity.other_scales().find(|scale| fits(measure, scale, range));
    other.map(|scale| scale.unit)
}

/// Whether a range can be one of the unit. Of 25-OH-D, whose units lie close
/// together, by what laboratories print: 20 to 50 or 30 to 100 ng/mL, 50 to 125
/// or 75 to 250 nmol/L. Of other measures the limits of what can be read tell.
fn fits(measure: Measure, scale: &'static Scale, range: Range) -> bool {
    let inside = |limit: Option<Milli>, from: &'static str, to: &'static str| {
        limit.is_none_or(|at| at >= Milli::literal(from) && at <= Milli::literal(to))
    };
    match (measure, scale.unit) {
        (Measure::VitaminD25Oh, Unit::NmolPerL) => {
            inside(range.low, "25", "100") && inside(range.high, "110", "375")
        }
        (Measure::VitaminD25Oh, _) => {
            inside(range.low, "6", "40") && inside(range.high, "40", "150")
        }
        (_, _) => {
            let Some(amount) = range.high.or(range.low) else { return true };
            excess(&Quantity {
                measure,
                amount,
                decimals: 0,
                bound: Bound::Exact,
                scale,
                per: Per::Day,
                unrounded: None,
            })
            .is_none()
        }
    }
}

/// A bound of 10 ng/mL or less, as assays print for D2 where all is D3.
fn is_below_what_is_measured(quantity: &Quantity) -> bool {
    quantity.measure == Measure::VitaminD25Oh
        && quantity.bound.is_downward()
        && quantity.in_first().compare(Milli::literal("10")).is_le()
}

/// 500 and 600 mg of calcium are sold as 1250 and 1500 mg of its carbonate.
fn is_sold_as_carbonate(quantity: &Quantity) -> bool {
    let a_tablet = Quantity { per: Per::Day, ..*quantity }.in_first();
    quantity.measure == Measure::CalciumSupplement
        && quantity.bound == Bound::Exact
        && ["1250", "1500"].into_iter().any(|mg| a_tablet.compare(Milli::literal(mg)).is_eq())
}

/// Whether a figure in the first unit lies inside the limits.
fn is_inside(measure: Measure, amount: Milli) -> bool {
    let (lowest, highest) = measure.facts().limits;
    amount >= lowest && amount <= highest
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
    let fits = |scale: &&'static Scale| excess(&Quantity { scale, ..*quantity }).is_none();
    quantity.other_scales().find(fits).map(|scale| scale.unit)
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
            Bound::Exact | Bound::AtLeast => quantity.amount > Milli::literal("60"),
            Bound::Above => quantity.amount >= Milli::literal("60"),
            Bound::Below | Bound::AtMost => false,
        },
        (Measure::VitaminDIntake, Unit::Ug) => {
            !bound.is_downward() && quantity.in_first().compare(Milli::literal("200")).is_ge()
        }
        (_, _) => false,
    }
}

/// Whether it is 250 ug (10,000 IU) of vitamin D or more, said to be a day's: a
/// usual amount for a week or a month.
fn is_much_for_a_day(quantity: &Quantity) -> bool {
    quantity.measure == Measure::VitaminDIntake
        && quantity.per == Per::Day
        && !quantity.bound.is_downward()
        && quantity.in_first().compare(Milli::literal("250")).is_ge()
}

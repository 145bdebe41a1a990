//! Daily amounts against reference values: per nutrient and body one status.
//!
//! Blank is not zero: an amount of which a part is unknown can prove that a
//! value is met, and nothing else.

use super::applies::Need;
use super::entry::{Quantity, Reading};
use super::exact::Exact;
use super::measure::Measure;
use super::milli::Milli;
use super::number::Bound;
use super::person::{Answer, Person};
use super::reference::{Body, Nutrient, Reference, Row, magnesium_supplement_limit, reference};
use super::safety::{Gate, gate};

/// A day's amount, as far as it is known, in the nutrient's unit.
#[derive(Clone, Copy, Debug)]
pub struct Amount {
    low: Exact,
    /// The amount is more than `low`, not `low` itself.
    low_is_open: bool,
    /// `None` where nothing bounds it above: a part is unknown.
    high: Option<Exact>,
    high_is_open: bool,
}

impl Amount {
    /// Nothing.
    pub const NONE: Self = Self::of(Exact::ZERO);
    const UNKNOWN: Self =
        Self { low: Exact::ZERO, low_is_open: false, high: None, high_is_open: false };

    const fn of(value: Exact) -> Self {
        Self { low: value, low_is_open: false, high: Some(value), high_is_open: false }
    }

    /// The day's amount of an entry.
    #[must_use]
    pub fn of_quantity(quantity: &Quantity) -> Self {
        let value = quantity.in_first();
        match quantity.bound {
            Bound::Exact => Self::of(value),
            Bound::Below => Self { high: Some(value), high_is_open: true, ..Self::NONE },
            Bound::Above => Self { low: value, low_is_open: true, high: None, high_is_open: false },
        }
    }

    /// Two amounts together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            low: self.low.plus(other.low),
            low_is_open: self.low_is_open || other.low_is_open,
            high: self.high.zip(other.high).map(|(a, b)| a.plus(b)),
            high_is_open: self.high_is_open || other.high_is_open,
        }
    }

    /// Surely more than a value.
    #[must_use]
    pub fn is_above(&self, value: Milli) -> bool {
        let stands = self.low.compare(value);
        stands.is_gt() || (stands.is_eq() && self.low_is_open)
    }

    /// Surely a value or more.
    #[must_use]
    pub fn is_at_least(&self, value: Milli) -> bool {
        self.low.compare(value).is_ge()
    }

    /// Surely less than a value.
    #[must_use]
    pub fn is_under(&self, value: Milli) -> bool {
        self.high.is_some_and(|high| {
            let stands = high.compare(value);
            stands.is_lt() || (stands.is_eq() && self.high_is_open)
        })
    }

    /// The amount, or the part of it that is known.
    #[must_use]
    pub const fn known(&self) -> Exact {
        self.low
    }
}

/// The amount of one measure: `None` where its field is blank.
#[must_use]
pub fn amount(measure: Measure, readings: &[Reading]) -> Option<Amount> {
    let mut found = readings.iter().filter(|reading| reading.measure == measure).peekable();
    found.peek()?;
    Some(found.next_back().and_then(Reading::accepted).map_or(Amount::UNKNOWN, Amount::of_quantity))
}

/// The parts of a nutrient's amount, and whether a blank one counts as none.
const fn parts(nutrient: Nutrient, body: Body) -> &'static [(Measure, bool)] {
    match (nutrient, body) {
        (Nutrient::VitaminD, _) => &[(Measure::VitaminDIntake, false)],
        (Nutrient::Calcium, _) => {
            &[(Measure::CalciumIntake, false), (Measure::CalciumSupplement, true)]
        }
        (Nutrient::Magnesium, _) => {
            &[(Measure::MagnesiumIntake, false), (Measure::MagnesiumSupplement, true)]
        }
        (Nutrient::VitaminK, Body::Efsa) => &[(Measure::K1Intake, false)],
        (Nutrient::VitaminK, Body::Nasem | Body::Uk | Body::Japan2025) => VITAMIN_K_FORMS,
    }
}

const VITAMIN_K_FORMS: &[(Measure, bool)] =
    &[(Measure::K1Intake, false), (Measure::Mk4Intake, false), (Measure::Mk7Intake, false)];

/// The day's amount of a nutrient as a body counts it.
#[must_use]
pub fn total(nutrient: Nutrient, body: Body, readings: &[Reading]) -> Amount {
    parts(nutrient, body).iter().fold(Amount::NONE, |sum, (measure, blank_is_none)| {
        let blank = if *blank_is_none { Amount::NONE } else { Amount::UNKNOWN };
        sum.plus(amount(*measure, readings).unwrap_or(blank))
    })
}

/// How an amount stands to a body's values.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    /// Under what half of all people need.
    BelowAverageNeed,
    /// Between that and what nearly all people need.
    Between,
    /// At or above the recommended or adequate intake.
    Meets,
    /// Under a recommended intake whose body gives no average.
    BelowReference,
    /// Under an adequate intake: that cannot say it is too little.
    BelowAi,
    /// Above the upper level.
    AboveLimit,
    /// A part is blank, and what is known proves nothing.
    Incomplete,
    /// The body sets no value for this person.
    NoValue,
    /// Something must be known first.
    Needs(Need),
    /// Safety forbids a comparison.
    Gated(Gate),
}

impl Status {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::BelowAverageNeed => "below-average-need",
            Self::Between => "between",
            Self::Meets => "meets",
            Self::BelowReference => "below-reference",
            Self::BelowAi => "below-ai",
            Self::AboveLimit => "above-limit",
            Self::Incomplete => "incomplete",
            Self::NoValue => "no-value",
            Self::Needs(need) => need.id(),
            Self::Gated(_) => "gated",
        }
    }
}

/// One body's answer for one nutrient.
#[derive(Clone, Copy, Debug)]
pub struct IntakeStatus {
    /// The nutrient.
    pub nutrient: Nutrient,
    /// The body.
    pub body: Body,
    /// How the amount stands.
    pub status: Status,
    /// The amount compared.
    pub amount: Amount,
    /// The values it was compared with.
    pub reference: Reference,
    /// The value that decided, or that the amount is held against.
    pub row: Option<&'static Row>,
    /// Supplements were left blank: the amount is from food and drink alone.
    pub from_food_alone: bool,
}

/// The status of every nutrient that has an entry, for every body.
#[must_use]
pub fn statuses(person: &Person, kidney: Answer, readings: &[Reading]) -> Vec<IntakeStatus> {
    let entered = |nutrient: Nutrient| {
        // Under EFSA too an entry of MK-7 makes vitamin K a nutrient to speak of.
        parts(nutrient, Body::Nasem).iter().any(|(measure, _)| amount(*measure, readings).is_some())
    };
    let nutrients = Nutrient::ALL.iter().filter(|nutrient| entered(**nutrient));
    nutrients
        .flat_map(|nutrient| {
            Body::ALL.iter().map(|body| status(*nutrient, *body, person, kidney, readings))
        })
        .collect()
}

fn status(
    nutrient: Nutrient,
    body: Body,
    person: &Person,
    kidney: Answer,
    readings: &[Reading],
) -> IntakeStatus {
    let amount = total(nutrient, body, readings);
    let found = reference(nutrient.rows(), body, person);
    let gate =
        if nutrient == Nutrient::VitaminK { gate(Measure::K1Intake, person, kidney) } else { None };
    let status = match (gate, &found) {
        (Some(gate), _) => Status::Gated(gate),
        (None, Err(need)) => Status::Needs(*need),
        (None, Ok(reference))
            if is_above_limit(nutrient, body, reference, &amount, person, readings) =>
        {
            Status::AboveLimit
        }
        (None, Ok(reference)) => compare(&amount, reference),
    };
    let reference = found.unwrap_or_default();
    let row = match status {
        Status::AboveLimit if nutrient == Nutrient::Magnesium => {
            magnesium_supplement_limit(body, person)
        }
        Status::AboveLimit => reference.upper,
        Status::BelowAverageNeed => reference.average,
        Status::Between
        | Status::Meets
        | Status::BelowReference
        | Status::BelowAi
        | Status::Incomplete => reference.recommended.or(reference.adequate),
        Status::NoValue | Status::Needs(_) | Status::Gated(_) => None,
    };
    let supplement = parts(nutrient, body).iter().find(|(_, blank_is_none)| *blank_is_none);
    let from_food_alone =
        supplement.is_some_and(|(measure, _)| self::amount(*measure, readings).is_none());
    IntakeStatus { nutrient, body, status, amount, reference, row, from_food_alone }
}

fn is_above_limit(
    nutrient: Nutrient,
    body: Body,
    reference: &Reference,
    total: &Amount,
    person: &Person,
    readings: &[Reading],
) -> bool {
    if nutrient == Nutrient::Magnesium {
        // The limit of magnesium is for supplements alone.
        let limit = magnesium_supplement_limit(body, person);
        let supplement = amount(Measure::MagnesiumSupplement, readings);
        return limit
            .zip(supplement)
            .is_some_and(|(row, supplement)| supplement.is_above(row.value));
    }
    reference.upper.is_some_and(|row| total.is_above(row.value))
}

fn compare(amount: &Amount, reference: &Reference) -> Status {
    let value = |row: Option<&'static Row>| row.map(|row| row.value);
    match (value(reference.average), value(reference.recommended), value(reference.adequate)) {
        (_, Some(enough), _) if amount.is_at_least(enough) => Status::Meets,
        (Some(average), Some(_), _) if amount.is_under(average) => Status::BelowAverageNeed,
        (Some(average), Some(enough), _)
            if amount.is_at_least(average) && amount.is_under(enough) =>
        {
            Status::Between
        }
        (None, Some(enough), _) if amount.is_under(enough) => Status::BelowReference,
        (_, None, Some(adequate)) if amount.is_at_least(adequate) => Status::Meets,
        (_, None, Some(adequate)) if amount.is_under(adequate) => Status::BelowAi,
        (_, None, None) => Status::NoValue,
        (_, Some(_), _) | (_, None, Some(_)) => Status::Incomplete,
    }
}

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
use super::person::{Age, Answer, Person};
use super::reference::{Body, Nutrient, Reference, Row, magnesium_supplement_limit, reference};
use super::safety::Gate;
use super::verdict::Before;

/// A day's amount, as far as it is known, in the nutrient's unit.
#[derive(Clone, Copy, PartialEq, Debug)]
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
            Bound::AtMost => Self { high: Some(value), ..Self::NONE },
            Bound::AtLeast => Self { low: value, high: None, ..Self::NONE },
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

    /// Whether more is known of another amount; of two that are known alike
    /// "more than" is more.
    #[must_use]
    pub fn is_exceeded_by(&self, other: &Self) -> bool {
        let stands = self.low.compare_exact(other.low);
        stands.is_lt() || (stands.is_eq() && other.low_is_open && !self.low_is_open)
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
    let last = readings.iter().rev().find(|reading| reading.measure == measure)?;
    Some(last.accepted().map_or(Amount::UNKNOWN, Amount::of_quantity))
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
        (Nutrient::VitaminK, Body::Nasem | Body::Uk | Body::Japan2025 | Body::Bfr) => {
            VITAMIN_K_FORMS
        }
    }
}

const VITAMIN_K_FORMS: &[(Measure, bool)] =
    &[(Measure::K1Intake, false), (Measure::Mk4Intake, false), (Measure::Mk7Intake, false)];

/// The day's amount of a nutrient as a body counts it.
#[must_use]
pub fn total(nutrient: Nutrient, body: Body, readings: &[Reading]) -> Amount {
    Day::of(parts(nutrient, body), readings).amount
}

/// A day's amount, and whether it is from food and drink alone.
#[derive(Clone, Copy)]
struct Day {
    parts: &'static [(Measure, bool)],
    amount: Amount,
    from_food_alone: bool,
}

impl Day {
    fn of(parts: &'static [(Measure, bool)], readings: &[Reading]) -> Self {
        let mut day = Self { parts, amount: Amount::NONE, from_food_alone: false };
        for (measure, blank_is_none) in parts {
            let part = amount(*measure, readings);
            day.from_food_alone |= *blank_is_none && part.is_none();
            let blank = if *blank_is_none { Amount::NONE } else { Amount::UNKNOWN };
            day.amount = day.amount.plus(part.unwrap_or(blank));
        }
        day
    }
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
#[derive(Clone, Copy, PartialEq, Debug)]
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
        let is_part = |reading: &Reading| {
            parts(nutrient, Body::Nasem).iter().any(|(measure, _)| *measure == reading.measure)
        };
        readings.iter().any(is_part)
    };
    let nutrients = Nutrient::ALL.iter().filter(|nutrient| entered(**nutrient));
    let mut statuses = Vec::with_capacity(nutrients.clone().count() * Body::ALL.len());
    for nutrient in nutrients {
        let whole = Day::of(parts(*nutrient, Body::Nasem), readings);
        for body in nutrient.bodies() {
            // Nearly all bodies count the same parts.
            let own = parts(*nutrient, *body);
            let day = if own == whole.parts { whole } else { Day::of(own, readings) };
            statuses.push(status(*nutrient, *body, &day, person, kidney, readings));
        }
    }
    statuses
}

fn status(
    nutrient: Nutrient,
    body: Body,
    day: &Day,
    person: &Person,
    kidney: Answer,
    readings: &[Reading],
) -> IntakeStatus {
    let Day { amount, from_food_alone, .. } = *day;
    let found = reference(nutrient, body, person);
    let vitamin_k = nutrient == Nutrient::VitaminK;
    let before = Before::of(Measure::K1Intake, person, kidney);
    let status = match (before.gate, before.needs, &found) {
        (Some(gate), _, _) if vitamin_k => Status::Gated(gate),
        (_, Some(need), _) if vitamin_k => Status::Needs(need),
        (_, _, Err(need)) => Status::Needs(*need),
        // Its one value begins at 4 years.
        (_, _, Ok(_)) if body == Body::Bfr && person.age == Age::Unknown => {
            Status::Needs(Need::Age)
        }
        (_, _, Ok(reference))
            if is_above_limit(nutrient, body, reference, &amount, person, readings) =>
        {
            Status::AboveLimit
        }
        (_, _, Ok(reference)) => compare(&amount, reference),
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

//! Daily amounts against reference values: per nutrient and body one status.
//!
//! Blank is not zero: an amount of which a part is unknown can prove that a
//! value is met, and nothing else.

use super::applies::Need;
use super::entry::Reading;
use super::food::Sums;
use super::measure::Measure;
use super::person::{Age, Answer, Person};
use super::reference::{Body, Nutrient, Reference, Row, magnesium_supplement_limit, reference};
use super::safety::Gate;
use super::verdict::Before;

pub use super::amount::Amount;

/// What is known of a day: what was typed, and what a list of foods comes to.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// The readings of what was typed.
    pub typed: &'a [Reading],
    /// The sums of the list.
    pub sums: &'a Sums,
}

impl Known<'_> {
    /// The amount of one measure: `None` where nothing says anything of it. A
    /// typed amount takes the place of a sum.
    #[must_use]
    pub fn amount(&self, measure: Measure) -> Option<Amount> {
        let typed = self.typed.iter().rev().find(|reading| reading.measure == measure);
        let of_typed =
            |reading: &Reading| reading.accepted().map_or(Amount::UNKNOWN, Amount::of_quantity);
        typed.map(of_typed).or_else(|| Some(self.sums.of_measure(measure)?.amount))
    }

    /// Vitamin K of every form by the list, where no form was typed: it counts
    /// what no source splits.
    fn unsplit_total(&self) -> Option<Amount> {
        let typed = |reading: &Reading| Nutrient::VitaminK.measures().contains(&reading.measure);
        let sum = self.sums.vitamin_k.as_ref()?;
        (!self.typed.iter().any(typed)).then_some(sum.amount)
    }

    fn speaks_of(&self, nutrient: Nutrient) -> bool {
        // Under EFSA too an entry of MK-7 makes vitamin K a nutrient to speak of.
        let is_part = |reading: &Reading| nutrient.measures().contains(&reading.measure);
        self.typed.iter().any(is_part) || self.sums.speaks_of(nutrient)
    }
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

/// A day's amount, and whether it is from food and drink alone.
#[derive(Clone, Copy)]
struct Day {
    parts: &'static [(Measure, bool)],
    amount: Amount,
    from_food_alone: bool,
}

impl Day {
    fn of(parts: &'static [(Measure, bool)], known: Known<'_>) -> Self {
        let mut day = Self { parts, amount: Amount::NONE, from_food_alone: false };
        if parts == VITAMIN_K_FORMS
            && let Some(amount) = known.unsplit_total()
        {
            return Self { amount, ..day };
        }
        for (measure, blank_is_none) in parts {
            let part = known.amount(*measure);
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
pub fn statuses(person: &Person, kidney: Answer, known: Known<'_>) -> Vec<IntakeStatus> {
    let nutrients = Nutrient::ALL.iter().filter(|nutrient| known.speaks_of(**nutrient));
    let mut statuses = Vec::with_capacity(nutrients.clone().count() * Body::ALL.len());
    for nutrient in nutrients {
        let whole = Day::of(parts(*nutrient, Body::Nasem), known);
        for body in nutrient.bodies() {
            // Nearly all bodies count the same parts.
            let own = parts(*nutrient, *body);
            let day = if own == whole.parts { whole } else { Day::of(own, known) };
            statuses.push(status(*nutrient, *body, &day, person, kidney, known));
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
    known: Known<'_>,
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
            if is_above_limit(nutrient, body, reference, &amount, person, known) =>
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
    known: Known<'_>,
) -> bool {
    if nutrient == Nutrient::Magnesium {
        // The limit of magnesium is for supplements alone.
        let limit = magnesium_supplement_limit(body, person);
        let supplement = known.amount(Measure::MagnesiumSupplement);
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

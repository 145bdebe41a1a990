//! Daily amounts against reference values: per nutrient and body one status.
//!
//! Blank is not zero: an amount of which a part is unknown can prove that a
//! value is met, and nothing else.

use super::band::Need;
use super::entry::{Quantity, Reading};
use super::exact::Exact;
use super::measure::Measure;
use super::milli::Milli;
use super::number::Bound;
use super::person::{ADULT, Age, Answer, Person, Sex, Stage};
use super::reference::{Body, NO_END, Nutrient, Role, Row, Span, magnesium};
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

/// The reference values of one body for one person, by what they are for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reference {
    /// Half of all people need no more.
    pub average: Option<&'static Row>,
    /// Nearly all people need no more.
    pub recommended: Option<&'static Row>,
    /// Taken to be enough.
    pub adequate: Option<&'static Row>,
    /// The upper level.
    pub upper: Option<&'static Row>,
}

impl Reference {
    /// The row of a role.
    #[must_use]
    pub const fn of(&self, role: Role) -> Option<&'static Row> {
        match role {
            Role::Average => self.average,
            Role::Recommended => self.recommended,
            Role::Adequate => self.adequate,
            Role::Upper => self.upper,
        }
    }

    /// Takes a row for a role that has none.
    fn take(&mut self, role: Role, row: Option<&'static Row>) {
        let place = match role {
            Role::Average => &mut self.average,
            Role::Recommended => &mut self.recommended,
            Role::Adequate => &mut self.adequate,
            Role::Upper => &mut self.upper,
        };
        *place = place.or(row);
    }

    fn values(&self) -> [Option<Milli>; 4] {
        [self.average, self.recommended, self.adequate, self.upper]
            .map(|row| row.map(|row| row.value))
    }
}

/// The reference values of a body for a person, or what must be known first:
/// only where the rows that could apply differ.
///
/// # Errors
/// The need that decides between differing rows.
pub fn reference(rows: &'static [Row], body: Body, person: &Person) -> Result<Reference, Need> {
    // Who is pregnant or breastfeeding is female, also where that was not said.
    let expecting = matches!(person.stage, Some(Stage::Pregnant | Stage::Breastfeeding));
    let sexes: &[Sex] = match person.sex {
        Some(Sex::Male) => &[Sex::Male],
        Some(Sex::Female) => &[Sex::Female],
        None if expecting => &[Sex::Female],
        None => &[Sex::Female, Sex::Male],
    };
    let at = |age: u16, sex: Sex| reference_at(rows, body, age, sex, person.stage);
    let ages = ages(rows, person.age);
    let (age, later) = ages.split_first().unwrap_or((&0, &[]));
    let mut found: Option<Reference> = None;
    let mut sexes_differ = false;
    for sex in sexes {
        let first = at(*age, *sex);
        if later.iter().any(|age| at(*age, *sex).values() != first.values()) {
            return Err(Need::Age);
        }
        sexes_differ |= found.is_some_and(|other| other.values() != first.values());
        found = Some(first);
    }
    if sexes_differ { Err(Need::Sex) } else { Ok(found.unwrap_or_default()) }
}

/// Every age at which the rows can change, as far as the age is not known.
fn ages(rows: &[Row], age: Age) -> Vec<u16> {
    let lowest = match age {
        Age::Months(months) => return vec![months],
        Age::Adult => ADULT,
        Age::Unknown => 0,
    };
    let turns = rows.iter().flat_map(|row| [row.span.from, row.span.before]);
    std::iter::once(lowest).chain(turns.filter(|age| *age > lowest && *age != NO_END)).collect()
}

/// The rows of a person by role: those of their own stage, or, where the body
/// has none for that stage and says so, those of the age.
fn reference_at(
    rows: &'static [Row],
    body: Body,
    age: u16,
    sex: Sex,
    stage: Option<Stage>,
) -> Reference {
    let Some(stage) = expecting(stage) else { return rows_of(rows, body, age, sex, None) };
    let mut own = rows_of(rows, body, age, sex, Some(stage));
    if body.falls_back_to_age() {
        let of_age = rows_of(rows, body, age, sex, None);
        for role in [Role::Average, Role::Recommended, Role::Adequate, Role::Upper] {
            let sets_own = |row: &Row| {
                row.body == body && row.kind.role() == role && row.span.stage == Some(stage)
            };
            if !rows.iter().any(sets_own) {
                own.take(role, of_age.of(role));
            }
        }
    }
    own
}

/// Pregnant or breastfeeding. The menopause never selects a row.
fn expecting(stage: Option<Stage>) -> Option<Stage> {
    stage.filter(|stage| matches!(stage, Stage::Pregnant | Stage::Breastfeeding))
}

fn rows_of(
    rows: &'static [Row],
    body: Body,
    age: u16,
    sex: Sex,
    stage: Option<Stage>,
) -> Reference {
    let mut found = Reference::default();
    for row in rows {
        let Span { from, before, .. } = row.span;
        // The age rules out most rows, so it is asked first.
        if from <= age
            && age < before
            && row.body == body
            && row.span.stage == stage
            && row.span.sex.is_none_or(|of| of == sex)
        {
            found.take(row.kind.role(), Some(row));
        }
    }
    found
}

/// The lowest upper level any body sets for a person, and whose it is. Without
/// an age, that of adults.
#[must_use]
pub fn lowest_upper(nutrient: Nutrient, person: &Person) -> Option<&'static Row> {
    let rows = nutrient.rows();
    let age = if person.age == Age::Unknown { Age::Adult } else { person.age };
    let ages = ages(rows, age);
    let uppers = rows.iter().filter(|row| row.kind.role() == Role::Upper);
    if expecting(person.stage).is_none() {
        let of_age = |row: &&'static Row| {
            let Span { from, before, stage, .. } = row.span;
            stage.is_none() && ages.iter().any(|age| (from..before).contains(age))
        };
        // Of equal ones the first body is named.
        return uppers.filter(of_age).min_by_key(|row| row.value);
    }
    let of_body = |body: &Body| {
        ages.iter()
            .filter_map(|age| reference_at(rows, *body, *age, Sex::Female, person.stage).upper)
            .collect::<Vec<_>>()
    };
    Body::ALL.iter().flat_map(of_body).min_by_key(|row| row.value)
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

/// The upper level of magnesium from supplements; without an age, that of 9
/// years and over.
#[must_use]
pub fn magnesium_supplement_limit(body: Body, person: &Person) -> Option<&'static Row> {
    let age = match person.age {
        Age::Months(months) => months,
        Age::Adult | Age::Unknown => ADULT,
    };
    magnesium::SUPPLEMENT_ROWS
        .iter()
        .find(|row| row.body == body && (row.span.from..row.span.before).contains(&age))
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

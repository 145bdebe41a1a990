//! Which reference values are a person's. There is no nearest row.

use super::{Body, NO_END, Nutrient, Role, Row, Span, magnesium};
use crate::applies::Need;
use crate::milli::Milli;
use crate::person::{ADULT, Age, Person, Sex, Stage};

/// The reference values of one body for one person, by what they are for.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
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
pub fn reference(nutrient: Nutrient, body: Body, person: &Person) -> Result<Reference, Need> {
    let rows = nutrient.rows_of(body);
    // Who is pregnant or breastfeeding is female, also where that was not said.
    let sexes: &[Sex] = match person.sex {
        Some(Sex::Male) => &[Sex::Male],
        Some(Sex::Female) => &[Sex::Female],
        None if expecting(person.stage).is_some() => &[Sex::Female],
        None => &[Sex::Female, Sex::Male],
    };
    let mut found: Option<Reference> = None;
    let mut sexes_differ = false;
    for sex in sexes {
        let mut by_age =
            ages(rows, person.age).map(|age| reference_at(rows, body, age, *sex, person.stage));
        let first = by_age.next().unwrap_or_default();
        if by_age.any(|later| later.values() != first.values()) {
            return Err(Need::Age);
        }
        sexes_differ |= found.is_some_and(|other| other.values() != first.values());
        found = Some(first);
    }
    if sexes_differ { Err(Need::Sex) } else { Ok(found.unwrap_or_default()) }
}

/// Every age at which the rows can change, as far as the age is not known.
fn ages(rows: &[Row], age: Age) -> impl Iterator<Item = u16> {
    let (lowest, rows) = match age {
        Age::Months(months) => (months, &[][..]),
        Age::Adult => (ADULT, rows),
        Age::Unknown => (0, rows),
    };
    // Place 0 is the lowest; each row has two more, where it begins and ends.
    (0..=2 * rows.len()).filter_map(move |place| {
        let Some(turn) = place.checked_sub(1) else { return Some(lowest) };
        let span = &rows.get(turn / 2)?.span;
        let age = if turn % 2 == 0 { span.from } else { span.before };
        (age > lowest && age != NO_END).then_some(age)
    })
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
    let age = if person.age == Age::Unknown { Age::Adult } else { person.age };
    if expecting(person.stage).is_none() {
        // Without an age in years: every row of an age from 18.
        let (youngest, oldest) =
            if let Age::Months(months) = age { (months, months) } else { (ADULT, NO_END) };
        let of_age = |row: &&'static Row| {
            let Span { from, before, stage, .. } = row.span;
            from <= oldest && youngest < before && stage.is_none()
        };
        // Of equal ones the first body is named.
        let of_age = nutrient.rows().iter().filter(of_age);
        return of_age.filter(|row| row.kind.role() == Role::Upper).min_by_key(|row| row.value);
    }
    let mut lowest: Option<&'static Row> = None;
    for body in Body::ALL {
        let rows = nutrient.rows_of(*body);
        for age in ages(rows, age) {
            let upper = reference_at(rows, *body, age, Sex::Female, person.stage).upper;
            let is_lower = |upper: &&Row| lowest.is_none_or(|lowest| upper.value < lowest.value);
            lowest = upper.filter(is_lower).or(lowest);
        }
    }
    lowest
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

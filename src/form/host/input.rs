//! [`Input`]: what a host that asked for it is told of what was entered, as the
//! npm package takes it.

use serde::Serialize;

use calcium_compass_core::entry::{self, Per};
use calcium_compass_core::person::{AgeUnit, Flag, PersonEntry, Sex, Stage};
use calcium_compass_words::Words;

use crate::form::Form;

/// What was entered, in the order of the form. The package takes `None` for what
/// was not.
#[derive(Serialize, Debug)]
pub struct Input {
    person: Person,
    entries: Vec<Entry>,
    lang: &'static str,
}

#[derive(Serialize, Debug)]
#[serde(rename_all = "camelCase")]
struct Person {
    age_years: Option<u16>,
    age_months: Option<u16>,
    adult: bool,
    sex: Option<&'static str>,
    stage: Option<&'static str>,
    flags: Vec<&'static str>,
}

#[derive(Serialize, Debug)]
#[serde(rename_all = "camelCase")]
struct Entry {
    measure: &'static str,
    value: String,
    unit: Option<String>,
    per: &'static str,
    date: Option<String>,
    cv: String,
    low: String,
    high: String,
    unit_confirmed: bool,
    ionised: Option<bool>,
    per_confirmed: bool,
    total: Option<bool>,
    elemental: Option<bool>,
}

impl Input {
    /// What was entered in a form that is shown in these words.
    #[must_use]
    pub fn of(form: &Form, words: Words) -> Self {
        let input = form.input();
        let entries = input.entries.into_iter().filter(entry::Entry::is_filled);
        Self {
            person: Person::of(&input.person),
            entries: entries.map(Entry::of).collect(),
            lang: words.lang().tag(),
        }
    }
}

impl Person {
    /// An age that is no whole number is not told: the package takes none.
    fn of(person: &PersonEntry) -> Self {
        let age: Option<u16> = person.age.trim().parse().ok();
        let is_in = |unit: AgeUnit| age.filter(|_| person.age_unit == unit);
        let flags = Flag::ALL.iter().filter(|flag| person.flags.has(**flag));
        Self {
            age_years: is_in(AgeUnit::Years),
            age_months: is_in(AgeUnit::Months),
            adult: person.adult,
            sex: person.sex.map(Sex::id),
            stage: person.stage.map(Stage::id),
            flags: flags.map(|flag| flag.id()).collect(),
        }
    }
}

impl Entry {
    fn of(entry: entry::Entry) -> Self {
        Self {
            measure: entry.measure.id(),
            value: entry.text,
            unit: entry.unit,
            per: Per::id(entry.per),
            date: entry.date.map(|date| date.to_string()),
            cv: entry.lab.cv,
            low: entry.lab.low,
            high: entry.lab.high,
            unit_confirmed: entry.answers.unit,
            ionised: entry.answers.ionised,
            per_confirmed: entry.answers.per_day,
            total: entry.answers.total,
            elemental: entry.answers.elemental,
        }
    }
}

// They write JSON, which the tests in wasm do not have.
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::Input;
    use crate::form::Form;
    use crate::form::action::Action;
    use calcium_compass_core::report;
    use calcium_compass_words::Words;

    fn form(controls: &[(&str, &str)]) -> Form {
        controls.iter().fold(Form::default(), |form, (name, value)| {
            form.after(Action::of_control(name, value, true).expect(name))
        })
    }

    /// What the package makes of what it is told.
    fn read(form: &Form) -> report::Input {
        let told = Input::of(form, Words::english());
        let told = serde_json::to_value(told).expect("an object");
        let read = calcium_compass_npm::read(told).and_then(calcium_compass_npm::Input::into_core);
        read.expect("the package takes it")
    }

    #[test]
    fn the_package_reads_what_was_entered() {
        let woman = form(&[
            ("age", "67"),
            ("sex", "f"),
            ("stage", "postmenopausal"),
            ("vka", "no"),
            ("flag", "lithium"),
            ("25-oh-d", "<22,5"),
            ("25-oh-d.unit", "nmol/L"),
            ("25-oh-d.date", "2026-11-20"),
            ("25-oh-d.cv", "8"),
            ("25-oh-d.low", "50"),
            ("25-oh-d.high", "125"),
            ("calcium", "97 mg/dL"),
            ("vitamin-d-intake", "7000 IU"),
            ("vitamin-d-intake.per", "week"),
        ]);
        let baby = form(&[("age", "8"), ("age.unit", "mo"), ("sex", "m")]);
        let adult = form(&[("adult", "on")]);
        for form in [Form::default(), woman, baby, adult] {
            let mut entered = form.input();
            entered.entries.retain(|entry| entry.is_filled());
            assert_eq!(read(&form), entered);
        }
    }

    /// A host would else be told of a question that the person has answered.
    #[test]
    fn the_package_reads_the_answers_too() {
        let form = form(&[
            ("calcium", "1.2 mmol/L"),
            ("calcium.confirm", "unit not-ionised"),
            ("25-oh-d", "<4 ng/mL"),
            ("25-oh-d.confirm", "d2"),
            ("vitamin-d-intake", "20000 IU"),
            ("vitamin-d-intake.confirm", "day"),
            ("calcium-supplement", "1250 mg"),
            ("calcium-supplement.confirm", "salt"),
        ]);
        let answers: Vec<_> = read(&form).entries.iter().map(|entry| entry.answers).collect();
        let entered = form.input().entries.into_iter().filter(|entry| entry.is_filled());
        assert_eq!(answers, entered.map(|entry| entry.answers).collect::<Vec<_>>());
    }

    #[test]
    fn an_age_that_is_no_whole_number_is_not_told() {
        assert_eq!(read(&form(&[("age", "x")])), read(&Form::default()));
        assert_eq!(read(&form(&[("age", " 67")])).person.age, "67");
    }
}

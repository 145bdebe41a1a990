//! [`Input`]: what a host passes in, and how it becomes the core's.

use std::fmt::Display;

use serde::Deserializer;

use super::error::Error;
use super::food::{self, Food, Product};
use super::object::object;
use super::value::{Id, List, Text, Whole};
use calcium_compass_core::date::Date;
use calcium_compass_core::entry::{self, Answers, Per};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::own_lab::OwnLab;
use calcium_compass_core::person::{AgeUnit, Flag, PersonEntry, Sex, Stage};
use calcium_compass_core::report;
use calcium_compass_words::Lang;

object! {
    /// Everything the person said. Every part may be left out.
    Input {
        /// About the person.
        person = "person": Person,
        /// Results and daily amounts. Two of one measure, dated, are two tests.
        entries = "entries": List<Entry>,
        /// What is eaten.
        foods = "foods": List<Food>,
        /// Supplements.
        products = "products": List<Product>,
        /// Nothing else is eaten or taken.
        everything = "everything": bool,
        /// The language of the words.
        lang = "lang": Id<Lang>,
    }
}

object! {
    /// About the person. What is left out is unknown, never "no".
    Person {
        /// Completed years.
        age_years = "ageYears": Whole,
        /// Completed months, for babies.
        age_months = "ageMonths": Whole,
        /// 18 or over, where the age is not given.
        adult = "adult": bool,
        /// Sex registered at birth.
        sex = "sex": Id<Sex>,
        /// Life stage.
        stage = "stage": Id<Stage>,
        /// Conditions and medicines.
        flags = "flags": List<Id<Flag>>,
    }
}

object! {
    /// One field.
    Entry {
        /// What was measured. Needed.
        measure = "measure": Id<Measure>,
        /// The text as typed. Needed; a blank one is no entry.
        value = "value": Text,
        /// The unit the report prints.
        unit = "unit": Text,
        /// What an intake is counted over.
        per = "per": Id<Per>,
        /// The day of the sample.
        date = "date": Id<Date>,
        /// The coefficient of variation the laboratory prints, in per cent.
        cv = "cv": Text,
        /// The lower end of the laboratory's own range.
        low = "low": Text,
        /// Its upper end.
        high = "high": Text,
        /// The report really prints the given unit: answers `ask-unit`, for
        /// this figure alone, as the next two do.
        unit_confirmed = "unitConfirmed": bool,
        /// The calcium is ionised calcium, or it is not: answers `ask-ionised`.
        ionised = "ionised": bool,
        /// It really is what is taken a day: answers `ask-period`.
        per_confirmed = "perConfirmed": bool,
        /// The result is the total, or it is that of D2 alone: answers `ask-analyte`.
        total = "total": bool,
        /// The amount is one of calcium, or of its salt: answers `ask-elemental`.
        elemental = "elemental": bool,
    }
}

/// Reads an input from whatever a host passed.
///
/// # Errors
/// Names the path of a key that is unknown or of the wrong type.
pub fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Input, Error>
where
    D::Error: Display,
{
    serde_path_to_error::deserialize(from).map_err(Error::from)
}

impl Input {
    /// The core's input.
    ///
    /// # Errors
    /// Names the path of what is missing, or given twice.
    pub fn into_core(self) -> Result<report::Input, Error> {
        let entries = self.entries.unwrap_or_default().0.into_iter().enumerate();
        Ok(report::Input {
            person: self.person.unwrap_or_default().into_core()?,
            entries: entries
                .map(|(place, entry)| entry.into_core(place))
                .collect::<Result<_, _>>()?,
            foods: food::list(self.foods, self.products, self.everything)?,
        })
    }
}

impl Input {
    /// The language of the words; English where none was asked for.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang.as_ref().map_or(Lang::En, |id| id.0)
    }
}

impl Person {
    fn into_core(self) -> Result<PersonEntry, Error> {
        let (age, age_unit) = match (self.age_years, self.age_months) {
            (Some(_), Some(_)) => {
                return Err(Error::new("person.ageMonths", "give ageYears or ageMonths, not both"));
            }
            (None, Some(months)) => (months.0, AgeUnit::Months),
            (years, None) => (years.unwrap_or_default().0, AgeUnit::Years),
        };
        Ok(PersonEntry {
            age,
            age_unit,
            adult: self.adult.unwrap_or_default(),
            sex: self.sex.map(|id| id.0),
            stage: self.stage.map(|id| id.0),
            flags: self.flags.unwrap_or_default().0.into_iter().map(|id| id.0).collect(),
        })
    }
}

impl Entry {
    fn into_core(self, place: usize) -> Result<entry::Entry, Error> {
        let missing = |key: &str| Error::new(format!("entries[{place}].{key}"), "missing");
        let measure = self.measure.ok_or_else(|| missing("measure"))?.0;
        let value = self.value.ok_or_else(|| missing("value"))?.0;
        let text = |typed: Option<Text>| typed.map(|text| text.0).unwrap_or_default();
        let lab = OwnLab {
            cv: text(self.cv),
            low: text(self.low),
            high: text(self.high),
            ..OwnLab::default()
        };
        Ok(entry::Entry {
            unit: self.unit.map(|text| text.0),
            date: self.date.map(|id| id.0),
            per: self.per.map_or(Per::Day, |id| id.0),
            lab,
            answers: Answers {
                unit: self.unit_confirmed.unwrap_or_default(),
                ionised: self.ionised,
                per_day: self.per_confirmed.unwrap_or_default(),
                total: self.total,
                elemental: self.elemental,
            },
            ..entry::Entry::new(measure, value)
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::{assess, read};
    use calcium_compass_core::person::{Age, Flag, Person, Sex, Stage};

    /// What is said of an input in JSON, or nothing where it is taken.
    fn refusal(json: &str) -> String {
        let value: serde_json::Value = serde_json::from_str(json).expect(json);
        let said = read(value).and_then(assess);
        said.err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn a_wrong_input_is_refused_by_the_path_of_the_fault() {
        for (json, start) in [
            ("5", "input: expected an object"),
            ("[]", "input: expected an object"),
            (r#"{"persons": {}}"#, "persons: unknown key"),
            (r#"{"person": []}"#, "person: expected an object"),
            (r#"{"person": {"agee": 40}}"#, "person.agee: unknown key"),
            (r#"{"person": {"ageYears": "40"}}"#, "person.ageYears: expected a whole number"),
            (r#"{"person": {"ageYears": 40.5}}"#, "person.ageYears: expected a whole number"),
            (
                r#"{"person": {"ageYears": 1, "ageMonths": 12}}"#,
                "person.ageMonths: give ageYears or",
            ),
            (r#"{"person": {"sex": "x"}}"#, r#"person.sex: "x" is not "f" or "m""#),
            (r#"{"person": {"stage": "old"}}"#, r#"person.stage: "old" is not "pregnant""#),
            (r#"{"person": {"flags": "vka"}}"#, "person.flags: expected a list"),
            (
                r#"{"person": {"flags": ["vka", "warfarin"]}}"#,
                r#"person.flags[1]: "warfarin" is not"#,
            ),
            (r#"{"entries": {}}"#, "entries: expected a list"),
            (r#"{"entries": [5]}"#, "entries[0]: expected an object"),
            (r#"{"entries": [{"value": "22"}]}"#, "entries[0].measure: missing"),
            (r#"{"entries": [{"measure": "25-oh-d"}]}"#, "entries[0].value: missing"),
            (
                r#"{"entries": [{"measure": "d", "value": "22"}]}"#,
                r#"entries[0].measure: "d" is not"#,
            ),
            (
                r#"{"entries": [{"measure": "cac", "value": "0"}, {"measure": "25-oh-d", "value": 22}]}"#,
                "entries[1].value: expected a text",
            ),
            (r#"{"entries": [{"unit": 1}]}"#, "entries[0].unit: expected a text"),
            (r#"{"entries": [{"per": "year"}]}"#, r#"entries[0].per: "year" is not "day""#),
            (
                r#"{"entries": [{"date": "31.1.2026"}]}"#,
                r#"entries[0].date: "31.1.2026" is not a day"#,
            ),
            (r#"{"entries": [{"cv": 5}]}"#, "entries[0].cv: expected a text"),
            (r#"{"entries": [{"unitConfirmed": "yes"}]}"#, "entries[0].unitConfirmed: expected"),
            (r#"{"entries": [{"low": {}}]}"#, "entries[0].low: expected a text"),
            (r#"{"entries": [{"vlaue": {"deep": [1]}}]}"#, "entries[0].vlaue: unknown key"),
            (r#"{"lang": "it"}"#, r#"lang: "it" is not "en""#),
        ] {
            let said = refusal(json);
            assert!(said.starts_with(start), "{json}: {said}");
        }
    }

    #[test]
    fn a_key_is_repeated_only_in_part() {
        let long = "k".repeat(1_000_000);
        for (json, path) in [
            (format!(r#"{{"{long}": 1}}"#), "k".repeat(40)),
            (format!(r#"{{"person": {{"{long}": 1}}}}"#), format!("person.{}", "k".repeat(40))),
            (
                format!(r#"{{"entries": [{{"{long}": 1}}]}}"#),
                format!("entries[0].{}", "k".repeat(40)),
            ),
        ] {
            assert_eq!(refusal(&json), format!("{path}: unknown key"));
        }
    }

    /// Each answer takes its question away.
    #[test]
    fn the_answers_to_questions_reach_the_core() {
        let problem = |json: &str| {
            let value: serde_json::Value = serde_json::from_str(json).expect(json);
            let input = read(value).and_then(super::Input::into_core).expect(json);
            let report = calcium_compass_core::assess(&input);
            report.problems.first().and_then(|reading| reading.problem).map(|problem| problem.id())
        };
        for (entry, answer, before, after) in [
            (
                r#""measure": "calcium", "value": "97", "unit": "mg/dL""#,
                r#""unitConfirmed": true"#,
                "ask-unit",
                Some("implausible"),
            ),
            (
                r#""measure": "calcium", "value": "1.2", "unit": "mmol/L""#,
                r#""ionised": true"#,
                "ask-ionised",
                Some("wrong-analyte"),
            ),
            (
                r#""measure": "calcium", "value": "1.2", "unit": "mmol/L""#,
                r#""ionised": false"#,
                "ask-ionised",
                None,
            ),
            (
                r#""measure": "25-oh-d", "value": "<4", "unit": "ng/mL""#,
                r#""total": true"#,
                "ask-analyte",
                None,
            ),
            (
                r#""measure": "25-oh-d", "value": "<4", "unit": "ng/mL""#,
                r#""total": false"#,
                "ask-analyte",
                Some("wrong-analyte"),
            ),
            (
                r#""measure": "calcium-supplement", "value": "1250", "unit": "mg""#,
                r#""elemental": false"#,
                "ask-elemental",
                Some("wrong-analyte"),
            ),
            (
                r#""measure": "vitamin-d-intake", "value": "20000", "unit": "IU""#,
                r#""perConfirmed": true"#,
                "ask-period",
                None,
            ),
        ] {
            assert_eq!(
                problem(&format!(r#"{{"entries": [{{{entry}}}]}}"#)),
                Some(before),
                "{entry}"
            );
            let answered = format!(r#"{{"entries": [{{{entry}, {answer}}}]}}"#);
            assert_eq!(problem(&answered), after, "{answered}");
        }
    }

    #[test]
    fn what_is_left_out_or_null_is_unknown() {
        for json in [
            "{}",
            r#"{"person": {}, "entries": []}"#,
            r#"{"person": null, "entries": null, "lang": null}"#,
            r#"{"person": {"ageYears": null, "sex": null, "flags": []}, "lang": "en"}"#,
            r#"{"entries": [{"measure": "25-oh-d", "value": ""}]}"#,
            r#"{"entries": [{"measure": "25-oh-d", "value": "22", "cv": "5", "low": "30", "high": "100"}]}"#,
        ] {
            assert_eq!(refusal(json), "", "{json}");
        }
    }

    #[test]
    fn the_person_reaches_the_core() {
        let person = |json: &str| {
            let value: serde_json::Value = serde_json::from_str(json).expect(json);
            let input = read(value).and_then(super::Input::into_core).expect(json);
            Person::read(&input.person).0
        };
        let baby = person(r#"{"person": {"ageMonths": 8, "sex": "m"}}"#);
        assert_eq!((baby.age, baby.sex), (Age::Months(8), Some(Sex::Male)));
        let woman = person(
            r#"{"person": {"ageYears": 30, "sex": "f", "stage": "pregnant", "flags": ["vka-no"]}}"#,
        );
        assert_eq!((woman.age, woman.stage), (Age::Months(360), Some(Stage::Pregnant)));
        assert!(woman.flags.has(Flag::VkaNo));
    }
}

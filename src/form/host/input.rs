//! What a host that asked for it is told: the input of the npm package, as
//! paths and texts, such as `entries.0.value` and `22`.

use crate::form::Form;
use calcium_compass_core::entry::{Answers, Entry, Per};
use calcium_compass_core::person::{AgeUnit, Flag, Sex, Stage};
use calcium_compass_words::Words;

/// What was entered, in the order of the form. An age that is no whole number
/// is not told: the package takes none.
#[must_use]
pub fn input(form: &Form, w: Words) -> Vec<(String, String)> {
    let input = form.input();
    let person = &input.person;
    let mut told = Told(Vec::new());
    let years = person.age_unit == AgeUnit::Years;
    if person.age.trim().parse::<u16>().is_ok() {
        let name = if years { "person.ageYears" } else { "person.ageMonths" };
        told.say(name, person.age.trim());
    }
    if person.adult {
        told.say("person.adult", "true");
    }
    told.say(
        "person.sex",
        match person.sex {
            Some(Sex::Female) => "f",
            Some(Sex::Male) => "m",
            None => "",
        },
    );
    told.say("person.stage", person.stage.map_or("", Stage::id));
    for (place, flag) in Flag::ALL.iter().filter(|flag| person.flags.has(**flag)).enumerate() {
        told.say(&format!("person.flags.{place}"), flag.id());
    }
    for (place, entry) in input.entries.iter().filter(|entry| entry.is_filled()).enumerate() {
        told.entry(&format!("entries.{place}."), entry);
    }
    told.say("lang", w.lang().tag());
    told.0
}

struct Told(Vec<(String, String)>);

impl Told {
    /// Blank is left out.
    fn say(&mut self, path: &str, text: &str) {
        if !text.is_empty() {
            self.0.push((path.to_owned(), text.to_owned()));
        }
    }

    fn entry(&mut self, path: &str, entry: &Entry) {
        let date = entry.date.map(|date| date.to_string()).unwrap_or_default();
        let per = if entry.per == Per::Day { "" } else { entry.per.id() };
        for (key, text) in [
            ("measure", entry.measure.id()),
            ("value", &entry.text),
            ("unit", entry.unit.as_deref().unwrap_or_default()),
            ("per", per),
            ("date", &date),
            ("cv", &entry.lab.cv),
            ("low", &entry.lab.low),
            ("high", &entry.lab.high),
        ] {
            self.say(&format!("{path}{key}"), text);
        }
        // What was answered is not asked by the package again.
        let Answers { unit, ionised, per_day, total, elemental } = entry.answers;
        for (key, answer) in [
            ("unitConfirmed", unit.then_some(true)),
            ("ionised", ionised),
            ("perConfirmed", per_day.then_some(true)),
            ("total", total),
            ("elemental", elemental),
        ] {
            let text = answer.map(|yes| if yes { "true" } else { "false" });
            self.say(&format!("{path}{key}"), text.unwrap_or_default());
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::form::Form;
    use crate::form::action::Action;
    use calcium_compass_words::Words;

    fn told(controls: &[(&str, &str)]) -> String {
        let form = controls.iter().fold(Form::default(), |form, (name, value)| {
            form.after(Action::of_control(name, value, true).expect(name))
        });
        let told = super::input(&form, Words::english());
        told.iter().map(|(path, text)| format!("{path}={text}")).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_was_entered_is_told_as_the_package_takes_it() {
        let entered = [
            ("age", " 67"),
            ("sex", "f"),
            ("stage", "postmenopausal"),
            ("vka", "no"),
            ("flag", "lithium"),
            ("25-oh-d", "<22,5"),
            ("25-oh-d.unit", "nmol/L"),
            ("25-oh-d.low", "50"),
            ("vitamin-d-intake", "7000 IU"),
            ("vitamin-d-intake.per", "week"),
        ];
        assert_eq!(
            told(&entered),
            "person.ageYears=67 person.sex=f person.stage=postmenopausal person.flags.0=vka-no \
             person.flags.1=lithium entries.0.measure=25-oh-d entries.0.value=<22,5 \
             entries.0.unit=nmol/L entries.0.low=50 entries.1.measure=vitamin-d-intake \
             entries.1.value=7000 IU entries.1.per=week lang=en"
        );
    }

    #[test]
    fn what_is_blank_is_left_out() {
        assert_eq!(told(&[]), "lang=en");
        assert_eq!(told(&[("adult", "on"), ("age", "x")]), "person.adult=true lang=en");
        assert_eq!(told(&[("age", "8"), ("age.unit", "mo")]), "person.ageMonths=8 lang=en");
    }
}

//! What a control holds, by its name: the other way of [`Action::of_control`].
//!
//! [`Action::of_control`]: super::action::Action::of_control

use calcium_compass_core::person::{AgeUnit, Answer, Flag, Sex, Stage};

use super::Form;
use super::action::part_of;

/// The controls about the person that hold one text.
pub(super) const PERSON: [&str; 8] =
    ["vka", "kidney", "age", "age.unit", "adult", "sex", "stage", "dp-ucmgp.analyte"];

impl Form {
    /// What a control of this name holds; of radios and of a single box, the
    /// value that is chosen. `None` where the form has no such control.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<String> {
        let person = &self.person;
        let text = match name {
            "vka" => answer(self.vka),
            "kidney" => answer(self.kidney),
            "age" => &person.age,
            "age.unit" if person.age_unit == AgeUnit::Months => "mo",
            "age.unit" => "y",
            "adult" if person.adult => "on",
            "adult" => "",
            "sex" => person.sex.map_or("", |sex| if sex == Sex::Female { "f" } else { "m" }),
            "stage" => person.stage.map_or("", Stage::id),
            "dp-ucmgp.analyte" => self.analyte.id(),
            _ => {
                let (measure, part) = part_of(name)?;
                return Some(part.value(self.field(measure)?).to_owned());
            }
        };
        Some(text.to_owned())
    }

    /// Whether every control holds the same.
    pub(crate) fn holds_same_as(&self, other: &Self) -> bool {
        let answers = |form: &Self| (form.vka, form.kidney, form.analyte);
        answers(self) == answers(other)
            && self.person == other.person
            && self.fields == other.fields
    }

    /// Whether the box or the radio of this name and value is ticked.
    #[must_use]
    pub fn ticks(&self, name: &str, value: &str) -> bool {
        if name == "flag" {
            return Flag::parse(value).is_some_and(|flag| self.person.flags.has(flag));
        }
        self.text(name).is_some_and(|text| text == value)
    }
}

const fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::Unsure => "unsure",
        Answer::Unanswered => "",
    }
}

#[cfg(test)]
mod tests {
    use crate::form::Form;
    use crate::form::action::Action;

    #[test]
    fn a_control_holds_what_was_put_into_it() {
        let cases = [
            ("vka", "unsure"),
            ("kidney", "no"),
            ("age", " 8"),
            ("age.unit", "mo"),
            ("age.unit", "y"),
            ("adult", "on"),
            ("sex", "f"),
            ("sex", "m"),
            ("stage", "postmenopausal"),
            ("dp-ucmgp.analyte", "total-ucmgp"),
            ("25-oh-d", "<22,5 "),
            ("25-oh-d.unit", "ng/mL"),
            ("25-oh-d.date", "2026-11-20"),
            ("25-oh-d.cv", "4.5"),
            ("25-oh-d.low", "30"),
            ("25-oh-d.high", "100"),
            ("25-oh-d.earlier", "18"),
            ("25-oh-d.earlier.date", "2026-01-10"),
            ("25-oh-d.line", "arup"),
            ("vitamin-d-intake.per", "week"),
            ("vitamin-d-intake.per", "day"),
        ];
        for (name, value) in cases {
            let form = Form::default().after(Action::of_control(name, value, true).expect(name));
            assert_eq!(form.text(name).as_deref(), Some(value), "{name}");
            assert!(form.ticks(name, value), "{name}");
            assert!(!form.ticks(name, "other"), "{name}");
        }
        for name in ["", "q", "25-oh-d.nonsense", "total-ucmgp", "lang"] {
            assert_eq!(Form::default().text(name), None, "{name}");
        }
    }

    #[test]
    fn each_box_of_a_name_is_ticked_by_itself() {
        let ticked = Action::of_control("flag", "lithium", true).expect("a box");
        let form = Form::default().after(ticked);
        assert!(form.ticks("flag", "lithium"));
        assert!(!form.ticks("flag", "dialysis"));
    }
}

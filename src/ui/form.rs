//! [`Form`]: what the fields hold, as raw text; and everything that can
//! change it, as one [`Action`] and one pure function.

use std::rc::Rc;

use yew::Reducible;

use crate::core::entry::Entry;
use crate::core::measure::Measure;
use crate::core::person::{AgeUnit, Answer, Flag, Flags, PersonEntry, Sex, Stage};
use crate::core::report::Input;
use crate::core::unit::Unit;

/// The fields of results on the page, in order.
pub const FIELDS: [Measure; 3] = [Measure::VitaminD25Oh, Measure::DpUcmgp, Measure::Egfr];

/// A result's field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ResultField {
    /// Whose.
    pub measure: Measure,
    /// The text as typed. Never trimmed, never rewritten.
    pub text: String,
    /// The chosen unit, or nothing.
    pub unit: String,
    /// Whether the person has left the field since it was opened: an error is
    /// shown only then.
    pub left: bool,
    /// Whether "is it really this unit?" was answered with yes.
    pub confirmed: bool,
}

/// What the fields hold.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Form {
    /// About the person, without the two questions.
    pub person: PersonEntry,
    /// Whether the age field was left.
    pub age_left: bool,
    /// The anticoagulant question.
    pub vka: Answer,
    /// The kidney question.
    pub kidney: Answer,
    /// The results.
    pub results: [ResultField; 3],
    /// Which of the two MGP tests the MGP field holds.
    pub analyte: Measure,
}

impl Default for Form {
    fn default() -> Self {
        Self {
            person: PersonEntry::default(),
            age_left: false,
            vka: Answer::Unanswered,
            kidney: Answer::Unanswered,
            results: FIELDS.map(|measure| ResultField {
                measure,
                text: String::new(),
                unit: String::new(),
                left: false,
                confirmed: false,
            }),
            analyte: Measure::DpUcmgp,
        }
    }
}

/// Something the person did.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Action {
    /// Typed an age.
    Age(String),
    /// Chose what the age is counted in.
    AgeUnit(AgeUnit),
    /// Ticked "18 or over".
    Adult(bool),
    /// Chose a sex, or none.
    Sex(Option<Sex>),
    /// Chose a life stage, or none.
    Stage(Option<Stage>),
    /// Answered the anticoagulant question.
    Vka(Answer),
    /// Answered the kidney question.
    Kidney(Answer),
    /// Ticked or cleared a box.
    Flag(Flag, bool),
    /// Typed a result.
    Text(Measure, String),
    /// Chose a unit.
    Unit(Measure, String),
    /// Answered a question: the number and the unit that were meant.
    Answer(Measure, String, Unit),
    /// Said that the unit is right.
    ConfirmUnit(Measure),
    /// Chose which MGP test it is.
    Analyte(Measure),
    /// Left a result's field.
    Left(Measure),
    /// Left the age field.
    LeftAge,
}

impl Action {
    /// The action of a form control: its name, its value, and whether it is
    /// ticked. `None` where the page has no such control.
    #[must_use]
    pub fn of_control(name: &str, value: &str, ticked: bool) -> Option<Self> {
        match name {
            "age" => return Some(Self::Age(value.to_owned())),
            "age.unit" => {
                return Some(Self::AgeUnit(if value == "mo" {
                    AgeUnit::Months
                } else {
                    AgeUnit::Years
                }));
            }
            "adult" => return Some(Self::Adult(ticked)),
            "sex" => return Some(Self::Sex(sex(value))),
            "stage" => return Some(Self::Stage(Stage::parse(value))),
            "vka" => return ticked.then(|| Self::Vka(answer(value))),
            "kidney" => return ticked.then(|| Self::Kidney(answer(value))),
            "flag" => return Flag::parse(value).map(|flag| Self::Flag(flag, ticked)),
            "dp-ucmgp.analyte" => return Measure::parse(value).map(Self::Analyte),
            _ => {}
        }
        if let Some(id) = name.strip_suffix(".unit") {
            return Measure::parse(id).map(|measure| Self::Unit(measure, value.to_owned()));
        }
        Measure::parse(name).map(|measure| Self::Text(measure, value.to_owned()))
    }

    /// The action of leaving a control.
    #[must_use]
    pub fn of_leaving(name: &str) -> Option<Self> {
        let group = name.split('.').next().unwrap_or(name);
        if group == "age" { Some(Self::LeftAge) } else { Measure::parse(group).map(Self::Left) }
    }
}

fn sex(value: &str) -> Option<Sex> {
    match value {
        "f" => Some(Sex::Female),
        "m" => Some(Sex::Male),
        _ => None,
    }
}

fn answer(value: &str) -> Answer {
    match value {
        "yes" => Answer::Yes,
        "no" => Answer::No,
        "unsure" => Answer::Unsure,
        _ => Answer::Unanswered,
    }
}

impl Form {
    /// The form after an action.
    #[must_use]
    pub fn after(mut self, action: Action) -> Self {
        match action {
            Action::Age(text) => self.person.age = text,
            Action::AgeUnit(unit) => self.person.age_unit = unit,
            Action::Adult(ticked) => self.person.adult = ticked,
            Action::Sex(sex) => self.person.sex = sex,
            Action::Stage(stage) => self.person.stage = stage,
            Action::Vka(answer) => self.vka = answer,
            Action::Kidney(answer) => self.kidney = answer,
            Action::Flag(flag, true) => self.person.flags = self.person.flags.with(flag),
            Action::Flag(flag, false) => self.person.flags = self.person.flags.without(flag),
            Action::Analyte(measure) => self.analyte = measure,
            Action::Text(measure, text) => self.change(measure, |field| {
                field.confirmed &= field.text == text;
                field.text = text;
            }),
            Action::Unit(measure, unit) => self.change(measure, |field| {
                field.confirmed &= field.unit == unit;
                field.unit = unit;
            }),
            Action::Answer(measure, text, unit) => self.change(measure, |field| {
                field.text = text;
                field.unit = unit.id().to_owned();
            }),
            Action::ConfirmUnit(measure) => self.change(measure, |field| field.confirmed = true),
            Action::Left(measure) => self.change(measure, |field| field.left = true),
            Action::LeftAge => self.age_left = true,
        }
        self
    }

    fn change(&mut self, measure: Measure, change: impl FnOnce(&mut ResultField)) {
        if let Some(field) = self.results.iter_mut().find(|field| field.measure == measure) {
            change(field);
        }
    }

    /// What the core is asked.
    #[must_use]
    pub fn input(&self) -> Input {
        let mut person = self.person.clone();
        person.flags = self.flags();
        let entries = self.results.iter().map(|field| {
            let mgp = field.measure == Measure::DpUcmgp;
            let measure = if mgp { self.analyte } else { field.measure };
            Entry { unit: Some(field.unit.clone()), ..Entry::new(measure, &field.text) }
        });
        Input { person, entries: entries.collect() }
    }

    /// The ticked boxes and the answers to the two questions.
    fn flags(&self) -> Flags {
        let vka = match self.vka {
            Answer::Yes => Some(Flag::Vka),
            Answer::Unsure => Some(Flag::VkaUnsure),
            Answer::No => Some(Flag::VkaNo),
            Answer::Unanswered => None,
        };
        let kidney = match self.kidney {
            Answer::Yes => Some(Flag::KidneyDisease),
            Answer::No => Some(Flag::KidneyNo),
            Answer::Unsure | Answer::Unanswered => None,
        };
        vka.into_iter().chain(kidney).fold(self.person.flags, Flags::with)
    }
}

impl Reducible for Form {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let after = (*self).clone().after(action);
        if after == *self { self } else { Rc::new(after) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Action, Form};
    use crate::core::measure::Measure;

    fn typed(controls: &[(&str, &str, bool)]) -> Form {
        controls.iter().fold(Form::default(), |form, (name, value, ticked)| {
            form.after(Action::of_control(name, value, *ticked).expect(name))
        })
    }

    #[test]
    fn every_control_reaches_the_input() {
        let form = typed(&[
            ("age", "67", false),
            ("sex", "f", false),
            ("stage", "postmenopausal", false),
            ("vka", "unsure", true),
            ("kidney", "no", true),
            ("flag", "sarcoidosis", true),
            ("25-oh-d", " 22,5", false),
            ("25-oh-d.unit", "nmol/L", false),
            ("dp-ucmgp", "560", false),
            ("dp-ucmgp.analyte", "total-ucmgp", false),
        ]);
        let input = form.input();
        let flags: Vec<_> =
            crate::core::person::Flag::ALL.iter().filter(|f| input.person.flags.has(**f)).collect();
        assert_eq!(format!("{flags:?}"), "[KidneyNo, Sarcoidosis, VkaUnsure]");
        let entries: Vec<_> =
            input.entries.iter().map(|e| (e.measure, e.text.as_str(), e.unit.as_deref())).collect();
        assert_eq!(
            entries,
            [
                (Measure::VitaminD25Oh, " 22,5", Some("nmol/L")),
                (Measure::TotalUcmgp, "560", Some("")),
                (Measure::Egfr, "", Some("")),
            ]
        );
    }

    #[test]
    fn an_unticked_radio_says_nothing_and_an_unknown_control_is_ignored() {
        assert_eq!(Action::of_control("vka", "yes", false), None);
        assert_eq!(Action::of_control("q", "yes", true), None);
        assert_eq!(Action::of_control("flag", "nonsense", true), None);
    }

    #[test]
    fn a_confirmed_unit_is_asked_about_again_when_the_number_changes() {
        let form = typed(&[("25-oh-d", "75", false), ("25-oh-d.unit", "ng/mL", false)])
            .after(Action::ConfirmUnit(Measure::VitaminD25Oh));
        assert!(form.results[0].confirmed);
        assert!(!form.after(Action::Text(Measure::VitaminD25Oh, "76".into())).results[0].confirmed);
    }
}

//! [`Action`]: everything that can change the form, and one pure function.

use std::rc::Rc;

use calcium_compass_core::measure::Measure;
use calcium_compass_core::person::{AgeUnit, Answer, Flag, Sex, Stage};
use calcium_compass_core::reference::{Body, Nutrient};
use calcium_compass_core::unit::Unit;
use calcium_compass_words::Notice;

use super::host::Host;
use super::part::{Part, fill};
use super::{Field, Form};

/// Something the person did, or that has happened to the page.
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
    /// Filled a part of a field.
    Fill(Measure, Part, String),
    /// Answered a question: the number and the unit that were meant.
    Answer(Measure, String, Unit),
    /// Said that the unit is right.
    ConfirmUnit(Measure),
    /// Chose which MGP test it is.
    Analyte(Measure),
    /// Chose the body of an amount's line.
    Body(Nutrient, Body),
    /// Gave the name under which results are saved.
    Name(String),
    /// Results were saved, so many new ones; or not, as the notice says.
    Saved(Notice, usize),
    /// Left a field.
    Left(Measure),
    /// Left the age field.
    LeftAge,
    /// Opened or closed a part of the results.
    Fold(String, bool),
    /// Cleared everything.
    Clear,
    /// Took that back.
    Undo,
    /// The host has set something else.
    Host(Rc<Host>),
    /// The page says something of itself.
    Notice(Notice),
    /// A text is to be copied by hand.
    Show(Notice, String),
    /// Closed it.
    Close,
}

impl Action {
    /// The action of a form control: its name, its value, and whether it is
    /// ticked. `None` where the page has no such control.
    #[must_use]
    pub fn of_control(name: &str, value: &str, ticked: bool) -> Option<Self> {
        match name {
            "age" => return Some(Self::Age(value.to_owned())),
            "age.unit" => {
                let months = value == "mo";
                return Some(Self::AgeUnit(if months { AgeUnit::Months } else { AgeUnit::Years }));
            }
            "adult" => return Some(Self::Adult(ticked)),
            "sex" => return Some(Self::Sex(sex(value))),
            "stage" => return Some(Self::Stage(Stage::parse(value))),
            "vka" => return ticked.then(|| Self::Vka(answer(value))),
            "kidney" => return ticked.then(|| Self::Kidney(answer(value))),
            "flag" => return Flag::parse(value).map(|flag| Self::Flag(flag, ticked)),
            "save.name" => return Some(Self::Name(value.to_owned())),
            "dp-ucmgp.analyte" => return Measure::parse(value).map(Self::Analyte),
            _ => {}
        }
        if let Some(nutrient) = name.strip_suffix(".body").and_then(Nutrient::parse) {
            return Body::parse(value).map(|body| Self::Body(nutrient, body));
        }
        let (measure, part) = part_of(name)?;
        Some(Self::Fill(measure, part, value.to_owned()))
    }

    /// The action of leaving a control.
    #[must_use]
    pub fn of_leaving(name: &str) -> Option<Self> {
        let group = group(name);
        if group == "age" { Some(Self::LeftAge) } else { Measure::parse(group).map(Self::Left) }
    }

    /// Whether it is the leaving of a control.
    pub(crate) const fn leaves(&self) -> bool {
        matches!(self, Self::Left(_) | Self::LeftAge)
    }

    /// Whether it ends something: then the page announces what it has led to.
    /// Typing does not, leaving the field does.
    const fn settles(&self) -> bool {
        match self {
            Self::Age(_)
            | Self::Host(_)
            | Self::Notice(_)
            | Self::Name(_)
            | Self::Saved(..)
            | Self::Show(..)
            | Self::Close
            | Self::Fold(..)
            | Self::Fill(
                _,
                Part::Text
                | Part::Date
                | Part::Lab(_)
                | Part::Earlier
                | Part::EarlierDate
                | Part::Line,
                _,
            ) => false,
            Self::AgeUnit(_)
            | Self::Adult(_)
            | Self::Sex(_)
            | Self::Stage(_)
            | Self::Vka(_)
            | Self::Kidney(_)
            | Self::Flag(..)
            | Self::Fill(_, Part::Unit | Part::Per, _)
            | Self::Answer(..)
            | Self::ConfirmUnit(_)
            | Self::Analyte(_)
            | Self::Body(..)
            | Self::Left(_)
            | Self::LeftAge
            | Self::Clear
            | Self::Undo => true,
        }
    }
}

/// The field and the part of it that a control's name tells.
pub(super) fn part_of(name: &str) -> Option<(Measure, Part)> {
    let (id, suffix) = name.split_at(name.find('.').unwrap_or(name.len()));
    Some((Measure::parse(id)?, Part::of(suffix)?))
}

/// The controls of one field have a name in common.
pub(crate) fn group(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
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
        self.settled += u32::from(action.settles());
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
            Action::Body(nutrient, body) => {
                self.bodies.retain(|(of, _)| *of != nutrient);
                self.bodies.push((nutrient, body));
            }
            Action::Fill(measure, part, value) => {
                self.notice = None;
                self.change(measure, |field| fill(field, part, value));
            }
            Action::Answer(measure, text, unit) => self.change(measure, |field| {
                field.text = text;
                unit.id().clone_into(&mut field.unit);
            }),
            Action::ConfirmUnit(measure) => self.change(measure, |field| field.confirmed = true),
            Action::Name(name) => self.name = name,
            Action::Saved(notice, new) => {
                self.notice = Some(notice);
                self.saved = new;
            }
            Action::Left(measure) => self.change(measure, |field| field.left = true),
            Action::LeftAge => self.age_left = true,
            Action::Fold(name, open) => {
                let known = self.opened.iter().position(|one| *one == name);
                match (known, open) {
                    (None, true) => self.opened.push(name),
                    (Some(place), false) => drop(self.opened.remove(place)),
                    (None, false) | (Some(_), true) => {}
                }
            }
            Action::Clear => return self.cleared(),
            Action::Undo => return self.restored(),
            Action::Host(host) => self.move_to(host),
            Action::Notice(notice) => self.notice = Some(notice),
            Action::Show(notice, text) => {
                self.notice = Some(notice);
                self.shown = Some(text);
            }
            Action::Close => self.shown = None,
        }
        self
    }

    fn cleared(self) -> Self {
        let host = self.host.clone();
        Self {
            notice: Some(Notice::Cleared),
            settled: self.settled,
            before: Some(Box::new(Self { before: None, ..self })),
            ..Self::set_up(host)
        }
    }

    fn restored(self) -> Self {
        let (settled, host) = (self.settled, self.host.clone());
        match self.before {
            Some(before) => {
                let mut form = Self { notice: Some(Notice::Restored), settled, ..*before };
                if form.host != host {
                    form.move_to(host);
                }
                form
            }
            None => self,
        }
    }

    /// A field that holds something keeps its unit.
    fn move_to(&mut self, host: Rc<Host>) {
        for field in self.fields.iter_mut().filter(|field| field.text.is_empty()) {
            host.set_up(field);
        }
        self.host = host;
    }

    fn change(&mut self, measure: Measure, change: impl FnOnce(&mut Field)) {
        if let Some(field) = self.field_mut(measure) {
            change(field);
        }
    }

    fn field_mut(&mut self, measure: Measure) -> Option<&mut Field> {
        self.fields.iter_mut().find(|field| field.measure == measure)
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::{Action, Form};
    use crate::form::host::Host;
    use calcium_compass_core::measure::Measure;
    use calcium_compass_core::person::Flag;

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
            ("25-oh-d.date", "2026-11-20", false),
            ("25-oh-d.cv", "4.5", false),
            ("25-oh-d.low", "50", false),
            ("25-oh-d.high", "150", false),
            ("25-oh-d.earlier", "40", false),
            ("25-oh-d.earlier.date", "2026-01-10", false),
            ("dp-ucmgp", "560", false),
            ("dp-ucmgp.analyte", "total-ucmgp", false),
            ("vitamin-d-intake", "7000", false),
            ("vitamin-d-intake.unit", "IU", false),
            ("vitamin-d-intake.per", "week", false),
        ]);
        let input = form.input();
        let flags: Vec<_> = Flag::ALL.iter().filter(|f| input.person.flags.has(**f)).collect();
        assert_eq!(format!("{flags:?}"), "[KidneyNo, Sarcoidosis, VkaUnsure]");
        let filled: Vec<String> = input
            .entries
            .iter()
            .filter(|entry| entry.is_filled())
            .map(|e| {
                let date = e.date.map(|date| date.to_string()).unwrap_or_default();
                let unit = e.unit.as_deref().unwrap_or_default();
                let lab = [&e.lab.cv, &e.lab.low, &e.lab.high].map(String::as_str).join("/");
                format!("{} {}|{unit}|{}|{date}|{lab}", e.measure.id(), e.text, e.per.id())
            })
            .collect();
        assert_eq!(
            filled,
            [
                "25-oh-d 40|nmol/L|day|2026-01-10|//",
                "25-oh-d  22,5|nmol/L|day|2026-11-20|4.5/50/150",
                "total-ucmgp 560||day||//",
                "vitamin-d-intake 7000|IU|week||//",
            ]
        );
    }

    #[test]
    fn an_earlier_result_counts_only_with_both_days_in_order() {
        let with = |date: &str, earlier: &str| {
            typed(&[
                ("25-oh-d", "22", false),
                ("25-oh-d.earlier", "30", false),
                ("25-oh-d.date", date, false),
                ("25-oh-d.earlier.date", earlier, false),
            ])
            .input()
            .entries
            .iter()
            .filter(|entry| entry.is_filled())
            .count()
        };
        assert_eq!(with("2026-11-20", "2026-01-10"), 2);
        assert_eq!(with("", "2026-01-10"), 1);
        assert_eq!(with("2026-11-20", ""), 1);
        assert_eq!(with("2026-01-10", "2026-11-20"), 1);
        assert_eq!(with("2026-01-10", "2026-01-10"), 1);
    }

    #[test]
    fn an_unticked_radio_says_nothing_and_an_unknown_control_is_ignored() {
        assert_eq!(Action::of_control("vka", "yes", false), None);
        assert_eq!(Action::of_control("q", "yes", true), None);
        assert_eq!(Action::of_control("flag", "nonsense", true), None);
        assert_eq!(Action::of_control("25-oh-d.nonsense", "1", true), None);
    }

    #[test]
    fn a_confirmed_unit_is_asked_about_again_when_the_number_changes() {
        let confirmed = |form: &Form| form.field(Measure::VitaminD25Oh).expect("a field").confirmed;
        let form = typed(&[("25-oh-d", "75", false), ("25-oh-d.unit", "ng/mL", false)])
            .after(Action::ConfirmUnit(Measure::VitaminD25Oh));
        assert!(confirmed(&form));
        let form = form.after(Action::of_control("25-oh-d", "76", false).expect("a field"));
        assert!(!confirmed(&form));
    }

    #[test]
    fn what_the_host_has_set_meanwhile_stays_when_the_entries_come_back() {
        let typed = Action::of_control("25-oh-d", "22", false).expect("a field");
        let later = Rc::new(Host { phone: "1".into(), ..Host::default() });
        let form = Form::default().after(typed).after(Action::Clear);
        let back = form.after(Action::Host(later.clone())).after(Action::Undo);
        assert_eq!(back.field(Measure::VitaminD25Oh).expect("a field").text, "22");
        assert_eq!(back.host, later);
    }

    #[test]
    fn what_was_cleared_comes_back_once() {
        let form = typed(&[("25-oh-d", "22", false), ("vka", "no", true)]);
        let cleared = form.clone().after(Action::Clear);
        assert!(!cleared.has_numbers());
        let back = cleared.after(Action::Undo);
        assert_eq!((back.fields.clone(), back.vka), (form.fields, form.vka));
        let again = back.clone().after(Action::Undo);
        assert_eq!((again.fields, again.before), (back.fields, None));
    }
}

//! What an [`Action`] makes of a [`Form`]: one pure function.

use std::rc::Rc;

use calcium_compass_core::entry::{Answers, Per};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::number::Bound;
use calcium_compass_core::own_lab::LabField;
use calcium_compass_words::Notice;

use super::action::Action;
use super::control::Control;
use super::host::Host;
use super::link;
use super::part::{Part, fill};
use super::{Field, Form};

impl Form {
    /// The form after an action.
    #[must_use]
    pub fn after(mut self, action: Action) -> Self {
        self.settled += u32::from(action.settles());
        self.written += u32::from(action.writes());
        if action.enters() {
            self.before = None;
        }
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
                field.bound = Bound::Exact;
                unit.id().clone_into(&mut field.unit);
                field.answers = Answers::default();
            }),
            Action::Answered(action) => return self.after(*action),
            Action::Confirm(measure, answers) => {
                self.change(measure, |field| field.answers = field.answers.and(answers));
            }
            Action::TakeRange(measure, low, high) => self.change(measure, |field| {
                fill(field, Part::Lab(LabField::Low), low);
                fill(field, Part::Lab(LabField::High), high);
            }),
            Action::Period(measure, per) => self.change(measure, |field| {
                field.per = per;
                field.answers.per_day = per == Per::Day;
            }),
            Action::Choose(measure) => self.choose(measure),
            Action::AllFields => self.all_fields = true,
            Action::AllQuestions => self.all_questions = true,
            Action::Name(name) => self.name = name,
            Action::SaveDate(day) => self.save_date = day,
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
            Action::Open(form) => {
                let Self { settled, written, host, .. } = self;
                return Self { settled, written, host, ..*form };
            }
            Action::Take(controls) => return self.taken(&controls),
            Action::Host(host) => self.move_to(host),
            Action::Notice(notice) => self.notice = Some(notice),
            // What did not come before is no news any more.
            Action::WordsCame => {
                self.notice = self.notice.filter(|one| *one != Notice::WordsFailed)
            }
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
            written: self.written,
            before: Some(Box::new(Self { before: None, ..self })),
            ..Self::set_up(host)
        }
    }

    fn restored(self) -> Self {
        let (settled, written, host) = (self.settled, self.written, self.host.clone());
        match self.before {
            Some(before) => {
                let mut form = Self { notice: Some(Notice::Restored), settled, written, ..*before };
                if form.host != host {
                    form.move_to(host);
                }
                form
            }
            None => self,
        }
    }

    /// With what a part hands over. A field that it fills holds nothing else after
    /// that: the range and the day of another result do not go with it.
    fn taken(self, controls: &[(String, String)]) -> Self {
        let before = Some(Box::new(self.clone()));
        let mut form = self;
        let mut figures = 0;
        for (name, _) in controls {
            let Some(Control::Field(measure, part)) = Control::parse(name) else { continue };
            figures += usize::from(matches!(part, Part::Text | Part::Earlier));
            if part == Part::Text {
                let host = form.host.clone();
                form.change(measure, |field| {
                    *field = Field { left: true, ..Field::new(measure) };
                    host.set_up(field);
                });
            }
        }
        let name = form.name.clone();
        let form = link::typed(form, controls);
        Self { name, before, notice: Some(Notice::Taken), saved: figures, ..form }
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
    use crate::form::Form;
    use crate::form::action::Action;
    use calcium_compass_core::entry::Answers;
    use calcium_compass_core::measure::Measure;
    use calcium_compass_core::person::Flag;
    use calcium_compass_words::Notice;

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
    fn what_a_part_hands_over_fills_whole_fields_and_can_be_taken_back() {
        let before = typed(&[
            ("25-oh-d", "30", false),
            ("25-oh-d.low", "20", false),
            ("25-oh-d.cv", "4.5", false),
            ("calcium", "2.4", false),
            ("save.name", "Ann", false),
        ]);
        let taken = [
            ("25-oh-d", "21.6"),
            ("25-oh-d.unit", "ng/mL"),
            ("25-oh-d.earlier", "34"),
            ("save.name", "Zoe"),
            ("25-oh-d.nonsense", "1"),
        ];
        let taken = taken.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let form = before.clone().after(Action::Take(taken.into()));
        let field = form.field(Measure::VitaminD25Oh).expect("a field");
        assert_eq!((field.text.as_str(), field.unit.as_str(), field.left), ("21.6", "ng/mL", true));
        assert_eq!((field.lab.low.as_str(), field.lab.cv.as_str()), ("", ""), "of another result");
        assert_eq!(form.field(Measure::Calcium).expect("a field").text, "2.4");
        assert_eq!((form.notice, form.saved), (Some(Notice::Taken), 2));
        assert_eq!(form.name, "Ann", "whose results these are is not for a part to say");
        assert!(form.written > before.written, "the controls are to show it");
        let undone = form.after(Action::Undo);
        assert_eq!(undone.input(), before.input());
        assert_eq!(undone.notice, Some(Notice::Restored));
    }

    #[test]
    fn a_confirmed_unit_is_asked_about_again_when_the_number_changes() {
        let confirmed =
            |form: &Form| form.field(Measure::VitaminD25Oh).expect("a field").answers.unit;
        let form = typed(&[("25-oh-d", "75", false), ("25-oh-d.unit", "ng/mL", false)])
            .after(Action::Confirm(Measure::VitaminD25Oh, Answers { unit: true, ..Answers::NONE }));
        assert!(confirmed(&form));
        for (name, value) in [
            ("25-oh-d", "76"),
            ("25-oh-d.unit", "nmol/L"),
            ("25-oh-d.bound", "gt"),
            ("25-oh-d.low", "50"),
        ] {
            let changed = form.clone().after(Action::of_control(name, value, false).expect(name));
            assert!(!confirmed(&changed), "{name}");
        }
        let same = form.after(Action::of_control("25-oh-d", "75", false).expect("a field"));
        assert!(confirmed(&same));
    }

    #[test]
    fn an_amount_of_another_time_is_asked_about_again() {
        let per_day =
            |form: &Form| form.field(Measure::VitaminDIntake).expect("it").answers.per_day;
        let day = Action::Period(Measure::VitaminDIntake, calcium_compass_core::entry::Per::Day);
        let form = typed(&[("vitamin-d-intake", "20000 IU", false)]).after(day);
        assert!(per_day(&form));
        let form =
            form.after(Action::of_control("vitamin-d-intake.per", "week", false).expect("it"));
        let form =
            form.after(Action::of_control("vitamin-d-intake.per", "day", false).expect("it"));
        assert!(!per_day(&form));
    }

    #[test]
    fn a_sign_that_was_chosen_stands_before_the_number() {
        for (text, bound, entered) in [
            ("4", "lt", "<4"),
            ("60", "gt", ">60"),
            ("4", "", "4"),
            ("<4", "lt", "<4"),
            ("≤4", "lt", "≤4"),
            // One says less, the other more: the core refuses two signs.
            ("<4", "gt", "><4"),
            ("", "lt", ""),
            ("4", "nonsense", "4"),
        ] {
            let form = typed(&[("25-oh-d", text, false), ("25-oh-d.bound", bound, false)]);
            let entries = form.input().entries;
            let entry = entries.iter().find(|e| e.measure == Measure::VitaminD25Oh);
            assert_eq!(entry.expect("it").text, entered, "{text} {bound}");
        }
    }
}

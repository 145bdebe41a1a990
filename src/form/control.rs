//! [`Control`]: every control of the page, and the only place that knows their
//! names and how each writes its values.

use calcium_compass_core::measure::Measure;
use calcium_compass_core::person::{AgeUnit, Answer, Flag, Sex, Stage};
use calcium_compass_core::reference::{Body, Nutrient};

use super::Form;
use super::action::Action;
use super::part::Part;

/// A control, or a group of radios or boxes of one name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Control {
    /// The age.
    Age,
    /// What it is counted in.
    AgeUnit,
    /// "18 or over".
    Adult,
    /// The sex.
    Sex,
    /// The life stage.
    Stage,
    /// The anticoagulant question.
    Vka,
    /// The kidney question.
    Kidney,
    /// Conditions and medicines: a box each.
    Flag,
    /// Which of the two MGP tests it is.
    Analyte,
    /// The body that draws the line of an amount.
    Body(Nutrient),
    /// The name under which results are saved.
    SaveName,
    /// A part of a field.
    Field(Measure, Part),
}

/// Those with a name of their own.
const NAMED: [Control; 10] = [
    Control::Vka,
    Control::Kidney,
    Control::Age,
    Control::AgeUnit,
    Control::Adult,
    Control::Sex,
    Control::Stage,
    Control::Analyte,
    Control::Flag,
    Control::SaveName,
];

impl Control {
    /// The controls about the person that hold one text.
    pub(super) const PERSON: [Self; 8] = [
        Self::Vka,
        Self::Kidney,
        Self::Age,
        Self::AgeUnit,
        Self::Adult,
        Self::Sex,
        Self::Stage,
        Self::Analyte,
    ];

    /// Its name in the page and in links.
    #[must_use]
    pub fn name(self) -> String {
        let own = match self {
            Self::Field(measure, part) => return format!("{}{}", measure.id(), part.suffix()),
            Self::Body(nutrient) => return format!("{}.body", nutrient.id()),
            Self::Vka => "vka",
            Self::Kidney => "kidney",
            Self::Age => "age",
            Self::AgeUnit => "age.unit",
            Self::Adult => "adult",
            Self::Sex => "sex",
            Self::Stage => "stage",
            Self::Analyte => "dp-ucmgp.analyte",
            Self::Flag => "flag",
            Self::SaveName => "save.name",
        };
        own.to_owned()
    }

    /// The control of a name. `None` where the page has no such control.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        if let Some(control) = NAMED.into_iter().find(|control| control.name() == name) {
            return Some(control);
        }
        if let Some(nutrient) = name.strip_suffix(".body").and_then(Nutrient::parse) {
            return Some(Self::Body(nutrient));
        }
        let (id, suffix) = name.split_at(name.find('.').unwrap_or(name.len()));
        Some(Self::Field(Measure::parse(id)?, Part::of(suffix)?))
    }

    /// The action of another value, ticked or not. `None` for a radio that is not
    /// ticked and for a value that the control does not have.
    #[must_use]
    pub fn changed(self, value: &str, ticked: bool) -> Option<Action> {
        Some(match self {
            Self::Age => Action::Age(value.to_owned()),
            Self::AgeUnit => Action::AgeUnit(AGE_UNITS.parse(value).unwrap_or_default()),
            Self::Adult => Action::Adult(ticked),
            Self::Sex => Action::Sex(Sex::parse(value)),
            Self::Stage => Action::Stage(Stage::parse(value)),
            Self::Vka => Action::Vka(ticked.then(|| ANSWERS.parse(value))??),
            Self::Kidney => Action::Kidney(ticked.then(|| ANSWERS.parse(value))??),
            Self::Flag => Action::Flag(Flag::parse(value)?, ticked),
            Self::Analyte => Action::Analyte(Measure::parse(value)?),
            Self::Body(nutrient) => Action::Body(nutrient, Body::parse(value)?),
            Self::SaveName => Action::Name(value.to_owned()),
            Self::Field(measure, part) => Action::Fill(measure, part, value.to_owned()),
        })
    }

    /// The same action, done by a button elsewhere: the control has to be filled.
    #[must_use]
    pub fn answered(self, value: &str) -> Option<Action> {
        self.changed(value, true).map(|action| Action::Answered(Box::new(action)))
    }

    /// The action of leaving it.
    #[must_use]
    pub const fn left(self) -> Option<Action> {
        match self {
            Self::Age | Self::AgeUnit => Some(Action::LeftAge),
            Self::Field(measure, _) => Some(Action::Left(measure)),
            Self::Analyte => Some(Action::Left(Measure::DpUcmgp)),
            Self::Adult
            | Self::Sex
            | Self::Stage
            | Self::Vka
            | Self::Kidney
            | Self::Flag
            | Self::Body(_)
            | Self::SaveName => None,
        }
    }
}

impl Form {
    /// What a control holds; of radios and of a single box, the value that is
    /// chosen. `None` where it does not hold one text.
    #[must_use]
    pub fn value(&self, control: Control) -> Option<String> {
        let person = &self.person;
        let text = match control {
            Control::Vka => ANSWERS.id(self.vka),
            Control::Kidney => ANSWERS.id(self.kidney),
            Control::Age => &person.age,
            Control::AgeUnit => AGE_UNITS.id(person.age_unit),
            Control::Adult if person.adult => "on",
            Control::Adult => "",
            Control::Sex => person.sex.map_or("", Sex::id),
            Control::Stage => person.stage.map_or("", Stage::id),
            Control::Analyte => self.analyte.id(),
            Control::Field(measure, part) => return Some(part.value(self.field(measure)?).into()),
            Control::Body(nutrient) => self.body(nutrient).map_or("", Body::id),
            Control::SaveName => &self.name,
            Control::Flag => return None,
        };
        Some(text.to_owned())
    }

    /// Whether the box or the radio of this value is ticked.
    #[must_use]
    pub fn ticks(&self, control: Control, value: &str) -> bool {
        if control == Control::Flag {
            return Flag::parse(value).is_some_and(|flag| self.person.flags.has(flag));
        }
        self.value(control).is_some_and(|text| text == value)
    }
}

/// How controls write what the core has no id for.
struct Values<T: 'static>(&'static [(T, &'static str)]);

const ANSWERS: Values<Answer> =
    Values(&[(Answer::Yes, "yes"), (Answer::No, "no"), (Answer::Unsure, "unsure")]);
const AGE_UNITS: Values<AgeUnit> = Values(&[(AgeUnit::Years, "y"), (AgeUnit::Months, "mo")]);

impl<T: Copy + PartialEq> Values<T> {
    fn id(&self, value: T) -> &'static str {
        self.0.iter().find(|(one, _)| *one == value).map_or("", |(_, id)| id)
    }

    fn parse(&self, id: &str) -> Option<T> {
        self.0.iter().find(|(_, own)| *own == id).map(|(value, _)| *value)
    }
}

impl Action {
    /// The action of a form control: its name, its value, and whether it is
    /// ticked. `None` where the page has no such control.
    #[must_use]
    pub fn of_control(name: &str, value: &str, ticked: bool) -> Option<Self> {
        Control::parse(name)?.changed(value, ticked)
    }

    /// The action of leaving a control.
    #[must_use]
    pub fn of_leaving(name: &str) -> Option<Self> {
        Control::parse(name)?.left()
    }
}

#[cfg(test)]
mod tests {
    use super::{Control, NAMED};
    use crate::form::Form;
    use crate::form::part::Part;
    use calcium_compass_core::measure::Measure;
    use calcium_compass_core::reference::Nutrient;

    fn all() -> Vec<Control> {
        let fields = Measure::ALL
            .iter()
            .flat_map(|measure| Part::ALL.iter().map(|(part, _)| Control::Field(*measure, *part)));
        let bodies = Nutrient::ALL.iter().map(|nutrient| Control::Body(*nutrient));
        NAMED.into_iter().chain(fields).chain(bodies).collect()
    }

    #[test]
    fn every_name_is_read_as_it_is_written() {
        for control in all() {
            assert_eq!(Control::parse(&control.name()), Some(control), "{control:?}");
        }
        for name in ["", "q", "25-oh-d.nonsense", "lang", "vitamin-q.body"] {
            assert_eq!(Control::parse(name), None, "{name}");
        }
    }

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
            ("save.name", "Ann"),
            ("vitamin-d.body", "efsa"),
            ("25-oh-d", "<22,5 "),
            ("25-oh-d.unit", "ng/mL"),
            ("25-oh-d.date", "2026-11-20"),
            ("25-oh-d.cv", "4.5"),
            ("25-oh-d.low", "30"),
            ("25-oh-d.high", "100"),
            ("25-oh-d.earlier", "18"),
            ("25-oh-d.earlier.date", "2026-01-10"),
            ("25-oh-d.bound", "lt"),
            ("25-oh-d.bound", "gt"),
            ("25-oh-d.confirm", "unit"),
            ("calcium.confirm", "not-ionised"),
            ("vitamin-d-intake.per", "week"),
            ("vitamin-d-intake.per", "day"),
        ];
        for (name, value) in cases {
            let control = Control::parse(name).expect(name);
            let form = Form::default().after(control.changed(value, true).expect(name));
            assert_eq!(form.value(control).as_deref(), Some(value), "{name}");
            assert!(form.ticks(control, value), "{name}");
            assert!(!form.ticks(control, "other"), "{name}");
        }
    }

    #[test]
    fn each_box_of_a_name_is_ticked_by_itself() {
        let ticked = Control::Flag.changed("lithium", true).expect("a box");
        let form = Form::default().after(ticked);
        assert!(form.ticks(Control::Flag, "lithium"));
        assert!(!form.ticks(Control::Flag, "dialysis"));
        assert_eq!(Form::default().value(Control::Flag), None);
    }

    #[test]
    fn an_unticked_radio_says_nothing_and_an_unknown_value_is_ignored() {
        assert_eq!(Control::Vka.changed("yes", false), None);
        assert_eq!(Control::Vka.changed("maybe", true), None);
        assert_eq!(Control::Flag.changed("nonsense", true), None);
        assert_eq!(Control::Analyte.changed("nonsense", true), None);
    }
}

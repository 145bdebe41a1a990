//! [`Form`]: what the fields hold, as raw text, and what the core is asked
//! about it. What changes it is an [`action::Action`].

pub mod action;
pub mod ask;
pub mod choice;
pub mod control;
mod field;
pub mod host;
pub mod link;
pub mod listed;
pub mod part;
mod reduce;
pub mod slot;
pub mod state;

use std::rc::Rc;

use calcium_compass_core::measure::{Kind, Measure};
use calcium_compass_core::person::{Answer, Flag, Flags, PersonEntry};
use calcium_compass_core::reference::{Body, Nutrient};
use calcium_compass_core::report::Input;
use calcium_compass_words::Notice;

use host::Host;

pub use field::Field;

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
    /// The results and the amounts, in the order of [`Measure::ALL`].
    pub fields: Vec<Field>,
    /// Which of the two MGP tests the MGP field holds.
    pub analyte: Measure,
    /// The body whose values an amount's number line shows.
    pub bodies: Vec<(Nutrient, Body)>,
    /// The parts of the results that are open.
    pub opened: Vec<String>,
    /// What the page says of itself.
    pub notice: Option<Notice>,
    /// The name under which results are saved, if any.
    pub name: String,
    /// The day of the results that are saved and have none of their own.
    pub save_date: String,
    /// How many the notice speaks of: results that were saved, figures that were taken.
    pub saved: usize,
    /// A text to be copied by hand.
    pub shown: Option<String>,
    /// The form before it was cleared, or before a part of the page filled it.
    pub before: Option<Box<Form>>,
    /// How often something was settled: a field left, a box ticked. What the
    /// page announces changes only with it.
    pub settled: u32,
    /// How often anything but a control has changed what controls hold.
    pub written: u32,
    /// The measures whose fields were chosen.
    pub chosen: Vec<Measure>,
    /// Whether every field is shown.
    pub all_fields: bool,
    /// Whether every question about the person is shown.
    pub all_questions: bool,
    /// What the page has set in which the calculator stands.
    pub host: Rc<Host>,
}

impl Default for Form {
    fn default() -> Self {
        Self::set_up(Rc::default())
    }
}

impl Form {
    /// The empty form, as a host has set it up.
    #[must_use]
    pub fn set_up(host: Rc<Host>) -> Self {
        let asked = Measure::ALL.iter().filter(|measure| measure.facts().kind != Kind::Refused);
        let field = |measure: &Measure| {
            let mut field = Field::new(*measure);
            if let Some(given) = measure.given_unit() {
                given.unit.id().clone_into(&mut field.unit);
            }
            host.set_up(&mut field);
            field
        };
        Self {
            person: PersonEntry::default(),
            age_left: false,
            vka: Answer::Unanswered,
            kidney: Answer::Unanswered,
            fields: asked.map(field).collect(),
            analyte: Measure::DpUcmgp,
            bodies: Vec::new(),
            opened: Vec::new(),
            notice: None,
            name: String::new(),
            save_date: String::new(),
            saved: 0,
            shown: None,
            before: None,
            settled: 0,
            written: 0,
            chosen: vec![Measure::VitaminD25Oh],
            all_fields: false,
            all_questions: false,
            host,
        }
    }

    /// The field of a measure.
    #[must_use]
    pub fn field(&self, measure: Measure) -> Option<&Field> {
        self.fields.iter().find(|field| field.measure == measure)
    }

    /// Whether any field of a number holds text.
    #[must_use]
    pub fn has_numbers(&self) -> bool {
        self.fields.iter().any(|field| !field.text.trim().is_empty())
    }

    /// What was asked for and did not come, and what in a page of ours it was asked
    /// with: it is told there, in view.
    #[must_use]
    pub fn not_come(&self) -> Option<(Notice, &'static str)> {
        let places = [(Notice::WordsFailed, "lang"), (Notice::PartFailed, "parts")];
        let told = |(notice, _): &(Notice, _)| self.notice == Some(*notice);
        places.into_iter().find(|one| told(one) && !self.host.embedded)
    }

    /// The body whose values an amount's line shows, if chosen.
    #[must_use]
    pub fn body(&self, nutrient: Nutrient) -> Option<Body> {
        self.bodies.iter().find(|(of, _)| *of == nutrient).map(|(_, body)| *body)
    }

    /// Whether the range a figure is compared with is the host's, and not one
    /// that was typed.
    pub(crate) fn is_range_of_host(&self, measure: Measure) -> bool {
        self.field(measure).is_some_and(|f| f.lab.low.is_empty() && f.lab.high.is_empty())
    }

    /// What the core is asked.
    #[must_use]
    pub fn input(&self) -> Input {
        let mut person = self.person.clone();
        person.flags = self.flags();
        let mut entries = Vec::new();
        for field in &self.fields {
            let mgp = field.measure == Measure::DpUcmgp;
            field.enter(&mut entries, if mgp { self.analyte } else { field.measure });
        }
        for entry in &mut entries {
            entry.lab = self.host.lab_of(entry);
        }
        Input { person, entries, ..Input::default() }
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

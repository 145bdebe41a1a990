//! [`Report`]: everything the core says, as plain data.

use super::agreement::{Agreement, Near};
use super::alert::{Alert, Level};
use super::applies::Need;
use super::band::Standing;
use super::entry::{Entry, LeftOut, Quantity, Reading};
use super::food::{FoodList, Sums};
use super::intake::IntakeStatus;
use super::joint::JointVerdict;
use super::label::Label;
use super::measure::Measure;
use super::note::{Note, NoteId};
use super::own_lab::{OwnLabProblem, OwnRange, Place};
use super::person::{Answer, Person, PersonEntry, PersonProblem};
use super::reference::Nutrient;
use super::safety::Gate;
use super::uncertainty::{Change, Interval};
use super::verdict::{Counts, Outcome, Verdict};

/// Everything the person typed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Input {
    /// About the person.
    pub person: PersonEntry,
    /// The fields. Two of one measure, dated, are two tests.
    pub entries: Vec<Entry>,
    /// What is eaten and taken. Its sums count where nothing was typed.
    pub foods: FoodList,
}

/// The answer to an [`Input`].
#[derive(Clone, PartialEq, Debug)]
pub struct Report {
    /// The person as the tables saw them.
    pub person: Person,
    /// What is known of the kidneys.
    pub kidney: Answer,
    /// Every figure that was read and counts today, and the adjusted calcium
    /// computed here.
    pub figures: Vec<Quantity>,
    /// One per figure that has a table, in the order of the entries.
    pub findings: Vec<Finding>,
    /// 25-OH-D and dp-ucMGP read together, where one of them was read.
    pub joint: Option<JointVerdict>,
    /// What the list of foods and products comes to.
    pub sums: Sums,
    /// One per nutrient entered and body.
    pub statuses: Vec<IntakeStatus>,
    /// What comes first, the most urgent first.
    pub alerts: Vec<Alert>,
    /// What could not be read, or is asked.
    pub problems: Vec<Reading>,
    /// What was left out of the text of a figure that counts today: a flag, a
    /// range.
    pub left_out: Vec<(Measure, LeftOut)>,
    /// The same as the problems for the laboratory's own range and variation.
    pub lab_problems: Vec<OwnLabProblem>,
    /// The same for what was said about the person.
    pub person_problems: Vec<PersonProblem>,
}

/// What is said of one figure.
#[derive(Clone, PartialEq, Debug)]
pub struct Finding {
    /// The figure.
    pub quantity: Quantity,
    /// Why it is not banded, if it is not.
    pub gate: Option<Gate>,
    /// The question that comes before anything is shown of it.
    pub needs: Option<Need>,
    /// One per table of the measure.
    pub verdicts: Vec<Verdict>,
    /// Where the true figure may lie, where that is known.
    pub interval: Option<Interval>,
    /// How far the sources agree, where they can be counted.
    pub agreement: Option<Agreement>,
    /// How many of the sources that are counted have an edge near it.
    pub near: Option<Near>,
    /// The laboratory's own range, where it was given.
    pub own_range: Option<OwnRange>,
    /// What moves the figure, and what else is known of it.
    pub notes: Vec<Note>,
    /// Against an earlier result, where there are two dated ones.
    pub change: Option<Change>,
}

impl Finding {
    /// The verdict that is said where one alone is said of the figure: the first
    /// in force that places it, one that is counted before one that is only
    /// listed, else the first of a laboratory, a study or a maker. Never one that
    /// was withdrawn or superseded.
    #[must_use]
    pub fn line(&self) -> Option<&Verdict> {
        let draws = |verdict: &&Verdict| verdict.speaks() && verdict.table.draws_lines();
        let drawing = || self.verdicts.iter().filter(draws);
        let counted = || drawing().find(|verdict| verdict.counts == Counts::Yes);
        let in_force = || drawing().find(|verdict| verdict.table.standing == Standing::Current);
        let other = || {
            drawing().find(|verdict| match verdict.table.standing {
                Standing::Laboratory | Standing::Study | Standing::Manufacturer => true,
                Standing::Current | Standing::Withdrawn(_) | Standing::Superseded(_) => false,
            })
        };
        counted().or_else(in_force).or_else(other)
    }

    /// Whether anything is said of it: by a source that is not past, or by the
    /// laboratory's own range.
    #[must_use]
    pub fn is_judged(&self) -> bool {
        let speaks = |verdict: &Verdict| verdict.speaks() && !verdict.table.standing.is_past();
        self.own_range.is_some() || self.verdicts.iter().any(speaks)
    }

    /// Whether it is a calcium with so little albumin that it cannot be adjusted.
    #[must_use]
    pub fn is_short_of_albumin(&self) -> bool {
        self.notes.iter().any(|note| note.id == NoteId::AlbuminTooLow)
    }

    /// Whether a source would speak if more were known of the person.
    #[must_use]
    pub fn needs_more(&self) -> bool {
        self.verdicts.iter().any(|verdict| matches!(verdict.outcome, Outcome::Needs(_)))
    }

    /// Whether the sources that are counted call it not enough, and none enough.
    #[must_use]
    pub fn is_enough_for_nobody(&self) -> bool {
        let nobody = |found: &Agreement| found.enough == 0 && found.not_enough > 0;
        self.agreement.as_ref().is_some_and(nobody)
    }

    /// Whether it lies outside the laboratory's own range, or outside one that
    /// a source prints for this person. Where the source itself says that low is
    /// no shortage, it does not.
    #[must_use]
    pub fn is_outside_a_range(&self) -> bool {
        let own = self.own_range.is_some_and(|range| match range.place {
            Place::Below | Place::Above => true,
            Place::Within | Place::Censored => false,
        });
        let labels = [
            Label::BelowReferenceRange,
            Label::AboveReferenceRange,
            Label::AboveReferenceInterval,
            Label::BelowManufacturersRange,
            Label::AboveManufacturersRange,
        ];
        let outside = |verdict: &Verdict| verdict.band().is_some_and(|b| labels.contains(&b.label));
        own || self.verdicts.iter().any(outside)
    }
}

impl Report {
    /// Whether an alert takes the place of the band text of a measure.
    #[must_use]
    pub fn is_replaced(&self, measure: Measure) -> bool {
        self.alerts.iter().any(|alert| alert.replaces.contains(&measure))
    }

    /// Whether a measure's agreement sentence is left out: its band text is
    /// replaced, or a `now` concerns it. What the sources say of a result then
    /// stays; that they agree is no comfort.
    #[must_use]
    pub fn hides_agreement(&self, measure: Measure) -> bool {
        let now = |alert: &Alert| alert.level == Level::Now && alert.concerns().contains(&measure);
        self.is_replaced(measure) || self.alerts.iter().any(now)
    }

    /// The same for a nutrient's daily amount.
    #[must_use]
    pub fn is_amount_replaced(&self, nutrient: Nutrient) -> bool {
        nutrient.measures().iter().any(|measure| self.is_replaced(*measure))
    }

    /// Whether any part of a nutrient's daily amount was read. One that was
    /// entered and cannot be read yet is not zero.
    #[must_use]
    pub fn has_amount(&self, nutrient: Nutrient) -> bool {
        self.figures.iter().any(|figure| nutrient.measures().contains(&figure.measure))
    }
}

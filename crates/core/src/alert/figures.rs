//! The figures that alerts look at: those that were accepted, and, for `now` and
//! the amounts that no `now` speaks of, those that are not believed but would be
//! too much if they were right.

use super::Group;
use super::facts::Facts;
use crate::entry::{Excess, Problem, Quantity, Reading};
use crate::intake::Amount;
use crate::measure::Measure;
use crate::own_lab::LabRange;

/// A figure, and how far it is believed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Figure {
    pub(super) quantity: Quantity,
    /// What the laboratory printed beside it.
    pub(super) lab: LabRange,
    /// Nothing blocks it; else it counts only where it is feared.
    pub(super) accepted: bool,
}

impl Figure {
    /// The figure of a reading: an accepted one, or one that is implausible on
    /// its dangerous side.
    fn of(reading: &Reading) -> Option<Self> {
        let (quantity, accepted) = match reading.problem {
            Some(Problem::Implausible(excess)) if is_feared(reading.measure, excess) => {
                (reading.quantity?, false)
            }
            Some(_) | None => (*reading.accepted()?, true),
        };
        Some(Self { quantity, lab: reading.lab, accepted })
    }
}

/// The figures of a person.
#[derive(Clone)]
pub(super) struct Figures {
    of_entries: Vec<Figure>,
    computed: Option<Figure>,
    /// The total calcium counts beside the adjusted one.
    total_counts: bool,
}

impl Figures {
    /// No figure.
    pub(super) const NONE: Self =
        Self { of_entries: Vec::new(), computed: None, total_counts: false };

    pub(super) fn of(facts: &Facts<'_>) -> Self {
        Self {
            of_entries: facts.readings.iter().filter_map(Figure::of).collect(),
            computed: facts.computed.and_then(Figure::of),
            total_counts: facts.total_counts,
        }
    }

    /// The same figures and some more.
    pub(super) fn with(mut self, more: impl IntoIterator<Item = Figure>) -> Self {
        self.of_entries.extend(more);
        self
    }

    /// Every figure of some measures, also those that count for `now` alone.
    pub(super) fn all(&self, of: Group) -> impl Iterator<Item = &Figure> {
        self.of_entries.iter().filter(move |figure| of.contains(&figure.quantity.measure))
    }

    /// Every accepted figure of one measure.
    pub(super) fn accepted(&self, measure: Measure) -> impl Iterator<Item = &Quantity> {
        let figures = self.of_entries.iter().filter(|figure| figure.accepted);
        figures.map(|figure| &figure.quantity).filter(move |figure| figure.measure == measure)
    }

    /// The calcium that counts: the laboratory's adjusted value and the
    /// computed one, else the total; all of them where an adjusted value cannot
    /// be relied on, or is not believed.
    pub(super) fn calcium(&self) -> Vec<Figure> {
        let of = |measure: Measure| {
            self.of_entries.iter().filter(move |figure| figure.quantity.measure == measure)
        };
        let mut counts: Vec<_> =
            of(Measure::AdjustedCalcium).chain(self.computed.as_ref()).copied().collect();
        if self.total_counts || !counts.iter().any(|figure| figure.accepted) {
            counts.extend(of(Measure::Calcium).copied());
        }
        counts
    }

    /// What is known of a daily amount; nothing where its field is blank. Of
    /// several entries of one amount the highest that can be read counts: one
    /// that cannot be read does not silence a warning.
    pub(super) fn amount(&self, measure: Measure) -> Amount {
        highest(self.accepted(measure))
    }

    /// The same, also where it is implausibly high: for `now` alerts, and for those
    /// that would be silent otherwise.
    pub(super) fn feared_amount(&self, measure: Measure) -> Amount {
        let figures = self.of_entries.iter().map(|figure| &figure.quantity);
        highest(figures.filter(|figure| figure.measure == measure))
    }
}

fn highest<'a>(figures: impl Iterator<Item = &'a Quantity>) -> Amount {
    let higher = |highest: Amount, amount: Amount| {
        if highest.is_exceeded_by(&amount) { amount } else { highest }
    };
    figures.map(Amount::of_quantity).reduce(higher).unwrap_or(Amount::NONE)
}

/// Whether an implausible figure still warns: a dangerous one, and a daily amount
/// that is too high.
fn is_feared(measure: Measure, excess: Excess) -> bool {
    is_dangerous(measure, excess) || (measure.is_intake() && excess == Excess::TooHigh)
}

/// Whether an implausible figure would be an emergency for anyone if it were
/// right.
#[must_use]
pub fn is_dangerous(measure: Measure, excess: Excess) -> bool {
    let calcium = Group::CALCIUM.contains(&measure);
    match excess {
        Excess::TooHigh => calcium || Group::VITAMIN_D_ALL.contains(&measure),
        Excess::TooLow => calcium,
    }
}

//! [`Host`]: what the page of a clinic that shows the calculator has set.

pub mod input;
mod setting;

pub use setting::{Fault, read};

use calcium_compass_core::entry::{self, Entry};
use calcium_compass_core::measure::{Kind, Measure};
use calcium_compass_core::own_lab::OwnLab;
use calcium_compass_core::unit::Unit;
use calcium_compass_words::{Lang, Voice};

use crate::form::Field;

/// What a clinic has set. Nothing is set on the page of its own.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Host {
    /// Whether the calculator stands in somebody else's page: then it has no
    /// head of its own, and names, prints and keeps nothing.
    pub embedded: bool,
    /// Where the site of the calculator is, for links to its other pages.
    pub site: String,
    /// The language, where it is set.
    pub lang: Option<Lang>,
    /// The voice, where it is set.
    pub voice: Option<Voice>,
    /// The measures that are asked for, in this order. None set: all.
    pub measures: Vec<Measure>,
    /// The unit that a field starts with: the one the clinic's laboratory prints.
    pub units: Vec<(Measure, Unit)>,
    /// The ranges of the clinic's laboratory.
    pub ranges: Vec<LabRange>,
    /// Ids of the tables that lead, and of the bodies for daily amounts: each
    /// draws the line of its measure and stands first. No other is hidden.
    pub lead: Vec<&'static str>,
    /// The clinic's number, shown on warnings. Blank is none.
    pub phone: String,
    /// The languages a person may choose from. None set: no choice.
    pub languages: Vec<Lang>,
    /// Whether the page wants to hear of results.
    pub results: bool,
}

/// The range a clinic's laboratory prints for a measure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LabRange {
    /// Whose.
    pub measure: Measure,
    /// The unit of the limits, which is needed: a result in another is not
    /// compared with them.
    pub unit: Option<Unit>,
    /// Lower limit as written, or blank.
    pub low: String,
    /// Upper limit as written, or blank.
    pub high: String,
}

impl Host {
    /// Whether a measure is asked for.
    #[must_use]
    pub fn asks_for(&self, measure: Measure) -> bool {
        self.measures.is_empty() || self.measures.contains(&measure)
    }

    /// The measures of a kind that the clinic has chosen; `None` where it has
    /// chosen none at all.
    #[must_use]
    pub fn chosen(&self, kind: Kind) -> Option<Vec<Measure>> {
        let of_kind = |measure: &&Measure| measure.facts().kind == kind;
        (!self.measures.is_empty()).then(|| self.measures.iter().filter(of_kind).copied().collect())
    }

    /// The table that leads a measure, where it was set.
    #[must_use]
    pub fn leads(&self, table: &str) -> bool {
        self.lead.contains(&table)
    }

    /// Sets up an empty field.
    pub(super) fn set_up(&self, field: &mut Field) {
        let unit = self.units.iter().find(|(measure, _)| *measure == field.measure);
        if let Some((_, unit)) = unit {
            unit.id().clone_into(&mut field.unit);
        }
    }

    /// Whether the unit in a field is the one it was set up with.
    pub(crate) fn has_set_unit(&self, field: &Field) -> bool {
        let mut units = self.units.iter();
        units.any(|(measure, unit)| *measure == field.measure && unit.id() == field.unit)
    }

    /// What the laboratory printed beside an entry: what the person typed, else
    /// the clinic's range, where the result is in the unit of the range.
    pub(super) fn lab_of(&self, entry: &Entry) -> OwnLab {
        let typed = &entry.lab;
        let range = self.ranges.iter().find(|range| range.measure == entry.measure);
        let Some(range) = range.filter(|_| typed.low.is_empty() && typed.high.is_empty()) else {
            return typed.clone();
        };
        let unit = entry::read(entry).quantity.map(|quantity| quantity.scale.unit);
        if unit.is_none() || unit != range.unit {
            return typed.clone();
        }
        OwnLab {
            cv: typed.cv.clone(),
            low: range.low.clone(),
            high: range.high.clone(),
            in_its_unit: true,
        }
    }
}

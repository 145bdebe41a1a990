//! [`Host`]: what the page of a clinic that shows the calculator has set.

mod check;
pub mod input;
mod value;

pub use check::read;

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
    /// stands first, a body draws the line of its amount. No other is hidden.
    pub lead: Vec<&'static str>,
    /// The clinic's number, shown on warnings. Blank is none.
    pub phone: String,
    /// The languages a person may choose from. None set: no choice.
    pub languages: Vec<Lang>,
    /// Whether the page wants to hear of results.
    pub results: bool,
}

/// What is wrong with a setting.
#[derive(serde::Serialize, Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// The name of the setting, such as `measures.1`.
    pub key: String,
    /// What is wrong, in English: for whoever set it.
    pub text: String,
}

impl Fault {
    /// A fault with a setting; with none, where the key is blank.
    pub fn new(key: impl Into<String>, text: impl Into<String>) -> Self {
        Self { key: key.into(), text: text.into() }
    }
}

/// The range a clinic's laboratory prints for a measure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LabRange {
    /// Whose.
    pub measure: Measure,
    /// The unit of the limits: a result in another is not compared with them.
    pub unit: Unit,
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
        if unit != Some(range.unit) {
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

#[cfg(test)]
mod tests {
    use super::{Host, LabRange};
    use calcium_compass_core::entry::Entry;
    use calcium_compass_core::measure::Measure;
    use calcium_compass_core::own_lab::OwnLab;
    use calcium_compass_core::unit::Unit;

    /// A range in another unit than the result's would be a wrong band.
    #[test]
    fn a_range_is_used_only_in_its_own_unit_and_where_none_was_typed() {
        let (low, high) = ("50".to_owned(), "125".to_owned());
        let range = LabRange { measure: Measure::VitaminD25Oh, unit: Unit::NmolPerL, low, high };
        let host = Host { ranges: vec![range], ..Host::default() };
        let lab = |text: &str, unit: &str, low: &str| {
            let typed = OwnLab { low: low.to_owned(), ..OwnLab::default() };
            let unit = Some(unit.to_owned());
            let entry = Entry { unit, lab: typed, ..Entry::new(Measure::VitaminD25Oh, text) };
            let lab = host.lab_of(&entry);
            format!("{}-{}", lab.low, lab.high)
        };
        for (text, unit, low, expected) in [
            ("60", "nmol/L", "", "50-125"),
            ("22", "ng/mL", "", "-"),
            ("60 nmol/L", "", "", "50-125"),
            ("22 ng/mL", "", "", "-"),
            ("22 ng/mL", "nmol/L", "", "-"),
            ("60", "", "", "-"),
            ("60", "nmol/L", "75", "75-"),
            ("abc", "nmol/L", "", "-"),
        ] {
            assert_eq!(lab(text, unit, low), expected, "{text} {unit} {low}");
        }
        let other = Entry { unit: Some("nmol/L".to_owned()), ..Entry::new(Measure::Mk7, "5") };
        assert_eq!(host.lab_of(&other), OwnLab::default());
    }
}

//! [`Field`]: what the controls of one result or amount hold.

use calcium_compass_core::date::Date;
use calcium_compass_core::entry::{Answers, Entry, Per};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::own_lab::OwnLab;

/// A field of a result or an amount.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Field {
    /// Whose.
    pub measure: Measure,
    /// The text as typed. Never trimmed, never rewritten.
    pub text: String,
    /// The chosen unit, or nothing.
    pub unit: String,
    /// What an amount is counted over.
    pub per: Per,
    /// The day of the sample, as the date field has it.
    pub date: String,
    /// What the laboratory printed beside the result.
    pub lab: OwnLab,
    /// An earlier result, in the same unit.
    pub earlier: String,
    /// Its day.
    pub earlier_date: String,
    /// Whether the person has left the field since it was opened: an error is
    /// shown only then.
    pub left: bool,
    /// What was answered to the questions about it.
    pub answers: Answers,
}

impl Field {
    pub(super) fn new(measure: Measure) -> Self {
        Self {
            measure,
            text: String::new(),
            unit: String::new(),
            per: Per::Day,
            date: String::new(),
            lab: OwnLab::default(),
            earlier: String::new(),
            earlier_date: String::new(),
            left: false,
            answers: Answers::default(),
        }
    }

    /// The entry, after the earlier one where both have a day.
    pub(super) fn enter(&self, entries: &mut Vec<Entry>, measure: Measure) {
        let entry = |text: &str, date: Option<Date>, lab: OwnLab| Entry {
            unit: Some(self.unit.clone()),
            date,
            per: self.per,
            lab,
            ..Entry::new(measure, text)
        };
        if let Some(date) = self.earlier_date() {
            entries.push(entry(&self.earlier, Some(date), OwnLab::default()));
        }
        let today = entry(&self.text, Date::parse(&self.date), self.lab.clone());
        entries.push(Entry { answers: self.answers, ..today });
    }

    /// The day of the earlier result, where it can be compared.
    pub(crate) fn earlier_date(&self) -> Option<Date> {
        let earlier = Date::parse(&self.earlier_date)?;
        (Date::parse(&self.date)? > earlier).then_some(earlier)
    }
}

//! [`Field`]: what the controls of one result or amount hold.

use std::borrow::Cow;

use calcium_compass_core::date::Date;
use calcium_compass_core::entry::{Answers, Entry, Per};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::number::{self, Bound};
use calcium_compass_core::own_lab::OwnLab;

use super::listed::Listed;

/// A field of a result or an amount.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Field {
    /// Whose.
    pub measure: Measure,
    /// The text as typed. Never trimmed, never rewritten.
    pub text: String,
    /// The chosen unit, or nothing.
    pub unit: String,
    /// What was chosen beside the number where no key has its sign:
    /// [`Part::Bound`](super::part::Part).
    pub bound: Bound,
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
    /// The list of foods and products that it comes from, until it is changed.
    pub listed: Option<Listed>,
}

impl Field {
    pub(super) fn new(measure: Measure) -> Self {
        Self {
            measure,
            text: String::new(),
            unit: String::new(),
            bound: Bound::Exact,
            per: Per::Day,
            date: String::new(),
            lab: OwnLab::default(),
            earlier: String::new(),
            earlier_date: String::new(),
            left: false,
            answers: Answers::default(),
            listed: None,
        }
    }

    /// Drops what belonged to the figure before.
    pub(super) fn forget(&mut self) {
        self.answers = Answers::default();
        self.listed = None;
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
        let today = entry(&self.bounded(), Date::parse(&self.date), self.lab.clone());
        entries.push(Entry { answers: self.answers, ..today });
    }

    /// The text with the sign that was chosen beside it. One that was typed, too,
    /// is not said twice; one that says the contrary is refused by the core.
    fn bounded(&self) -> Cow<'_, str> {
        if self.bound == Bound::Exact {
            return Cow::Borrowed(&self.text);
        }
        let typed = number::parse(&self.text).map_or(Bound::Exact, |number| number.bound);
        let same = (self.bound.is_downward() && typed.is_downward())
            || (self.bound.is_upward() && typed.is_upward());
        if same || number::trim(&self.text).is_empty() {
            return Cow::Borrowed(&self.text);
        }
        Cow::Owned(format!("{}{}", self.bound.sign(), self.text))
    }

    /// The day of the earlier result, where it can be compared.
    pub(crate) fn earlier_date(&self) -> Option<Date> {
        let earlier = Date::parse(&self.earlier_date)?;
        (Date::parse(&self.date)? > earlier).then_some(earlier)
    }
}

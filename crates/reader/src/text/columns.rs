//! The columns of a table in a text, and what a second figure of its lines is.

use super::label::{self, Dated};
use super::line::{Line, More};
use crate::date::When;
use crate::raw::{Raw, Value};

/// What the heading of a table says of its columns.
#[derive(Debug, Default)]
pub(super) struct Columns {
    /// Earlier results stand in one.
    pub(super) has_earlier: bool,
    /// The day of those, where the heading names it.
    pub(super) earlier_day: When,
    /// One of each day.
    pub(super) days: Vec<When>,
}

impl Columns {
    /// What the second figure of a line is: the earlier result, or limits in two
    /// columns, or the same in another unit.
    pub(super) fn further(&self, raw: &mut Raw, more: &More, line: &Line) {
        let second_unit = !more.unit.is_empty() && more.unit != line.unit;
        if more.date != When::Unknown || more.is_earlier {
            raw.earlier = Some(more.figure.clone());
            raw.earlier_date = more.date;
        } else if second_unit {
            // The same amount once more.
        } else if self.days.len() > 1 {
            self.of_days(raw, line);
        } else if self.has_earlier {
            raw.earlier = Some(more.figure.clone());
            raw.earlier_date = self.earlier_day;
        } else if let [low, high] = line.more.as_slice()
            && line.range.is_empty()
            && low.figure.thousandths() < high.figure.thousandths()
        {
            raw.range.low = Some(low.figure.clone());
            raw.range.high = Some(high.figure.clone());
        }
    }

    /// A figure for each day of the table.
    fn of_days(&self, raw: &mut Raw, line: &Line) {
        let figures = line.value.iter().chain(line.more.iter().map(|more| &more.figure));
        if figures.clone().count() != self.days.len() {
            // Which of them is missing is not known.
            return;
        }
        let figures = figures.cloned().map(Value::Figure);
        raw.series = self.days.iter().copied().zip(figures).collect();
    }
}

/// Whether days stand side by side, as over the columns of a table.
pub(super) fn are_days(line: &Line) -> bool {
    let mut dates = line.dates.iter();
    let first_is_plain =
        dates.next().is_some_and(|(before, _)| label::dated(before) == Dated::Plain);
    let others: Vec<_> = dates.collect();
    let is_bare = |before: &str| !before.chars().any(char::is_alphabetic);
    first_is_plain && !others.is_empty() && others.iter().all(|(before, _)| is_bare(before))
}

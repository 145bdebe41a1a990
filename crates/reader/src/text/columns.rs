//! The columns of a table in a text, and what a second figure of its lines is.

use super::label::{self, Dated};
use super::line::{Line, More};
use crate::date::When;
use crate::range;
use crate::raw::{Raw, Value};
use crate::units;
use crate::words;
use calcium_compass_core::bound::Bound;

/// Heads of the column of results.
const RESULT: &[&str] =
    &["result", "results", "ergebnis", "resultat", "messwert", "resultado", "النتيجه"];
/// Other heads of it, which a range may have, too: `reference value`.
const VALUE: &[&str] = &["value", "wert", "valeur", "valor", "aktuell"];
/// Heads of the column of ranges.
const RANGE: &[&str] = &[
    "range",
    "reference",
    "interval",
    "referenz",
    "referenzbereich",
    "normbereich",
    "normes",
    "usuelles",
    "referencia",
    "المرجعيه",
    "المرجعي",
    "الطبيعي",
];

/// Words before a result that make it an earlier one, and words behind it.
const BEFORE_A_NOUN: &[&str] = &["previous", "prior", "prev", "last", "letzter", "letztes"];
const BEHIND_A_NOUN: &[&str] =
    &["anterior", "anteriores", "anterieur", "anterieurs", "precedent", "previo", "السابقه"];
/// Heads of the limits, each in a column of its own.
const LOW: &[&str] = &["low", "min", "minimum", "untergrenze", "minimo"];
const HIGH: &[&str] = &["high", "max", "maximum", "obergrenze", "maximo"];

/// What the heading of a table says of its columns.
#[derive(Debug, Default)]
pub(super) struct Columns {
    /// Earlier results stand in one.
    pub(super) has_earlier: bool,
    /// The day of those, where the heading names it.
    pub(super) earlier_day: When,
    /// One of each day.
    pub(super) days: Vec<When>,
    /// The range stands before the result.
    range_is_first: bool,
    /// The columns of figures, as the heading names them.
    order: Vec<Figures>,
}

/// What the figures of a column are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Figures {
    Result,
    Earlier,
    Low,
    High,
}

impl Figures {
    /// The columns of figures that a heading names, in its order.
    fn of(words: &[String]) -> Vec<Self> {
        let mut order = Vec::new();
        let mut rest = words;
        while let [word, behind @ ..] = rest {
            let is = |list: &[&str]| list.contains(&word.as_str());
            let next_is =
                |list: &[&str]| behind.first().is_some_and(|next| list.contains(&next.as_str()));
            // `Previous result`, `resultado anterior`: one column of two words.
            let is_result = is(RESULT) || is(VALUE);
            let is_of_two = is(BEFORE_A_NOUN) && (next_is(RESULT) || next_is(VALUE))
                || is_result && next_is(BEHIND_A_NOUN);
            rest = if is_of_two { behind.get(1..).unwrap_or_default() } else { behind };
            let column = if is_of_two || label::is_of_before(word) {
                Self::Earlier
            } else if is_result {
                Self::Result
            } else if is(LOW) {
                Self::Low
            } else if is(HIGH) {
                Self::High
            } else {
                continue;
            };
            if !order.contains(&column) {
                order.push(column);
            }
        }
        order
    }
}

impl Columns {
    /// Reads the heading of a table.
    pub(super) fn head(&mut self, text: &str) {
        let names_earlier = label::is_of_before(text);
        self.has_earlier |= names_earlier;
        let words = words::words(text);
        let last = |list: &[&str]| words.iter().rposition(|word| list.contains(&word.as_str()));
        if let (Some(result), Some(range)) = (last(RESULT), last(RANGE)) {
            self.range_is_first = range < result && !names_earlier;
        }
        self.order = Figures::of(&words);
    }

    /// A line in the order of most tables: of `> 50  46` the sign is that of the
    /// range where the heading says that the range comes first.
    pub(super) fn ordered(&self, line: &Line) -> Line {
        let mut line = line.clone();
        if self.range_is_first
            && line.range.is_empty()
            && line.value.as_ref().is_some_and(|value| value.bound != Bound::Exact)
            && let [only] = line.more.as_slice()
            && let Some(limit) = line.value.replace(only.figure.clone())
        {
            line.range = range::sided(limit, "").0;
            line.more.clear();
        }
        if self.order.iter().position(|column| *column == Figures::Result).unwrap_or(0) > 0
            && !line.more.is_empty()
        {
            self.put(&mut line);
        }
        line
    }

    /// Puts the figures of a line where the heading says they belong, if there is one for
    /// each column: which is missing is not known, and so none is the result.
    fn put(&self, line: &mut Line) {
        let figures: Vec<More> = std::mem::take(&mut line.more);
        let first = line.value.take();
        if figures.len().saturating_add(1) != self.order.len() {
            return;
        }
        let figures = first.into_iter().chain(figures.into_iter().map(|more| more.figure));
        for (column, figure) in self.order.iter().zip(figures) {
            match column {
                Figures::Result => line.value = Some(figure),
                Figures::Low => line.range.low = Some(figure),
                Figures::High => line.range.high = Some(figure),
                Figures::Earlier => line.more.push(More {
                    figure,
                    date: self.earlier_day,
                    unit: String::new(),
                    is_earlier: true,
                }),
            }
        }
    }

    /// What the second figure of a line is: the earlier result, or limits in two
    /// columns, or the same in another unit.
    pub(super) fn further(&self, raw: &mut Raw, more: &More, line: &Line) {
        let second_unit =
            !more.unit.is_empty() && units::parse(&more.unit) != units::parse(&line.unit);
        if second_unit {
            // The same amount once more, or an earlier one that cannot stand beside it.
        } else if more.date != When::Unknown || more.is_earlier {
            raw.earlier = Some(more.figure.clone());
            raw.earlier_date = more.date;
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

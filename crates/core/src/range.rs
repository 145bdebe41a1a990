//! [`Range`]: a range as laboratories print it beside a result.

use super::bound::{self, Bound};
use super::digits::{figure, trim};
use super::milli::Milli;
use super::unit::Unit;

/// A range printed behind a result. A side that is open is `None`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Range {
    /// The lower limit.
    pub low: Option<Milli>,
    /// The upper limit.
    pub high: Option<Milli>,
    /// The unit printed inside it, if any.
    pub unit: Option<Unit>,
}

/// Whether a text is a range and nothing else but a unit: `30-100 ng/mL`.
pub(crate) fn is_range(text: &str) -> bool {
    limits(text).is_some_and(|(_, rest)| {
        let rest = trim(rest);
        rest.is_empty() || Unit::parse(rest).is_some()
    })
}

/// A range at the start: two limits, or one in brackets with its sign.
pub(crate) fn at_start(text: &str) -> Option<(Range, &str)> {
    let Some((inside, rest)) = bracketed(text) else {
        return limits(text);
    };
    let (range, unit) = limits(trim(inside)).or_else(|| one_sided(trim(inside)))?;
    let unit = trim(unit);
    if unit.is_empty() {
        return Some((range, rest));
    }
    Some((Range { unit: Some(Unit::parse(unit)?), ..range }, rest))
}

/// What stands between two limits.
const BETWEEN: [&str; 9] = ["-", "–", "—", "\u{2212}", "to", "bis", "à", "a", "إلى"];

fn limits(text: &str) -> Option<(Range, &str)> {
    let (low, rest) = plain(text)?;
    let rest = trim(rest);
    let (high, rest) = BETWEEN
        .iter()
        .filter_map(|between| rest.strip_prefix(between))
        .find_map(|rest| plain(trim(rest)))?;
    // `1-2-2026` and `3-4/5` are no ranges.
    let ends = rest.chars().next().is_none_or(|c| c.is_whitespace() || c.is_alphabetic());
    (ends && low <= high).then_some((Range { low: Some(low), high: Some(high), unit: None }, rest))
}

/// `<100`, `≥ 60`, and `> OR = 60` as some laboratories print it.
fn one_sided(text: &str) -> Option<(Range, &str)> {
    let (sign, rest) = bound::split(text);
    let rest = trim(rest);
    let or_equal = || trim(bound::behind(rest, "or")?).strip_prefix('=');
    let (at, rest) = plain(trim(or_equal().unwrap_or(rest)))?;
    let none = Range { low: None, high: None, unit: None };
    match sign {
        Bound::Exact => None,
        Bound::Below | Bound::AtMost => Some((Range { high: Some(at), ..none }, rest)),
        Bound::Above | Bound::AtLeast => Some((Range { low: Some(at), ..none }, rest)),
    }
}

/// A number that can be read one way only, and what stands behind it.
fn plain(text: &str) -> Option<(Milli, &str)> {
    let (number, rest) = figure(text)?;
    number.grouped.is_none().then_some((number.amount, rest))
}

/// What stands in brackets at the start, and what stands behind them.
pub(crate) fn bracketed(text: &str) -> Option<(&str, &str)> {
    let (inside, end) = match text.strip_prefix('(') {
        Some(inside) => (inside, ')'),
        None => (text.strip_prefix('[')?, ']'),
    };
    inside.split_once(end)
}

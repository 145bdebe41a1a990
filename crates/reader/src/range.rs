//! A range as laboratories print it: `30-100`, `30 to 100 ng/mL`, `> OR = 60`.

use calcium_compass_core::bound::Bound;

use crate::date;
use crate::explain;
use crate::figure::{self, Printed};
use crate::raw::Limits;
use crate::units;

/// What stands between two limits.
const BETWEEN: [&str; 15] =
    ["-", "–", "—", "\u{2212}", "‐", "‑", "~", "to", "bis", "à", "al", "a", "إلى", "الى", "..."];
/// What stands before two limits, with the word between them.
const PAIRS: [(&str, &str); 13] = [
    ("between", "and"),
    ("from", "to"),
    ("zwischen", "und"),
    ("von", "bis"),
    ("entre", "et"),
    ("entre", "y"),
    ("entre", "a"),
    ("de", "à"),
    ("de", "a"),
    ("desde", "hasta"),
    ("بين", "و"),
    ("من", "إلى"),
    ("من", "الى"),
];

/// A range at the start, and what stands behind it.
pub(crate) fn range(text: &str) -> Option<(Limits, &str)> {
    for (before, between) in PAIRS {
        if let Some(rest) = word(text, before)
            && let Some(found) = limits(rest, &[between])
        {
            return Some(found);
        }
    }
    limits(text, &BETWEEN).or_else(|| as_a_range(text))
}

/// The text behind a word at its start.
fn word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(word.len())?;
    let is_letter = word.chars().next_back().is_some_and(char::is_alphabetic);
    let ends = !is_letter || rest.chars().next().is_none_or(|c| !c.is_alphabetic());
    (ends && start.eq_ignore_ascii_case(word)).then(|| rest.trim_start())
}

fn limits<'a>(text: &'a str, between: &[&str]) -> Option<(Limits, &'a str)> {
    let (low, rest) = figure::plain(text.trim_start())?;
    let rest = rest.trim_start();
    let (unit, rest) = units::at_start(rest)
        .filter(|(_, after)| between.iter().any(|b| word(after.trim_start(), b).is_some()))
        .unwrap_or(("", rest));
    let rest = rest.trim_start();
    let (high, rest) = between.iter().filter_map(|b| word(rest, b)).find_map(figure::plain)?;
    // `1-2-2026`, `3-4/5` and `25-1A` are no ranges.
    let ends = rest.chars().next().is_none_or(|c| {
        !(c.is_ascii_digit() || matches!(c, '/' | '-' | ':' | '.' | ',')) || rest.len() == 1
    });
    let ends = ends
        || rest.starts_with([',', '.', ';']) && rest.chars().nth(1).is_none_or(char::is_whitespace);
    if !ends || low.thousandths() > high.thousandths() {
        return None;
    }
    let (behind, rest) = units::at_start(rest.trim_start()).unwrap_or(("", rest));
    let unit = if behind.is_empty() { unit } else { behind };
    Some((Limits { low: Some(low), high: Some(high), unit: unit.to_owned() }, rest))
}

/// One limit in a form that no result has: `> OR = 60`, `>/= 60`, `up to 50`.
fn as_a_range(text: &str) -> Option<(Limits, &str)> {
    let sign = text.chars().next().filter(|c| matches!(c, '<' | '>'));
    if let Some(sign) = sign {
        let rest = text.strip_prefix(sign)?.trim_start();
        let rest =
            word(rest, "or").or_else(|| word(rest, "oder")).or_else(|| rest.strip_prefix('/'))?;
        let rest = rest.trim_start().strip_prefix('=')?;
        let (at, rest) = figure::plain(rest.trim_start())?;
        return Some(sided(
            at.with(if sign == '<' { Bound::AtMost } else { Bound::AtLeast }),
            rest,
        ));
    }
    let upper = ["up to", "bis", "jusqu'à", "jusqu’à", "hasta", "حتى"];
    let lower = ["ab", "a partir de", "à partir de", "desde"];
    // `from 02/24/2026` tells a day.
    let at = |start: &&str| {
        word(text, start).filter(|rest| date::at_start(rest).is_none()).and_then(figure::plain)
    };
    let found = |words: &[&str]| words.iter().find_map(at);
    let (at, rest) = match found(&upper) {
        Some((at, rest)) => (at.with(Bound::AtMost), rest),
        None => {
            let (at, rest) = found(&lower)?;
            (at.with(Bound::AtLeast), rest)
        }
    };
    Some(sided(at, rest))
}

/// `<100`, `≥ 60`: one limit where only a range can stand.
pub(crate) fn one_sided(text: &str) -> Option<(Limits, &str)> {
    let (at, rest) = figure::with_bound(text)?;
    (at.bound != Bound::Exact).then(|| sided(at, rest))
}

/// The range that a bound tells.
pub(crate) fn sided(at: Printed, rest: &str) -> (Limits, &str) {
    let (unit, rest) = units::at_start(rest.trim_start()).unwrap_or(("", rest));
    let unit = unit.to_owned();
    let bound = at.bound;
    let at = Some(at.with(Bound::Exact));
    let limits = match bound {
        Bound::Below | Bound::AtMost => Limits { high: at, unit, ..Limits::default() },
        Bound::Above | Bound::AtLeast => Limits { low: at, unit, ..Limits::default() },
        Bound::Exact => Limits::default(),
    };
    (limits, rest)
}

/// The range that a cell of a table holds.
pub(crate) fn range_of_cell(text: &str) -> Limits {
    let text = text.trim();
    let mut rest = text.trim_start_matches(['(', '[']);
    while !rest.is_empty() {
        if let Some((limits, behind)) = range(rest).or_else(|| one_sided(rest)) {
            let is_one_sided = limits.low.is_none() || limits.high.is_none();
            let next = behind.split_whitespace().next().unwrap_or_default();
            let is_explained =
                is_one_sided && explain::is_interpretation(next) || explain::is_of_a_group(behind);
            return if is_explained { Limits::default() } else { limits };
        }
        // Words before it: `Normal: 30-100`.
        let end = rest.find(|c: char| c.is_whitespace() || c == ':').unwrap_or(rest.len());
        let is_word = rest.chars().next().is_some_and(char::is_alphabetic);
        let Some((word, behind)) = rest.split_at_checked(end).filter(|_| is_word) else { break };
        // Of several limits, or of some people: which is the person's is not known.
        if explain::is_interpretation(word) || explain::is_of_a_group(word) {
            break;
        }
        rest = behind.trim_start_matches([' ', ':', '\t', '(', '[']);
    }
    Limits::default()
}

#[cfg(test)]
mod tests {
    use super::{Printed, range_of_cell};

    #[test]
    fn a_cell_holds_a_range() {
        for (text, low, high) in [
            ("30-100", "30", "100"),
            ("30-100 ng/mL", "30", "100"),
            (">60", "60", ""),
            ("< 0,70", "", "0.70"),
            ("Normal: 30 - 100", "30", "100"),
            ("(30,0 - 100,0)", "30.0", "100.0"),
            ("> OR = 60", "60", ""),
            ("entre 30 et 100", "30", "100"),
            ("", "", ""),
            ("negative", "", ""),
            ("bis 50", "", "50"),
            ("sup. à 60", "60", ""),
            ("more than 50", "50", ""),
            ("Deficient: <20 Insufficient: 20-30", "", ""),
            ("<20 Deficient", "", ""),
            ("Premenopausal 34 - 635, postmenopausal 34 - 1037", "", ""),
            ("11 - 43 (women), 15 - 46 (men)", "", ""),
        ] {
            let limits = range_of_cell(text);
            let shown = |at: Option<Printed>| at.map_or(String::new(), |at| at.text(false));
            assert_eq!(
                (shown(limits.low).as_str(), shown(limits.high).as_str()),
                (low, high),
                "{text}"
            );
        }
    }
}

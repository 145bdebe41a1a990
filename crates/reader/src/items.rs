//! [`Item`]: what stands in a line of a report, one after the other.

use crate::date::{self, Found};
use crate::figure::{self, Printed};
use crate::range::{self, one_sided};
use crate::raw::Limits;
use crate::units;
use crate::words;

/// One thing of a line.
#[derive(Clone, Debug)]
pub(crate) enum Item<'a> {
    /// A range: `30-100`, `(30 - 100 ng/mL)`, `> OR = 60`.
    Range(Limits),
    /// A date.
    Date(Found),
    /// A unit.
    Unit(&'a str),
    /// A figure, with its sign.
    Figure(Printed),
    /// Something else: a name, a flag, a remark.
    Word(&'a str),
}

/// The first item of a text, and what stands behind it.
pub(crate) fn next(text: &str) -> Option<(Item<'_>, &str)> {
    let text = text.trim_start();
    if text.is_empty() {
        return None;
    }
    // A mark before a figure is a flag: `*24,8`.
    let text = match text.strip_prefix(['*', '↑', '↓', '!']) {
        Some(behind) if figure::with_bound(behind).is_some() => behind,
        Some(_) | None => text,
    };
    if let Some(found) = in_brackets(text) {
        return Some(found);
    }
    if let Some((limits, rest)) = range::range(text) {
        return Some((Item::Range(limits), rest));
    }
    if let Some((found, rest)) = date::at_start(text)
        && rest.chars().next().is_none_or(|c| !c.is_alphanumeric() || c == 'T')
    {
        return Some((Item::Date(found), behind_a_time(rest)));
    }
    if let Some((printed, rest)) = broken(text) {
        return Some((Item::Figure(printed), rest));
    }
    if let Some((printed, rest)) = figure::with_bound(text)
        && ends_a_figure(rest)
    {
        return Some((Item::Figure(printed), rest));
    }
    if let Some((unit, rest)) = units::at_start(text) {
        return Some((Item::Unit(unit), rest));
    }
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let end = label_end(text.get(..end)?).unwrap_or(end);
    let (word, rest) = text.split_at_checked(end)?;
    // A figure in brackets, or a unit, may stand right behind a word.
    if let Some(open) =
        word.char_indices().skip(1).find(|(_, c)| matches!(c, '[' | '(')).map(|(at, _)| at)
        && let Some((_, inside)) = text.split_at_checked(open)
        && let Some((Item::Range(_) | Item::Unit(_) | Item::Date(_), _)) = in_brackets(inside)
    {
        return Some((Item::Word(text.get(..open)?), inside));
    }
    Some((Item::Word(word), rest))
}

/// What stands in brackets at the start, if it is one thing; else the brackets
/// as a word.
fn in_brackets(text: &str) -> Option<(Item<'_>, &str)> {
    let open = text.chars().next()?;
    let close = match open {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        _ => return None,
    };
    let inside = text.strip_prefix(open)?;
    // `(1,25-(OH)2)`: brackets in brackets.
    let mut depth = 0_usize;
    let is_end = |(_, c): &(usize, char)| {
        if *c == open {
            depth = depth.saturating_add(1);
        }
        let ends = *c == close && depth == 0;
        if *c == close {
            depth = depth.saturating_sub(1);
        }
        ends
    };
    let (end, _) = inside.char_indices().find(is_end)?;
    let (inside, behind) = inside.split_at_checked(end)?;
    let behind = behind.strip_prefix(close)?;
    let whole = behind_a_label(inside.trim());
    let is_all = |rest: &str| rest.trim().is_empty();
    if let Some((limits, rest)) = range::range(whole).or_else(|| one_sided(whole))
        && is_all(rest)
    {
        return Some((Item::Range(limits), behind));
    }
    if let Some((found, rest)) = date::at_start(whole)
        && is_all(behind_a_time(rest))
    {
        return Some((Item::Date(found), behind));
    }
    if let Some((unit, rest)) = units::at_start(whole)
        && is_all(rest)
    {
        return Some((Item::Unit(unit), behind));
    }
    // `(OH)2` is one word, and so is `(L)`.
    let tail =
        behind.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(behind.len());
    let (tail, rest) = behind.split_at_checked(tail)?;
    let length = text.len().checked_sub(rest.len())?;
    let is_chemistry = words::letters(inside).starts_with("oh");
    if is_chemistry && !tail.is_empty() {
        return Some((Item::Word(text.get(..length)?), rest));
    }
    let length = text.len().checked_sub(behind.len())?;
    Some((Item::Word(text.get(..length)?), behind))
}

/// The text behind a short label: `N : 30 - 100`, `RR 30-100`.
fn behind_a_label(text: &str) -> &str {
    const LABELS: [&str; 26] = [
        "rr",
        "ri",
        "nr",
        "n",
        "vn",
        "vr",
        "ref",
        "norm",
        "normal",
        "range",
        "rb",
        "nb",
        "reference",
        "referenz",
        "referenzbereich",
        "normbereich",
        "normalbereich",
        "norme",
        "normes",
        "rango",
        "المعدل",
        "الطبيعي",
        "المدي",
        "المرجعي",
        "القيم",
        "المرجعيه",
    ];
    let is_letter = |c: char| c.is_alphabetic() || matches!(c, ' ' | '.');
    match text.split_once(':').or_else(|| text.split_once(' ')) {
        Some((label, rest)) if text.contains(':') && label.chars().all(is_letter) => {
            rest.trim_start()
        }
        Some((label, rest))
            if LABELS.contains(&words::letters(label.trim_end_matches('.')).as_str()) =>
        {
            behind_a_label(rest.trim_start())
        }
        Some(_) | None => text,
    }
}

/// The text behind a time of the day.
fn behind_a_time(text: &str) -> &str {
    let start = text.strip_prefix('T').unwrap_or(text).trim_start_matches([' ', ',']);
    let is_clock = |c: char| c.is_ascii_digit() || matches!(c, ':' | '.');
    let end = start.find(|c| !is_clock(c)).unwrap_or(start.len());
    let Some((clock, rest)) = start.split_at_checked(end) else { return text };
    if !clock.contains(':') || !clock.starts_with(|c: char| c.is_ascii_digit()) {
        return text;
    }
    let rest = rest.trim_start_matches('Z');
    let after = rest.trim_start();
    let half =
        ["AM", "PM", "am", "pm", "Uhr", "h"].iter().find_map(|half| after.strip_prefix(half));
    half.filter(|rest| rest.chars().next().is_none_or(|c| !c.is_alphanumeric())).unwrap_or(rest)
}

/// The end of a label that its figure is glued to: `Calcium:9.4`, `Ca=2,35`.
fn label_end(word: &str) -> Option<usize> {
    let (at, mark) = word.char_indices().find(|(_, c)| matches!(c, ':' | '='))?;
    let (label, behind) = word.split_at_checked(at.saturating_add(mark.len_utf8()))?;
    let is_label = label.chars().rev().nth(1).is_some_and(|c| c.is_alphabetic() || c == ')');
    let is_figure = figure::with_bound(behind).is_some_and(|(_, rest)| !rest.starts_with(':'));
    (is_label && (is_figure || date::at_start(behind).is_some())).then_some(label.len())
}

/// A figure that a copy has broken at its mark, before a unit: `2 ,35 mmol/L`.
fn broken(text: &str) -> Option<(Printed, &str)> {
    let (whole, behind) = figure::with_bound(text).filter(|(printed, _)| printed.is_whole())?;
    let mark = behind.trim_start();
    let fraction = mark.strip_prefix([',', '.'])?;
    let digits = fraction.trim_start();
    let is_broken = mark.len() < behind.len() || digits.len() < fraction.len();
    let (_, rest) = figure::plain(digits).filter(|(printed, _)| printed.is_whole())?;
    units::at_start(rest.trim_start()).filter(|_| is_broken)?;
    let digits = digits.get(..digits.len().checked_sub(rest.len())?)?;
    let (printed, left) = figure::with_bound(&format!("{}٫{digits}", whole.text(false)))
        .map(|(printed, left)| (printed, left.is_empty()))?;
    left.then_some((printed, rest))
}

/// Whether what follows can stand behind a figure.
fn ends_a_figure(rest: &str) -> bool {
    let mut after = rest.chars();
    match after.next() {
        None => true,
        Some(c) if c.is_whitespace() => true,
        Some('¹' | '²' | '³' | '(' | '[' | '*' | '%' | '!' | '↓' | '↑' | ';' | '|' | ')' | ']') => {
            true
        }
        // A flag, or the end of a sentence.
        Some('-' | '+' | ',' | '.') => {
            after.next().is_none_or(|c| c.is_whitespace() || matches!(c, '-' | '+'))
        }
        Some(c) if c.is_alphabetic() || c == 'µ' => {
            let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
            let word = rest.get(..end).unwrap_or("");
            is_flag(word) || units::at_start(rest).is_some()
        }
        Some(_) => false,
    }
}

/// Whether a word is a laboratory's flag. They belong to no value.
pub(crate) fn is_flag(word: &str) -> bool {
    let plain = words::letters(word.trim_matches(|c: char| !c.is_alphanumeric()));
    if plain.is_empty() {
        return !word.is_empty();
    }
    FLAGS.contains(&plain.as_str())
}

const FLAGS: [&str; 59] = [
    "l",
    "h",
    "ll",
    "hh",
    "n",
    "a",
    "aa",
    "c",
    "lo",
    "hi",
    "low",
    "high",
    "normal",
    "abnormal",
    "critical",
    "panic",
    "b",
    "e",
    "bas",
    "basse",
    "haut",
    "haute",
    "eleve",
    "elevee",
    "faible",
    "abaisse",
    "diminue",
    "augmente",
    "niedrig",
    "hoch",
    "erniedrigt",
    "erhoht",
    "erhoeht",
    "vermindert",
    "grenzwertig",
    "tief",
    "zu",
    "im",
    "normbereich",
    "bajo",
    "baja",
    "alto",
    "alta",
    "elevado",
    "elevada",
    "disminuido",
    "aumentado",
    "normales",
    "منخفض",
    "مرتفع",
    "طبيعي",
    "عالي",
    "قليل",
    "منخفضه",
    "مرتفعه",
    "طبيعيه",
    "deficient",
    "insufficient",
    "sufficient",
];

/// The unit in brackets of a name: `Calcium (mg/dL)`.
pub(crate) fn unit_in_brackets(name: &str) -> Option<&str> {
    name.char_indices().filter(|(_, c)| matches!(c, '(' | '[')).find_map(|(at, _)| {
        match in_brackets(name.get(at..)?)? {
            (Item::Unit(unit), _) => Some(unit),
            (Item::Range(_) | Item::Date(_) | Item::Figure(_) | Item::Word(_), _) => None,
        }
    })
}

/// Whether a date comes next, flags before it left out.
pub(crate) fn is_dated(text: &str) -> bool {
    let mut rest = text;
    while let Some((item, behind)) = next(rest) {
        match item {
            Item::Date(_) => return true,
            Item::Word(word) if is_flag(word) => rest = behind,
            Item::Word(_) | Item::Range(_) | Item::Unit(_) | Item::Figure(_) => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{Item, next};

    fn shown(text: &str) -> String {
        let mut rest = text;
        let mut shown = Vec::new();
        while let Some((item, behind)) = next(rest) {
            shown.push(match item {
                Item::Range(limits) => {
                    let text =
                        |at: Option<super::Printed>| at.map_or(String::new(), |at| at.text(false));
                    format!("r{}..{}{}", text(limits.low), text(limits.high), limits.unit)
                }
                Item::Date(found) => format!("d{:?}", found.when.iso(None)),
                Item::Unit(unit) => format!("u{unit}"),
                Item::Figure(printed) => format!("f{}", printed.text(false)),
                Item::Word(word) => word.to_owned(),
            });
            assert!(behind.len() < rest.len());
            rest = behind;
        }
        shown.join("|")
    }

    #[test]
    fn a_line_is_told_apart() {
        for (text, items) in [
            (
                "21.6 Low 34.2 02/14/2025 ng/mL 30.0-100.0",
                "f21.6|Low|f34.2|dSome(\"2025-02-14\")|ung/mL|r30.0..100.0",
            ),
            ("22.5 (L) ng/mL (30 - 100)", "f22.5|(L)|ung/mL|r30..100"),
            ("22ng/mL", "f22|ung/mL"),
            ("25-OH Vitamin D", "25-OH|Vitamin|D"),
            ("71 > OR = 60 mL/min/1.73m2", "f71|r60..mL/min/1.73m2"),
            ("18,4- ng/ml 30 bis 100", "f18.4|-|ung/ml|r30..100"),
            ("<4 ng/mL", "f<4|ung/mL"),
            ("Calcium (8.6-10.3) 9.4", "Calcium|r8.6..10.3|f9.4"),
            ("Calcium [mmol/l] 2,35", "Calcium|ummol/l|f2.35"),
            ("1,25-(OH)2-D", "1,25-(OH)2-D"),
            ("30 ng/mL - 100 ng/mL", "r30..100ng/mL"),
            ("22 L", "f22|L"),
            ("*24,8 µg/l", "f24.8|uµg/l"),
            ("↓ 18", "f18"),
            ("12:40 x", "12:40|x"),
        ] {
            assert_eq!(shown(text), items, "{text}");
        }
    }
}

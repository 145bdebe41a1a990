//! The entries in one cell, in the grammar of the case files:
//! `MEASURE NUMBER UNIT[/PER] [LOW-HIGH] @DATE !ANSWER; ...`

use calcium_compass_core::entry::{self, Answers, Entry, Per};

/// What an answer is called there.
const ANSWERS: [(&str, Answers); 8] = [
    ("really", Answers { unit: true, ..Answers::NONE }),
    ("day", Answers { per_day: true, ..Answers::NONE }),
    ("ionised", Answers { ionised: Some(true), ..Answers::NONE }),
    ("total", Answers { ionised: Some(false), ..Answers::NONE }),
    ("whole", Answers { total: Some(true), ..Answers::NONE }),
    ("d2", Answers { total: Some(false), ..Answers::NONE }),
    ("elemental", Answers { elemental: Some(true), ..Answers::NONE }),
    ("salt", Answers { elemental: Some(false), ..Answers::NONE }),
];

/// Every entry that holds text.
pub(super) fn all(entries: &[Entry]) -> String {
    let filled = entries.iter().filter(|one| one.is_filled());
    filled.map(one).collect::<Vec<_>>().join("; ")
}

fn one(one: &Entry) -> String {
    let mut text = format!("{} {}", one.measure.id(), number(one));
    match one.per {
        Per::Week | Per::Month if one.measure.is_intake() => {
            text.push('/');
            text.push_str(one.per.id());
        }
        Per::Day | Per::Week | Per::Month => {}
    }
    let lab = &one.lab;
    if !lab.low.is_empty() || !lab.high.is_empty() {
        text.push_str(&format!(" [{}-{}]", apart(&lab.low), apart(&lab.high)));
    }
    if let Some(date) = one.date {
        text.push_str(&format!(" @{date}"));
    }
    let given = ANSWERS
        .iter()
        .find(|(_, a)| one.answers != Answers::NONE && one.answers.and(*a) == one.answers);
    if let Some((id, _)) = given {
        text.push_str(&format!(" !{id}"));
    }
    text
}

/// The figure where it was read, else the text as it was typed.
fn number(one: &Entry) -> String {
    match entry::read(one).quantity {
        Some(quantity) => {
            let figure = super::plain(quantity.amount, quantity.decimals);
            let sign = quantity.bound.sign();
            format!("{sign}{figure} {}", quantity.scale.unit.id())
        }
        None => {
            let unit = one.unit.as_deref().unwrap_or_default();
            format!("{} {unit}", apart(&one.text)).trim_end().to_owned()
        }
    }
}

/// Without the marks that the grammar is made of.
fn apart(text: &str) -> String {
    let mark = |c: char| matches!(c, ';' | '@' | '!' | '[' | ']' | '/') || c.is_control();
    text.trim().replace(mark, " ")
}

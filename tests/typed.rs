//! Every row of `tests/cases` typed into the form and drawn: the page must show
//! what the row says. `cases.rs` asks the core the same.
//!
//! The page is drawn on this machine. That an engine shows what is drawn, and
//! that keys arrive, is for the dozen rows of `tests/browser/entering.test.mjs`.
#![cfg_attr(target_arch = "wasm32", allow(dead_code, unused_imports))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

#[cfg(not(target_arch = "wasm32"))]
mod drawing;

use std::path::Path;

use calcium_compass::form::Form;
use calcium_compass::form::action::Action;
use calcium_compass_core::alert::AlertId;
use calcium_compass_core::entry::{Answers, Per};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::unit::Unit;

/// One row: its cells by their headings.
struct Row {
    cells: Vec<(String, String)>,
}

/// The questions that the page answers with an attribute. What has changed
/// between two dates it answers in words, which `view.rs` reads.
const ASKED: &[&str] = &["band", "alert", "problem", "show", "status", "joint", "near"];

/// A test that the page has no field for: it is a mistake in a file of another program.
const NO_FIELD: &str = "1-25-oh-d";

/// What the page shows where it shows nothing.
const NOTHING: &str = "no finding";

/// Flags that are answers to a question of their own.
const ANSWERS: &[(&str, &str, &str)] = &[
    ("vka", "vka", "yes"),
    ("vka-no", "vka", "no"),
    ("vka-unsure", "vka", "unsure"),
    ("kidney-disease", "kidney", "yes"),
    ("kidney-no", "kidney", "no"),
];

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    let (mut passed, mut failed, mut left_out) = (0, 0, 0);
    for row in rows() {
        match outcome(&row) {
            None => left_out += 1,
            Some(Ok(())) => passed += 1,
            Some(Err(got)) => {
                failed += 1;
                let (check, expected) = (row.cell("check"), row.cell("expect"));
                println!(
                    "FAILED {} {check}: expected {expected}, the page shows {got}",
                    row.cell("id")
                );
            }
        }
    }
    // A row that is not asked is not checked: that there are few is checked, too.
    let ok = failed == 0 && passed > 1_300;
    println!(
        "\ntest result: {}. {passed} passed; {failed} failed; {left_out} ignored; 0 measured; 0 filtered out; typed",
        if ok { "ok" } else { "FAILED" },
    );
    if !ok {
        std::process::exit(101);
    }
}

impl Row {
    fn cell(&self, name: &str) -> &str {
        let cell = self.cells.iter().find(|(heading, _)| heading == name);
        cell.map(|(_, text)| text.as_str()).expect(name)
    }

    fn flags(&self) -> impl Iterator<Item = &str> {
        self.cell("flags").split_whitespace()
    }

    fn entries(&self) -> Vec<Entry<'_>> {
        let entries = self.cell("entries").split(';').map(str::trim);
        entries.filter(|text| !text.is_empty()).map(Entry::read).collect()
    }
}

/// `MEASURE TEXT[/PER] [LOW-HIGH] @DATE !ANSWER`, as in `cases.rs`.
struct Entry<'a> {
    id: &'a str,
    text: &'a str,
    per: Option<&'a str>,
    range: Option<(&'a str, &'a str)>,
    date: Option<&'a str>,
    answer: Option<&'a str>,
}

impl<'a> Entry<'a> {
    fn read(text: &'a str) -> Self {
        let (id, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let (rest, answer) = split_last(rest, '!');
        let (rest, date) = split_last(rest, '@');
        // `[IU]` is a unit and no range.
        let (before, bracket) = split_last(rest, '[');
        let range = bracket.and_then(|range| range.strip_suffix(']')?.split_once('-'));
        let rest = if range.is_some() { before } else { rest };
        let per = Measure::parse(id).filter(|measure| measure.is_intake());
        let per =
            per.and_then(|_| rest.rsplit_once('/')).filter(|(_, per)| Per::parse(per).is_some());
        let (text, per) = per.map_or((rest, None), |(amount, per)| (amount, Some(per)));
        Self { id, text: text.trim_end(), per, range, date, answer }
    }
}

/// What stands before the last of a mark, and behind it.
fn split_last(text: &str, mark: char) -> (&str, Option<&str>) {
    text.rsplit_once(mark)
        .map_or((text, None), |(before, behind)| (before.trim_end(), Some(behind.trim())))
}

/// What pressing an answer does.
fn answered(measure: Measure, answer: &str) -> Option<Action> {
    let confirmed = |id| Some(Action::Confirm(measure, Answers::parse(id)));
    match answer {
        "really" => confirmed("unit"),
        "ionised" => confirmed("ionised"),
        "total" => confirmed("not-ionised"),
        "d2" => confirmed("d2"),
        "whole" => confirmed("total"),
        "elemental" | "salt" => confirmed(answer),
        "day" => Some(Action::Period(measure, Per::Day)),
        _ => None,
    }
}

/// What the page shows for a row, where it can be asked.
fn outcome(row: &Row) -> Option<Result<(), String>> {
    let check: Vec<&str> = row.cell("check").split(':').collect();
    let mut ids: Vec<&str> = row.entries().iter().map(|entry| entry.id).collect();
    ids.sort_unstable();
    // The page has one field a measure; the earlier test in it is no entry of its own.
    let twice = ids.windows(2).any(|pair| matches!(pair, [one, other] if one == other));
    // A radio has one answer: two that contradict each other cannot be given.
    let answers = |question: &str| {
        let given = ANSWERS
            .iter()
            .filter(|(id, name, _)| *name == question && row.flags().any(|flag| flag == *id));
        given.count()
    };
    // The page shows a figure as it was typed and in one other unit, never milligrams
    // in a litre beside milligrams in a tenth of it.
    let third = matches!(check.as_slice(), ["show", _, "mg/L" | "mg/dL"])
        && (check.contains(&"mg/L")
            || row.entries().iter().any(|entry| entry.text.ends_with("mg/L")));
    let both = answers("vka") > 1 || answers("kidney") > 1;
    if !ASKED.contains(check.first()?) || twice || both || third || ids.contains(&NO_FIELD) {
        return None;
    }
    let expected = row.cell("expect");
    let page = drawing::drawn(drawing::props(typed(row)?));
    let got = shown(&page, &check, expected);
    let same =
        got == expected || (expected == "not-applicable" && got.starts_with("not-applicable:"));
    Some(if same || (got == NOTHING && stays_away(row, &page, &check)) { Ok(()) } else { Err(got) })
}

/// Whether the page is right to show nothing: an alert stands in place of the
/// bands, or two results are not read together.
fn stays_away(row: &Row, page: &str, check: &[&str]) -> bool {
    let expected = row.cell("expect");
    match check {
        ["joint", _] => {
            ["gated", "needs:", "not-applicable"].iter().any(|word| expected.starts_with(word))
        }
        ["band" | "status", ..] => AlertId::ALL.iter().any(|alert| {
            let raised = tags(page).iter().any(|tag| has(tag, &[("data-alert", alert.id())]));
            let replaced = |measure: &Measure| alert.replaces().contains(measure);
            let entered =
                |measure: &&Measure| row.entries().iter().any(|entry| entry.id == measure.id());
            raised && Measure::ALL.iter().filter(entered).any(replaced)
        }),
        _ => false,
    }
}

/// The form after everything in a row was typed, chosen and ticked, and each
/// field was left. None where the page has no such control.
fn typed(row: &Row) -> Option<Form> {
    let mut form = Form::default();
    let mut put = |name: &str, value: &str| {
        form = form.clone().after(Action::of_control(name, value, true)?);
        Some(())
    };
    let age = row.cell("age");
    let (number, unit) = ["mo", "y"]
        .iter()
        .find_map(|unit| Some((age.strip_suffix(unit)?.trim(), *unit)))
        .unwrap_or((age, "y"));
    put("age", number)?;
    put("age.unit", unit)?;
    put("sex", row.cell("sex"))?;
    put("stage", row.cell("stage"))?;
    for flag in row.flags() {
        match ANSWERS.iter().find(|(id, ..)| *id == flag) {
            Some((_, name, value)) => put(name, value)?,
            None => put("flag", flag)?,
        }
    }
    let mut answers = Vec::new();
    for Entry { id, text, per, range, date, answer } in row.entries() {
        // Total ucMGP is typed where dp-ucMGP is, and said to be the other test.
        let name = if id == "total-ucmgp" { "dp-ucmgp" } else { id };
        if name != id {
            put("dp-ucmgp.analyte", id)?;
        }
        // A unit that the field offers is chosen; any other is typed behind the number.
        let offered = |unit: &&str| Unit::parse(unit).is_some_and(|unit| offers(name, unit));
        match text.rsplit_once(' ').filter(|(_, unit)| offered(unit)) {
            Some((number, unit)) => {
                put(&format!("{name}.unit"), unit)?;
                put(name, number)?;
            }
            None => put(name, text)?,
        }
        let (low, high) = range.unzip();
        for (part, value) in [("per", per), ("low", low), ("high", high), ("date", date)] {
            if let Some(value) = value {
                put(&format!("{name}.{part}"), value)?;
            }
        }
        if let Some(answer) = answer {
            answers.push(answered(Measure::parse(id)?, answer)?);
        }
    }
    let fields = row.entries();
    let left = ["age"].into_iter().chain(fields.iter().map(|entry| entry.id));
    let left = left.filter_map(Action::of_leaving);
    Some(left.chain(answers).fold(form, Form::after))
}

/// Whether a measure has a unit.
fn offers(id: &str, unit: Unit) -> bool {
    Measure::parse(id).is_some_and(|measure| measure.units().iter().any(|own| own.unit == unit))
}

/// What the page answers, in the words of the cases.
fn shown(page: &str, check: &[&str], expected: &str) -> String {
    let of = |pairs: &[(&str, &str)]| tags(page).into_iter().rfind(|tag| has(tag, pairs));
    let said = |tag: &str, name: &str| attribute(tag, name).unwrap_or_default().to_owned();
    match check {
        ["band", table] => of(&[("data-table", table)]).map_or(NOTHING.to_owned(), with_reason),
        ["joint", id] => of(&[("data-joint", id)]).map_or(NOTHING.to_owned(), with_reason),
        ["near", table] => of(&[("data-table", table)])
            .map_or(NOTHING, |tag| if tag.contains("data-near") { "yes" } else { "no" })
            .to_owned(),
        ["status", nutrient, body] => of(&[("data-nutrient", nutrient), ("data-body", body)])
            .map_or(NOTHING.to_owned(), |tag| said(tag, "data-status")),
        ["alert", id] => {
            of(&[("data-alert", id)]).map_or("none".to_owned(), |tag| said(tag, "data-level"))
        }
        // The message of total ucMGP stands at the field that it was typed into.
        ["problem", "total-ucmgp"] => shown(page, &["problem", "dp-ucmgp"], expected),
        ["problem", field] => tags(page)
            .into_iter()
            .find(|tag| {
                has(tag, &[("data-field", field)]) && attribute(tag, "data-problem").is_some()
            })
            .map_or("none".to_owned(), |tag| said(tag, "data-problem")),
        ["show", measure, ..] => {
            let mark = [format!("data-measure=\"{measure}\""), "data-intake=".to_owned()];
            let part =
                mark.iter().find_map(|mark| page.split_once(mark)).map_or("", |(_, part)| part);
            let figures: Vec<String> = figures(part);
            if figures.is_empty() {
                return "none".to_owned();
            }
            if figures.iter().any(|figure| {
                figure == expected || (measure.ends_with("-intake") && figure == short(expected))
            }) {
                expected.to_owned()
            } else {
                figures.join(" ")
            }
        }
        _ => format!("no answer to {check:?}"),
    }
}

/// `not-applicable` with its reason.
fn with_reason(tag: &str) -> String {
    let band = attribute(tag, "data-band").unwrap_or_default();
    match attribute(tag, "data-why") {
        Some(why) if band == "not-applicable" => format!("{band}:{why}"),
        Some(_) | None => band.to_owned(),
    }
}

/// Every tag that opens, without its brackets.
fn tags(page: &str) -> Vec<&str> {
    page.split('<').filter_map(|part| part.split_once('>')).map(|(tag, _)| tag).collect()
}

/// The value of an attribute in a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

/// Whether a tag has these attributes with these values.
fn has(tag: &str, pairs: &[(&str, &str)]) -> bool {
    pairs.iter().all(|(name, value)| attribute(tag, name) == Some(value))
}

/// A daily amount is shown without the noughts that a conversion leaves: 20.0 is 20.
fn short(figure: &str) -> &str {
    if figure.contains('.') { figure.trim_end_matches('0').trim_end_matches('.') } else { figure }
}

/// Every number in the words of a part of the page.
fn figures(part: &str) -> Vec<String> {
    let words: String = part
        .split('<')
        .filter_map(|part| part.split_once('>'))
        .map(|(_, text)| text)
        .fold(String::new(), |all, text| all + " " + text);
    words
        .split(|c: char| !c.is_ascii_digit() && c != '.')
        .map(|figure| figure.trim_matches('.').to_owned())
        .filter(|figure| !figure.is_empty())
        .collect()
}

/// The rows of every file.
#[cfg(not(target_arch = "wasm32"))]
fn rows() -> Vec<Row> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let files =
        std::fs::read_dir(&folder).expect("the cases").map(|entry| entry.expect("an entry").path());
    let mut rows = Vec::new();
    for file in files.filter(|path| path.extension().is_some_and(|ext| ext == "csv")) {
        let mut reader = csv::Reader::from_path(&file).expect("a CSV");
        let headings = reader.headers().expect("a heading").clone();
        for record in reader.records() {
            let record = record.unwrap_or_else(|e| panic!("{}: {e}", file.display()));
            let cells = headings.iter().zip(record.iter());
            rows.push(Row {
                cells: cells
                    .map(|(heading, text)| (heading.to_owned(), text.trim().to_owned()))
                    .collect(),
            });
        }
    }
    rows
}

//! The clinician's tests: every row of `tests/cases/*.csv`, and of the folder
//! named in `CALCIUM_COMPASS_CASES`.
//!
//! A row is a person, what they typed, one question and the answer. Texts go
//! through the same parser as a typed field.
#![cfg_attr(target_arch = "wasm32", allow(dead_code))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

use std::path::{Path, PathBuf};

use calcium_compass_core::alert::{Alert, AlertId};
use calcium_compass_core::assess;
use calcium_compass_core::date::Date;
use calcium_compass_core::entry::{Entry, Per};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::own_lab::OwnLab;
use calcium_compass_core::person::{Flag, PersonEntry, Sex, Stage};
use calcium_compass_core::reference::{Body, Nutrient};
use calcium_compass_core::report::{Input, Report};
use calcium_compass_core::show;
use calcium_compass_core::table::tables;
use calcium_compass_core::unit::Unit;

/// What in a row cannot be read: it is no id at all.
struct Unreadable(String);

#[derive(Default)]
struct Counts {
    passed: usize,
    failed: usize,
}

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")];
    folders.extend(std::env::var_os("CALCIUM_COMPASS_CASES").map(PathBuf::from));
    let mut total = Counts::default();
    for folder in folders {
        for file in csv_files(&folder) {
            let counts = run(&file);
            println!("{}: {} passed, {} failed", file.display(), counts.passed, counts.failed);
            total.passed += counts.passed;
            total.failed += counts.failed;
        }
    }
    let ok = total.failed == 0 && total.passed > 0;
    println!(
        "\ntest result: {}. {} passed; {} failed; 0 ignored; 0 measured; 0 filtered out; cases",
        if ok { "ok" } else { "FAILED" },
        total.passed,
        total.failed
    );
    if !ok {
        std::process::exit(101);
    }
}

fn csv_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("a folder entry").path())
        .filter(|path| path.extension().is_some_and(|ext| ext == "csv"))
        .collect();
    files.sort();
    files
}

#[cfg(not(target_arch = "wasm32"))]
fn run(file: &Path) -> Counts {
    let mut reader =
        csv::Reader::from_path(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    let headers = reader.headers().expect("a header row").clone();
    let mut counts = Counts::default();
    for record in reader.records() {
        let record = record.unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let cell = |name: &str| {
            let place = headers.iter().position(|header| header == name).expect(name);
            record.get(place).unwrap_or("").trim()
        };
        match judge(&cell) {
            Ok(()) => counts.passed += 1,
            Err(got) => {
                counts.failed += 1;
                println!(
                    "FAILED {} {}: expected {}, got {got}",
                    cell("id"),
                    cell("check"),
                    cell("expect")
                );
            }
        }
    }
    counts
}

/// Or what was got in the place of what was expected.
fn judge<'a>(cell: &impl Fn(&str) -> &'a str) -> Result<(), String> {
    let answer = input(cell).and_then(|input| answer(cell("check"), &input));
    match answer {
        Ok(got) if matches(&got, cell("expect")) => Ok(()),
        Ok(got) => Err(got),
        Err(Unreadable(what)) => Err(format!("a row that cannot be read: {what}")),
    }
}

/// `not-applicable` stands for any reason; `not-applicable:age` for one.
fn matches(got: &str, expected: &str) -> bool {
    got == expected || (expected == "not-applicable" && got.starts_with("not-applicable:"))
}

fn input<'a>(cell: &impl Fn(&str) -> &'a str) -> Result<Input, Unreadable> {
    let mut person = PersonEntry { age: cell("age").to_owned(), ..PersonEntry::default() };
    person.sex = match cell("sex") {
        "" => None,
        "f" => Some(Sex::Female),
        "m" => Some(Sex::Male),
        other => return Err(Unreadable(format!("sex {other}"))),
    };
    for id in cell("stage").split_whitespace() {
        person.stage = Some(Stage::parse(id).ok_or_else(|| Unreadable(format!("stage {id}")))?);
    }
    for id in cell("flags").split_whitespace() {
        let flag = Flag::parse(id).ok_or_else(|| Unreadable(format!("flag {id}")))?;
        person.flags = person.flags.with(flag);
    }
    let entries = cell("entries").split(';').map(str::trim).filter(|text| !text.is_empty());
    Ok(Input { person, entries: entries.map(entry).collect::<Result<_, _>>()?, ..Input::default() })
}

/// `MEASURE TEXT[/PER] [LOW-HIGH] @DATE !ANSWER`: all but the measure may be
/// left out.
fn entry(text: &str) -> Result<Entry, Unreadable> {
    let unreadable = |what: &str| Unreadable(format!("{what} in {text}"));
    let (id, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let mut entry = Entry::new(measure(id)?, "");
    let (rest, answer) = split_last(rest, '!');
    match answer {
        None => {}
        Some("really") => entry.answers.unit = true,
        Some("ionised") => entry.answers.ionised = Some(true),
        Some("total") => entry.answers.ionised = Some(false),
        Some("day") => entry.answers.per_day = true,
        Some("d2") => entry.answers.total = Some(false),
        Some("whole") => entry.answers.total = Some(true),
        Some("elemental") => entry.answers.elemental = Some(true),
        Some("salt") => entry.answers.elemental = Some(false),
        Some(other) => return Err(unreadable(other)),
    }
    let (rest, date) = split_last(rest, '@');
    if let Some(date) = date {
        entry.date = Some(Date::parse(date).ok_or_else(|| unreadable(date))?);
    }
    // `[IU]` is a unit and no range.
    let mut typed = rest;
    if let (before, Some(range)) = split_last(rest, '[')
        && let Some((low, high)) = range.strip_suffix(']').and_then(|range| range.split_once('-'))
    {
        entry.lab = OwnLab { low: low.into(), high: high.into(), ..OwnLab::default() };
        typed = before;
    }
    if entry.measure.is_intake()
        && let Some((amount, per)) = typed.rsplit_once('/')
        && let Some(per) = Per::parse(per.trim())
    {
        entry.per = per;
        typed = amount;
    }
    entry.text = typed.trim_end().to_owned();
    Ok(entry)
}

/// What stands before the last of a mark, and behind it.
fn split_last(text: &str, mark: char) -> (&str, Option<&str>) {
    text.rsplit_once(mark)
        .map_or((text, None), |(before, behind)| (before.trim_end(), Some(behind.trim())))
}

fn measure(id: &str) -> Result<Measure, Unreadable> {
    Measure::parse(id).ok_or_else(|| Unreadable(format!("no such measure: {id}")))
}

fn answer(check: &str, input: &Input) -> Result<String, Unreadable> {
    let report = assess(input);
    let parts: Vec<&str> = check.split(':').collect();
    match parts.as_slice() {
        ["band", table] => band(&report, table),
        ["near", table] => near(&report, table),
        ["joint", "prevend-2020"] => Ok(report.joint.map_or_else(
            || "not-applicable:missing".to_owned(),
            |joint| with_reason(joint.id(), joint.outcome.why()),
        )),
        ["change", id] => change(&report, measure(id)?),
        ["status", nutrient, body] => status(&report, nutrient, body),
        ["alert", id] => alert(&report, id),
        ["limit", id] => limit(&report, id),
        ["own", id] => own(&report, id),
        ["first", "alert"] => {
            Ok(report.alerts.first().map_or("none", |alert| alert.id.id()).to_owned())
        }
        ["counts", table] => counts(&report, table),
        ["next", id] => Ok(report.next(measure(id)?).id().to_owned()),
        ["problem", "age" | "stage"] => {
            let field = parts.get(1).copied().unwrap_or("");
            let found = report.person_problems.iter().find(|problem| problem.field() == field);
            Ok(found.map_or("none", |problem| problem.id()).to_owned())
        }
        ["problem", id] => {
            let measure = measure(id)?;
            let found = report.problems.iter().rev().find(|reading| reading.measure == measure);
            Ok(found
                .and_then(|reading| reading.problem)
                .map_or("none", |problem| problem.id())
                .to_owned())
        }
        ["show", id, unit @ ..] => shown(&report, measure(id)?, &unit.join(":")),
        _ => Err(Unreadable(format!("no such check: {check}"))),
    }
}

fn band(report: &Report, table: &str) -> Result<String, Unreadable> {
    known_table(table)?;
    let verdict =
        report.findings.iter().flat_map(|f| &f.verdicts).rev().find(|v| v.table.id == table);
    Ok(verdict.map_or_else(|| "no finding".to_owned(), |v| with_reason(v.id(), v.outcome.why())))
}

fn near(report: &Report, table: &str) -> Result<String, Unreadable> {
    known_table(table)?;
    let verdict =
        report.findings.iter().flat_map(|f| &f.verdicts).rev().find(|v| v.table.id == table);
    Ok(verdict.map_or("no finding", |v| if v.near { "yes" } else { "no" }).to_owned())
}

fn known_table(id: &str) -> Result<(), Unreadable> {
    let is_there =
        Measure::ALL.iter().flat_map(|measure| tables(*measure)).any(|table| table.id == id);
    if is_there { Ok(()) } else { Err(Unreadable(format!("no such table: {id}"))) }
}

fn status(report: &Report, nutrient: &str, body: &str) -> Result<String, Unreadable> {
    let unknown = |what: &str| Unreadable(format!("no such {what}"));
    let nutrient = Nutrient::parse(nutrient).ok_or_else(|| unknown("nutrient"))?;
    let body = Body::parse(body).ok_or_else(|| unknown("body"))?;
    let found =
        report.statuses.iter().find(|status| status.nutrient == nutrient && status.body == body);
    Ok(found.map_or("no status", |status| status.status.id()).to_owned())
}

fn change(report: &Report, measure: Measure) -> Result<String, Unreadable> {
    let finding = report.findings.iter().rev().find(|finding| finding.quantity.measure == measure);
    let change = finding.and_then(|finding| finding.change);
    Ok(change.map_or("no change", |change| change.verdict.id()).to_owned())
}

fn raised<'a>(report: &'a Report, id: &str) -> Result<Option<&'a Alert>, Unreadable> {
    if AlertId::ALL.iter().all(|known| known.id() != id) {
        return Err(Unreadable(format!("no such alert: {id}")));
    }
    Ok(report.alerts.iter().find(|alert| alert.id.id() == id))
}

/// The upper level that an alert names, in its nutrient's unit.
fn limit(report: &Report, id: &str) -> Result<String, Unreadable> {
    let limit = raised(report, id)?.and_then(|alert| alert.limit);
    Ok(limit.map_or("none".to_owned(), |limit| (limit.row.value.thousandths() / 1000).to_string()))
}

/// Whether an alert says that general limits are not meant for the person.
fn own(report: &Report, id: &str) -> Result<String, Unreadable> {
    let said = raised(report, id)?.map(|alert| if alert.own_limits { "yes" } else { "no" });
    Ok(said.unwrap_or("none").to_owned())
}

/// Whether a table is counted where the sources are compared.
fn counts(report: &Report, table: &str) -> Result<String, Unreadable> {
    known_table(table)?;
    let mut verdicts = report.findings.iter().flat_map(|f| &f.verdicts).rev();
    let verdict = verdicts.find(|v| v.table.id == table);
    Ok(verdict.map_or("no finding", |v| v.counts.id()).to_owned())
}

fn alert(report: &Report, id: &str) -> Result<String, Unreadable> {
    let raised = raised(report, id)?;
    Ok(raised.map_or("none", |alert| alert.level.id()).to_owned())
}

fn shown(report: &Report, measure: Measure, unit: &str) -> Result<String, Unreadable> {
    let unit = Unit::parse(unit).ok_or_else(|| Unreadable(format!("no such unit: {unit}")))?;
    let figure = report.figures.iter().rev().find(|figure| figure.measure == measure);
    let shown = figure.and_then(|figure| show::in_unit(figure, unit));
    Ok(shown.map_or_else(|| "none".to_owned(), |shown| shown.to_string()))
}

/// `not-applicable` is printed with its reason; `gated` is not.
fn with_reason(id: &str, why: Option<&str>) -> String {
    match why {
        Some(why) if id == "not-applicable" => format!("{id}:{why}"),
        Some(_) | None => id.to_owned(),
    }
}

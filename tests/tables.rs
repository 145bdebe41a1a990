//! The tables against the evidence, row by row, and the review sheet against
//! the tables.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::path::Path;

use calcium_compass_core::alert::{Grounds, sets};
use calcium_compass_core::band::{Cut, Side, Standing, Table};
use calcium_compass_core::joint::PREVEND_2020;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::person::Sex;
use calcium_compass_core::reference::{NO_END, Nutrient, magnesium};
use calcium_compass_core::shares;
use calcium_compass_core::source::Source;
use calcium_compass_core::table::{sources, tables};
use calcium_compass_words::sheet::sheet;

fn root(file: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(file)
}

/// Table, measure, body, year, standing, band, lower, edge, upper, edge, unit,
/// source, seen, reads-as: what both sides are reduced to.
type Row = [String; 14];

fn evidence() -> BTreeSet<Row> {
    let mut reader =
        csv::Reader::from_path(root("evidence/bands.csv")).expect("evidence/bands.csv");
    let rows =
        reader.records().map(Result::unwrap).filter(|record| Measure::parse(&record[1]).is_some());
    // Every column but the label (6) and the population (12), whose words are
    // the language's.
    rows.map(|r| {
        // "0 and over" is where a score starts, not an edge between bands.
        let starts = r[7] == *"0" && r[8] == *"in";
        [0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 14, 15].map(|column| {
            if starts && matches!(column, 7 | 8) { String::new() } else { number(&r[column]) }
        })
    })
    .collect()
}

/// `0.10` and `0.1` are one edge.
fn number(text: &str) -> String {
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text.to_owned()
    }
}

fn constants() -> BTreeSet<Row> {
    Measure::ALL.iter().flat_map(|measure| tables(*measure)).flat_map(|table| rows(table)).collect()
}

fn rows(table: &Table) -> Vec<Row> {
    let standing = match table.standing {
        Standing::Current => "current".to_owned(),
        Standing::Withdrawn(year) => format!("withdrawn {year}"),
        Standing::Superseded(Some(year)) => format!("superseded {year}"),
        Standing::Superseded(None) => "superseded".to_owned(),
        Standing::Laboratory => "laboratory".to_owned(),
        Standing::Study => "study".to_owned(),
        Standing::Manufacturer => "manufacturer".to_owned(),
    };
    let mut rows = Vec::new();
    for ladder in table.ladders {
        for (place, band) in table.bands.iter().enumerate() {
            let lower = place.checked_sub(1).and_then(|below| ladder.cuts.get(below));
            let upper = ladder.cuts.get(place);
            let at =
                |cut: Option<&Cut>| cut.map(|cut| plain(cut.at.thousandths())).unwrap_or_default();
            let edge = |inside: bool, stated: bool| {
                format!("{}{}", if inside { "in" } else { "out" }, if stated { "" } else { "*" })
            };
            let keys: Vec<_> = band.sources.iter().map(|source| source.key).collect();
            rows.push([
                table.id.to_owned(),
                table.measure.id().to_owned(),
                table.body.to_owned(),
                table.year.map(|year| year.to_string()).unwrap_or_default(),
                standing.clone(),
                band.id.to_owned(),
                at(lower),
                lower
                    .map(|cut| edge(cut.belongs == Side::Above, cut.stated_above))
                    .unwrap_or_default(),
                at(upper),
                upper
                    .map(|cut| edge(cut.belongs == Side::Below, cut.stated_below))
                    .unwrap_or_default(),
                ladder.unit.id().to_owned(),
                keys.join(","),
                band.seen.id().to_owned(),
                band.reads_as.id().to_owned(),
            ]);
        }
    }
    rows
}

fn plain(thousandths: i64) -> String {
    number(&format!("{}.{:03}", thousandths / 1000, thousandths % 1000))
}

#[test]
fn every_table_is_the_evidence_row_by_row() {
    let (evidence, constants) = (evidence(), constants());
    let missing: Vec<_> = evidence.difference(&constants).collect();
    let invented: Vec<_> = constants.difference(&evidence).collect();
    assert!(missing.is_empty(), "in the evidence and not in the tables: {missing:#?}");
    assert!(invented.is_empty(), "in the tables and not in the evidence: {invented:#?}");
    assert!(constants.len() > 70, "{} rows are too few to have been compared", constants.len());
}

/// A share that was not printed is not shipped, and the reverse.
#[test]
fn every_share_is_the_evidence_row_by_row() {
    let mut reader = csv::Reader::from_path(root("evidence/shares.csv")).expect("the evidence");
    let number = |text: &str| calcium_compass_core::number::parse(text).expect(text).amount;
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    let evidence: BTreeSet<_> = rows
        .iter()
        .map(|row| {
            let text = |place: usize| row[place].to_owned();
            (text(0), text(1), number(&row[3]), number(&row[4]), text(5), text(7))
        })
        .collect();
    let constants: BTreeSet<_> = shares::ALL
        .iter()
        .flat_map(|one| {
            let (id, measure) = (one.id.to_owned(), one.measure.id().to_owned());
            let (unit, key) = (one.ladder.unit.id().to_owned(), one.source.key.to_owned());
            one.under.iter().zip(one.ladder.cuts).map(move |(share, cut)| {
                (id.clone(), measure.clone(), *share, cut.at, unit.clone(), key.clone())
            })
        })
        .collect();
    assert_eq!(evidence, constants);
    assert_eq!(evidence.len(), 10);
    assert!(rows.iter().all(|row| row[6].contains(&row[4])), "as printed");
}

/// Table, nutrient, stage, sex, kind, value, seen.
type Intake = (String, String, String, String, String, String);

/// A stage of `evidence/intakes.csv` as ages in months and a life stage.
fn span(stage: &str) -> String {
    let (life, ages) = ["pregnant", "breastfeeding"]
        .iter()
        .find_map(|life| stage.strip_prefix(life).map(|ages| (*life, ages.trim())))
        .unwrap_or(("", stage));
    let (number, months) = match ages.strip_suffix("mo") {
        Some(ages) => (ages, 1),
        None => (ages.trim_end_matches('y'), 12),
    };
    let years = |text: &str| text.parse::<u32>().unwrap_or_else(|_| panic!("{stage}"));
    let (from, before) = if ages.is_empty() {
        (0, None)
    } else if ages == "adults" {
        (216, None)
    } else if let Some(least) = number.strip_prefix(">=") {
        (years(least) * months, None)
    } else if let Some(over) = number.strip_prefix('>') {
        ((years(over) + 1) * months, None)
    } else {
        let (first, last) = number.split_once('-').unwrap_or_else(|| panic!("{stage}"));
        // The row of 7 to 11 or 12 months ends at the first birthday.
        let before = if months == 1 && years(last) >= 11 { 12 } else { (years(last) + 1) * months };
        (years(first) * months, Some(before))
    };
    format!("{life} {from} {before:?}")
}

#[test]
fn every_reference_value_is_the_evidence_row_by_row() {
    let mut reader =
        csv::Reader::from_path(root("evidence/intakes.csv")).expect("evidence/intakes.csv");
    let evidence: BTreeSet<Intake> = reader
        .records()
        .map(Result::unwrap)
        .map(|r| {
            let life = r[4].starts_with("pregnant") || r[4].starts_with("breastfeeding");
            let sex = if life { "" } else { &r[5] };
            let kind = r[6].split(" (").next().expect("a kind");
            (
                format!("{} {}", &r[0], &r[1]),
                format!("{} {}", &r[2], &r[3]),
                span(&r[4]),
                sex.to_owned(),
                format!("{kind} {}", number(&r[7])),
                r[10].to_owned(),
            )
        })
        .collect();
    let supplement = magnesium::SUPPLEMENT_ROWS.iter().map(|row| ("magnesium-supplement", row));
    let rows = Nutrient::ALL
        .iter()
        .flat_map(|nutrient| nutrient.rows().iter().map(|row| (nutrient.id(), row)));
    let constants: BTreeSet<Intake> = rows
        .chain(supplement)
        .map(|(nutrient, row)| {
            let span = &row.span;
            let life = span.stage.map_or("", |stage| stage.id());
            let before = (span.before != NO_END).then(|| u32::from(span.before));
            let sex = span.sex.map_or("", |sex| if sex == Sex::Female { "f" } else { "m" });
            (
                format!("{} {nutrient}", row.body.id()),
                format!("{} {}", row.issuer, row.year),
                format!("{life} {} {before:?}", span.from),
                sex.to_owned(),
                format!("{} {}", row.kind.name(), plain(row.value.thousandths())),
                row.seen.id().to_owned(),
            )
        })
        .collect();
    let missing: Vec<_> = evidence.difference(&constants).collect();
    let invented: Vec<_> = constants.difference(&evidence).collect();
    assert!(missing.is_empty(), "in the evidence and not in the rows: {missing:#?}");
    assert!(invented.is_empty(), "in the rows and not in the evidence: {invented:#?}");
    assert!(constants.len() > 250, "{} rows are too few to have been compared", constants.len());
}

#[test]
fn the_joint_cells_are_those_of_the_evidence() {
    let mut reader =
        csv::Reader::from_path(root("evidence/bands.csv")).expect("evidence/bands.csv");
    let rows = reader.records().map(Result::unwrap).filter(|r| &r[0] == PREVEND_2020.id);
    let ids: Vec<String> = rows.map(|r| r[5].to_owned()).collect();
    assert_eq!(PREVEND_2020.cells.each_ref().map(|cell| cell.id.to_owned()).to_vec(), ids);
}

/// The publications of clinical revision 1: the evidence lists each as it is
/// cited, and no other.
#[test]
fn the_publications_of_the_revision_are_those_of_the_evidence() {
    let evidence =
        std::fs::read_to_string(root("evidence/clinical-revision.md")).expect("evidence");
    let listed = evidence.split("## Where sources disagree").next().unwrap_or_default();
    let of_revision = |source: &&&'static Source| source.key.starts_with("E:");
    for source in sources::ALL.iter().filter(of_revision) {
        let row = format!("| {} | {} | {} |", source.key, source.citation, source.place);
        let is_it =
            |line: &str| line.starts_with(&row) && line.ends_with(&format!("| {} |", source.url));
        assert!(listed.lines().any(is_it), "{row} {}", source.url);
        assert_eq!(source.checked.to_string(), "2026-11-29", "{}", source.key);
    }
    let rows = listed.lines().filter(|line| line.starts_with("| E:")).count();
    assert_eq!(rows, sources::ALL.iter().filter(of_revision).count());
}

/// A line without a source is ours, and one of ours says so in the evidence.
#[test]
fn every_line_of_an_alert_has_its_grounds() {
    let mut ours = BTreeSet::new();
    for (of, lines) in sets() {
        for line in lines {
            match line.grounds {
                Grounds::Source(sources) => {
                    assert!(!sources.is_empty(), "{of:?} {}: no source", line.alert.id());
                }
                Grounds::Ours(_) => {
                    ours.insert(line.alert.id());
                }
            }
            for ladder in line.ladders {
                assert_eq!(ladder.cuts.len(), 1, "{of:?} {}: a line is one cut", line.alert.id());
            }
        }
    }
    let expected = [
        "calcium-high-low-d",
        "calcium-intake-very-high",
        "calcium-raised",
        "d-daily-very-high",
        "d-large-single-dose",
        "digoxin-d",
        "dp-ucmgp-unexplained",
        "magnesium-kidney",
    ];
    assert_eq!(ours.into_iter().collect::<Vec<_>>(), expected);
}

#[test]
fn the_review_sheet_is_fresh() {
    let path = root("tests/tables.review.md");
    let made = sheet();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &made).expect("tests/tables.review.md");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        made == committed,
        "the tables changed: run `BLESS=1 cargo test --test tables`, read the sheet, commit it"
    );
}

//! The tables against the evidence, row by row, and the review sheet against
//! the tables.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::path::Path;

use calcium_compass::core::band::{Cut, Side, Standing, Table};
use calcium_compass::core::joint::PREVEND_2020;
use calcium_compass::core::measure::Measure;
use calcium_compass::core::table::tables;
use calcium_compass::text::sheet::sheet;

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
    rows.map(|r| [0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 14, 15].map(|column| number(&r[column])))
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
        Standing::Superseded(year) => format!("superseded {year}"),
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

#[test]
fn the_joint_cells_are_those_of_the_evidence() {
    let mut reader =
        csv::Reader::from_path(root("evidence/bands.csv")).expect("evidence/bands.csv");
    let rows = reader.records().map(Result::unwrap).filter(|r| &r[0] == PREVEND_2020.id);
    let ids: Vec<String> = rows.map(|r| r[5].to_owned()).collect();
    assert_eq!(PREVEND_2020.cells.each_ref().map(|cell| cell.id.to_owned()).to_vec(), ids);
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

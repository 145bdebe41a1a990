//! The table, read by the crate `csv` and asked again by its own columns.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use calcium_compass_core::entry::Entry;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::report::Input;
use calcium_compass_records::csv::{COLUMNS, table};
use calcium_compass_words::Lang;
use common::{LINK, everything, with};

fn rows(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let record = |record: Result<csv::StringRecord, csv::Error>| {
        record.expect("a row").iter().map(str::to_owned).collect()
    };
    reader.records().map(record).collect()
}

#[test]
fn the_crate_csv_reads_it_and_every_row_carries_what_it_must() {
    for lang in Lang::ALL {
        let text = with(&everything(), *lang, |export, _| table(export));
        assert!(text.starts_with('\u{FEFF}') && text.ends_with("\r\n"));
        let rows = rows(&text);
        assert_eq!(rows[0], COLUMNS, "the mark before the first name is none of it");
        assert!(rows.len() > 60, "{}", rows.len());
        let w = common::words(*lang).shared;
        for row in &rows[1..] {
            assert_eq!(row[1..5], ["52", "f", "postmenopausal", "kidney-no vka-no lithium"]);
            assert_eq!((row[10].as_str(), row[14].as_str()), ("2026-11-30", LINK));
            assert_eq!(row[13], w.not_for());
        }
    }
}

#[test]
fn the_entries_are_written_in_the_grammar_of_the_case_files() {
    let text = with(&everything(), Lang::En, |export, _| table(export));
    assert_eq!(
        rows(&text)[1][5],
        "25-oh-d 60 nmol/L @2026-01-10; 25-oh-d 22.50 ng/mL [30-100,0] @2026-11-20; \
         dp-ucmgp <300 pmol/L @2026-11-20; calcium 2.40 mmol/L @2026-11-20; \
         albumin 38 g/L @2026-11-20; ctx 1.2 ng/mL; cac 0 AU @2026-11-20; \
         egfr ≥90 mL/min/1.73m2 @2026-11-20; p1np -1 ug/L @2026-11-20; \
         vitamin-d-intake 7000 IU/week; calcium-supplement 1250 mg !elemental; \
         calcium-intake many   home mg"
    );
}

#[test]
fn each_row_says_what_the_core_says() {
    let text = with(&everything(), Lang::En, |export, _| table(export));
    let said = |check: &str| {
        let rows = rows(&text);
        let row = rows.iter().find(|row| row[6] == check);
        row.map_or_else(|| "no row".to_owned(), |row| row[7].clone())
    };
    for (check, expect) in [
        ("band:nasem-2011", "sufficient"),
        ("change:25-oh-d", "noise"),
        ("problem:p1np", "negative"),
        ("problem:calcium-intake", "not-a-number"),
        ("status:vitamin-d:nasem", "meets"),
        ("joint:prevend-2020", "neither"),
    ] {
        assert_eq!(said(check), expect, "{check}");
    }
    // Nobody who takes warfarin is told a band in a table either.
    let mut input = everything();
    input.person.flags = calcium_compass_core::person::Flags::NONE;
    let text = with(&input, Lang::En, |export, _| table(export));
    let gated = rows(&text).into_iter().find(|row| row[6] == "band:griffin-2019").expect("a row");
    assert_eq!(gated[7], "needs:vka");
}

#[test]
fn no_cell_starts_a_formula_or_breaks_a_row() {
    for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "＝1"] {
        let mut input = Input {
            entries: vec![Entry::new(Measure::VitaminD25Oh, format!("22 ng/mL {text}"))],
            ..Input::default()
        };
        input.person.age = text.to_owned();
        let table = with(&input, Lang::En, |export, _| table(export));
        let rows = rows(&table);
        for cell in rows.iter().flatten() {
            let first = cell.chars().next();
            let starts = matches!(first, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝'));
            assert!(!starts, "{text:?}: {cell:?}");
        }
        assert!(rows.iter().all(|row| row.len() == COLUMNS.len()));
    }
    let empty = with(&Input::default(), Lang::En, |export, _| table(export));
    assert_eq!(rows(&empty).len(), 1, "a header alone");
}

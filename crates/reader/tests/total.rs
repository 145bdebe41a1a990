//! `read` is total: any bytes, and any report with a part of it changed, give a
//! reading or a refusal, and a reading holds together.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use calcium_compass_core::date::Date;
use calcium_compass_core::entry::{self, Entry, Problem};
use calcium_compass_core::unit::Unit;
use calcium_compass_reader::{Answers, DayOrder, MAX_ROWS, Source, State, read, read_zip};
use proptest::prelude::*;

/// The reports of the tests.
static REPORTS: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, found);
            } else {
                found.push(path);
            }
        }
    }
    let mut paths = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/reader"), &mut paths);
    paths.sort();
    let named = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
    let read = |path: &PathBuf| (named(path), std::fs::read(path).expect("a file"));
    let reports: Vec<_> = paths.iter().map(read).collect();
    assert!(reports.len() > 40, "the reports are found");
    reports
});

/// What must hold of any reading.
fn holds(name: &str, bytes: &[u8], answers: &Answers) {
    let Ok(reading) = read(&Source { name, bytes }, answers) else { return };
    assert!(reading.rows.len() <= MAX_ROWS);
    assert!(answers.day_order.is_none() || reading.asks_day_order.is_none());
    for row in &reading.rows {
        for date in [&row.date, &row.earlier_date] {
            assert!(date.is_empty() || Date::parse(date).is_some(), "{date}");
        }
        if row.state == State::Ready {
            let unit = Unit::parse(&row.unit).expect("a unit of the core");
            assert!(row.measure.scale(unit).is_some(), "{} {}", row.measure.id(), row.unit);
            assert!(reading.people.is_empty() || answers.person.is_some());
            // The field takes what is filled in, or asks about it.
            let text = Some(row.unit.clone());
            let entry = Entry { unit: text, per: row.per, ..Entry::new(row.measure, &row.value) };
            let read = entry::read(&entry);
            let asked = matches!(read.problem, Some(Problem::AskNumber(..)));
            assert!(read.accepted().is_some() || asked, "{entry:?} {:?}", read.problem);
        }
        for figure in [&row.value, &row.low, &row.high, &row.earlier] {
            let rest = figure.trim_start_matches(['<', '>', '≤', '≥']);
            assert!(rest.chars().all(|c| c.is_ascii_digit() || c == '.'), "{figure}");
        }
        assert_ne!(row.state.id(), "");
    }
    let mut source = bytes;
    let _ = read_zip(&mut source, answers, &mut |done, of| done <= of);
}

fn answers() -> impl Strategy<Value = Answers> {
    let day_first = prop::option::of(any::<bool>());
    (day_first, prop::option::of(0..3_usize)).prop_map(|(day_first, person)| Answers {
        day_order: day_first
            .map(|first| if first { DayOrder::DayFirst } else { DayOrder::MonthFirst }),
        person,
    })
}

/// Pieces of which reports are made, to come closer to one than bytes do.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "25-OH Vitamin D",
            "Calcium",
            "eGFR",
            "\n",
            " ",
            "22.5",
            "<4",
            "1,204",
            "30-100",
            "ng/mL",
            "mmol/L",
            "(",
            ")",
            "Low",
            "03/04/2026",
            "4. März 2026",
            "Collected:",
            "Reference Range:",
            "Value",
            "Previous",
            "|",
            ";",
            ",",
            "\t",
            "\"",
            "MSH|^~\\&|",
            "\rOBX|1|NM|62292-8^x^LN||",
            "01380008202\r\n",
            "0128410CA\r\n",
            "<",
            ">",
            "<observation>",
            "</observation>",
            "<value value=\"4\"/>",
            "{\"resourceType\":\"Observation\",",
            "\"status\":\"final\"",
            "}",
            "[",
            "]",
            "E+9",
            "\u{202E}",
            "٢٢٫٥",
            "de marzo",
            "to",
            "bis",
        ])
        .prop_map(str::to_owned),
        ".{0,6}",
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), answers in answers()) {
        holds("a.txt", &bytes, &answers);
    }

    #[test]
    fn any_pieces_of_reports_are_read_or_refused(text in pieces(), answers in answers()) {
        holds("a.txt", text.as_bytes(), &answers);
    }

    #[test]
    fn a_report_with_a_part_changed_is_read_or_refused(
        which in any::<prop::sample::Index>(),
        places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        cut in prop::option::of(any::<prop::sample::Index>()),
        answers in answers(),
    ) {
        let (name, bytes) = which.get(&REPORTS);
        let mut bytes = bytes.clone();
        for (place, byte) in places {
            if !bytes.is_empty() {
                *place.get_mut(&mut bytes) = byte;
            }
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len().max(1)));
        }
        holds(name, &bytes, &answers);
    }
}

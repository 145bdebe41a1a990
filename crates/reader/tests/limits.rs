//! What is too much is refused before anything of it is taken.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;

use calcium_compass_reader::{
    Answers, DayOrder, MAX_BYTES, MAX_DEPTH, MAX_ROWS, ReadAt, Reading, Refusal, Source, Why, read,
    read_zip,
};

fn read_text(name: &str, text: &str) -> Result<Reading, Refusal> {
    read(&Source { name, bytes: text.as_bytes() }, &Answers::default())
}

fn why(read: Result<Reading, Refusal>) -> Why {
    read.expect_err("a refusal").why()
}

#[test]
fn so_many_rows_are_read_and_one_more_is_refused() {
    let table = |rows: usize| format!("Test,Result,Unit\n{}", "Calcium,9.4,mg/dL\n".repeat(rows));
    let lines = |rows: usize| "Calcium 9.4 mg/dL\n".repeat(rows);
    let hl7 = |rows: usize| {
        let row = "OBX|1|NM|17861-6^Calcium^LN||9.4|mg/dL|||||F\r".repeat(rows);
        format!("MSH|^~\\&|A\r{row}")
    };
    for text in [table(MAX_ROWS), lines(MAX_ROWS), hl7(MAX_ROWS)] {
        assert_eq!(read_text("", &text).expect("a reading").rows.len(), MAX_ROWS);
    }
    for text in [table(MAX_ROWS + 1), lines(MAX_ROWS + 1), hl7(MAX_ROWS + 1)] {
        assert_eq!(why(read_text("", &text)), Why::TooMany);
    }
}

#[test]
fn nesting_and_size_have_their_limits() {
    let deep = |depth: usize| {
        let (open, close) = ("[".repeat(depth - 1), "]".repeat(depth - 1));
        format!("{{\"resourceType\":\"Bundle\",\"x\":{open}{close}}}")
    };
    assert!(read_text("", &deep(MAX_DEPTH)).is_ok());
    assert_eq!(why(read_text("", &deep(MAX_DEPTH + 1))), Why::TooDeep);
    let xml = |depth: usize| {
        format!("<section>{}{}</section>", "<a>".repeat(depth), "</a>".repeat(depth))
    };
    assert!(read_text("", &xml(MAX_DEPTH - 1)).is_ok());
    assert_eq!(why(read_text("", &xml(MAX_DEPTH + 1))), Why::TooDeep);
    assert_eq!(why(read_text("", &" ".repeat(MAX_BYTES + 1))), Why::TooLarge);
    // Known by its first bytes, whatever its size.
    let large = format!("<?xml version=\"1.0\"?>\n<HealthData>{}", " ".repeat(MAX_BYTES));
    assert_eq!(why(read_text("export.xml", &large)), Why::AppleExport);
}

#[test]
fn a_file_says_what_is_wrong_with_it() {
    for (text, reason) in [
        ("%PDF-1.7", Why::Pdf),
        ("{\"a\":1}", Why::Foreign),
        ("{\"resourceType\":\"Bundle\",\n\"entry\":[", Why::Damaged { line: Some(2) }),
        ("<section>\n<a>\n", Why::Damaged { line: Some(2) }),
        ("<html><body>", Why::Foreign),
    ] {
        assert_eq!(why(read_text("", text)), reason, "{text}");
    }
}

/// Counts how much is read at once.
struct Counting<'a>(&'a [u8], usize);

impl ReadAt for Counting<'_> {
    fn len(&self) -> u64 {
        self.0.len() as u64
    }

    fn read_at(&mut self, offset: u64, into: &mut [u8]) -> Result<usize, ()> {
        self.1 = self.1.max(into.len());
        // A source may give less than was asked.
        let some = into.len().min(100);
        self.0.read_at(offset, &mut into[..some])
    }
}

#[test]
fn an_archive_is_read_an_entry_at_a_time_and_can_be_stopped() {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/reader/documents/export.zip");
    let bytes = std::fs::read(path).expect("an archive");
    let mut source = Counting(&bytes, 0);
    let mut steps = Vec::new();
    let found = read_zip(&mut source, &Answers::default(), &mut |done, of| {
        steps.push((done, of));
        true
    })
    .expect("an archive");
    assert!(source.1 <= bytes.len(), "no more than the archive at once");
    let rows: usize =
        found.iter().filter_map(|(_, read)| read.as_ref().ok()).map(|read| read.rows.len()).sum();
    assert_eq!(rows, 1);
    let export = found.iter().find(|(name, _)| name.ends_with("export.xml")).expect("told of");
    assert_eq!(export.1, Err(Refusal::File(Why::AppleExport)));
    assert!(steps.is_sorted() && steps.iter().all(|(done, of)| done <= of));
    assert_eq!(steps.last().map(|(done, of)| done == of), Some(true));

    let mut source: &[u8] = &bytes;
    let stopped = read_zip(&mut source, &Answers::default(), &mut |_, _| false);
    assert_eq!(stopped.map(|found| found.len()), Ok(0));
    let mut damaged: &[u8] = &bytes[..bytes.len() - 30];
    assert!(read_zip(&mut damaged, &Answers::default(), &mut |_, _| true).is_err());
}

#[test]
fn the_answer_counts_for_every_date_of_the_source() {
    let text = "Collected 03/04/2026\nCalcium 9.4 mg/dL";
    let asked = read_text("", text).expect("a reading");
    assert_eq!(asked.asks_day_order, Some(["2026-04-03".to_owned(), "2026-03-04".to_owned()]));
    for (order, day) in [(DayOrder::DayFirst, "2026-04-03"), (DayOrder::MonthFirst, "2026-03-04")] {
        let answers = Answers { day_order: Some(order), ..Answers::default() };
        let reading =
            read(&Source { name: "", bytes: text.as_bytes() }, &answers).expect("a reading");
        assert_eq!(reading.asks_day_order, None);
        assert_eq!((reading.rows[0].date.as_str(), reading.rows[0].state.id()), (day, "ready"));
    }
}

//! Reports as laboratories and portals give them, and what is read of each:
//! every folder of `tests/reader` with an `expected.csv`, and the folder named in
//! `CALCIUM_COMPASS_READER`.
//!
//! A row of `expected.csv` is a row that is read, in the order of the file;
//! results of other tests are no rows. A line without a row number says that the
//! whole file is refused.
#![cfg_attr(target_arch = "wasm32", allow(dead_code, unused_imports))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use calcium_compass_reader::{Answers, Row, Source, read};

/// The columns of `expected.csv` behind file and row.
const COLUMNS: [&str; 9] =
    ["measure", "value", "unit", "date", "low", "high", "earlier", "earlier_date", "state"];

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reader");
    let entries = std::fs::read_dir(&root).expect("tests/reader");
    let mut folders: Vec<PathBuf> =
        entries.map(|entry| entry.expect("an entry of the folder").path()).collect();
    folders.retain(|folder| folder.join("expected.csv").is_file());
    folders.sort();
    folders.extend(std::env::var_os("CALCIUM_COMPASS_READER").map(PathBuf::from));
    let (mut passed, mut failed) = (0, 0);
    for folder in folders {
        for (file, expected) in expected(&folder) {
            let failures = compare(&folder, &file, &expected);
            let wrong = failures.len();
            for failure in failures {
                println!("FAILED {file} {failure}");
            }
            let right = expected.len().saturating_sub(wrong);
            println!("{}: {right} passed, {wrong} failed", folder.join(&file).display());
            passed += right;
            failed += wrong;
        }
    }
    let ok = failed == 0 && passed > 0;
    println!(
        "\ntest result: {}. {passed} passed; {failed} failed; 0 ignored; 0 measured; 0 filtered out; reader",
        if ok { "ok" } else { "FAILED" },
    );
    if !ok {
        std::process::exit(101);
    }
}

/// The rows of each file.
#[cfg(not(target_arch = "wasm32"))]
fn expected(folder: &Path) -> BTreeMap<String, Vec<Vec<String>>> {
    let path = folder.join("expected.csv");
    let mut reader =
        csv::Reader::from_path(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let headers = reader.headers().expect("a header row").clone();
    let place = |name: &str| headers.iter().position(|header| header == name).expect(name);
    let columns = COLUMNS.map(place);
    let mut files: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    for record in reader.records() {
        let record = record.unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let cell = |place: usize| record.get(place).unwrap_or("").to_owned();
        let row = columns.iter().map(|place| cell(*place)).collect();
        files.entry(cell(place("file"))).or_default().push(row);
    }
    files
}

/// What differs, a line a row.
fn compare(folder: &Path, file: &str, expected: &[Vec<String>]) -> Vec<String> {
    let path = folder.join(file);
    let bytes = std::fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
    let got: Vec<String> = match read(&Source { name, bytes: &bytes }, &Answers::default()) {
        Ok(reading) => reading.rows.iter().map(|row| cells(row).join(",")).collect(),
        Err(refusal) => vec![format!(",,,,,,,,{}", refusal.id())],
    };
    let expected: Vec<String> = expected.iter().map(|row| row.join(",")).collect();
    let mut failures = Vec::new();
    for place in 0..expected.len().max(got.len()) {
        let none = String::from("no row");
        let (right, got) = (expected.get(place).unwrap_or(&none), got.get(place).unwrap_or(&none));
        if right != got {
            failures.push(format!("row {}: expected {right}, got {got}", place + 1));
        }
    }
    failures
}

fn cells(row: &Row) -> [&str; 9] {
    [
        row.measure.id(),
        &row.value,
        &row.unit,
        &row.date,
        &row.low,
        &row.high,
        &row.earlier,
        &row.earlier_date,
        row.state.id(),
    ]
}

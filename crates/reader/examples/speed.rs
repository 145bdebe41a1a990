//! How long 10,000 rows of a table take.
#![allow(clippy::print_stdout)]

use std::fmt::Write as _;
use std::time::Instant;

use calcium_compass_reader::{Answers, Source, read};

fn main() {
    let mut text = String::from("Test;Result;Unit;Range;Date\n");
    for row in 0..10_000 {
        let name = if row % 2 == 0 { "25-OH Vitamin D" } else { "Calcium" };
        let unit = if row % 2 == 0 { "ng/mL" } else { "mg/dL" };
        let _ =
            writeln!(text, "{name};{},5;{unit};8,5 - 100;2026-03-{:02}", 9 + row % 2, 1 + row % 28);
    }
    for _ in 0..5 {
        let start = Instant::now();
        let reading = read(&Source { name: "a.csv", bytes: text.as_bytes() }, &Answers::default());
        let rows = reading.map_or(0, |reading| reading.rows.len());
        println!("{rows} rows in {:?}", start.elapsed());
    }
}

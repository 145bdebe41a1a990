//! Prints what is read of the files it is given: a line a result.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use calcium_compass_reader::{Answers, Source, read};

fn main() {
    for name in std::env::args().skip(1) {
        let bytes = match std::fs::read(&name) {
            Ok(bytes) => bytes,
            Err(error) => {
                eprintln!("{name}: {error}");
                continue;
            }
        };
        match read(&Source { name: &name, bytes: &bytes }, &Answers::default()) {
            Err(refusal) => println!("{name}: {} {}", refusal.id(), refusal.why().id()),
            Ok(reading) => {
                println!("{name}: {}, {} of other tests", reading.shape.id(), reading.other);
                for row in reading.rows {
                    println!(
                        "  {} {} {} {} [{}-{}] {} {} {} ({}, {})",
                        row.measure.id(),
                        row.value,
                        row.unit,
                        row.date,
                        row.low,
                        row.high,
                        row.earlier,
                        row.earlier_date,
                        row.state.id(),
                        row.name,
                        row.place
                    );
                }
            }
        }
    }
}

//! The reader for any bytes: it returns, and a reading holds together.
//!
//! `RUSTC_BOOTSTRAP=1 cargo fuzz run read --sanitizer none fuzz/corpus/read tests/reader -- -runs=1000000`
#![no_main]

use calcium_compass_core::date::Date;
use calcium_compass_core::unit::Unit;
use calcium_compass_reader::{Answers, DayOrder, MAX_ROWS, Source, State, read, read_zip};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    // The first byte is what the person answered.
    let (answer, bytes) = bytes.split_first().unwrap_or((&0, bytes));
    let day_order = match answer % 3 {
        0 => None,
        1 => Some(DayOrder::DayFirst),
        _ => Some(DayOrder::MonthFirst),
    };
    let person = (answer / 3).checked_sub(1).map(usize::from);
    let answers = Answers { day_order, person };
    if let Ok(reading) = read(&Source { name: "", bytes }, &answers) {
        assert!(reading.rows.len() <= MAX_ROWS);
        assert!(day_order.is_none() || reading.asks_day_order.is_none());
        for row in &reading.rows {
            assert!(row.date.is_empty() || Date::parse(&row.date).is_some());
            if row.state == State::Ready {
                let unit = Unit::parse(&row.unit).expect("a unit of the core");
                assert!(row.measure.scale(unit).is_some());
                assert!(row.value.chars().any(|c| c.is_ascii_digit()));
                assert!(reading.people.is_empty() || person.is_some());
            }
        }
    }
    let mut zip = bytes;
    let _ = read_zip(&mut zip, &answers, &mut |done, of| done <= of);
});

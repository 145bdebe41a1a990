//! How the worker tells what it has read: as one text, so that neither side needs a
//! serializer. Marks that no report needs stand between the parts of it.

use calcium_compass_core::measure::Measure;
use calcium_compass_core::quantity::Per;
use calcium_compass_reader::{
    Encoding, Past, Person, Question, Reading, Reason, Refusal, Row, Shape, State, Why,
};
use calcium_compass_words::found::FileFault;

/// Ends a record, as the ASCII control of that name does.
const RECORD: char = '\u{1e}';
/// Ends a part of one.
const UNIT: char = '\u{1f}';

/// A file, or one in an archive, and what came of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Its name.
    pub name: String,
    /// What it holds, or why it was not read.
    pub outcome: Result<Reading, Refused>,
}

/// Why a file was not read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Refused {
    /// Why.
    pub fault: FileFault,
    /// The line, where it is known.
    pub line: Option<usize>,
}

impl From<FileFault> for Refused {
    fn from(fault: FileFault) -> Self {
        Self { fault, line: None }
    }
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        let why = refusal.why();
        let fault = match why {
            Why::Foreign => FileFault::Foreign,
            Why::Pdf => FileFault::Pdf,
            Why::Picture => FileFault::Picture,
            Why::Damaged { .. } => FileFault::Damaged,
            Why::TooLarge => FileFault::TooLarge,
            Why::TooMany => FileFault::TooMany,
            Why::People => FileFault::People,
            Why::TooDeep => FileFault::TooDeep,
            Why::AppleExport => FileFault::AppleExport,
            Why::SpreadsheetChanged { .. } => FileFault::SpreadsheetChanged,
            Why::LettersLost { .. } => FileFault::LettersLost,
            Why::Newer => FileFault::Newer,
        };
        Self { fault, line: why.line() }
    }
}

/// How a result can stand, by the place in this list.
const STATES: [State; 12] = [
    State::Ready,
    State::Question(Question::Person),
    State::Question(Question::Date),
    State::Question(Question::Analyte),
    State::Question(Question::Unit),
    State::Refused(Reason::Cancelled),
    State::Refused(Reason::EnteredInError),
    State::Refused(Reason::NotFinal),
    State::Refused(Reason::NoValue),
    State::Refused(Reason::OtherTest),
    State::Refused(Reason::Unit),
    State::Refused(Reason::Decimals),
];

/// The text of what was read.
pub(super) fn write(entries: &[Entry]) -> String {
    let mut text = String::new();
    for Entry { name, outcome } in entries {
        match outcome {
            Err(Refused { fault, line }) => {
                let fault = FileFault::ALL.iter().position(|one| one == fault);
                let line = line.map(|line| line.to_string()).unwrap_or_default();
                record(&mut text, &["refused", name, &number(fault.unwrap_or_default()), &line]);
            }
            Ok(reading) => {
                let [day, month] = reading.asks_day_order.clone().unwrap_or_default();
                let old = if reading.encoding == Encoding::Windows1252 { "old" } else { "" };
                record(&mut text, &["read", name, old, &day, &month, &number(reading.other)]);
                for Person { born, results, place } in &reading.people {
                    record(&mut text, &["person", born, &number(*results), place]);
                }
                for row in &reading.rows {
                    let state = STATES.iter().position(|state| *state == row.state);
                    let parts = [
                        "row",
                        row.measure.id(),
                        &number(state.unwrap_or_default()),
                        &row.name,
                        &row.value,
                        &row.unit,
                        &row.date,
                        &row.low,
                        &row.high,
                        &row.earlier,
                        &row.earlier_date,
                        &row.place,
                        row.per.id(),
                    ];
                    record(&mut text, &parts);
                    for Past { value, date } in &row.older {
                        record(&mut text, &["older", value, date]);
                    }
                }
            }
        }
    }
    text
}

fn number(number: usize) -> String {
    number.to_string()
}

fn record(text: &mut String, parts: &[&str]) {
    for (place, part) in parts.iter().enumerate() {
        if place > 0 {
            text.push(UNIT);
        }
        text.extend(part.chars().filter(|c| ![RECORD, UNIT].contains(c)));
    }
    text.push(RECORD);
}

/// What such a text says. `None` where it is none.
pub(super) fn read(text: &str) -> Option<Vec<Entry>> {
    let mut entries: Vec<Entry> = Vec::new();
    for record in text.split_terminator(RECORD) {
        let parts: Vec<&str> = record.split(UNIT).collect();
        match *parts.as_slice() {
            ["refused", name, fault, line] => {
                let fault = *FileFault::ALL.get(fault.parse::<usize>().ok()?)?;
                let outcome = Err(Refused { fault, line: line.parse().ok() });
                entries.push(Entry { name: name.to_owned(), outcome });
            }
            ["read", name, old, day, month, other] => {
                let asks = [day.to_owned(), month.to_owned()];
                let outcome = Ok(Reading {
                    shape: Shape::Text,
                    encoding: if old.is_empty() { Encoding::Utf8 } else { Encoding::Windows1252 },
                    asks_day_order: (!day.is_empty()).then_some(asks),
                    people: Vec::new(),
                    rows: Vec::new(),
                    other: other.parse().ok()?,
                });
                entries.push(Entry { name: name.to_owned(), outcome });
            }
            ["older", value, date] => {
                let past = Past { value: value.to_owned(), date: date.to_owned() };
                entries.last_mut()?.outcome.as_mut().ok()?.rows.last_mut()?.older.push(past);
            }
            ["person", born, results, place] => {
                let person = Person {
                    born: born.to_owned(),
                    results: results.parse().ok()?,
                    place: place.to_owned(),
                };
                entries.last_mut()?.outcome.as_mut().ok()?.people.push(person);
            }
            [
                "row",
                measure,
                state,
                name,
                value,
                unit,
                date,
                low,
                high,
                earlier,
                day,
                place,
                per,
            ] => {
                let row = Row {
                    measure: Measure::parse(measure)?,
                    name: name.to_owned(),
                    value: value.to_owned(),
                    unit: unit.to_owned(),
                    per: Per::parse(per)?,
                    date: date.to_owned(),
                    low: low.to_owned(),
                    high: high.to_owned(),
                    earlier: earlier.to_owned(),
                    earlier_date: day.to_owned(),
                    older: Vec::new(),
                    place: place.to_owned(),
                    state: *STATES.get(state.parse::<usize>().ok()?)?,
                };
                entries.last_mut()?.outcome.as_mut().ok()?.rows.push(row);
            }
            _ => return None,
        }
    }
    Some(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(state: State) -> Row {
        Row {
            measure: Measure::VitaminD25Oh,
            name: "25-OH Vitamin D".into(),
            value: "<4".into(),
            unit: "ng/mL".into(),
            per: Per::Week,
            date: "2026-03-04".into(),
            low: "30".into(),
            high: "100".into(),
            earlier: "34.2".into(),
            earlier_date: "2025-02-11".into(),
            older: vec![Past { value: "28".into(), date: "2024-02-11".into() }],
            place: "line 12".into(),
            state,
        }
    }

    #[test]
    fn what_is_written_reads_back_the_same() {
        let reading = Reading {
            shape: Shape::Text,
            encoding: Encoding::Windows1252,
            asks_day_order: Some(["2026-04-03".into(), "2026-03-04".into()]),
            people: vec![
                Person { born: "1970-01-01".into(), results: 2, place: "line 2".into() },
                Person::default(),
            ],
            rows: STATES.into_iter().map(row).collect(),
            other: 7,
        };
        let fault = |fault: &FileFault| Entry {
            name: "a.zip".into(),
            outcome: Err(Refused { fault: *fault, line: Some(3) }),
        };
        let read_one = Entry { name: "b.json".into(), outcome: Ok(reading) };
        let mut entries: Vec<Entry> = FileFault::ALL.iter().map(fault).collect();
        entries.push(read_one);
        entries.push(Entry { name: String::new(), outcome: Err(FileFault::Foreign.into()) });
        assert_eq!(read(&write(&entries)), Some(entries));
        assert_eq!(read(""), Some(Vec::new()));
    }

    #[test]
    fn a_report_cannot_forge_a_record() {
        let mut forged = row(State::Ready);
        forged.name = format!("x{RECORD}row{UNIT}y");
        let reading = Reading {
            shape: Shape::Text,
            encoding: Encoding::Utf8,
            asks_day_order: None,
            people: Vec::new(),
            rows: vec![forged],
            other: 0,
        };
        let entry = Entry { name: String::new(), outcome: Ok(reading) };
        let again = read(&write(&[entry])).expect("entries");
        let rows = &again[0].outcome.as_ref().expect("a reading").rows;
        assert_eq!((rows.len(), rows[0].name.as_str()), (1, "xrowy"));
    }

    #[test]
    fn what_is_no_such_text_is_none() {
        for text in ["row", "read\u{1f}a\u{1e}", "\u{1e}", "refused\u{1f}a\u{1f}999\u{1f}\u{1e}"] {
            assert_eq!(read(text), None, "{text:?}");
        }
    }
}

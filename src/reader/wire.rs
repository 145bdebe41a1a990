//! How the worker tells what it has read: as one text, so that neither side needs a
//! serializer. Marks that no report needs stand between the parts of it.

use calcium_compass_core::measure::Measure;
use calcium_compass_reader::{
    Encoding, Question, Reading, Reason, Refusal, Row, Shape, State, Why,
};
use calcium_compass_words::reader::FileFault;

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
const STATES: [State; 10] = [
    State::Ready,
    State::Question(Question::Date),
    State::Question(Question::Analyte),
    State::Question(Question::Unit),
    State::Refused(Reason::Cancelled),
    State::Refused(Reason::EnteredInError),
    State::Refused(Reason::NotFinal),
    State::Refused(Reason::NoValue),
    State::Refused(Reason::OtherTest),
    State::Refused(Reason::Unit),
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
                    ];
                    record(&mut text, &parts);
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
                    rows: Vec::new(),
                    other: other.parse().ok()?,
                });
                entries.push(Entry { name: name.to_owned(), outcome });
            }
            ["row", measure, state, name, value, unit, date, low, high, earlier, day, place] => {
                let row = Row {
                    measure: Measure::parse(measure)?,
                    name: name.to_owned(),
                    value: value.to_owned(),
                    unit: unit.to_owned(),
                    date: date.to_owned(),
                    low: low.to_owned(),
                    high: high.to_owned(),
                    earlier: earlier.to_owned(),
                    earlier_date: day.to_owned(),
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

//! Reads lab reports: text, FHIR, C-CDA, CSV, HL7 v2, LDT and zip archives of
//! them, as rows of results.
//!
//! [`read`] is the one way in: it is total, so that any bytes give a
//! [`Reading`] or a [`Refusal`]. Nothing here reads a clock, does I/O, panics or
//! holds a phrase.

mod ccda;
mod codes;
mod date;
mod decode;
mod fhir;
mod figure;
mod hl7;
mod items;
mod judge;
mod ldt;
mod names;
mod range;
mod raw;
mod reading;
mod refusal;
mod saved;
mod sniff;
mod source;
mod table;
mod text;
mod units;
mod words;
mod zip;

pub use reading::{Encoding, Question, Reading, Reason, Row, Shape, State};
pub use refusal::{Refusal, Why};
pub use source::{Answers, DayOrder, Source};
pub use zip::{Entries, ReadAt, read_zip};

/// The largest file, and the largest entry of an archive: 50 MB.
pub const MAX_BYTES: usize = 50_000_000;
/// The most results of one source.
pub const MAX_ROWS: usize = 10_000;
/// The deepest nesting of JSON and XML.
pub const MAX_DEPTH: usize = 64;
/// The most that an entry of an archive may inflate.
pub const MAX_INFLATION: u64 = 100;

/// Reads a source.
///
/// # Errors
/// A foreign, damaged or too large source: nothing of it is taken.
pub fn read(source: &Source<'_>, answers: &Answers) -> Result<Reading, Refusal> {
    sniff::refuse(source.bytes)?;
    if source.bytes.len() > MAX_BYTES {
        return Err(Why::TooLarge.into());
    }
    if source.bytes.starts_with(b"PK\x03\x04") {
        return zip::read_only_entry(source.bytes, answers);
    }
    let (text, encoding) = decode::decode(source.bytes)?;
    let found = of_text(&text, source)?;
    match found {
        Found::Rows(rows) => {
            Ok(Reading { shape: Shape::Saved, encoding, asks_day_order: None, rows, other: 0 })
        }
        Found::Raws { shape, raws, other, order } => {
            finish(shape, encoding, &raws, other, answers.day_order.or(order))
        }
    }
}

/// What a reader gives.
enum Found {
    /// Rows of our own file.
    Rows(Vec<Row>),
    /// Results, and what the source says of its dates.
    Raws { shape: Shape, raws: Vec<raw::Raw>, other: usize, order: Option<DayOrder> },
}

/// The reader of each shape, told by how a text begins.
fn of_text(text: &str, source: &Source<'_>) -> Result<Found, Why> {
    let raws = |shape, raws| Ok(Found::Raws { shape, raws, other: 0, order: None });
    if saved::is_one(text) {
        return saved::read(text).map(Found::Rows);
    }
    if hl7::is_one(text) {
        return raws(Shape::Hl7, hl7::read(text));
    }
    if ldt::is_one(text) {
        return raws(Shape::Ldt, ldt::read(text));
    }
    if ccda::is_one(text) {
        return raws(Shape::Ccda, ccda::read(text)?);
    }
    if fhir::is_one(text) && !source.is_named(".csv") {
        return raws(Shape::Fhir, fhir::read(text)?);
    }
    if let Some(table) = table::read(text)? {
        let order = table.orders.agreed().or(table.spoken);
        return Ok(Found::Raws { shape: Shape::Csv, raws: table.raws, other: 0, order });
    }
    let found = text::read(text);
    let order = found.orders.agreed().or(found.spoken);
    Ok(Found::Raws { shape: Shape::Text, raws: found.raws, other: found.other, order })
}

/// The rows of the results.
fn finish(
    shape: Shape,
    encoding: Encoding,
    raws: &[raw::Raw],
    other: usize,
    order: Option<DayOrder>,
) -> Result<Reading, Refusal> {
    if raws.len().saturating_add(other) > MAX_ROWS {
        return Err(Why::TooMany.into());
    }
    let context = judge::Context::of(raws, order);
    let rows: Vec<Row> = raws.iter().filter_map(|raw| judge::row(raw, context)).collect();
    let other = other.saturating_add(raws.len().saturating_sub(rows.len()));
    let either =
        raws.iter().flat_map(|raw| [raw.date, raw.earlier_date]).find_map(|when| match when {
            date::When::Either { day_first, month_first } => {
                Some([day_first.to_string(), month_first.to_string()])
            }
            date::When::Unknown | date::When::Day(_) => None,
        });
    let asks_day_order = either.filter(|_| order.is_none());
    Ok(Reading { shape, encoding, asks_day_order, rows, other })
}

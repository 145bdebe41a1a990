//! Reads lab reports: text, FHIR, C-CDA, CSV, HL7 v2, LDT and zip archives of
//! them, as rows of results.
//!
//! [`read`] is the one way in: it is total, so that any bytes give a
//! [`Reading`] or a [`Refusal`]. Nothing here reads a clock, does I/O, panics or
//! holds a phrase.

mod codes;
mod date;
mod decode;
mod figure;
mod items;
mod judge;
mod names;
mod raw;
mod reading;
mod refusal;
mod source;
mod text;
mod units;
mod words;
mod zip;

pub use reading::{Encoding, Question, Reading, Reason, Row, Shape, State};
pub use refusal::{Refusal, Why};
pub use source::{Answers, DayOrder, Source};
pub use zip::{ReadAt, read_zip};

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
    if source.bytes.len() > MAX_BYTES {
        return Err(Why::TooLarge.into());
    }
    let (text, encoding) = decode::decode(source.bytes)?;
    let found = text::read(&text);
    let order = answers.day_order.or_else(|| found.orders.agreed()).or(found.spoken);
    finish(Shape::Text, encoding, &found.raws, found.other, order)
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

//! One report: the reader of its shape, and its rows.

use std::rc::Rc;

use crate::judge;
use crate::limits::{MAX_BYTES, MAX_ROWS};
use crate::people::{self, Unsettled};
use crate::raw::Raw;
use crate::reading::{Encoding, Reading, Row, Shape};
use crate::refusal::{Refusal, Why};
use crate::source::{Answers, DayOrder, Source};
use crate::who::Who;
use crate::{ccda, date, decode, fhir, hl7, ldt, saved, series, sniff, table, text};

/// Reads a report that is no archive.
pub(crate) fn read(source: &Source<'_>, answers: &Answers) -> Result<Unsettled, Refusal> {
    sniff::refuse(source.bytes)?;
    if source.bytes.len() > MAX_BYTES {
        return Err(Why::TooLarge.into());
    }
    let (text, encoding) = decode::decode(source.bytes)?;
    // The ends of lines of an old Mac.
    let text = if text.contains('\n') { text } else { text.replace('\r', "\n") };
    match of_text(&text, source)? {
        Found::Rows(found) => {
            let (of, rows) = found.into_iter().unzip();
            let reading = Reading {
                shape: Shape::Saved,
                encoding,
                asks_day_order: None,
                people: Vec::new(),
                rows,
                other: 0,
            };
            Ok(Unsettled { reading, of })
        }
        Found::Raws { shape, mut raws, other, order } => {
            let order = answers.day_order.or(order);
            series::arrange(&mut raws, order);
            let found = finish(shape, encoding, &raws, other, order)?;
            // Of a file that says nothing of tests it is said that it is no report.
            let is_empty = found.reading.rows.is_empty() && found.reading.other == 0;
            if shape == Shape::Text && is_empty && !source.name.is_empty() {
                return Err(Why::Foreign.into());
            }
            Ok(found)
        }
    }
}

/// What a reader gives.
enum Found {
    /// Rows of our own file, each with its person.
    Rows(Vec<(Rc<Who>, Row)>),
    /// Results, and what the source says of its dates.
    Raws { shape: Shape, raws: Vec<Raw>, other: usize, order: Option<DayOrder> },
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
        return match ccda::read(text)? {
            ccda::Document::Results(found) => raws(Shape::Ccda, found),
            ccda::Document::Narrative { text, who } => narrative(&text, &who),
        };
    }
    if fhir::is_one(text) && !source.is_named(".csv") {
        return raws(Shape::Fhir, fhir::read(text)?);
    }
    lines_or_table(text)
}

/// A table with a header, or lines.
fn lines_or_table(text: &str) -> Result<Found, Why> {
    if let Some(table) = table::read(text)? {
        let order = table.orders.agreed().or(table.spoken);
        return Ok(Found::Raws { shape: Shape::Csv, raws: table.raws, other: 0, order });
    }
    let found = text::read(text)?;
    let order = found.orders.agreed().or(found.spoken);
    Ok(Found::Raws { shape: Shape::Text, raws: found.raws, other: found.other, order })
}

/// The words of a C-CDA document, all of its one person.
fn narrative(text: &str, who: &Rc<Who>) -> Result<Found, Why> {
    Ok(match lines_or_table(text)? {
        Found::Raws { mut raws, other, order, .. } => {
            raws.iter_mut().for_each(|raw| raw.who = Rc::clone(who));
            Found::Raws { shape: Shape::Ccda, raws, other, order }
        }
        Found::Rows(rows) => Found::Rows(rows),
    })
}

/// The rows of the results.
fn finish(
    shape: Shape,
    encoding: Encoding,
    raws: &[Raw],
    other: usize,
    order: Option<DayOrder>,
) -> Result<Unsettled, Refusal> {
    if raws.len().saturating_add(other) > MAX_ROWS {
        return Err(Why::TooMany.into());
    }
    let contexts = people::contexts(raws, order)?;
    let judged = raws.iter().zip(contexts).filter_map(|(raw, context)| {
        let row = judge::row(raw, context)?;
        Some((raw.who.clone(), row))
    });
    let (of, rows): (Vec<Rc<Who>>, Vec<Row>) = judged.unzip();
    let other = other.saturating_add(raws.len().saturating_sub(rows.len()));
    let either =
        raws.iter().flat_map(|raw| [raw.date, raw.earlier_date]).find_map(|when| match when {
            date::When::Either { day_first, month_first } => {
                Some([day_first.to_string(), month_first.to_string()])
            }
            date::When::Unknown | date::When::Day(_) => None,
        });
    let asks_day_order = either.filter(|_| order.is_none());
    let reading = Reading { shape, encoding, asks_day_order, people: Vec::new(), rows, other };
    Ok(Unsettled { reading, of })
}

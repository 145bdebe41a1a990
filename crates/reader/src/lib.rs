//! Reads lab reports: text, FHIR, C-CDA, CSV, HL7 v2, LDT and zip archives of
//! them, as rows of results.
//!
//! [`read`] is the one way in: it is total, so that any bytes give a
//! [`Reading`] or a [`Refusal`]. Nothing here reads a clock, does I/O, panics or
//! holds a phrase.
//!
//! A reader of each shape gives results as they are printed. One judge tells what
//! each is, by code, unit and name, and what speaks against it.
#![cfg_attr(doctest, doc = include_str!("../README.md"))]

mod ccda;
mod codes;
mod date;
mod decode;
mod explain;
mod fhir;
mod figure;
mod hl7;
mod items;
mod judge;
mod ldt;
mod limits;
mod names;
mod people;
mod range;
mod raw;
mod reading;
mod refusal;
mod report;
mod saved;
mod series;
mod sniff;
mod source;
mod table;
mod text;
mod units;
mod who;
mod words;
mod zip;

pub use limits::{MAX_BYTES, MAX_DEPTH, MAX_INFLATION, MAX_PEOPLE, MAX_ROWS};
pub use reading::{Encoding, Past, Person, Question, Reading, Reason, Row, Shape, State};
pub use refusal::{Refusal, Why};
pub use source::{Answers, DayOrder, Source};
pub use zip::{Entries, ReadAt, read_zip};

/// Reads a source: a report, or an archive of some.
///
/// # Errors
/// A foreign, damaged or too large source: nothing of it is taken.
pub fn read(source: &Source<'_>, answers: &Answers) -> Result<Reading, Refusal> {
    if source.bytes.starts_with(b"PK\x03\x04") {
        zip::read_all(source.bytes, answers)
    } else {
        let read = report::read(source, answers)?;
        Ok(read.settled(answers.person)?)
    }
}

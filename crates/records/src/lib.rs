//! What leaves the page in a person's own hands: FHIR R4 ([`fhir`]), CSV
//! ([`csv`]), a calendar reminder ([`ics`]) and a QR code of the link ([`qr`]).
//!
//! Everything here is a text or a drawing made from a report; nothing reads a
//! clock, does I/O or sends anything. The caller brings the day, the link and
//! the words.

pub mod csv;
pub mod fhir;
pub mod ics;
pub mod qr;

use calcium_compass_core::date::Date;
use calcium_compass_core::report::{Input, Report};
use calcium_compass_words::RecordsWords;

/// What is written out: what was entered, what the core said of it, and what
/// must travel with it.
#[derive(Clone, Copy, Debug)]
pub struct Export<'a> {
    /// What was entered.
    pub input: &'a Input,
    /// What the core said of it.
    pub report: &'a Report,
    /// The day it is written.
    pub day: Date,
    /// The link that opens the page with the same entries.
    pub link: &'a str,
    /// The words of the reader's language.
    pub words: RecordsWords,
}

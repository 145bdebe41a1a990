//! The rules: quantities, bands, evidence, uncertainty, safety.
//!
//! Standard library only. Nothing here reads a clock, does I/O, panics or
//! holds a phrase: what a person reads is made in the crate of the words.
//!
//! [`assess`] is the one way in: it is total, so that any text of any length
//! gives a [`report::Report`], in which what could not be read is a named
//! [`entry::Problem`].

mod closed;
mod ids;

pub mod behind;
pub mod bound;
pub mod digits;
pub mod fold;
pub mod milli;
pub mod number;
pub mod range;

pub mod answers;
pub mod entry;
pub mod exact;
pub mod measure;
pub mod own_lab;
pub mod person;
pub mod problem;
pub mod quantity;
pub mod unit;

pub mod applies;
pub mod band;
pub mod country;
pub mod date;
pub mod label;
pub mod source;
pub mod table;

pub mod adjust;
pub mod agreement;
pub mod alert;
mod amount;
mod assess;
pub mod claim;
pub mod food;
pub mod intake;
pub mod joint;
pub mod next;
pub mod note;
pub mod reference;
pub mod report;
pub mod safety;
pub mod saved;
pub mod shares;
pub mod show;
pub mod uncertainty;
pub mod verdict;
mod vote;

pub use assess::assess;

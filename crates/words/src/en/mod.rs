//! English, in two voices.
//!
//! Plain words here: a reading age of 9 to 11, sentences of 22 words at most, verbs
//! that inform. Never "you are deficient", never "take". [`clinician`] says the same in
//! the terms of the profession.

mod about;
mod alert;
pub mod claim;
pub mod clinician;
mod evidence;
mod flag;
pub mod foods;
mod form;
mod measure;
mod note;
mod opening;
mod page;
mod problem;
pub mod reader;
pub mod records;
mod result;
pub mod saved;
mod static_page;
mod unstarted;

use super::catalogue::{Page, Said, StaticWords, page_words, said_words, static_phrases};

pub use about::*;
pub use alert::*;
pub use evidence::*;
pub use flag::*;
pub use form::*;
pub use measure::*;
pub use note::*;
pub use opening::*;
pub use page::*;
pub use problem::*;
pub use result::*;
pub use static_page::*;
pub use unstarted::*;

/// The page's own words.
pub const PAGE: Page = page_words!();
/// What is said of a report.
pub const SAID: Said = said_words!();
/// What is drawn when the site is built.
pub const STATIC_PAGE: StaticWords = static_phrases!();

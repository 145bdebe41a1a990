//! English, in two voices.
//!
//! Plain words here: a reading age of 9 to 11, sentences of 22 words at most, verbs
//! that inform. Never "you are deficient", never "take". [`clinician`] says the same in
//! the terms of the profession.

mod about;
mod alert;
mod claim;
pub mod clinician;
mod evidence;
mod flag;
mod form;
mod measure;
mod note;
mod page;
mod problem;
mod result;
pub mod saved;
mod static_page;
mod unstarted;

use super::catalogue::{Page, Said, page_words, said_words};

pub use about::*;
pub use alert::*;
pub use claim::*;
pub use evidence::*;
pub use flag::*;
pub use form::*;
pub use measure::*;
pub use note::*;
pub use page::*;
pub use problem::*;
pub use result::*;
pub use static_page::*;
pub use unstarted::*;

/// The page's own words.
pub const PAGE: Page = page_words!();
/// What is said of a report.
pub const SAID: Said = said_words!();

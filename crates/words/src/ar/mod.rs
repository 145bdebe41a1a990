//! Arabic. Not yet reviewed by a clinician who speaks it.
//!
//! What each phrase is for is said in the English files, [`super::en`].

mod about;
mod alert;
pub mod claim;
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

pub const PAGE: Page = page_words!();
pub const SAID: Said = said_words!();
pub const STATIC_PAGE: StaticWords = static_phrases!();

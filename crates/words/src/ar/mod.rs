//! Arabic. Not yet reviewed by a clinician who speaks it.
//!
//! What each phrase is for is said in the English files, [`super::en`].

mod about;
mod alert;
mod claim;
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

pub const PAGE: Page = page_words!();
pub const SAID: Said = said_words!();

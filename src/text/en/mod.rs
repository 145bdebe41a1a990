//! English, in two voices; [`say`] chooses.
//!
//! Plain words here: a reading age of 9 to 11, sentences of 22 words at most, verbs
//! that inform. Never "you are deficient", never "take". [`clinician`] says the same in
//! the terms of the profession.

mod about;
mod alert;
mod claim;
pub mod clinician;
mod evidence;
mod note;
mod page;
mod problem;
mod result;
mod say;

pub use about::*;
pub use alert::*;
pub use claim::*;
pub use evidence::*;
pub use note::*;
pub use page::*;
pub use problem::*;
pub use result::*;
pub use say::{Say, say};

/// The language's tag.
pub const TAG: &str = "en";
/// The decimal mark.
pub const DECIMAL_MARK: &str = ".";
/// Between items of a list.
pub const BETWEEN: &str = ", ";
/// Before the last item of a list of choices.
pub const OR: &str = " or ";
/// Before the last item of a list.
pub const LAST: &str = " and ";

//! The clinician voice: the same bands, alerts and notes in the terms of the
//! profession.
//!
//! It informs a reader who decides: no dose, no diagnosis. What a body calls a
//! band stays the body's own words. Figures and findings are those of the
//! sources that the core names.

mod alert;
mod label;
mod note;
mod problem;
mod result;

use crate::catalogue::{Said, said_words};

pub use alert::*;
pub use label::*;
pub use note::*;
pub use problem::*;
pub use result::*;

/// What is said of a report.
pub const SAID: Said = said_words!();

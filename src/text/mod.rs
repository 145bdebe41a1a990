//! The words, and no rules.
//!
//! One function per kind of phrase, keyed by the core's enums, so that a
//! missing phrase does not compile. A language is one file ([`en`]) of
//! templates with named gaps, some in two voices ([`Voice`]); [`compose`] fills
//! the gaps the same way in every language and voice. Nothing here decides anything: it says what a report holds.

pub mod compose;
pub mod en;
pub mod fill;
pub mod sheet;
pub mod voice;

pub use fill::fill;
pub use voice::Voice;

//! The words, and no rules.
//!
//! A language is a folder of constants and of functions keyed by the core's
//! enums ([`en`]); [`catalogue`] lists them all, so that a missing phrase does
//! not compile. [`Words`] are the phrases of one language and [`Voice`], and
//! [`compose`] fills their gaps from a report the same way in every language.
//! Nothing here decides anything: it says what a report holds.

#[allow(missing_docs, reason = "the English files say what each phrase is for")]
pub mod ar;
pub mod catalogue;
pub mod claims;
pub mod complaint;
pub mod compose;
#[allow(missing_docs, reason = "the English files say what each phrase is for")]
pub mod de;
mod drawn;
pub mod en;
#[allow(missing_docs, reason = "the English files say what each phrase is for")]
pub mod es;
mod example;
pub mod fill;
pub mod foods;
pub mod found;
#[allow(missing_docs, reason = "the English files say what each phrase is for")]
pub mod fr;
pub mod key;
pub mod lang;
pub mod made;
pub mod month;
pub mod notice;
pub mod opening;
pub mod outcome;
mod own;
pub mod pack;
pub mod plural;
pub mod reader;
pub mod records;
pub mod saved;
pub mod sheet;
pub mod static_page;
pub mod unstarted;
pub mod voice;
pub mod words;

pub use claims::ClaimWords;
pub use fill::fill;
pub use foods::FoodsWords;
pub use lang::Lang;
pub use made::Made;
pub use notice::Notice;
pub use outcome::Outcome;
pub use reader::ReaderWords;
pub use records::RecordsWords;
pub use saved::SavedWords;
pub use voice::Voice;
pub use words::Words;

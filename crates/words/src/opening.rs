//! [`Opening`]: what is said around a part of the page that is loaded when somebody
//! asks for it. The script that opens parts says it: the part is not there yet, or
//! not any more.

use super::catalogue::Phrase;
use super::lang::Lang;
use super::{ar, de, en, es, fr};

/// What stands around a part.
#[derive(Clone, Copy, Debug)]
pub struct Opening {
    /// It is being loaded.
    pub loading: &'static str,
    /// It did not come.
    pub failed: &'static str,
    /// It has ended by a fault of its own.
    pub stopped: &'static str,
    /// The button that closes it.
    pub close: &'static str,
}

/// The words of a language.
#[must_use]
pub const fn opening(lang: Lang) -> Opening {
    match lang {
        Lang::En => en::OPENING,
        Lang::Es => es::OPENING,
        Lang::Fr => fr::OPENING,
        Lang::De => de::OPENING,
        Lang::Ar => ar::OPENING,
    }
}

/// Every phrase of a language, for those who review it.
#[must_use]
pub fn phrases(lang: Lang) -> Vec<Phrase> {
    let Opening { loading, failed, stopped, close } = opening(lang);
    let named = [("loading", loading), ("failed", failed), ("stopped", stopped), ("close", close)];
    named.map(|(name, text)| Phrase { name, case: String::new(), text }).to_vec()
}

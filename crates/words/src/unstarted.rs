//! [`Unstarted`]: the words over a page that has not started. They stand in the
//! pages themselves and travel in no pack: there is nothing yet that reads one.

use super::catalogue::Phrase;
use super::lang::Lang;
use super::{ar, de, en, es, fr};

/// What is said where the calculator cannot start, or did not.
#[derive(Clone, Copy, Debug)]
pub struct Unstarted {
    /// Scripts are switched off.
    pub no_script: &'static str,
    /// There is no WebAssembly. In somebody else's page too.
    pub no_wasm: &'static str,
    /// Something else went wrong.
    pub failed: &'static str,
    /// What that means for the form below.
    pub no_answer: &'static str,
    /// The link to the page of all tables, which needs none of it.
    pub tables: &'static str,
}

/// The words of a language.
#[must_use]
pub const fn unstarted(lang: Lang) -> Unstarted {
    match lang {
        Lang::En => en::UNSTARTED,
        Lang::Es => es::UNSTARTED,
        Lang::Fr => fr::UNSTARTED,
        Lang::De => de::UNSTARTED,
        Lang::Ar => ar::UNSTARTED,
    }
}

/// Every phrase of a language, for those who review it.
#[must_use]
pub fn phrases(lang: Lang) -> Vec<Phrase> {
    let Unstarted { no_script, no_wasm, failed, no_answer, tables } = unstarted(lang);
    let named = [
        ("no_script", no_script),
        ("no_wasm", no_wasm),
        ("failed", failed),
        ("no_answer", no_answer),
        ("tables", tables),
    ];
    named.map(|(name, text)| Phrase { name, case: String::new(), text }).to_vec()
}

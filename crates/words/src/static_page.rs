//! The words that are drawn when the site is built and never in a browser: the form,
//! the static pages, the example beside an empty form, what stands on paper. They
//! travel in no pack.

use super::catalogue::{Phrase, StaticWords};
use super::lang::Lang;
use super::{ar, de, en, es, fr};

/// The words of a language.
#[must_use]
pub const fn static_words(lang: Lang) -> StaticWords {
    match lang {
        Lang::En => en::STATIC_PAGE,
        Lang::Es => es::STATIC_PAGE,
        Lang::Fr => fr::STATIC_PAGE,
        Lang::De => de::STATIC_PAGE,
        Lang::Ar => ar::STATIC_PAGE,
    }
}

/// Every phrase of a language, for those who review it.
#[must_use]
pub fn phrases(lang: Lang) -> Vec<Phrase> {
    static_words(lang).phrases()
}

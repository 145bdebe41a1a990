//! [`StaticWords`]: the words that are drawn when the site is built and never in a
//! browser: the static pages, the example beside an empty form, what stands on
//! paper. They travel in no pack.

use super::catalogue::Phrase;
use super::lang::Lang;
use super::{ar, de, en, es, fr};

/// What is said there.
#[derive(Clone, Copy, Debug)]
pub struct StaticWords {
    /// Over the example.
    pub example: &'static str,
    /// Over the questions on paper.
    pub questions: &'static str,
    /// They, for the person who does the talking.
    pub question_mine: &'static str,
    /// The same.
    pub question_change: &'static str,
    /// The same.
    pub question_again: &'static str,
    /// Before the address of the page, on paper.
    pub address: &'static str,
    /// Over the list of what is on the page.
    pub contents: &'static str,
    /// The field that finds parts of the page.
    pub search: &'static str,
    /// When it finds none.
    pub none_found: &'static str,
    /// Under the heading of the page of all sources.
    pub sources_lede: &'static str,
    /// The link to the review sheet, which is in English.
    pub review_sheet: &'static str,
    /// The link to the calculator.
    pub calculator: &'static str,
}

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
    let w = static_words(lang);
    let named = [
        ("example", w.example),
        ("questions", w.questions),
        ("question_mine", w.question_mine),
        ("question_change", w.question_change),
        ("question_again", w.question_again),
        ("address", w.address),
        ("contents", w.contents),
        ("search", w.search),
        ("none_found", w.none_found),
        ("sources_lede", w.sources_lede),
        ("review_sheet", w.review_sheet),
        ("calculator", w.calculator),
    ];
    named.map(|(name, text)| Phrase { name, case: String::new(), text }).to_vec()
}

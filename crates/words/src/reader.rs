//! [`ReaderWords`]: the phrases of the part that reads a report. They travel in a pack
//! of their own, so that the calculator does not load them.

use super::catalogue::{Phrase, Reader};
use super::lang::Lang;
use super::pack;
use super::words::{Phrases, Words};
use super::{ar, de, en, es, fr};

/// The part's own phrases, each with a method of its name, and those it shares with
/// the calculator.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ReaderWords {
    /// The words of the calculator, in the same language.
    pub shared: Words,
    own: Phrases,
}

impl ReaderWords {
    /// The phrases of a language that are compiled in.
    #[must_use]
    pub fn of(shared: Words) -> Self {
        let phrases = reader(shared.lang()).phrases();
        let own = phrases.into_iter().map(|phrase| phrase.text).collect::<Vec<_>>().leak();
        Self { shared, own }
    }

    /// Reads the part's own pack. `None` where it is not one of this catalogue and of
    /// the language of the shared words.
    #[must_use]
    pub fn read(shared: Words, text: String) -> Option<Self> {
        let lines: Phrases = text.leak().split('\n').collect::<Vec<_>>().leak();
        let (first, own) = lines.split_first()?;
        let right = *first == shared.lang().tag() && own.len() == Reader::COUNT;
        right.then_some(Self { shared, own })
    }

    pub(super) fn own_at(self, place: usize) -> &'static str {
        self.own.get(place).copied().unwrap_or_default()
    }
}

/// What becomes of a result of a report.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Becomes {
    /// It is the result.
    Result,
    /// It is the earlier result.
    Earlier,
    /// It is older than those.
    Older,
    /// It is not taken.
    Nothing,
}

impl Becomes {
    /// Every one.
    pub const ALL: &[Self] = &[Self::Result, Self::Earlier, Self::Older, Self::Nothing];
}

/// Why a result of a report is left out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RowFault {
    /// The laboratory cancelled it.
    Cancelled,
    /// The laboratory took it back.
    EnteredInError,
    /// It is not final.
    NotFinal,
    /// It has no figure.
    NoValue,
    /// It is another test.
    OtherTest,
    /// This test is not given in that unit.
    Unit,
}

impl RowFault {
    /// Every one.
    pub const ALL: &[Self] = &[
        Self::Cancelled,
        Self::EnteredInError,
        Self::NotFinal,
        Self::NoValue,
        Self::OtherTest,
        Self::Unit,
    ];
}

/// Why a file is not read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FileFault {
    /// None of the kinds that are read.
    Foreign,
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// It ends too early, or breaks the rules of its kind.
    Damaged,
    /// Too many bytes.
    TooLarge,
    /// Too many results.
    TooMany,
    /// Nested too deep.
    TooDeep,
    /// Apple Health's file without results.
    AppleExport,
    /// Our own file, which a spreadsheet has changed.
    SpreadsheetChanged,
    /// Letters were replaced by question marks.
    LettersLost,
    /// Our own file, of a newer version.
    Newer,
    /// The browser does not give it.
    Unreadable,
    /// The program that reads has stopped.
    Failed,
}

impl FileFault {
    /// Every one.
    pub const ALL: &[Self] = &[
        Self::Foreign,
        Self::Pdf,
        Self::Picture,
        Self::Damaged,
        Self::TooLarge,
        Self::TooMany,
        Self::TooDeep,
        Self::AppleExport,
        Self::SpreadsheetChanged,
        Self::LettersLost,
        Self::Newer,
        Self::Unreadable,
        Self::Failed,
    ];
}

/// The pack of a language.
#[must_use]
pub fn pack(lang: Lang) -> String {
    pack::lines(lang.tag(), reader(lang).phrases().into_iter())
}

/// The phrases of a language.
#[must_use]
pub const fn reader(lang: Lang) -> Reader {
    match lang {
        Lang::En => en::reader::READER,
        Lang::Es => es::reader::READER,
        Lang::Fr => fr::reader::READER,
        Lang::De => de::reader::READER,
        Lang::Ar => ar::reader::READER,
    }
}

/// Every phrase of a language, for those who review it.
#[must_use]
pub fn phrases(lang: Lang) -> Vec<Phrase> {
    reader(lang).phrases()
}

#[cfg(test)]
mod tests {
    use super::{ReaderWords, pack};
    use crate::{Lang, Voice, Words};

    #[test]
    fn a_pack_says_what_the_language_says_and_another_is_refused() {
        for lang in Lang::ALL {
            let shared = Words::of(*lang, Voice::Plain);
            let read = ReaderWords::read(shared, pack(*lang)).expect("a pack");
            assert_eq!(read, ReaderWords::of(shared));
            assert!(!read.heading().is_empty());
            assert!(ReaderWords::read(shared, pack(*lang) + "\nmore").is_none());
        }
        assert!(ReaderWords::read(Words::english(), pack(Lang::Fr)).is_none());
    }
}

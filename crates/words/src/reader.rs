//! [`ReaderWords`]: the phrases of the part that reads a report. They travel in a pack
//! of their own, so that the calculator does not load them.

use super::catalogue::{Phrase, Reader};
use super::lang::Lang;
use super::pack;
use super::words::{Phrases, Words, listed};
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
        Self { shared, own: listed(reader(shared.lang()).phrases()) }
    }

    /// Reads the part's own pack. `None` where it is not one of this catalogue and of
    /// the language of the shared words.
    #[must_use]
    pub fn read(shared: Words, text: String) -> Option<Self> {
        let own = pack::own(shared.lang(), Reader::COUNT, text)?;
        Some(Self { shared, own })
    }

    pub(super) fn own_at(self, place: usize) -> &'static str {
        self.own.get(place).copied().unwrap_or_default()
    }
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

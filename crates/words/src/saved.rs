//! [`SavedWords`]: the phrases of the page of saved results. They travel in a
//! pack of their own, so that the calculator does not load them.

use super::catalogue::{Phrase, Saved};
use super::lang::Lang;
use super::pack;
use super::words::{Phrases, Words, listed};
use super::{ar, de, en, es, fr};
use calcium_compass_core::saved::file::{ReadError, ReadErrorKind};

/// The page's own phrases, each with a method of its name, and those it shares
/// with the calculator.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct SavedWords {
    /// The words of the calculator, in the same language.
    pub shared: Words,
    own: Phrases,
}

impl SavedWords {
    /// The phrases of a language that are compiled in.
    #[must_use]
    pub fn of(shared: Words) -> Self {
        Self { shared, own: listed(saved(shared.lang()).phrases()) }
    }

    /// Reads the page's own pack. `None` where it is not one of this catalogue
    /// and of the language of the shared words.
    #[must_use]
    pub fn read(shared: Words, text: String) -> Option<Self> {
        let own = pack::own(shared.lang(), Saved::COUNT, text)?;
        Some(Self { shared, own })
    }

    /// What is wrong with a text, as a sentence of its own. Of a file that is none
    /// of ours no line is named.
    #[must_use]
    pub fn what_is_wrong(self, error: ReadError) -> String {
        let says = self.read_error(error.kind);
        match error.kind {
            ReadErrorKind::Foreign | ReadErrorKind::Newer | ReadErrorKind::TooLong => capital(says),
            ReadErrorKind::Spreadsheet
            | ReadErrorKind::Letters
            | ReadErrorKind::Cells
            | ReadErrorKind::Date
            | ReadErrorKind::Measure
            | ReadErrorKind::Value
            | ReadErrorKind::Lab => {
                let line = error.line.to_string();
                self.shared.fill(self.fault_at(), &[("line", &line), ("fault", says)])
            }
        }
    }

    pub(super) fn own_at(self, place: usize) -> &'static str {
        self.own.get(place).copied().unwrap_or_default()
    }
}

/// A phrase that opens a sentence. In Arabic there are no capitals.
fn capital(phrase: &str) -> String {
    let mut rest = phrase.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}

/// The pack of a language.
#[must_use]
pub fn pack(lang: Lang) -> String {
    pack::lines(lang.tag(), saved(lang).phrases().into_iter())
}

/// The phrases of a language.
#[must_use]
pub const fn saved(lang: Lang) -> Saved {
    match lang {
        Lang::En => en::saved::SAVED,
        Lang::Es => es::saved::SAVED,
        Lang::Fr => fr::saved::SAVED,
        Lang::De => de::saved::SAVED,
        Lang::Ar => ar::saved::SAVED,
    }
}

/// Every phrase of a language, for those who review it.
#[must_use]
pub fn phrases(lang: Lang) -> Vec<Phrase> {
    saved(lang).phrases()
}

#[cfg(test)]
mod tests {
    use super::{SavedWords, pack};
    use crate::{Lang, Outcome, Voice, Words};
    use calcium_compass_core::saved::file::{ReadError, ReadErrorKind};

    /// It follows a full stop, so it opens with a capital.
    #[test]
    fn what_is_wrong_is_a_sentence_and_names_the_line_where_there_is_one() {
        for lang in Lang::ALL {
            let words = SavedWords::of(Words::of(*lang, Voice::Plain));
            for kind in ReadErrorKind::ALL {
                let says = words.what_is_wrong(ReadError { line: 7, kind: *kind });
                let first = says.chars().next().expect("a letter");
                assert!(!first.is_lowercase(), "{} {kind:?}: {says}", lang.tag());
                let whole = [ReadErrorKind::Foreign, ReadErrorKind::Newer, ReadErrorKind::TooLong];
                assert_eq!(says.contains('7'), !whole.contains(kind), "{says}");
            }
        }
    }

    #[test]
    fn a_pack_says_what_the_language_says_and_another_is_refused() {
        for lang in Lang::ALL {
            let shared = Words::of(*lang, Voice::Plain);
            let read = SavedWords::read(shared, pack(*lang)).expect("a pack");
            let compiled = SavedWords::of(shared);
            assert_eq!(read, compiled);
            assert!(!read.title().is_empty() && !read.outcome(Outcome::Full).is_empty());
            assert!(SavedWords::read(shared, pack(*lang) + "\nmore").is_none());
        }
        let (english, french) = (Words::english(), pack(Lang::Fr));
        assert!(SavedWords::read(english, french).is_none());
        assert!(SavedWords::read(english, String::new()).is_none());
    }
}

//! [`KeepWords`]: the phrases of the page of saved results. They travel in a
//! pack of their own, so that the calculator does not load them.

use super::catalogue::{Keep, Phrase};
use super::lang::Lang;
use super::pack;
use super::words::{Phrases, Words};
use super::{ar, de, en, es, fr};
use calcium_compass_core::keep::file::{Fault, FaultKind};

/// The page's own phrases, each with a method of its name, and those it shares
/// with the calculator.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct KeepWords {
    /// The words of the calculator, in the same language.
    pub shared: Words,
    own: Phrases,
}

impl KeepWords {
    /// The phrases of a language that are compiled in.
    #[must_use]
    pub fn of(shared: Words) -> Self {
        let phrases = keep(shared.lang()).phrases();
        let own = phrases.into_iter().map(|phrase| phrase.text).collect::<Vec<_>>().leak();
        Self { shared, own }
    }

    /// Reads the page's own pack. `None` where it is not one of this catalogue
    /// and of the language of the shared words.
    #[must_use]
    pub fn read(shared: Words, text: String) -> Option<Self> {
        let lines: Phrases = text.leak().split('\n').collect::<Vec<_>>().leak();
        let (first, own) = lines.split_first()?;
        let right = *first == shared.lang().tag() && own.len() == Keep::COUNT;
        right.then_some(Self { shared, own })
    }

    /// What is wrong with a text, as a sentence of its own. Of a file that is none
    /// of ours no line is named.
    #[must_use]
    pub fn what_is_wrong(self, fault: Fault) -> String {
        let says = self.fault(fault.kind);
        match fault.kind {
            FaultKind::Foreign | FaultKind::Newer | FaultKind::TooLong => capital(says),
            FaultKind::Letters
            | FaultKind::Cells
            | FaultKind::Date
            | FaultKind::Measure
            | FaultKind::Value
            | FaultKind::Lab => {
                let line = fault.line.to_string();
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
    pack::lines(lang.tag(), keep(lang).phrases().into_iter())
}

/// The phrases of a language.
#[must_use]
pub const fn keep(lang: Lang) -> Keep {
    match lang {
        Lang::En => en::keep::KEEP,
        Lang::Es => es::keep::KEEP,
        Lang::Fr => fr::keep::KEEP,
        Lang::De => de::keep::KEEP,
        Lang::Ar => ar::keep::KEEP,
    }
}

/// Every phrase of a language, for those who review it.
#[must_use]
pub fn phrases(lang: Lang) -> Vec<Phrase> {
    keep(lang).phrases()
}

#[cfg(test)]
mod tests {
    use super::{KeepWords, pack};
    use crate::{Happened, Lang, Voice, Words};
    use calcium_compass_core::keep::file::{Fault, FaultKind};

    /// It follows a full stop, so it opens with a capital.
    #[test]
    fn what_is_wrong_is_a_sentence_and_names_the_line_where_there_is_one() {
        for lang in Lang::ALL {
            let words = KeepWords::of(Words::of(*lang, Voice::Plain));
            for kind in FaultKind::ALL {
                let says = words.what_is_wrong(Fault { line: 7, kind: *kind });
                let first = says.chars().next().expect("a letter");
                assert!(!first.is_lowercase(), "{} {kind:?}: {says}", lang.tag());
                let whole = [FaultKind::Foreign, FaultKind::Newer, FaultKind::TooLong];
                assert_eq!(says.contains('7'), !whole.contains(kind), "{says}");
            }
        }
    }

    #[test]
    fn a_pack_says_what_the_language_says_and_another_is_refused() {
        for lang in Lang::ALL {
            let shared = Words::of(*lang, Voice::Plain);
            let read = KeepWords::read(shared, pack(*lang)).expect("a pack");
            let compiled = KeepWords::of(shared);
            assert_eq!(read, compiled);
            assert!(!read.title().is_empty() && !read.happened(Happened::Full).is_empty());
            assert!(KeepWords::read(shared, pack(*lang) + "\nmore").is_none());
        }
        let (english, french) = (Words::english(), pack(Lang::Fr));
        assert!(KeepWords::read(english, french).is_none());
        assert!(KeepWords::read(english, String::new()).is_none());
    }
}

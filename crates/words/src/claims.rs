//! [`ClaimWords`]: what people read, and how it stands. These phrases travel in a pack
//! of their own: no answer needs them, so that they come after it.

use super::catalogue::{Claims, Phrase};
use super::lang::Lang;
use super::pack;
use super::words::{Phrases, listed};
use super::{ar, de, en, es, fr};

/// The words of a language. Each phrase has a method of its name.
#[derive(Clone, Copy, Debug)]
pub struct ClaimWords {
    lang: Lang,
    own: Phrases,
}

impl PartialEq for ClaimWords {
    fn eq(&self, other: &Self) -> bool {
        self.lang == other.lang
    }
}

impl ClaimWords {
    /// The phrases of a language that are compiled in.
    #[must_use]
    pub fn of(lang: Lang) -> Self {
        Self { lang, own: listed(claims(lang).phrases()) }
    }

    /// Reads the pack of a language. `None` where it is not one of this catalogue and
    /// of that language.
    #[must_use]
    pub fn read(lang: Lang, text: String) -> Option<Self> {
        Some(Self { lang, own: pack::own(lang, Claims::COUNT, text)? })
    }

    /// The language.
    #[must_use]
    pub const fn lang(self) -> Lang {
        self.lang
    }

    pub(super) fn own_at(self, place: usize) -> &'static str {
        self.own.get(place).copied().unwrap_or_default()
    }
}

/// The pack of a language.
#[must_use]
pub fn pack(lang: Lang) -> String {
    pack::lines(lang.tag(), claims(lang).phrases().into_iter())
}

/// The phrases of a language.
#[must_use]
pub const fn claims(lang: Lang) -> Claims {
    match lang {
        Lang::En => en::claim::CLAIMS,
        Lang::Es => es::claim::CLAIMS,
        Lang::Fr => fr::claim::CLAIMS,
        Lang::De => de::claim::CLAIMS,
        Lang::Ar => ar::claim::CLAIMS,
    }
}

/// Every phrase of a language, for those who review it.
#[must_use]
pub fn phrases(lang: Lang) -> Vec<Phrase> {
    claims(lang).phrases()
}

#[cfg(test)]
mod tests {
    use super::{ClaimWords, pack};
    use crate::Lang;

    #[test]
    fn a_pack_says_what_the_language_says_and_another_is_refused() {
        for lang in Lang::ALL {
            let read = ClaimWords::read(*lang, pack(*lang)).expect("a pack");
            let compiled = ClaimWords::of(*lang);
            assert_eq!(read.own, compiled.own);
            assert_eq!((read.lang(), read.title()), (*lang, compiled.title()));
            assert!(ClaimWords::read(*lang, pack(*lang) + "\nmore").is_none());
        }
        assert!(ClaimWords::read(Lang::En, pack(Lang::Fr)).is_none());
    }
}

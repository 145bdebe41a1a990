//! [`FoodsWords`]: the phrases of the part that counts foods and products. They travel in a pack
//! of their own, so that the calculator does not load them.

use super::catalogue::{Foods, Phrase};
use super::lang::Lang;
use super::pack;
use super::words::{Phrases, Words, listed};
use super::{ar, de, en, es, fr};

/// The part's own phrases, each with a method of its name, and those it shares with
/// the calculator.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct FoodsWords {
    /// The words of the calculator, in the same language.
    pub shared: Words,
    own: Phrases,
}

impl FoodsWords {
    /// The phrases of a language that are compiled in.
    #[must_use]
    pub fn of(shared: Words) -> Self {
        Self { shared, own: listed(foods(shared.lang()).phrases()) }
    }

    /// Reads the part's own pack. `None` where it is not one of this catalogue and of
    /// the language of the shared words.
    #[must_use]
    pub fn read(shared: Words, text: String) -> Option<Self> {
        let own = pack::own(shared.lang(), Foods::COUNT, text)?;
        Some(Self { shared, own })
    }

    pub(super) fn own_at(self, place: usize) -> &'static str {
        self.own.get(place).copied().unwrap_or_default()
    }
}

/// The pack of a language.
#[must_use]
pub fn pack(lang: Lang) -> String {
    pack::lines(lang.tag(), foods(lang).phrases().into_iter())
}

/// The phrases of a language.
#[must_use]
pub const fn foods(lang: Lang) -> Foods {
    match lang {
        Lang::En => en::foods::FOODS,
        Lang::Es => es::foods::FOODS,
        Lang::Fr => fr::foods::FOODS,
        Lang::De => de::foods::FOODS,
        Lang::Ar => ar::foods::FOODS,
    }
}

/// Every phrase of a language, for those who review it.
#[must_use]
pub fn phrases(lang: Lang) -> Vec<Phrase> {
    foods(lang).phrases()
}

#[cfg(test)]
mod tests {
    use super::{FoodsWords, pack};
    use crate::{Lang, Voice, Words};

    #[test]
    fn a_pack_says_what_the_language_says_and_another_is_refused() {
        for lang in Lang::ALL {
            let shared = Words::of(*lang, Voice::Plain);
            let read = FoodsWords::read(shared, pack(*lang)).expect("a pack");
            assert_eq!(read, FoodsWords::of(shared));
            assert!(!read.heading().is_empty());
            assert!(FoodsWords::read(shared, pack(*lang) + "\nmore").is_none());
        }
        assert!(FoodsWords::read(Words::english(), pack(Lang::Fr)).is_none());
    }
}

//! Packs: the words of a language as the page loads them, a phrase a line, in
//! the order of the catalogue.
//!
//! `bake` writes them from the languages' constants, so that a pack that lacks
//! a phrase cannot be made; [`read`] takes no other number of lines.

use super::catalogue::{Page, Phrase, Said};
use super::lang::Lang;
use super::voice::Voice;
use super::words::{self, Phrases, Words};

/// The first line of the clinician voice's pack; a language's is its tag.
pub const CLINICIAN: &str = "clinician";

/// What a language says to anyone, and the page's own words.
#[must_use]
pub fn language(lang: Lang) -> String {
    let phrases = words::page(lang).phrases();
    lines(lang.tag(), phrases.into_iter().chain(words::said(lang, Voice::Plain).phrases()))
}

/// What is said to a clinician, in every language the same.
#[must_use]
pub fn clinician() -> String {
    lines(CLINICIAN, words::said(Lang::En, Voice::Clinician).phrases().into_iter())
}

pub(super) fn lines(first: &str, phrases: impl Iterator<Item = Phrase>) -> String {
    let texts = phrases.map(|phrase| phrase.text);
    std::iter::once(first).chain(texts).collect::<Vec<_>>().join("\n")
}

/// Reads the pack of a page or a part of its own, of so many phrases. `None` where
/// it is not one of this catalogue and of this language.
pub(super) fn own(lang: Lang, count: usize, text: String) -> Option<Phrases> {
    let (first, own) = split(text)?;
    (first == lang.tag() && own.len() == count).then_some(own)
}

/// The first line of a pack, and the phrases under it.
fn split(text: String) -> Option<(&'static str, Phrases)> {
    let lines: Phrases = text.leak().split('\n').collect::<Vec<_>>().leak();
    lines.split_first().map(|(first, phrases)| (*first, phrases))
}

/// A pack that was read.
#[derive(Clone, Copy, Debug)]
pub enum Pack {
    /// A language.
    Language(Lang, Phrases, Phrases),
    /// The clinician voice.
    Clinician(Phrases),
}

/// Reads a pack. `None` where it is not one of this catalogue. The text is
/// kept for as long as the page stands: read a pack once.
#[must_use]
pub fn read(text: String) -> Option<Pack> {
    let (first, phrases) = split(text)?;
    if first == CLINICIAN {
        return (phrases.len() == Said::COUNT).then_some(Pack::Clinician(phrases));
    }
    let lang = Lang::ALL.iter().copied().find(|lang| lang.tag() == first)?;
    let (page, said) = phrases.split_at_checked(Page::COUNT)?;
    (said.len() == Said::COUNT).then_some(Pack::Language(lang, page, said))
}

/// The words of a language, with the clinician voice where it was loaded and
/// asked for.
#[must_use]
pub fn words(language: Pack, clinician: Option<Pack>) -> Option<Words> {
    match (language, clinician) {
        (Pack::Language(lang, page, said), None) => Words::new(lang, Voice::Plain, page, said),
        (Pack::Language(lang, page, _), Some(Pack::Clinician(said))) => {
            Words::new(lang, Voice::Clinician, page, said)
        }
        (Pack::Language(..), Some(Pack::Language(..))) | (Pack::Clinician(_), _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calcium_compass_core::alert::AlertId;
    use calcium_compass_core::next::Next;

    #[test]
    fn a_pack_says_what_the_language_says() {
        for lang in Lang::ALL {
            let pack = read(language(*lang)).expect("a language");
            let plain = words(pack, None).expect("a language");
            let compiled = Words::of(*lang, Voice::Plain);
            assert_eq!(plain.title(), compiled.title());
            assert_eq!(plain.next(Next::Gated), compiled.next(Next::Gated));
            let both = words(pack, read(clinician())).expect("a language");
            let id = AlertId::VkaSteady;
            assert_eq!(both.alert_body(id), crate::en::clinician::alert_body(id));
            assert_eq!((both.title(), both.said_lang()), (compiled.title(), Lang::En));
        }
    }

    #[test]
    fn a_pack_of_another_catalogue_is_refused() {
        let whole = language(Lang::En);
        let (short, _) = whole.rsplit_once('\n').expect("lines");
        assert!(read(short.to_owned()).is_none());
        assert!(read(format!("{whole}\nmore")).is_none());
        assert!(read(whole.replacen("en", "xx", 1)).is_none());
        assert!(read(String::new()).is_none());
    }
}

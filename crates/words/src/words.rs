//! [`Words`]: the phrases of one language and voice, however they came here.

use std::sync::OnceLock;

use calcium_compass_core::unit::Unit;

use super::catalogue::{AboutPart, Page, Phrase, Said};
use super::fill::fill;
use super::lang::Lang;
use super::voice::Voice;
use super::{ar, de, en, es, fr};

/// Unicode: what follows stands apart, in its own direction.
const FIRST_STRONG: char = '\u{2068}';
/// Unicode: what follows stands apart, from left to right.
const LEFT_TO_RIGHT: char = '\u{2066}';
/// Ends that.
const POP: char = '\u{2069}';

/// Phrases at their places; see [`super::catalogue`].
pub(super) type Phrases = &'static [&'static str];

/// The phrases of a language and a voice. Each has a method of its name.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    lang: Lang,
    voice: Voice,
    page: Phrases,
    said: Phrases,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        (self.lang, self.voice) == (other.lang, other.voice)
    }
}

impl Words {
    /// A language's phrases in a voice. `None` where they are not as many as
    /// the catalogue has.
    pub(super) fn new(lang: Lang, voice: Voice, page: Phrases, said: Phrases) -> Option<Self> {
        let complete = page.len() == Page::COUNT && said.len() == Said::COUNT;
        complete.then_some(Self { lang, voice, page, said })
    }

    /// The phrases that are compiled in. The page does not call this: it would
    /// link every language.
    #[must_use]
    pub fn of(lang: Lang, voice: Voice) -> Self {
        const LANGUAGES: usize = Lang::ALL.len();
        static PAGES: [OnceLock<Phrases>; LANGUAGES] = [const { OnceLock::new() }; LANGUAGES];
        // One more: what is said to a clinician.
        static SAID: [OnceLock<Phrases>; LANGUAGES + 1] =
            [const { OnceLock::new() }; LANGUAGES + 1];
        let place = lang as usize;
        let spoken = if voice == Voice::Clinician { LANGUAGES } else { place };
        let page = PAGES
            .get(place)
            .map_or(&[][..], |cell| cell.get_or_init(|| listed(page(lang).phrases())));
        let said = SAID
            .get(spoken)
            .map_or(&[][..], |cell| cell.get_or_init(|| listed(said(lang, voice).phrases())));
        Self { lang, voice, page, said }
    }

    /// English to anyone.
    #[must_use]
    pub fn english() -> Self {
        Self::of(Lang::En, Voice::Plain)
    }

    /// The language of the page's own words.
    #[must_use]
    pub const fn lang(self) -> Lang {
        self.lang
    }

    /// To whom it is said.
    #[must_use]
    pub const fn voice(self) -> Voice {
        self.voice
    }

    /// The language of what is said of a report: the clinician voice is in
    /// English.
    #[must_use]
    pub const fn said_lang(self) -> Lang {
        match self.voice {
            Voice::Plain => self.lang,
            Voice::Clinician => Lang::En,
        }
    }

    /// The tag of that language, where it is not the one of the page around.
    #[must_use]
    pub fn said_tag(self) -> Option<&'static str> {
        self.said_apart().map(Lang::tag)
    }

    /// The direction of that language, where it is not the one of the page around.
    #[must_use]
    pub fn said_dir(self) -> Option<&'static str> {
        self.said_apart().map(Lang::dir)
    }

    fn said_apart(self) -> Option<Lang> {
        Some(self.said_lang()).filter(|lang| *lang != self.lang)
    }

    /// A unit as the reader's labels print it.
    #[must_use]
    pub fn unit(self, unit: Unit) -> &'static str {
        if unit == Unit::InternationalUnit { self.international_unit() } else { unit.printed() }
    }

    /// The same among what is said of a report: to a clinician that is in English.
    #[must_use]
    pub fn said_unit(self, unit: Unit) -> &'static str {
        match self.voice {
            Voice::Plain => self.unit(unit),
            Voice::Clinician => unit.printed(),
        }
    }

    /// A figure with its sign as it is shown: in a language written from right to
    /// left the sign would else change sides, and its direction.
    #[must_use]
    pub fn signed(self, sign: &str, figure: &str) -> String {
        if sign.is_empty() || !self.lang.is_rtl() {
            return format!("{sign}{figure}");
        }
        format!("{LEFT_TO_RIGHT}{sign}{figure}{POP}")
    }

    /// A text that keeps its own order in a language written from right to left.
    #[must_use]
    pub fn apart(self, text: &str) -> String {
        if self.lang.is_rtl() { format!("{FIRST_STRONG}{text}{POP}") } else { text.to_owned() }
    }

    /// Puts texts into the named gaps of a phrase. In a language written from
    /// right to left each is set apart, so that `22 ng/mL` keeps its order.
    #[must_use]
    pub fn fill(self, template: &str, gaps: &[(&str, &str)]) -> String {
        if !self.lang.is_rtl() {
            return fill(template, gaps);
        }
        let apart: Vec<String> = gaps.iter().map(|(_, text)| self.apart(text)).collect();
        let gaps: Vec<(&str, &str)> =
            gaps.iter().zip(&apart).map(|((name, _), text)| (*name, text.as_str())).collect();
        fill(template, &gaps)
    }

    pub(super) fn page_at(self, place: usize) -> &'static str {
        self.page.get(place).copied().unwrap_or_default()
    }

    pub(super) fn said_at(self, place: usize) -> &'static str {
        self.said.get(place).copied().unwrap_or_default()
    }
}

/// The page's words of a language.
#[must_use]
pub const fn page(lang: Lang) -> Page {
    match lang {
        Lang::En => en::PAGE,
        Lang::Es => es::PAGE,
        Lang::Fr => fr::PAGE,
        Lang::De => de::PAGE,
        Lang::Ar => ar::PAGE,
    }
}

/// What is said of a report in a language and a voice.
#[must_use]
pub const fn said(lang: Lang, voice: Voice) -> Said {
    match (voice, lang) {
        (Voice::Clinician, _) => en::clinician::SAID,
        (Voice::Plain, Lang::En) => en::SAID,
        (Voice::Plain, Lang::Es) => es::SAID,
        (Voice::Plain, Lang::Fr) => fr::SAID,
        (Voice::Plain, Lang::De) => de::SAID,
        (Voice::Plain, Lang::Ar) => ar::SAID,
    }
}

/// Once per language, for as long as the program runs.
pub(super) fn listed(phrases: Vec<Phrase>) -> Phrases {
    phrases.into_iter().map(|phrase| phrase.text).collect::<Vec<_>>().leak()
}

/// The page about the page: its title and its parts. Only `bake` asks for it.
#[must_use]
pub const fn about(lang: Lang) -> (&'static str, [AboutPart; 10]) {
    match lang {
        Lang::En => (en::ABOUT_TITLE, en::ABOUT_PARTS),
        Lang::Es => (es::ABOUT_TITLE, es::ABOUT_PARTS),
        Lang::Fr => (fr::ABOUT_TITLE, fr::ABOUT_PARTS),
        Lang::De => (de::ABOUT_TITLE, de::ABOUT_PARTS),
        Lang::Ar => (ar::ABOUT_TITLE, ar::ABOUT_PARTS),
    }
}

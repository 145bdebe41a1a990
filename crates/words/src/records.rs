//! [`RecordsWords`]: the phrases of the part that makes files, codes and
//! reminders. They travel in a pack of their own: who makes none loads none.

use super::catalogue::{Phrase, Records};
use super::lang::Lang;
use super::pack;
use super::words::{Phrases, Words, listed};
use super::{ar, de, en, es, fr};

/// The part's own phrases, each with a method of its name, and those it shares
/// with the calculator.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct RecordsWords {
    /// The words of the calculator, in the same language.
    pub shared: Words,
    own: Phrases,
}

impl RecordsWords {
    /// The phrases of a language that are compiled in.
    #[must_use]
    pub fn of(shared: Words) -> Self {
        Self { shared, own: listed(phrases(shared.lang())) }
    }

    /// Reads the part's own pack. `None` where it is not one of this catalogue
    /// and of the language of the shared words.
    #[must_use]
    pub fn read(shared: Words, text: String) -> Option<Self> {
        let own = pack::own(shared.lang(), Records::COUNT, text)?;
        Some(Self { shared, own })
    }

    pub(super) fn own_at(self, place: usize) -> &'static str {
        self.own.get(place).copied().unwrap_or_default()
    }
}

/// The pack of a language.
#[must_use]
pub fn pack(lang: Lang) -> String {
    pack::lines(lang.tag(), phrases(lang).into_iter())
}

/// Every phrase of a language, in the order of their places.
#[must_use]
pub fn phrases(lang: Lang) -> Vec<Phrase> {
    let records = match lang {
        Lang::En => en::records::RECORDS,
        Lang::Es => es::records::RECORDS,
        Lang::Fr => fr::records::RECORDS,
        Lang::De => de::records::RECORDS,
        Lang::Ar => ar::records::RECORDS,
    };
    records.phrases()
}

#[cfg(test)]
mod tests {
    use super::{RecordsWords, pack};
    use crate::made::Made;
    use crate::{Lang, Voice, Words};

    #[test]
    fn a_pack_says_what_the_language_says_and_another_is_refused() {
        for lang in Lang::ALL {
            let shared = Words::of(*lang, Voice::Plain);
            let read = RecordsWords::read(shared, pack(*lang)).expect("a pack");
            assert_eq!(read, RecordsWords::of(shared));
            assert!(!read.title().is_empty() && !read.made(Made::Failed).is_empty());
            assert!(RecordsWords::read(shared, pack(*lang) + "\nmore").is_none());
        }
        assert!(RecordsWords::read(Words::english(), pack(Lang::Fr)).is_none());
        assert!(RecordsWords::read(Words::english(), String::new()).is_none());
    }

    /// A calendar is seen by others.
    #[test]
    fn the_title_of_a_reminder_says_nothing_of_health() {
        let titles = Lang::ALL
            .iter()
            .map(|lang| RecordsWords::of(Words::of(*lang, Voice::Plain)).reminder_title());
        let titles: Vec<&str> = titles.collect();
        assert_eq!(titles, ["Reminder", "Recordatorio", "Rappel", "Erinnerung", "تذكير"]);
    }
}

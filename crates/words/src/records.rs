//! [`RecordsWords`]: the phrases of the part that makes files, codes and reminders.
//! They travel in a pack of their own, so that the calculator does not load them.

super::own::own_words! {
    /// The part's own phrases, each with a method of its name, and those it shares with
    /// the calculator.
    RecordsWords, Records, records::RECORDS
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

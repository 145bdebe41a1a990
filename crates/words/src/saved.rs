//! [`SavedWords`]: the phrases of the page of saved results. They travel in a pack
//! of their own, so that the calculator does not load them.

use calcium_compass_core::saved::file::{ReadError, ReadErrorKind};

super::own::own_words! {
    /// The page's own phrases, each with a method of its name, and those it shares with
    /// the calculator.
    SavedWords, Saved, saved::SAVED
}

impl SavedWords {
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
}

/// A phrase that opens a sentence. In Arabic there are no capitals.
fn capital(phrase: &str) -> String {
    let mut rest = phrase.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
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

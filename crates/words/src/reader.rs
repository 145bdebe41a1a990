//! [`ReaderWords`]: the phrases of the part that reads a report. They travel in a
//! pack of their own, so that the calculator does not load them.

super::own::own_words! {
    /// The part's own phrases, each with a method of its name, and those it shares with
    /// the calculator.
    ReaderWords, Reader, reader::READER
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

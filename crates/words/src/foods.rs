//! [`FoodsWords`]: the phrases of the part that counts foods and products. They
//! travel in a pack of their own, so that the calculator does not load them.

super::own::own_words! {
    /// The part's own phrases, each with a method of its name, and those it shares with
    /// the calculator.
    FoodsWords, Foods, foods::FOODS
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

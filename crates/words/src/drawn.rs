//! [`drawn_words!`]: phrases that are drawn when the site is built and travel in no
//! pack.

/// Declares such phrases: a struct of them, a function that gives those of a
/// language, and the list of them for reviewers.
macro_rules! drawn_words {
    ($(#[$doc:meta])* $Set:ident, $of:ident, $PHRASES:ident {
        $($(#[$name_doc:meta])* $name:ident,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $Set {
            $($(#[$name_doc])* pub $name: &'static str,)*
        }

        /// The words of a language.
        #[must_use]
        pub const fn $of(lang: $crate::Lang) -> $Set {
            match lang {
                $crate::Lang::En => $crate::en::$PHRASES,
                $crate::Lang::Es => $crate::es::$PHRASES,
                $crate::Lang::Fr => $crate::fr::$PHRASES,
                $crate::Lang::De => $crate::de::$PHRASES,
                $crate::Lang::Ar => $crate::ar::$PHRASES,
            }
        }

        /// Every phrase of a language, for those who review it.
        #[must_use]
        pub fn phrases(lang: $crate::Lang) -> Vec<$crate::catalogue::Phrase> {
            let words = $of(lang);
            let phrase =
                |name, text| $crate::catalogue::Phrase { name, case: String::new(), text };
            vec![$(phrase(stringify!($name), words.$name),)*]
        }
    };
}

pub(crate) use drawn_words;

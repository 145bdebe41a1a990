//! [`own_words!`]: the phrases of a page or a part that has a program of its own.

/// Declares such phrases: the type, whose methods come from its catalogue; and the
/// phrases and the pack of every language, which no program for browsers links.
macro_rules! own_words {
    ($(#[$doc:meta])* $Own:ident, $Set:ident, $module:ident::$PHRASES:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Debug)]
        pub struct $Own {
            /// The words of the calculator, in the same language.
            pub shared: $crate::Words,
            own: $crate::words::Phrases,
        }

        impl $Own {
            /// The phrases of a language that are compiled in.
            #[must_use]
            pub fn of(shared: $crate::Words) -> Self {
                Self { shared, own: $crate::words::listed(phrases(shared.lang())) }
            }

            /// Reads a pack of its own. `None` where it is not one of this catalogue and
            /// of the language of the shared words.
            #[must_use]
            pub fn read(shared: $crate::Words, text: String) -> Option<Self> {
                let own = $crate::pack::own(shared.lang(), $crate::catalogue::$Set::COUNT, text)?;
                Some(Self { shared, own })
            }

            pub(super) fn own_at(self, place: usize) -> &'static str {
                self.own.get(place).copied().unwrap_or_default()
            }
        }

        /// The pack of a language.
        #[must_use]
        pub fn pack(lang: $crate::Lang) -> String {
            $crate::pack::lines(lang.tag(), phrases(lang).into_iter())
        }

        /// Every phrase of a language, for those who review it.
        #[must_use]
        pub fn phrases(lang: $crate::Lang) -> Vec<$crate::catalogue::Phrase> {
            let own = match lang {
                $crate::Lang::En => $crate::en::$module::$PHRASES,
                $crate::Lang::Es => $crate::es::$module::$PHRASES,
                $crate::Lang::Fr => $crate::fr::$module::$PHRASES,
                $crate::Lang::De => $crate::de::$module::$PHRASES,
                $crate::Lang::Ar => $crate::ar::$module::$PHRASES,
            };
            own.phrases()
        }
    };
}

pub(crate) use own_words;

//! The catalogue: every phrase there is, by name, and the struct a language
//! must fill. A language that lacks a phrase, or a case of one, does not
//! compile.
//!
//! A language is a folder of constants and functions ([`super::en`]). Its
//! `page_words!()` and `said_words!()` gather them into a [`Page`] and a
//! [`Said`]; the claims are [`Claims`], which come after an answer; the page of saved
//! results has a [`Saved`] of its own, and so has each part that is loaded when
//! somebody asks for it ([`Reader`]). The page does
//! not link those: it loads one language as a list of phrases ([`super::pack`]),
//! and [`super::Words`] finds each at its place.

mod about;
mod claims;
mod foods;
mod page;
mod reader;
mod records;
mod said;
mod saved;
mod static_page;

pub use about::AboutPart;
pub(super) use about::about_parts;
pub use claims::Claims;
pub(super) use claims::claims_words;
pub use foods::Foods;
pub(super) use foods::foods_words;
pub use page::Page;
pub(super) use page::page_words;
pub use reader::Reader;
pub(super) use reader::reader_words;
pub use records::Records;
pub(super) use records::records_words;
pub use said::Said;
pub(super) use said::said_words;
pub use saved::Saved;
pub(super) use saved::saved_words;
pub use static_page::StaticWords;
pub(super) use static_page::static_phrases;

/// A phrase as a translator meets it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Phrase {
    /// Its name in the language's files.
    pub name: &'static str,
    /// The case, where it has cases.
    pub case: String,
    /// The words, with gaps like `{value}`.
    pub text: &'static str,
}

/// Where a phrase starts among phrases of these sizes.
const fn start(sizes: &[usize], place: usize) -> usize {
    let (mut rest, mut before, mut sum) = (sizes, place, 0);
    while let [first, tail @ ..] = rest
        && before > 0
    {
        sum += *first;
        before -= 1;
        rest = tail;
    }
    sum
}

macro_rules! catalogue {
    // Phrases of a pack, which are found at their places: each has a method of `$Of`.
    ($(#[$doc:meta])* $Set:ident, $words:ident, $Of:ident, $find:ident;
        lines { $($line:ident = $LINE:ident,)* }
        keyed { $($name:ident: $Key:ty,)* }) => {
        super::catalogue! {
            $(#[$doc])* $Set, $words;
            lines { $($line = $LINE,)* }
            keyed { $($name: $Key,)* }
        }

        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "phrase names")]
        #[derive(Clone, Copy)]
        enum Slot { $($line,)* $($name,)* }

        const SIZES: &[usize] =
            &[$({ let _ = Slot::$line; 1 },)* $(<$Key as $crate::key::Key>::COUNT,)*];

        impl $Set {
            /// How many phrases there are.
            pub const COUNT: usize = super::start(SIZES, SIZES.len());
        }

        #[allow(missing_docs, reason = "the English files say what each phrase is for")]
        impl $crate::$Of {
            $(#[must_use]
            pub fn $line(self) -> &'static str {
                self.$find(const { super::start(SIZES, Slot::$line as usize) })
            })*

            $(#[must_use]
            pub fn $name(self, key: $Key) -> &'static str {
                let start = const { super::start(SIZES, Slot::$name as usize) };
                self.$find(start + $crate::key::Key::place(key))
            })*
        }
    };
    // Phrases that travel in no pack.
    ($(#[$doc:meta])* $Set:ident, $words:ident;
        lines { $($line:ident = $LINE:ident,)* }
        keyed { $($name:ident: $Key:ty,)* }) => {
        $(#[$doc])*
        #[allow(missing_docs, reason = "the English files say what each phrase is for")]
        #[derive(Clone, Copy, Debug)]
        pub struct $Set {
            $(pub $line: &'static str,)*
            $(pub $name: fn($Key) -> &'static str,)*
        }

        /// Gathers the constants and functions of the module it is called in.
        macro_rules! $words {
            () => {
                $crate::catalogue::$Set {
                    $($line: $LINE,)*
                    $($name: $name,)*
                }
            };
        }
        pub(crate) use $words;

        impl $Set {
            /// Every phrase, in the order of their places.
            #[must_use]
            pub fn phrases(&self) -> Vec<super::Phrase> {
                let line = |name, text| super::Phrase { name, case: String::new(), text };
                let mut all = vec![$(line(stringify!($line), self.$line),)*];
                $(all.extend(<$Key as $crate::key::Key>::all().into_iter().map(|key| {
                    let case = format!("{key:?}");
                    super::Phrase { name: stringify!($name), case, text: (self.$name)(key) }
                }));)*
                all
            }
        }
    };
}
use catalogue;

//! The values of an input: a text as typed, a whole number, a list, an id.

use std::fmt::{Formatter, Result as Said};
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};

use super::error::LONGEST;
use calcium_compass_core::date::Date;
use calcium_compass_core::entry::Per;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::person::{Flag, Sex, Stage};
use calcium_compass_words::Lang;

/// A text as a person typed it. A number is refused: in `22.0` it would have
/// lost the nought that was printed, and `<4` is no number at all.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Text(pub String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;
        impl Visitor<'_> for Reader {
            type Value = Text;
            fn expecting(&self, f: &mut Formatter<'_>) -> Said {
                f.write_str("a text: pass it as it was typed, like \"22\" or \"<4\"")
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Text, E> {
                Ok(Text(text.to_owned()))
            }
        }
        from.deserialize_any(Reader)
    }
}

/// A whole number, as the text the core reads ages from.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Whole(pub String);

impl<'de> Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;
        impl Visitor<'_> for Reader {
            type Value = Whole;
            fn expecting(&self, f: &mut Formatter<'_>) -> Said {
                f.write_str("a whole number of completed years or months")
            }
            fn visit_i64<E: Error>(self, number: i64) -> Result<Whole, E> {
                Ok(Whole(number.to_string()))
            }
            fn visit_u64<E: Error>(self, number: u64) -> Result<Whole, E> {
                Ok(Whole(number.to_string()))
            }
        }
        from.deserialize_any(Reader)
    }
}

/// A list, and nothing that only resembles one: asked for a sequence,
/// serde-wasm-bindgen would look for an iterator in a text too.
#[derive(Debug)]
pub struct List<T>(pub Vec<T>);

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Reader<T> {
            type Value = List<T>;
            fn expecting(&self, f: &mut Formatter<'_>) -> Said {
                f.write_str("a list")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<List<T>, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = items.next_element()? {
                    list.push(item);
                }
                Ok(List(list))
            }
        }
        from.deserialize_any(Reader(PhantomData))
    }
}

/// Something that is named by an id.
pub trait Named: Sized {
    /// Completes "expected".
    const EXPECTED: &str;

    /// The one of an id.
    fn named(id: &str) -> Option<Self>;
}

macro_rules! named {
    ($($type:ty, $expected:literal, $parse:expr;)*) => {
        $(impl Named for $type {
            const EXPECTED: &str = $expected;

            fn named(id: &str) -> Option<Self> {
                let parse: fn(&str) -> Option<Self> = $parse;
                parse(id)
            }
        })*
    };
}

named! {
    Measure, "the id of a measure, like \"25-oh-d\"", Measure::parse;
    Flag, "the id of a condition or a medicine, like \"vka-no\"", Flag::parse;
    Sex, "\"f\" or \"m\"", sex;
    Stage, "\"pregnant\", \"breastfeeding\", \"premenopausal\" or \"postmenopausal\"", Stage::parse;
    Per, "\"day\", \"week\" or \"month\"", Per::parse;
    Date, "a day of the calendar, like \"2026-01-31\"", Date::parse;
    Lang, "\"en\", \"es\", \"fr\", \"de\" or \"ar\"", lang;
}

fn sex(id: &str) -> Option<Sex> {
    match id {
        "f" => Some(Sex::Female),
        "m" => Some(Sex::Male),
        _ => None,
    }
}

/// The page takes `fr-CA` for French; here a wrong tag is told.
fn lang(id: &str) -> Option<Lang> {
    Lang::ALL.iter().copied().find(|lang| lang.tag() == id)
}

/// A value given by its id.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Id<T>(pub T);

impl<'de, T: Named> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader<T>(PhantomData<T>);
        impl<T: Named> Visitor<'_> for Reader<T> {
            type Value = Id<T>;
            fn expecting(&self, f: &mut Formatter<'_>) -> Said {
                f.write_str(T::EXPECTED)
            }
            fn visit_str<E: Error>(self, id: &str) -> Result<Id<T>, E> {
                // A host may have passed a whole document; the start is enough.
                let start = || id.chars().take(LONGEST).collect::<String>();
                T::named(id).map(Id).ok_or_else(|| {
                    E::custom(format_args!("\"{}\" is not {}", start(), T::EXPECTED))
                })
            }
        }
        from.deserialize_any(Reader(PhantomData))
    }
}

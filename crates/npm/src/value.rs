//! The values of an input: a text as typed, a whole number, a list, an id.

use std::fmt::{Display, Formatter, Result as Said};
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, Expected, SeqAccess, Visitor};

use super::error::LONGEST;
use calcium_compass_core::date::Date;
use calcium_compass_core::entry::Per;
use calcium_compass_core::food::Substance;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::milli::Milli;
use calcium_compass_core::person::{Flag, Sex, Stage};
use calcium_compass_words::Lang;

/// A text as a person typed it. A number is refused: `22.0` would have lost the
/// zero that was printed, and `<4` is not a number at all.
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

/// How many: a number from zero to a million, kept to its thousandths.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Count(pub Milli);

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;
        impl Visitor<'_> for Reader {
            type Value = Count;
            fn expecting(&self, f: &mut Formatter<'_>) -> Said {
                f.write_str("a number from 0 to 1000000")
            }
            fn visit_i64<E: Error>(self, number: i64) -> Result<Count, E> {
                u64::try_from(number)
                    .map_err(|_| unfit(number, &self))
                    .and_then(|n| self.visit_u64(n))
            }
            fn visit_u64<E: Error>(self, number: u64) -> Result<Count, E> {
                let fits = i64::try_from(number).ok().filter(|number| *number <= MOST);
                fits.map(|whole| Count(Milli::new(whole.saturating_mul(1000))))
                    .ok_or_else(|| unfit(number, &self))
            }
            fn visit_f64<E: Error>(self, number: f64) -> Result<Count, E> {
                // What is not a number is in no range.
                #[allow(clippy::cast_precision_loss, reason = "a million is exact")]
                let fits = (0.0..=MOST as f64).contains(&number);
                #[allow(clippy::cast_possible_truncation, reason = "it was compared")]
                let thousandths = (number * 1000.0).round() as i64;
                fits.then_some(Count(Milli::new(thousandths))).ok_or_else(|| unfit(number, &self))
            }
        }
        from.deserialize_any(Reader)
    }
}

const MOST: i64 = 1_000_000;

fn unfit<E: Error>(number: impl Display, expected: &dyn Expected) -> E {
    E::custom(format_args!("expected {expected}, not {number}"))
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
    Sex, "\"f\" or \"m\"", Sex::parse;
    Stage, "\"pregnant\", \"breastfeeding\", \"premenopausal\" or \"postmenopausal\"", Stage::parse;
    Substance, "the id of a substance, like \"vitamin-d\"", Substance::parse;
    Per, "\"day\", \"week\" or \"month\"", Per::parse;
    Date, "a day of the calendar, like \"2026-01-31\"", Date::parse;
    Lang, "\"en\", \"es\", \"fr\", \"de\" or \"ar\"", lang;
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

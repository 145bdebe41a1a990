//! [`Settings`]: what a host passes, in the shape that `calcium-compass.d.ts`
//! describes. What each setting may say is checked in `check`.

use std::collections::BTreeMap;
use std::fmt::{Display, Formatter, Result as Written};
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_path_to_error::Segment;

use super::Fault;

/// Every setting; each may be left out.
#[derive(serde::Deserialize, Debug, Default)]
#[serde(default)]
pub(super) struct Settings {
    pub(super) site: Option<Text>,
    pub(super) lang: Option<Text>,
    pub(super) languages: Option<List>,
    pub(super) theme: Option<Text>,
    pub(super) voice: Option<Text>,
    pub(super) phone: Option<Text>,
    pub(super) results: Option<Text>,
    pub(super) measures: Option<List>,
    pub(super) tables: Option<List>,
    /// By measure.
    pub(super) units: Option<Object<Text>>,
    /// `unit`, `low` and `high` by measure.
    pub(super) lab: Option<Object<Object<Text>>>,
    /// serde-wasm-bindgen ignores `deny_unknown_fields`, which would tell but one
    /// of them. What stands under a key is copied, so the element's script has
    /// refused what has no end.
    #[serde(flatten)]
    pub(super) unknown: BTreeMap<String, IgnoredAny>,
}

impl Settings {
    /// # Errors
    /// The first value that has not the shape of its setting.
    pub(super) fn read<'de, D: Deserializer<'de>>(settings: D) -> Result<Self, Fault>
    where
        D::Error: Display,
    {
        serde_path_to_error::deserialize(settings).map_err(|error| {
            let path = error.path().iter().filter_map(|segment| match segment {
                Segment::Seq { index } => Some(index.to_string()),
                Segment::Map { key } | Segment::Enum { variant: key } => Some(key.clone()),
                Segment::Unknown => None,
            });
            let key = path.collect::<Vec<_>>().join(".");
            // Before that stands what was found, which may be anything.
            let said = error.inner().to_string();
            let expected = said.rsplit_once("expected ").map_or("", |(_, expected)| expected);
            Fault::new(key, format!("is not {expected}"))
        })
    }
}

/// A text, or a number or a switch as one: JSON has `50`, an attribute `"50"`.
/// Nothing is a blank one.
#[derive(Debug)]
pub(super) struct Text(pub(super) String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;
        impl Visitor<'_> for Reader {
            type Value = Text;
            fn expecting(&self, f: &mut Formatter<'_>) -> Written {
                f.write_str("a text")
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Text, E> {
                Ok(Text(text.trim().to_owned()))
            }
            fn visit_unit<E: Error>(self) -> Result<Text, E> {
                Ok(Text(String::new()))
            }
            fn visit_bool<E: Error>(self, switch: bool) -> Result<Text, E> {
                Ok(Text(switch.to_string()))
            }
            fn visit_i64<E: Error>(self, number: i64) -> Result<Text, E> {
                Ok(Text(number.to_string()))
            }
            fn visit_u64<E: Error>(self, number: u64) -> Result<Text, E> {
                Ok(Text(number.to_string()))
            }
            fn visit_f64<E: Error>(self, number: f64) -> Result<Text, E> {
                Ok(Text(number.to_string()))
            }
        }
        from.deserialize_any(Reader)
    }
}

/// Texts; a single one is a list too.
#[derive(Debug, Default)]
pub(super) struct List(pub(super) Vec<Text>);

impl<'de> Deserialize<'de> for List {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = List;
            fn expecting(&self, f: &mut Formatter<'_>) -> Written {
                f.write_str("a list of texts")
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<List, E> {
                Ok(List(vec![Text(text.trim().to_owned())]))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<List, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = items.next_element()? {
                    list.push(item);
                }
                Ok(List(list))
            }
        }
        // Asked for a sequence, serde-wasm-bindgen would take a text for its letters.
        from.deserialize_any(Reader)
    }
}

/// An object of any keys.
#[derive(Debug)]
pub(super) struct Object<T>(pub(super) BTreeMap<String, T>);

impl<T> Default for Object<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Reader<T> {
            type Value = Object<T>;
            fn expecting(&self, f: &mut Formatter<'_>) -> Written {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Object<T>, A::Error> {
                let mut map = BTreeMap::new();
                while let Some((key, value)) = entries.next_entry()? {
                    map.insert(key, value);
                }
                Ok(Object(map))
            }
        }
        // Asked for a map, serde-wasm-bindgen would take a list for its entries.
        from.deserialize_any(Reader(PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::Settings;

    fn fault(json: &str) -> String {
        let value: serde_json::Value = serde_json::from_str(json).expect(json);
        Settings::read(value).err().map(|f| format!("{}: {}", f.key, f.text)).unwrap_or_default()
    }

    #[test]
    fn a_value_of_the_wrong_shape_is_told_by_its_key() {
        for (json, said) in [
            (r#"{"lang": ["de"]}"#, "lang: is not a text"),
            (r#"{"theme": {}}"#, "theme: is not a text"),
            (r#"{"measures": {"a": "cac"}}"#, "measures: is not a list of texts"),
            (r#"{"measures": ["cac", ["cac"]]}"#, "measures.1: is not a text"),
            (r#"{"units": ["cac"]}"#, "units: is not an object"),
            (r#"{"units": {"cac": {}}}"#, "units.cac: is not a text"),
            (r#"{"lab": {"25-oh-d": {"low": [5]}}}"#, "lab.25-oh-d.low: is not a text"),
        ] {
            assert_eq!(fault(json), said, "{json}");
        }
        for json in [r#"{"units": "x, expected kept secret"}"#, r#"{"lab": {"cac": "secret"}}"#] {
            let said = fault(json);
            assert!(said.contains(": is not ") && !said.contains("secret"), "{said}");
        }
    }

    #[test]
    fn what_is_left_out_or_null_is_not_set() {
        for json in [
            "{}",
            r#"{"lang": null, "measures": null, "units": null, "lab": null}"#,
            r#"{"lab": {"25-oh-d": {"low": null}}}"#,
        ] {
            assert_eq!(fault(json), "", "{json}");
        }
    }

    #[test]
    fn numbers_and_switches_are_texts_as_printed() {
        let json = serde_json::json!({"lang": 5, "phone": 29.9, "results": true, "theme": " x "});
        let read = Settings::read(json).expect("settings");
        let texts = [read.lang, read.phone, read.results, read.theme];
        let texts = texts.map(|text| text.expect("a text").0);
        assert_eq!(texts, ["5", "29.9", "true", "x"]);
    }
}

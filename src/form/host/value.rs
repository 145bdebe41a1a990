//! [`Value`]: what a host passed as settings, before anything is known of it.
//!
//! One type for all of them, not a struct of fields: serde stops at the first
//! fault, and a host is to hear of all; and what serde derives for such a struct,
//! with its unknown keys and the path of a fault, is 13 kB more to load.

use std::fmt::{Formatter, Result as Written};

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// As in JSON, but that a number or a switch is a text: JSON has `50`, an
/// attribute `"50"`. How deep it goes is limited by the element's script.
#[derive(Debug)]
pub(super) enum Value {
    Nothing,
    Text(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
}

impl Value {
    /// A text; nothing is a blank one.
    pub(super) fn text(self) -> Result<String, String> {
        match self {
            Self::Nothing => Ok(String::new()),
            Self::Text(text) => Ok(text),
            Self::List(_) | Self::Object(_) => Err("is not a text".to_owned()),
        }
    }

    /// A list; a single text is one too.
    pub(super) fn list(self) -> Result<Vec<Self>, String> {
        match self {
            Self::Nothing => Ok(Vec::new()),
            Self::Text(_) => Ok(vec![self]),
            Self::List(list) => Ok(list),
            Self::Object(_) => Err("is not a list of texts".to_owned()),
        }
    }

    /// The entries of an object.
    pub(super) fn object(self) -> Result<Vec<(String, Self)>, String> {
        match self {
            Self::Nothing => Ok(Vec::new()),
            Self::Object(entries) => Ok(entries),
            Self::Text(_) | Self::List(_) => Err("is not an object".to_owned()),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Value;

    fn expecting(&self, f: &mut Formatter<'_>) -> Written {
        f.write_str("a text, a list or an object")
    }
    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Nothing)
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.trim().to_owned()))
    }
    fn visit_bool<E: Error>(self, switch: bool) -> Result<Value, E> {
        Ok(Value::Text(switch.to_string()))
    }
    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Text(number.to_string()))
    }
    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Text(number.to_string()))
    }
    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Text(number.to_string()))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Value::Object(entries))
    }
}

// They write JSON, which the tests in wasm do not have.
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::Value;
    use serde::Deserialize;
    use serde_json::json;

    #[test]
    fn numbers_and_switches_are_texts_as_printed() {
        for (json, text) in [
            (json!(5), "5"),
            (json!(-5), "-5"),
            (json!(29.9), "29.9"),
            (json!(true), "true"),
            (json!(" x "), "x"),
            (json!(null), ""),
        ] {
            let read = Value::deserialize(json).expect("a value").text();
            assert_eq!(read.as_deref(), Ok(text));
        }
    }
}

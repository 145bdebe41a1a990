//! [`Node`]: a JSON value that is read where it is asked for, so that a field of
//! another type than the standard's spoils no other.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::value::RawValue;

/// A JSON value.
#[derive(Clone, Copy)]
pub(super) struct Node<'a>(&'a RawValue);

/// The fields of a JSON object.
#[derive(Default)]
pub(super) struct Fields<'a>(BTreeMap<Cow<'a, str>, &'a RawValue>);

impl<'a> Node<'a> {
    /// Reads a text that is one JSON value.
    pub(super) fn read(text: &'a str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text).map(Self)
    }

    /// The fields, if it is an object.
    pub(super) fn fields(self) -> Fields<'a> {
        serde_json::from_str(self.0.get()).map(Fields).unwrap_or_default()
    }

    /// The items, if it is a list; else it alone.
    pub(super) fn items(self) -> Vec<Self> {
        let items: Result<Vec<&'a RawValue>, _> = serde_json::from_str(self.0.get());
        items.map_or_else(|_| vec![self], |items| items.into_iter().map(Self).collect())
    }

    /// The text of a string or of a number, as it is written.
    pub(super) fn text(self) -> String {
        let raw = self.0.get();
        let text: Result<String, _> = serde_json::from_str(raw);
        text.unwrap_or_else(|_| {
            if raw.starts_with(|c: char| c.is_ascii_digit() || c == '-') {
                raw.to_owned()
            } else {
                String::new()
            }
        })
    }
}

impl<'a> Fields<'a> {
    /// A field.
    pub(super) fn get(&self, name: &str) -> Option<Node<'a>> {
        self.0.get(name).map(|raw| Node(raw))
    }

    /// The fields of a field; none where it is missing.
    pub(super) fn fields(&self, name: &str) -> Fields<'a> {
        self.get(name).map(Node::fields).unwrap_or_default()
    }

    /// The items of a field.
    pub(super) fn items(&self, name: &str) -> Vec<Node<'a>> {
        self.get(name).map(Node::items).unwrap_or_default()
    }

    /// The text of a field; empty where it is missing.
    pub(super) fn text(&self, name: &str) -> String {
        self.get(name).map(Node::text).unwrap_or_default()
    }

    /// Whether it has a field.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }
}

/// The deepest nesting of a text.
pub(super) fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0_usize);
    let mut inside = false;
    let mut escaped = false;
    for byte in text.bytes() {
        if inside {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => inside = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => inside = true,
            b'{' | b'[' => {
                depth = depth.saturating_add(1);
                deepest = deepest.max(depth);
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

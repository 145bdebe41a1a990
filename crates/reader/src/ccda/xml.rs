//! An XML element with what stands in it, as far as results need it.

use std::collections::BTreeMap;

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use crate::limits::MAX_DEPTH;
use crate::refusal::Why;

/// An element.
#[derive(Clone, Debug, Default)]
pub(super) struct Element {
    /// Its name without a prefix.
    pub(super) name: String,
    attributes: BTreeMap<String, String>,
    /// The elements in it.
    pub(super) children: Vec<Element>,
    /// The text in it.
    pub(super) text: String,
}

impl Element {
    fn new(start: &BytesStart<'_>) -> Self {
        let mut element = Self { name: start.local_name().as_ref().to_owned(), ..Self::default() };
        for attribute in start.attributes().flatten() {
            let name = attribute.key.local_name().as_ref().to_owned();
            if let Ok(value) = attribute.normalized_value(XmlVersion::Implicit1_0) {
                element.attributes.insert(name, value.into_owned());
            }
        }
        element
    }

    /// An attribute; empty where it is missing.
    pub(super) fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// The first child of a name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The children of a name.
    pub(super) fn children<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The child at the end of a path.
    pub(super) fn at(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |element, name| element.child(name))
    }

    /// Its text and that of all that stands in it.
    pub(super) fn whole_text(&self) -> String {
        let mut text = self.text.clone();
        for child in &self.children {
            text.push(' ');
            text.push_str(&child.whole_text());
        }
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// Reads a text. A document type is refused: it can name other files and grow
/// without end.
pub(super) fn read(text: &str) -> Result<Element, Why> {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = vec![Element::default()];
    loop {
        let at = |reader: &Reader<&[u8]>| {
            let end = usize::try_from(reader.error_position()).unwrap_or(text.len());
            let before = text.as_bytes().get(..end).unwrap_or_default();
            Why::Damaged {
                line: Some(before.iter().filter(|byte| **byte == b'\n').count().saturating_add(1)),
            }
        };
        match reader.read_event().map_err(|_| at(&reader))? {
            Event::Start(start) => {
                if open.len() > MAX_DEPTH {
                    return Err(Why::TooDeep);
                }
                open.push(Element::new(&start));
            }
            Event::Empty(start) => put(&mut open, Element::new(&start)),
            Event::End(_) => {
                if let Some(done) = open.pop() {
                    put(&mut open, done);
                }
            }
            Event::Text(part) => push(&mut open, &part.xml10_content()),
            Event::CData(part) => push(&mut open, &part.xml10_content()),
            Event::GeneralRef(entity) => match entity.resolve_char_ref() {
                Ok(Some(c)) => push(&mut open, c.encode_utf8(&mut [0; 4])),
                Ok(None) => push(&mut open, resolve_predefined_entity(&entity).unwrap_or(" ")),
                Err(_) => return Err(at(&reader)),
            },
            Event::DocType(_) => return Err(Why::Foreign),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof => break,
        }
    }
    match <[Element; 1]>::try_from(open) {
        Ok([document]) => Ok(document),
        // It ends in the middle of an element.
        Err(_) => Err(Why::Damaged { line: Some(text.lines().count()) }),
    }
}

fn put(open: &mut [Element], done: Element) {
    if let Some(parent) = open.last_mut() {
        parent.children.push(done);
    }
}

fn push(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

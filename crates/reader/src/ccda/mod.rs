//! HL7 C-CDA, and other CDA documents: results are observations in an
//! organizer.

mod narrative;
mod xml;

use std::collections::BTreeMap;
use std::rc::Rc;

use calcium_compass_core::bound::{self, Bound};

use crate::date::{self, When};
use crate::figure;
use crate::limits::MAX_ROWS;
use crate::range;
use crate::raw::{Code, Limits, Raw, Status, Value};
use crate::refusal::Why;
use crate::who::Who;
use xml::Element;

/// Whether a text is XML.
pub(crate) fn is_one(text: &str) -> bool {
    let mut first = text.trim_start().chars();
    first.next() == Some('<')
        && first.next().is_some_and(|c| c.is_alphabetic() || matches!(c, '?' | '!'))
}

/// What a document holds.
pub(crate) enum Document {
    /// Results as observations.
    Results(Vec<Raw>),
    /// None of these, but sections of results in words.
    Narrative { text: String, who: Rc<Who> },
}

/// Reads a text.
pub(crate) fn read(text: &str) -> Result<Document, Why> {
    let document = xml::read(text)?;
    let mut found = Found::default();
    found.texts(&document);
    found.who = Rc::new(person(&document)?);
    found.walk(&document, &Around::default());
    if found.raws.len() > MAX_ROWS {
        return Err(Why::TooMany);
    }
    if !found.is_clinical {
        return Err(Why::Foreign);
    }
    if found.raws.is_empty() {
        let text = narrative::of(&document);
        if !text.is_empty() {
            return Ok(Document::Narrative { text, who: found.who });
        }
    }
    Ok(Document::Results(found.raws))
}

/// What the elements around an observation say.
#[derive(Clone, Default)]
struct Around {
    day: When,
    status: Option<Status>,
    specimen: String,
}

#[derive(Default)]
struct Found {
    raws: Vec<Raw>,
    /// The texts of the narrative, by their id.
    texts: BTreeMap<String, String>,
    /// Whose document it is.
    who: Rc<Who>,
    is_clinical: bool,
}

impl Found {
    fn texts(&mut self, element: &Element) {
        let id = element.attribute("ID");
        if !id.is_empty() {
            self.texts.insert(id.to_owned(), element.whole_text());
        }
        for child in &element.children {
            self.texts(child);
        }
    }

    fn walk(&mut self, element: &Element, around: &Around) {
        let mut inner = around.clone();
        match element.name.as_str() {
            "ClinicalDocument" | "organizer" | "observation" | "section" => self.is_clinical = true,
            _ => {}
        }
        if element.name == "organizer" {
            inner.day = day(element).or(around.day);
            inner.status = element.child("statusCode").map(|code| status(code.attribute("code")));
            inner.specimen = specimen(element);
        }
        if element.name == "observation" {
            self.observation(element, &inner);
        }
        for child in &element.children {
            self.walk(child, &inner);
        }
    }

    fn observation(&mut self, element: &Element, around: &Around) {
        // A plan or a goal is no result.
        if !matches!(element.attribute("moodCode"), "" | "EVN") {
            return;
        }
        let mut raw = Raw {
            specimen: around.specimen.clone(),
            who: self.who.clone(),
            date: day(element).or(around.day),
            ..Raw::default()
        };
        let own = specimen(element);
        if !own.is_empty() {
            raw.specimen = own;
        }
        if let Some(code) = element.child("code") {
            self.code(code, &mut raw);
        }
        let Some(value) = element.child("value") else {
            // An observation that says why it has none, or groups others.
            if raw.names.is_empty() && raw.codes.is_empty()
                || element.child("entryRelationship").is_some()
            {
                return;
            }
            self.push(raw, element, around);
            return;
        };
        if !self.value(value, &mut raw) {
            return;
        }
        raw.range = range(element);
        self.push(raw, element, around);
    }

    fn push(&mut self, mut raw: Raw, element: &Element, around: &Around) {
        let own = element.child("statusCode").map(|code| status(code.attribute("code")));
        raw.status = own.or(around.status).unwrap_or(Status::NotFinal);
        if element.attribute("negationInd") == "true" {
            raw.status = Status::NoValue;
        }
        raw.place = format!("observation {}", self.raws.len().saturating_add(1));
        self.raws.push(raw);
    }

    /// The names and codes of a test.
    fn code(&self, code: &Element, raw: &mut Raw) {
        let original = code.child("originalText");
        if let Some(text) = original.map(|text| self.text_of(text)) {
            take(&mut raw.names, text);
        }
        for one in std::iter::once(code).chain(code.children("translation")) {
            take(&mut raw.names, one.attribute("displayName").to_owned());
            let text = one.attribute("code").trim().to_owned();
            match one.attribute("codeSystem") {
                "2.16.840.1.113883.6.1" => raw.codes.push(Code::Loinc(text)),
                "2.16.840.1.113883.6.96" => raw.codes.push(Code::Snomed(text)),
                _ => {}
            }
        }
        raw.codes.retain(|code| match code {
            Code::Loinc(code) | Code::Snomed(code) | Code::Own(code) => !code.is_empty(),
        });
    }

    /// The text of an element, or the one it refers to.
    fn text_of(&self, element: &Element) -> String {
        let reference =
            element.child("reference").map_or("", |reference| reference.attribute("value"));
        let there = self.texts.get(reference.trim_start_matches('#'));
        there.cloned().unwrap_or_else(|| element.whole_text())
    }

    /// Reads a value; whether it can be that of a laboratory's test.
    fn value(&self, value: &Element, raw: &mut Raw) -> bool {
        if !value.attribute("nullFlavor").is_empty() {
            return true;
        }
        match value.attribute("type").rsplit(':').next().unwrap_or_default() {
            "PQ" | "REAL" | "INT" | "" => {
                raw.value = point(value.attribute("value"), Bound::Exact);
                value.attribute("unit").clone_into(&mut raw.unit);
                true
            }
            "IVL_PQ" | "IVL_REAL" | "IVL_INT" => {
                let side = |name: &str| {
                    value.child(name).filter(|side| !side.attribute("value").is_empty())
                };
                let (side, open, closed) = match (side("low"), side("high")) {
                    (None, Some(high)) => (high, Bound::Below, Bound::AtMost),
                    (Some(low), None) => (low, Bound::Above, Bound::AtLeast),
                    (Some(_), Some(_)) | (None, None) => return true,
                };
                // Without a word the limit belongs to the interval.
                let bound = if side.attribute("inclusive") == "false" { open } else { closed };
                raw.value = point(side.attribute("value"), bound);
                side.attribute("unit").clone_into(&mut raw.unit);
                true
            }
            "ST" | "ED" => {
                raw.value = Value::Text(self.text_of(value));
                true
            }
            _ => false,
        }
    }
}

/// Whose document it is.
fn person(document: &Element) -> Result<Who, Why> {
    let document = document.child("ClinicalDocument").unwrap_or(document);
    let roles = document.children("recordTarget").filter_map(|target| target.child("patientRole"));
    let mut people = roles.map(|role| {
        let id = role
            .child("id")
            .map(|id| format!("{} {}", id.attribute("root"), id.attribute("extension")));
        let name = role.at(&["patient", "name"]).map(Element::whole_text);
        let born = role.at(&["patient", "birthTime"]).map_or("", |born| born.attribute("value"));
        Who::new(&id.unwrap_or_default(), &name.unwrap_or_default(), born)
    });
    let first = people.next().unwrap_or_default();
    // It is of all of them, and does not say which result is whose.
    if people.all(|other| other == first) { Ok(first) } else { Err(Why::People) }
}

fn take(names: &mut Vec<String>, name: String) {
    if !name.trim().is_empty() && !names.contains(&name) {
        names.push(name);
    }
}

fn point(text: &str, bound: Bound) -> Value {
    let (own, rest) = bound::split(text.trim());
    match figure::plain(rest.trim()) {
        Some((printed, rest)) if rest.trim().is_empty() => {
            let printed = if text.contains(',') { printed } else { printed.with_a_point() };
            Value::Figure(printed.with(if bound == Bound::Exact { own } else { bound }))
        }
        _ => Value::Text(text.to_owned()),
    }
}

/// The day of the sample.
fn day(element: &Element) -> When {
    let Some(time) = element.child("effectiveTime") else { return When::Unknown };
    let of = |name: &str| time.child(name).map_or("", |side| side.attribute("value"));
    let texts = [time.attribute("value"), of("low"), of("center"), of("high")];
    date::compact(texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default())
}

fn specimen(element: &Element) -> String {
    let code = element.at(&["specimen", "specimenRole", "specimenPlayingEntity", "code"]);
    let name = code.map(|code| format!("{} {}", code.attribute("displayName"), code.whole_text()));
    name.unwrap_or_default().trim().to_owned()
}

fn status(code: &str) -> Status {
    match code {
        "completed" => Status::Final,
        "aborted" | "cancelled" => Status::Cancelled,
        "nullified" => Status::EnteredInError,
        _ => Status::NotFinal,
    }
}

/// The laboratory's range: of several, which one is the person's is not known.
fn range(element: &Element) -> Limits {
    let mut ranges =
        element.children("referenceRange").filter_map(|range| range.child("observationRange"));
    let (Some(range), None) = (ranges.next(), ranges.next()) else { return Limits::default() };
    let value = range.child("value");
    let side = |name: &str| {
        let side = value?.child(name)?;
        let (printed, _) = figure::plain(side.attribute("value"))?;
        Some((printed.with_a_point(), side.attribute("unit").to_owned()))
    };
    match (side("low"), side("high")) {
        (None, None) => {
            range::range_of_cell(&range.child("text").map(Element::whole_text).unwrap_or_default())
        }
        (low, high) => {
            let unit =
                low.as_ref().or(high.as_ref()).map(|(_, unit)| unit.clone()).unwrap_or_default();
            Limits { low: low.map(|(at, _)| at), high: high.map(|(at, _)| at), unit }
        }
    }
}

//! HL7 FHIR R4 and R4B in JSON: an Observation, a Bundle (also of the
//! International Patient Summary), a DiagnosticReport with its contained
//! results, a list of them, or one a line (NDJSON).

mod around;
mod node;
mod observation;
mod patient;

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::date::When;
use crate::limits::{MAX_DEPTH, MAX_ROWS};
use crate::raw::Raw;
use crate::refusal::Why;
use around::Around;
use node::{Fields, Node};
use patient::Patients;

/// Whether a text is JSON by its first letter.
pub(crate) fn is_one(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
}

/// Reads a text.
pub(crate) fn read(text: &str) -> Result<Vec<Raw>, Why> {
    if node::depth(text) > MAX_DEPTH {
        return Err(Why::TooDeep);
    }
    let mut found = Found::default();
    match Node::read(text) {
        Ok(whole) => {
            for one in whole.items() {
                found.resource(&one.fields(), "", &Around::default(), 0);
            }
        }
        // One a line.
        Err(error) if Node::read(text.lines().next().unwrap_or_default()).is_err() => {
            return Err(Why::Damaged { line: Some(error.line()) });
        }
        Err(_) => {
            for (text, line) in text.lines().zip(1..).filter(|(text, _)| !text.trim().is_empty()) {
                let one = Node::read(text).map_err(|_| Why::Damaged { line: Some(line) })?;
                found.resource(&one.fields(), "", &Around::default(), 0);
            }
        }
    }
    found.name_specimens();
    found.patients.tell(&mut found.raws)?;
    if found.raws.len() > MAX_ROWS {
        return Err(Why::TooMany);
    }
    if found.is_fhir { Ok(found.raws) } else { Err(Why::Foreign) }
}

#[derive(Default)]
struct Found {
    raws: Vec<Raw>,
    /// The specimens, by id and by address.
    specimens: BTreeMap<String, String>,
    patients: Patients,
    is_fhir: bool,
}

impl Found {
    /// Reads a resource and what it holds.
    fn resource(&mut self, fields: &Fields<'_>, full_url: &str, around: &Around, depth: usize) {
        let kind = fields.text("resourceType");
        self.is_fhir |= !kind.is_empty();
        if depth > MAX_DEPTH || self.raws.len() > MAX_ROWS {
            return;
        }
        let deeper = depth.saturating_add(1);
        // A report tells the day of its results, a bundle does not.
        let is_report = kind == "DiagnosticReport";
        let day = if is_report { observation::day(fields) } else { When::Unknown };
        let whose = patient::subject(fields).map_or_else(|| around.whose.clone(), Rc::new);
        let around = &Around { whose, day: day.or(around.day) };
        match kind.as_str() {
            "Observation" => observation::read(fields, full_url, around, &mut self.raws),
            "Patient" => self.patients.insert(fields, full_url),
            "Bundle" | "Parameters" => {
                let name = if kind == "Bundle" { "entry" } else { "parameter" };
                for entry in fields.items(name) {
                    let entry = entry.fields();
                    let full_url = entry.text("fullUrl");
                    self.resource(&entry.fields("resource"), &full_url, around, deeper);
                }
            }
            "Specimen" => {
                let (id, name) = observation::specimen_of(fields);
                for place in [format!("#{id}"), format!("Specimen/{id}"), full_url.to_owned()] {
                    self.specimens.insert(place, name.clone());
                }
            }
            _ => {}
        }
        for contained in fields.items("contained") {
            self.resource(&contained.fields(), "", around, deeper);
        }
    }

    /// Puts the name of a specimen in the place of its address.
    fn name_specimens(&mut self) {
        for raw in &mut self.raws {
            if let Some(name) = self.specimens.get(&raw.specimen) {
                raw.specimen.clone_from(name);
            }
        }
    }
}

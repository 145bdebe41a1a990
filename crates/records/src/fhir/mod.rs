//! A FHIR R4 Bundle of what was entered.
//!
//! A `collection`, not a `document`: a document is signed by an author and is
//! about a named patient, and this page knows neither. There is no `Patient` and
//! no `subject`. Each entry is an `Observation`; what was said about the person
//! is one more. There is no `interpretation`: the sources disagree, and what each
//! of them says stands in the notes.

mod code;
mod note;
mod observation;
mod person;
mod resource;
mod uuid;

use calcium_compass_words::compose::VERSION;

use crate::Export;
use resource::{Bundle, BundleEntry, Device, DeviceName, DeviceVersion, Link, Resource};

pub use code::SYSTEM;

/// The name under which this program signs its notes.
const NAME: &str = "Calcium Compass";

/// The file.
#[must_use]
pub fn bundle(export: &Export<'_>) -> String {
    let observations = observation::all(export);
    let mut entry = Vec::with_capacity(observations.len().saturating_add(1));
    entry.push((uuid::urn(export, "device"), Resource::Device(device())));
    entry.extend(
        observations.into_iter().map(|(urn, one)| (urn, Resource::Observation(Box::new(one)))),
    );
    let entry = entry.into_iter().map(|(full_url, resource)| BundleEntry { full_url, resource });
    let bundle = Resource::Bundle(Bundle {
        language: export.words.shared.lang().tag(),
        r#type: "collection",
        link: [Link { relation: "alternate", url: export.link.to_owned() }],
        entry: entry.collect(),
    });
    // Texts and numbers of our own structs: there is nothing that could fail.
    serde_json::to_string_pretty(&bundle).unwrap_or_default()
}

/// The program that wrote the file: whoever reads it can ask for its version.
fn device() -> Device {
    Device {
        device_name: [DeviceName { name: NAME, r#type: "user-friendly-name" }],
        version: [DeviceVersion { value: VERSION }],
    }
}

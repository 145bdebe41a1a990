//! The parts of FHIR R4 that are written, and no others.

use serde::Serialize;
use serde_json::value::RawValue;

/// A resource, told apart by `resourceType`.
#[derive(Serialize)]
#[serde(tag = "resourceType")]
pub(super) enum Resource {
    Bundle(Bundle),
    Device(Device),
    Observation(Box<Observation>),
}

#[derive(Serialize)]
pub(super) struct Bundle {
    pub(super) language: &'static str,
    pub(super) r#type: &'static str,
    pub(super) link: [Link; 1],
    pub(super) entry: Vec<BundleEntry>,
}

#[derive(Serialize)]
pub(super) struct Link {
    pub(super) relation: &'static str,
    pub(super) url: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct BundleEntry {
    pub(super) full_url: String,
    pub(super) resource: Resource,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Device {
    pub(super) device_name: [DeviceName; 1],
    pub(super) version: [DeviceVersion; 1],
}

#[derive(Serialize)]
pub(super) struct DeviceName {
    pub(super) name: &'static str,
    pub(super) r#type: &'static str,
}

#[derive(Serialize)]
pub(super) struct DeviceVersion {
    pub(super) value: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Observation {
    pub(super) status: &'static str,
    pub(super) category: [Concept; 1],
    pub(super) code: Concept,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) effective_date_time: Option<String>,
    #[serde(flatten)]
    pub(super) value: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) data_absent_reason: Option<Concept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) note: Vec<Annotation>,
    pub(super) method: Concept,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) device: Option<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) reference_range: Vec<ReferenceRange>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) derived_from: Vec<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) component: Vec<Component>,
}

#[derive(Serialize)]
pub(super) enum Value {
    #[serde(rename = "valueQuantity")]
    Quantity(Quantity),
    #[serde(rename = "valueCodeableConcept")]
    Concept(Concept),
    #[serde(rename = "valueBoolean")]
    Yes(bool),
    #[serde(rename = "valueString")]
    Text(String),
}

#[derive(Serialize)]
pub(super) struct Quantity {
    /// A FHIR decimal keeps its noughts: 22.0 is not 22.
    pub(super) value: Box<RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) comparator: Option<&'static str>,
    pub(super) unit: String,
    pub(super) system: &'static str,
    pub(super) code: String,
}

#[derive(Serialize, Default)]
pub(super) struct Concept {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) coding: Vec<Coding>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Coding {
    pub(super) system: &'static str,
    pub(super) code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) display: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Annotation {
    pub(super) author_string: String,
    pub(super) time: String,
    pub(super) text: String,
}

#[derive(Serialize)]
pub(super) struct Reference {
    pub(super) reference: String,
}

#[derive(Serialize)]
pub(super) struct ReferenceRange {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) low: Option<Quantity>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) high: Option<Quantity>,
    pub(super) text: String,
}

#[derive(Serialize)]
pub(super) struct Component {
    pub(super) code: Concept,
    #[serde(flatten)]
    pub(super) value: Value,
}

/// A text as FHIR has it: of the control characters only tabs and ends of lines.
pub(super) fn printable(text: &str) -> String {
    let allowed = |c: char| !c.is_control() || matches!(c, '\t' | '\n' | '\r');
    text.chars().map(|c| if allowed(c) { c } else { ' ' }).collect()
}

impl Concept {
    /// Words alone.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self { coding: Vec::new(), text: Some(text.into()) }
    }
}

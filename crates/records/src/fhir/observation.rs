//! An `Observation` for each entry, for the calcium that was computed from two of
//! them, and for what was said about the person.

use calcium_compass_core::date::Date;
use calcium_compass_core::entry::{self, Entry, Per, Quantity, Reading};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::milli::Milli;
use calcium_compass_core::number::Bound;
use calcium_compass_core::own_lab::LabRange;
use calcium_compass_words::RecordsWords;
use serde_json::value::RawValue;

use super::resource::{
    Concept, Observation, Quantity as Written, Reference, ReferenceRange, Value,
};
use super::{code, note, person, uuid};
use crate::Export;

/// Every one, with its name in the bundle.
pub(super) fn all(export: &Export<'_>) -> Vec<(String, Observation)> {
    let filled: Vec<&Entry> = export.input.entries.iter().filter(|one| one.is_filled()).collect();
    let mut all = Vec::with_capacity(filled.len().saturating_add(2));
    // What the computed calcium comes from: of two tests, the later.
    let mut parts: Vec<(Measure, String)> = Vec::new();
    for (place, one) in filled.iter().enumerate() {
        let urn = uuid::urn(export, &format!("entry {place}"));
        let later = filled.iter().skip(place.saturating_add(1));
        let is_latest = !later.into_iter().any(|other| other.measure == one.measure);
        parts.retain(|(measure, _)| *measure != one.measure);
        parts.push((one.measure, urn.clone()));
        all.push((urn, entered(one, is_latest, export)));
    }
    let computed = export.report.figures.iter().find(|figure| figure.unrounded.is_some());
    if let Some(quantity) = computed {
        let parts = parts.into_iter().filter_map(|(measure, reference)| {
            let part = matches!(measure, Measure::Calcium | Measure::Albumin);
            part.then_some(Reference { reference })
        });
        let one = derived(quantity, parts.collect(), export);
        all.push((uuid::urn(export, "computed"), one));
    }
    let person = person::observation(export).map(|one| (uuid::urn(export, "person"), one));
    all.extend(person);
    all
}

/// What was typed. Where it could not be read there is no figure, and the reason.
fn entered(one: &Entry, is_latest: bool, export: &Export<'_>) -> Observation {
    let reading = entry::read(one);
    let w = export.words;
    let quantity = reading.accepted();
    let unit = quantity.map(|quantity| quantity.scale.unit);
    let mut observation = Observation {
        code: code::of(one.measure, unit, w.shared),
        category: [code::category(one.measure)],
        effective_date_time: one.date.map(|date: Date| date.to_string()),
        note: note::of_entry(one, &reading, is_latest, export),
        method: Concept::text(w.entered()),
        ..blank()
    };
    match quantity {
        Some(quantity) => {
            observation.value = Some(Value::Quantity(figure(quantity, w)));
            observation.reference_range = range(quantity, &reading, w).into_iter().collect();
        }
        None => {
            observation.status = "unknown";
            observation.data_absent_reason = Some(code::unread(w));
        }
    }
    observation
}

/// What was computed here from other entries.
fn derived(quantity: &Quantity, parts: Vec<Reference>, export: &Export<'_>) -> Observation {
    let w = export.words;
    let measure = quantity.measure;
    let mut entries = export.input.entries.iter().rev();
    let date = entries.find(|one| one.measure == Measure::Calcium).and_then(|one| one.date);
    Observation {
        // No laboratory stands behind it: who reads the file takes the two results.
        status: "preliminary",
        code: code::of(measure, Some(quantity.scale.unit), w.shared),
        category: [code::category(measure)],
        effective_date_time: date.map(|date| date.to_string()),
        value: Some(Value::Quantity(figure(quantity, w))),
        note: note::of_computed(measure, export),
        method: Concept::text(w.computed()),
        device: Some(Reference { reference: uuid::urn(export, "device") }),
        derived_from: parts,
        ..blank()
    }
}

/// One that says nothing yet.
pub(super) fn blank() -> Observation {
    Observation {
        status: "final",
        category: [Concept::default()],
        code: Concept::default(),
        effective_date_time: None,
        value: None,
        data_absent_reason: None,
        note: Vec::new(),
        method: Concept::default(),
        device: None,
        reference_range: Vec::new(),
        derived_from: Vec::new(),
        component: Vec::new(),
    }
}

/// The figure as it was printed: its sign, and each of its decimals.
fn figure(quantity: &Quantity, w: RecordsWords) -> Written {
    let comparator = match quantity.bound {
        Bound::Exact => None,
        Bound::Below => Some("<"),
        Bound::AtMost => Some("<="),
        Bound::AtLeast => Some(">="),
        Bound::Above => Some(">"),
    };
    Written { comparator, ..amount(quantity.amount, quantity.decimals, quantity, w) }
}

/// An amount in the unit of a figure.
fn amount(amount: Milli, decimals: u8, quantity: &Quantity, w: RecordsWords) -> Written {
    let unit = quantity.scale.unit;
    let (mut printed, mut ucum) = (unit.printed().to_owned(), unit.ucum().to_owned());
    if quantity.measure.is_intake() {
        let (words, code) = match quantity.per {
            Per::Day => (w.shared.per_day(), "/d"),
            Per::Week => (w.shared.per_week(), "/wk"),
            Per::Month => (w.shared.per_month(), "/mo"),
        };
        printed = format!("{printed} {words}");
        ucum.push_str(code);
    }
    Written {
        value: decimal(amount, decimals),
        comparator: None,
        unit: printed,
        system: code::UCUM,
        code: ucum,
    }
}

/// A number with so many decimals, as JSON has it.
pub(super) fn decimal(amount: Milli, decimals: u8) -> Box<RawValue> {
    let text = crate::csv::plain(amount, decimals);
    // Digits and at most one point among them: always a number of JSON.
    RawValue::from_string(text).unwrap_or_else(|_| RawValue::NULL.to_owned())
}

/// The range that the person's laboratory printed, in the unit of the figure.
fn range(quantity: &Quantity, reading: &Reading, w: RecordsWords) -> Option<ReferenceRange> {
    let LabRange { low, high, .. } = reading.lab;
    let limit = |at: Option<Milli>| at.map(|at| amount(at, at.decimals(), quantity, w));
    (low.is_some() || high.is_some()).then(|| ReferenceRange {
        low: limit(low),
        high: limit(high),
        text: w.lab_range().to_owned(),
    })
}

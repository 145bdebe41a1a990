//! An Observation.

use super::around::Around;
use super::node::{Fields, Node};
use crate::codes::{self, Said};
use crate::date;
use crate::figure::{self, Printed};
use crate::range;
use crate::raw::{Code, Limits, Raw, Status, Value};
use crate::units;

use calcium_compass_core::bound::Bound;

/// Reads an observation: its own value, and those of its components.
pub(super) fn read(fields: &Fields<'_>, full_url: &str, around: &Around, raws: &mut Vec<Raw>) {
    let (names, codes) = concept(&fields.fields("code"));
    let mut raw = Raw {
        names,
        codes,
        date: day(fields).or(around.day),
        specimen: specimen(fields),
        who: around.whose.clone(),
        place: place(fields, full_url),
        status: status(&fields.text("status")),
        ..Raw::default()
    };
    let components = fields.items("component");
    let has_value = fields.has("dataAbsentReason") || VALUES.iter().any(|name| fields.has(name));
    value(fields, &mut raw);
    let panel = raw.clone();
    if has_value || components.is_empty() {
        raws.push(raw);
    }
    for component in components {
        let component = component.fields();
        let (names, codes) = concept(&component.fields("code"));
        let mut raw = Raw {
            names,
            codes,
            value: Value::None,
            unit: String::new(),
            range: Limits::default(),
            ..panel.clone()
        };
        value(&component, &mut raw);
        raws.push(raw);
    }
}

const VALUES: [&str; 5] =
    ["valueQuantity", "valueString", "valueInteger", "valueRange", "valueCodeableConcept"];

/// The names and codes of a concept: its text first.
fn concept(concept: &Fields<'_>) -> (Vec<String>, Vec<Code>) {
    let mut names = Vec::new();
    let mut found = Vec::new();
    let mut take = |name: String| {
        if !name.trim().is_empty() && !names.contains(&name) {
            names.push(name);
        }
    };
    take(concept.text("text"));
    for coding in concept.items("coding") {
        let coding = coding.fields();
        take(coding.text("display"));
        let code = coding.text("code").trim().to_owned();
        let system = coding.text("system");
        if system.contains("loinc.org") || system.ends_with("2.16.840.1.113883.6.1") {
            found.push(Code::Loinc(code));
        } else if system.contains("snomed.info") || system.ends_with("2.16.840.1.113883.6.96") {
            found.push(Code::Snomed(code));
        } else if system == codes::OWN {
            found.push(Code::Own(code));
        }
    }
    (names, found)
}

/// The day of the sample, where it was taken.
pub(super) fn day(fields: &Fields<'_>) -> date::When {
    let period = fields.fields("effectivePeriod");
    let texts = [
        fields.text("effectiveDateTime"),
        fields.text("effectiveInstant"),
        period.text("start"),
        period.text("end"),
    ];
    let text = texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
    // `2026-03` names no day.
    date::parse(&text).map_or(date::When::Unknown, |found| found.when)
}

/// What it was taken of, or where that is said.
fn specimen(fields: &Fields<'_>) -> String {
    let specimen = fields.fields("specimen");
    let site = fields.fields("bodySite");
    let reference = specimen.text("reference");
    let words = format!("{} {}", specimen.text("display"), site.text("text"));
    if words.trim().is_empty() { reference } else { words.trim().to_owned() }
}

/// The id of a specimen and what it is.
pub(super) fn specimen_of(fields: &Fields<'_>) -> (String, String) {
    let (names, _) = concept(&fields.fields("type"));
    (fields.text("id"), names.join(" "))
}

fn place(fields: &Fields<'_>, full_url: &str) -> String {
    let id = fields.text("id");
    if !id.is_empty() {
        format!("Observation/{id}")
    } else if full_url.is_empty() {
        "Observation".to_owned()
    } else {
        full_url.to_owned()
    }
}

fn status(status: &str) -> Status {
    match status {
        "final" | "amended" | "corrected" | "appended" => Status::Final,
        "cancelled" => Status::Cancelled,
        "entered-in-error" => Status::EnteredInError,
        "cannot-be-obtained" => Status::NoValue,
        // `registered`, `preliminary`, `unknown`, none, and what comes later.
        _ => Status::NotFinal,
    }
}

/// Value and range.
fn value(fields: &Fields<'_>, raw: &mut Raw) {
    if let Some(quantity) = fields.get("valueQuantity") {
        (raw.value, raw.unit) = quantity_of(quantity);
        let is_eaten = |said| matches!(said, Said::Own(measure) if measure.is_intake());
        if raw.codes.iter().filter_map(codes::look_up).any(is_eaten)
            && let Some((unit, per)) = units::over_a_time(&quantity.fields().text("code"))
        {
            unit.id().clone_into(&mut raw.unit);
            raw.per = per;
        }
    } else if let Some(text) = fields.get("valueString") {
        raw.value = Value::Text(text.text());
    } else if let Some(integer) = fields.get("valueInteger") {
        raw.value = point(&integer.text(), Bound::Exact);
    } else if fields.has("valueCodeableConcept") {
        raw.value = Value::Text(fields.fields("valueCodeableConcept").text("text"));
    } else if fields.has("valueRange") {
        let range = fields.fields("valueRange");
        // An open range is a bound, as of `<4`.
        let (low, high) = (range.get("low"), range.get("high"));
        let (side, bound) = match (low, high) {
            (None, Some(high)) => (Some(high), Bound::AtMost),
            (Some(low), None) => (Some(low), Bound::AtLeast),
            (None, None) | (Some(_), Some(_)) => (None, Bound::Exact),
        };
        if let Some(side) = side {
            let (found, unit) = quantity_of(side);
            raw.unit = unit;
            if let Value::Figure(printed) = found {
                raw.value = Value::Figure(printed.with(bound));
            }
        }
    }
    // A data-absent reason beside a value is against the standard: none.
    if fields.has("dataAbsentReason") {
        raw.value = Value::None;
    }
    raw.range = range(fields);
}

/// A figure as JSON writes it: with a point.
fn point(text: &str, bound: Bound) -> Value {
    let text = text.trim();
    let printed = figure::with_bound(text).filter(|(_, rest)| rest.trim().is_empty());
    match printed {
        Some((printed, _)) => {
            let bound = if bound == Bound::Exact { printed.bound } else { bound };
            let printed = if text.contains(',') { printed } else { printed.with_a_point() };
            Value::Figure(printed.with(bound))
        }
        None => Value::Text(text.to_owned()),
    }
}

/// A quantity, with the unit as printed, or else its code.
fn quantity_of(quantity: Node<'_>) -> (Value, String) {
    let fields = quantity.fields();
    let bound = match fields.text("comparator").as_str() {
        "<" => Bound::Below,
        "<=" => Bound::AtMost,
        ">=" => Bound::AtLeast,
        ">" => Bound::Above,
        // `ad`, of R5, and none.
        _ => Bound::Exact,
    };
    let (unit, code) = (fields.text("unit"), fields.text("code"));
    let known = |unit: &str| units::parse(unit).is_some();
    let is_named = !unit.trim().is_empty() && (known(&unit) || !known(&code));
    let value = fields.get("value").map(|value| point(&value.text(), bound));
    (value.unwrap_or_default(), if is_named { unit } else { code })
}

/// The range that is the laboratory's normal one.
fn range(fields: &Fields<'_>) -> Limits {
    let ranges = fields.items("referenceRange");
    let is_normal = |range: &Fields<'_>| {
        let kinds = range.fields("type").items("coding");
        kinds.is_empty() || kinds.iter().any(|kind| kind.fields().text("code") == "normal")
    };
    let ranges: Vec<Fields<'_>> = ranges.into_iter().map(Node::fields).collect();
    let Some(range) = ranges.iter().find(|range| is_normal(range)) else {
        return Limits::default();
    };
    // Several normal ranges, of ages or of both sexes: which one is not known.
    if ranges.iter().filter(|range| is_normal(range)).count() > 1 {
        return Limits::default();
    }
    let side = |name: &str| -> (Option<Printed>, String) {
        match range.get(name).map(quantity_of) {
            Some((Value::Figure(printed), unit)) => (Some(printed.with(Bound::Exact)), unit),
            Some((Value::None | Value::Text(_), unit)) => (None, unit),
            None => (None, String::new()),
        }
    };
    let ((low, low_unit), (high, high_unit)) = (side("low"), side("high"));
    if low.is_none() && high.is_none() {
        return range::range_of_cell(&range.text("text"));
    }
    Limits { low, high, unit: if low_unit.is_empty() { high_unit } else { low_unit } }
}

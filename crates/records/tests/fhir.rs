//! FHIR, read by somebody else's model of R4, which refuses an unknown element and
//! a missing one.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use calcium_compass_core::entry::Entry;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::report::Input;
use calcium_compass_core::unit::Unit;
use calcium_compass_records::fhir;
use calcium_compass_words::{Lang, compose};
use common::{LINK, entry, everything, with};
use fhirbolt::model::r4::Resource;
use fhirbolt::model::r4::resources::{Bundle, Observation, ObservationValue};
use serde_json::Value;

/// A bundle that was read: itself, and each entry with its name. Each resource is
/// read by itself, for version 0.4 of the model mistakes the second of a bundle for
/// XML; the bundle is read without them.
struct Read {
    bundle: Bundle,
    entries: Vec<(String, Resource)>,
}

fn read(text: &str) -> Read {
    let mut json: Value = serde_json::from_str(text).unwrap_or_else(|e| panic!("{e}: {text}"));
    let entries = json["entry"].as_array_mut().expect("entries").iter_mut().map(|entry| {
        let resource = entry["resource"].take().to_string();
        entry.as_object_mut().expect("an entry").remove("resource");
        let resource = fhirbolt::json::from_str(&resource, None)
            .unwrap_or_else(|error| panic!("{error}: {resource}"));
        (entry["fullUrl"].as_str().expect("a name").to_owned(), resource)
    });
    let entries = entries.collect();
    let bundle = fhirbolt::json::from_str(&json.to_string(), None);
    Read { bundle: bundle.unwrap_or_else(|error| panic!("{error}: {json}")), entries }
}

fn observations(read: &Read) -> Vec<&Observation> {
    let all = read.entries.iter().filter_map(|(_, resource)| observation(resource));
    all.collect()
}

fn observation(resource: &Resource) -> Option<&Observation> {
    if let Resource::Observation(one) = resource { Some(one) } else { None }
}

/// What one observation says, in a line: code, comparator, value, unit, day.
fn line(one: &Observation) -> String {
    let text = |value: Option<&str>| value.unwrap_or("-").to_owned();
    let codes = one.code.coding.iter().map(|coding| {
        let code = coding.code.as_ref().and_then(|code| code.value.as_deref());
        code.expect("a code").to_owned()
    });
    let codes: Vec<String> = codes.collect();
    let value = match &one.value {
        Some(ObservationValue::Quantity(quantity)) => {
            let value = quantity.value.as_ref().and_then(|v| v.value.as_ref());
            let comparator = quantity.comparator.as_ref().and_then(|c| c.value.as_deref());
            let unit = quantity.code.as_ref().and_then(|c| c.value.as_deref());
            format!(
                "{}{} {}",
                comparator.unwrap_or(""),
                value.map(ToString::to_string).unwrap_or_default(),
                text(unit)
            )
        }
        Some(other) => panic!("{other:?}"),
        None => "none".to_owned(),
    };
    format!("{} {} {value}", codes.join("+"), text(one.status.value.as_deref()))
}

#[test]
fn a_model_of_r4_reads_it_in_every_language() {
    for lang in Lang::ALL {
        let text = with(&everything(), *lang, |export, _| fhir::bundle(export));
        let read = read(&text);
        let bundle = &read.bundle;
        assert_eq!(bundle.r#type.value.as_deref(), Some("collection"));
        assert_eq!(bundle.language.as_ref().and_then(|l| l.value.as_deref()), Some(lang.tag()));
        // Twelve entries, one computed, one about the person; and the program.
        assert_eq!((bundle.entry.len(), observations(&read).len()), (15, 14));
        assert_eq!(bundle.link[0].url.value.as_deref(), Some(LINK));
        for one in observations(&read) {
            assert!(one.subject.is_none(), "nobody is named");
            let notes: Vec<&str> =
                one.note.iter().filter_map(|note| note.text.value.as_deref()).collect();
            let foot = notes.last().expect("a note");
            let w = common::words(*lang).shared;
            assert!(foot.contains(w.not_for()) && foot.contains(&compose::foot(w)), "{foot}");
            for note in &one.note {
                let time = note.time.as_ref().and_then(|time| time.value.as_deref());
                assert_eq!(time, Some("2026-11-30"));
            }
        }
    }
}

#[test]
fn codes_units_signs_and_decimals_are_those_that_were_printed() {
    let text = with(&everything(), Lang::En, |export, _| fhir::bundle(export));
    let bundle = read(&text);
    let lines: Vec<String> = observations(&bundle)
        .into_iter()
        .filter(|one| one.component.is_empty())
        .map(line)
        .collect();
    assert_eq!(
        lines,
        [
            // No page was seen that pairs the code for moles with its name.
            "25-oh-d final 60 nmol/L",
            "62292-8+25-oh-d final 22.50 ng/mL",
            "dp-ucmgp final <300 pmol/L",
            "2000-8+calcium final 2.40 mmol/L",
            "1751-7+albumin final 38 g/L",
            "41171-0+ctx final 1.2 ng/mL",
            "450734004+cac final 0 {score}",
            "egfr final >=90 mL/min/{1.73_m2}",
            "p1np unknown none",
            "vitamin-d-intake final 7000 [IU]/wk",
            "calcium-supplement final 1250 mg/d",
            "calcium-intake unknown none",
            "29265-6+adjusted-calcium preliminary 2.44 mmol/L",
        ]
    );
}

#[test]
fn what_is_computed_says_from_what_and_by_whom() {
    let text = with(&everything(), Lang::En, |export, _| fhir::bundle(export));
    let bundle = read(&text);
    let named = |code: &str| {
        let is = |resource: &Resource| {
            observation(resource)
                .is_some_and(|one| one.component.is_empty() && line(one).contains(code))
        };
        let found = bundle.entries.iter().find(|(_, resource)| is(resource));
        found.map(|(url, _)| url.clone()).expect(code)
    };
    let all = observations(&bundle);
    let computed = all.iter().find(|one| !one.derived_from.is_empty()).expect("one");
    let parts: Vec<String> = computed
        .derived_from
        .iter()
        .filter_map(|part| part.reference.as_ref()?.value.clone())
        .collect();
    assert_eq!(parts, [named("2000-8"), named("1751-7")]);
    let device = computed.device.as_ref().and_then(|d| d.reference.as_ref()?.value.clone());
    let (first, program) = &bundle.entries[0];
    assert!(device.as_ref() == Some(first) && matches!(program, Resource::Device(_)));
    let urls: std::collections::BTreeSet<_> = bundle.entries.iter().map(|(url, _)| url).collect();
    assert_eq!(urls.len(), bundle.entries.len(), "each has a name of its own");
    assert!(urls.iter().all(|url| url.len() == 45 && &url[23..24] == "8"), "{urls:?}");
}

/// The second opinion of the decimals: as the text of the file has them.
#[test]
fn the_laboratorys_range_and_the_typed_text_travel_along() {
    let text = with(&everything(), Lang::De, |export, _| fhir::bundle(export));
    let json: Value = serde_json::from_str(&text).expect("JSON");
    let one = &json["entry"][2]["resource"];
    assert_eq!(one["effectiveDateTime"], "2026-11-20");
    assert_eq!(one["referenceRange"][0]["text"], "Bereich, den das Labor der Person angibt");
    assert!(text.contains("\"value\": 30,") && text.contains("\"value\": 100,"), "{text}");
    let typed = one["note"][0]["text"].as_str().expect("a note");
    assert!(typed.contains("22,50\u{a0}ng/mL, 20. November 2026"), "{typed}");
    assert!(text.contains("NASEM") || text.contains("Institute of Medicine"), "sources");
}

/// What a list of foods fills in.
#[test]
fn at_least_is_written_as_at_least() {
    for (typed, written) in
        [("≥585", "calcium-intake final >=585 mg/d"), (">585", "calcium-intake final >585 mg/d")]
    {
        let entries = vec![entry("calcium-intake", typed, "mg", "")];
        let input = Input { entries, ..Input::default() };
        let text = with(&input, Lang::En, |export, _| fhir::bundle(export));
        let bundle = read(&text);
        assert_eq!(line(observations(&bundle)[0]), written);
        assert!(!text.contains("below"), "{text}");
    }
}

#[test]
fn warnings_come_before_what_sources_say() {
    let input = Input { entries: vec![entry("25-oh-d", "160", "ng/mL", "")], ..Input::default() };
    let text = with(&input, Lang::En, |export, _| fhir::bundle(export));
    let bundle = read(&text);
    let one = observations(&bundle)[0];
    let notes: Vec<&str> = one.note.iter().filter_map(|note| note.text.value.as_deref()).collect();
    let w = common::words(Lang::En).shared;
    let at = |start: &str| notes.iter().position(|note| note.starts_with(start));
    let (warning, said) = (at("Get medical help today: "), at(w.replaced()));
    assert!(warning.is_some() && warning < said, "{notes:?}");
}

#[test]
fn the_same_entries_make_the_same_file_and_others_another() {
    let file = |value: &str| {
        let input =
            Input { entries: vec![entry("25-oh-d", value, "ng/mL", "")], ..Input::default() };
        with(&input, Lang::En, |export, _| fhir::bundle(export))
    };
    assert_eq!(file("22"), file("22"));
    assert_ne!(file("22"), file("23"));
    // Nothing about the person was said: nothing is written.
    assert!(!file("22").contains("\"person\""));
}

/// A figure that the page takes of a measure in a unit, if it takes any.
fn figure(measure: Measure, unit: Unit) -> Option<&'static str> {
    ["2.4", "30", "60", "96", "400", "1", "0.4", "9"].into_iter().find(|text| {
        let entry = Entry { unit: Some(unit.id().into()), ..Entry::new(measure, *text) };
        calcium_compass_core::entry::read(&entry).accepted().is_some()
    })
}

/// A code that nobody saw beside its name and its unit is a guess in a record.
#[test]
fn every_public_code_is_verified_in_the_evidence() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../evidence/codes.csv");
    let mut evidence = csv::Reader::from_path(path).expect(path);
    let rows: Vec<csv::StringRecord> = evidence.records().map(|row| row.expect("a row")).collect();
    let is_verified = |measure: Measure, system: &str, code: &str| {
        rows.iter().any(|row| {
            let names = row[0].split(" (").next() == Some(measure.id());
            names && &row[1] == system && &row[2] == code && row[5].starts_with("verified")
        })
    };
    let mut written = Vec::new();
    for measure in Measure::ALL.iter().copied().filter(|measure| !measure.is_refused()) {
        for scale in measure.units() {
            let Some(amount) = figure(measure, scale.unit) else { continue };
            let entries = vec![entry(measure.id(), amount, scale.unit.id(), "")];
            let input = Input { entries, ..Input::default() };
            let text = with(&input, Lang::En, |export, _| fhir::bundle(export));
            for one in observations(&read(&text)) {
                for coding in &one.code.coding {
                    let text = |value: Option<&String>| value.cloned().unwrap_or_default();
                    let system = text(coding.system.as_ref().and_then(|s| s.value.as_ref()));
                    let code = text(coding.code.as_ref().and_then(|c| c.value.as_ref()));
                    let name = match system.as_str() {
                        "http://loinc.org" => "LOINC",
                        "http://snomed.info/sct" => "SNOMED CT",
                        own => {
                            assert_eq!((own, code.as_str()), (fhir::SYSTEM, measure.id()));
                            continue;
                        }
                    };
                    assert!(is_verified(measure, name, &code), "{} {code}", measure.id());
                    written.push(format!("{code} {}", scale.unit.id()));
                }
            }
        }
    }
    assert_eq!(
        written,
        [
            "62292-8 ng/mL",
            "62292-8 ug/L",
            "2697-1 ng/mL",
            "41171-0 pg/mL",
            "41171-0 ng/L",
            "41171-0 ng/mL",
            "41171-0 ug/L",
            "77370-5 ug/L",
            "77370-5 ng/mL",
            "2000-8 mmol/L",
            "17861-6 mg/dL",
            "17861-6 mg/L",
            "1751-7 g/L",
            "1751-7 g/dL",
            "29265-6 mmol/L",
            "450734004 AU",
        ]
    );
}

/// Each value of a file with the names that lead to it.
fn walk(path: &str, value: &Value, each: &mut impl FnMut(&str, &Value)) {
    each(path, value);
    match value {
        Value::Object(parts) => {
            parts.iter().for_each(|(name, one)| walk(&format!("{path}.{name}"), one, each))
        }
        Value::Array(all) => all.iter().for_each(|one| walk(path, one, each)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Every measure in every unit that it is taken in, and texts that nobody should type.
fn anything() -> Input {
    let mut input = everything();
    input.person.age = "fifty\u{1}\u{0} ".into();
    for measure in Measure::ALL.iter().copied().filter(|measure| !measure.is_refused()) {
        for scale in measure.units() {
            if let Some(amount) = figure(measure, scale.unit) {
                input.entries.push(entry(measure.id(), amount, scale.unit.id(), "2026-11-20"));
            }
        }
    }
    input.entries.push(entry("calcium", "\u{7}2.4\u{b}\u{85}", "mmol/L", ""));
    input
}

/// What the model of R4 lets pass and HL7's validator does not.
#[test]
fn nothing_is_written_that_a_validator_refuses() {
    // Validated once by `ucum-lhc`, and none puts a prefix before a unit that takes none.
    const UNITS: [&str; 17] = [
        "ng/mL",
        "ug/L",
        "pg/mL",
        "ng/L",
        "nmol/L",
        "pmol/L",
        "mmol/L",
        "mg/dL",
        "mg/L",
        "g/L",
        "g/dL",
        "[arb'U]/L",
        "mL/min/{1.73_m2}",
        "%",
        "{score}",
        "a",
        "mo",
    ];
    const EATEN: [&str; 4] = ["ug", "[IU]", "mg", "g"];
    const SYSTEMS: [&str; 6] = [
        "http://loinc.org",
        "http://snomed.info/sct",
        "http://unitsofmeasure.org",
        "http://terminology.hl7.org/CodeSystem/observation-category",
        "http://terminology.hl7.org/CodeSystem/data-absent-reason",
        fhir::SYSTEM,
    ];
    for lang in Lang::ALL {
        let text = with(&anything(), *lang, |export, _| fhir::bundle(export));
        let json: Value = serde_json::from_str(&text).expect("JSON");
        let names: Vec<&str> = json["entry"]
            .as_array()
            .expect("entries")
            .iter()
            .filter_map(|one| one["fullUrl"].as_str())
            .collect();
        walk("", &json, &mut |path, value| match value {
            Value::Null => panic!("{path}: null"),
            Value::Array(all) => assert!(!all.is_empty(), "{path}: an empty list"),
            Value::Object(parts) => {
                assert!(!parts.is_empty(), "{path}: an empty element");
                if parts.get("system").and_then(Value::as_str) == Some("http://unitsofmeasure.org")
                {
                    let code = parts["code"].as_str().expect("a code");
                    let per_time = code.rsplit_once('/').is_some_and(|(unit, time)| {
                        EATEN.contains(&unit) && ["d", "wk", "mo"].contains(&time)
                    });
                    assert!(UNITS.contains(&code) || per_time, "{path}: {code}");
                }
                // Invariants obs-3 and obs-6.
                if path.ends_with(".referenceRange") {
                    assert!(!parts["text"].as_str().unwrap_or_default().is_empty());
                    assert!(parts.values().all(|part| part.get("comparator").is_none()));
                }
                let has_value = parts.keys().any(|key| key.starts_with("value"));
                assert!(!(has_value && parts.contains_key("dataAbsentReason")), "{path}");
            }
            Value::String(text) => {
                assert!(!text.trim().is_empty(), "{path}: an empty text");
                let control = |c: char| c.is_control() && !"\t\n\r".contains(c);
                assert!(!text.contains(control), "{path}: {text:?}");
                match path.rsplit('.').next() {
                    Some("system") => assert!(SYSTEMS.contains(&text.as_str()), "{path}: {text}"),
                    Some("status") => {
                        assert!(["final", "preliminary", "unknown"].contains(&text.as_str()));
                    }
                    Some("comparator") => {
                        assert!(["<", "<=", ">=", ">"].contains(&text.as_str()), "{text}");
                    }
                    Some("reference") => assert!(names.contains(&text.as_str()), "{text}"),
                    Some("effectiveDateTime" | "time") => {
                        assert!(calcium_compass_core::date::Date::parse(text).is_some(), "{text}");
                    }
                    Some("url") => assert!(!text.contains(char::is_whitespace), "{text}"),
                    _ => {}
                }
            }
            Value::Bool(_) | Value::Number(_) => {}
        });
        for one in json["entry"].as_array().expect("entries").iter().map(|one| &one["resource"]) {
            if one["resourceType"] == "Observation" {
                assert!(
                    one["code"]["text"].is_string()
                        && one["category"][0]["coding"][0]["code"].is_string()
                );
            }
        }
    }
}

//! Results of several people in one source are never mixed: it is asked whose are
//! meant, and until then none is ready.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use calcium_compass_reader::{Answers, Source, Why, read};

/// Measure, value and state of each row: `calcium 9.4 ready`.
fn rows(name: &str, text: &str, person: Option<usize>) -> Vec<String> {
    let answers = Answers { person, ..Answers::default() };
    let reading = read(&Source { name, bytes: text.as_bytes() }, &answers)
        .unwrap_or_else(|refusal| panic!("{refusal:?}: {text}"));
    let row = |row: calcium_compass_reader::Row| {
        format!("{} {} {}", row.measure.id(), row.value, row.state.id())
    };
    reading.rows.into_iter().map(row).collect()
}

fn people(name: &str, text: &str) -> Vec<(String, usize)> {
    let reading = read(&Source { name, bytes: text.as_bytes() }, &Answers::default());
    let people = reading.unwrap_or_else(|refusal| panic!("{refusal:?}: {text}")).people;
    people.into_iter().map(|person| (person.born, person.results)).collect()
}

fn observation(subject: &str, value: &str) -> String {
    let subject = if subject.is_empty() {
        String::new()
    } else {
        format!(r#","subject":{{"reference":"{subject}"}}"#)
    };
    format!(
        r#"{{"resourceType":"Observation","status":"final","code":{{"coding":[{{"system":"http://loinc.org","code":"17861-6"}}]}},"valueQuantity":{{"value":{value},"unit":"mg/dL"}}{subject}}}"#
    )
}

fn patient(id: &str, family: &str, born: &str) -> String {
    format!(
        r#"{{"resourceType":"Patient","id":"{id}","name":[{{"family":"{family}"}}],"birthDate":"{born}"}}"#
    )
}

fn bundle(resources: &[String]) -> String {
    let entries: Vec<String> =
        resources.iter().map(|one| format!(r#"{{"resource":{one}}}"#)).collect();
    format!(r#"{{"resourceType":"Bundle","entry":[{}]}}"#, entries.join(","))
}

/// A source of each shape with 9.4 of one person and 9.9 of another.
fn sources() -> Vec<(&'static str, String)> {
    let obx =
        |value: &str| format!("OBX|1|NM|17861-6^Ca^LN||{value}|mg/dL|8.6-10.3||||F|||20260304\r");
    let pid = |id: &str, name: &str| format!("PID|1||{id}||{name}||19700101|F\r");
    let field = |content: &str| format!("{:03}{content}\r\n", content.len() + 5);
    let record = |name: &str, born: &str, value: &str| {
        [
            "80008202",
            &format!("3101{name}"),
            &format!("3103{born}"),
            "8410CA",
            "8411Calcium",
            &format!("8420{value}"),
            "8421mg/dl",
        ]
        .map(field)
        .concat()
    };
    vec![
        ("a.csv", "Patient,Test,Result,Unit\nDoe,Calcium,9.4,mg/dL\nRoe,Calcium,9.9,mg/dL\n".into()),
        ("b.csv", "Name;Untersuchung;Wert;Einheit\nDoe;Calcium;9,4;mg/dl\nRoe;Calcium;9,9;mg/dl\n".into()),
        ("c.csv", "Name,Date,Calcium (mg/dL)\nDoe,2026-03-04,9.4\nRoe,2026-03-04,9.9\n".into()),
        ("d.csv", "MRN,DOB,Test,Result,Unit\n1,1970-01-01,Calcium,9.4,mg/dL\n2,1999-01-01,Calcium,9.9,mg/dL\n".into()),
        ("a.hl7", format!("MSH|^~\\&|LAB\r{}{}{}{}", pid("1", "DOE^J"), obx("9.4"), pid("2", "ROE^J"), obx("9.9"))),
        ("a.json", bundle(&[observation("Patient/1", "9.4"), observation("Patient/2", "9.9")])),
        (
            "b.json",
            bundle(&[
                patient("1", "Doe", "1970-01-01"),
                observation("Patient/1", "9.4"),
                patient("2", "Roe", "1999-01-01"),
                observation("https://x.example/fhir/Patient/2/_history/3", "9.9"),
            ]),
        ),
        ("a.ndjson", format!("{}\n{}\n", observation("Patient/1", "9.4"), observation("Patient/2", "9.9"))),
        ("a.ldt", [record("Doe", "01011970", "9,4"), record("Roe", "01011999", "9,9")].concat()),
        (
            "",
            "Patient: DOE, JANE  DOB: 01/31/1970\nCalcium 9.4 mg/dL 8.6-10.3\n\
             Patient: DOE, JOHN  DOB: 12/31/1999\nCalcium 9.9 mg/dL 8.6-10.3\n"
                .into(),
        ),
        (
            "kept.csv",
            "person,date,measure,value,unit,cv,low,high,taken,calcium-compass-results-2\n\
             Ann,2026-01-10,calcium,9.4,mg/dL,,,,,2\n,2026-01-10,calcium,9.9,mg/dL,,,,,2\n"
                .into(),
        ),
    ]
}

#[test]
fn nothing_is_ready_until_it_is_said_whose_results_are_meant() {
    for (name, text) in sources() {
        let waiting = ["calcium 9.4 question:ask-person", "calcium 9.9 question:ask-person"];
        assert_eq!(rows(name, &text, None), waiting, "{name} {text}");
        assert_eq!(rows(name, &text, Some(2)), waiting, "there are two: {name}");
        assert_eq!(rows(name, &text, Some(0)), ["calcium 9.4 ready"], "{name}");
        assert_eq!(rows(name, &text, Some(1)), ["calcium 9.9 ready"], "{name}");
        let counts: Vec<usize> =
            people(name, &text).into_iter().map(|(_, results)| results).collect();
        assert_eq!(counts, [1, 1], "{name}");
    }
}

#[test]
fn what_a_source_says_of_its_people_is_their_day_of_birth_and_no_name() {
    let born: Vec<String> = sources()
        .iter()
        .find(|(name, _)| *name == "b.json")
        .map(|(name, text)| people(name, text))
        .unwrap()
        .into_iter()
        .map(|(born, _)| born)
        .collect();
    assert_eq!(born, ["1970-01-01", "1999-01-01"]);
    for (name, text) in sources().iter().filter(|(name, _)| *name != "kept.csv") {
        let reading = read(&Source { name, bytes: text.as_bytes() }, &Answers::default()).unwrap();
        let told = format!("{reading:?}").to_lowercase();
        assert!(!told.contains("doe") && !told.contains("roe"), "{told}");
    }
}

#[test]
fn one_person_is_not_asked_about() {
    let same = [
        ("a.csv", "Patient,Test,Result,Unit\n\"Doe, Jane\",Calcium,9.4,mg/dL\nJANE DOE,Albumin,4.1,g/dL\n,eGFR,90,mL/min\n".to_owned()),
        // A column of names that is one of tests.
        ("b.csv", "Test,Name,Result,Unit\nCMP,Calcium,9.4,mg/dL\nCMP,Glucose,90,mg/dL\n".to_owned()),
        ("c.csv", "Name,Result,Unit\nCalcium,9.4,mg/dL\nAlbumin,4.1,g/dL\n".to_owned()),
        ("a.json", bundle(&[patient("1", "Doe", "1970-01-01"), observation("Patient/1", "9.4"), observation("", "9.5")])),
        ("b.json", bundle(&[patient("1", "Doe", "1970-01-01"), patient("2", "Doe", "1970-01-01"), observation("Patient/1", "9.4"), observation("Patient/2", "9.5")])),
        ("", "Patient: Doe, Jane   Age: 50\nCalcium 9.4 mg/dL\nPatient: Doe, Jane   Age: 50\nAlbumin 4.1 g/dL\n".to_owned()),
        // Somebody else, of whom there is nothing that is read here.
        ("c.json", bundle(&[observation("Patient/1", "9.4"), observation("Patient/2", "9.4").replace("17861-6", "2345-7")])),
    ];
    for (name, text) in same {
        assert_eq!(people(name, &text), [], "{name} {text}");
        assert!(rows(name, &text, None).iter().all(|row| row.ends_with(" ready")), "{text}");
    }
}

/// D2 of one person makes the D3 of another no part of a total.
#[test]
fn what_is_said_of_one_person_says_nothing_of_another() {
    let text = "Patient,Test,Result,Unit\nDoe,25-OH Vitamin D3,22,ng/mL\nRoe,25-OH Vitamin D2,4,ng/mL\nRoe,25-OH Vitamin D total,30,ng/mL\n";
    assert_eq!(rows("a.csv", text, Some(0)), ["25-oh-d 22 question:ask-analyte"]);
}

#[test]
fn a_source_that_does_not_say_whose_a_result_is_is_refused() {
    let document = |people: &str| {
        format!(
            r#"<ClinicalDocument xmlns="urn:hl7-org:v3">{people}<component><observation moodCode="EVN"><code code="17861-6" codeSystem="2.16.840.1.113883.6.1"/><statusCode code="completed"/><value type="PQ" value="9.4" unit="mg/dL"/></observation></component></ClinicalDocument>"#
        )
    };
    let target = |id: &str| {
        format!(
            r#"<recordTarget><patientRole><id root="1.2" extension="{id}"/></patientRole></recordTarget>"#
        )
    };
    let one = document(&target("1"));
    assert_eq!(rows("a.xml", &one, None), ["calcium 9.4 ready"]);
    let many: String = (0..30).map(|id| format!("{id},Calcium,9.4,mg/dL\n")).collect();
    let refused = [
        ("a.xml", document(&[target("1"), target("2")].concat())),
        (
            "a.json",
            bundle(&[
                patient("1", "Doe", "1970-01-01"),
                patient("2", "Roe", "1999-01-01"),
                observation("", "9.4"),
            ]),
        ),
        ("a.csv", format!("Patient,Test,Result,Unit\n{many}")),
    ];
    for (name, text) in refused {
        let read = read(&Source { name, bytes: text.as_bytes() }, &Answers::default());
        assert_eq!(read.map_err(|refusal| refusal.why()).err(), Some(Why::People), "{name} {text}");
    }
}

//! The words: nothing is left unfilled, nothing is too long, nothing
//! diagnoses or doses.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use calcium_compass::core::alert::{Alert, AlertId};
use calcium_compass::core::assess;
use calcium_compass::core::entry::Entry;
use calcium_compass::core::measure::Measure;
use calcium_compass::core::note::{Curve, Note, NoteId};
use calcium_compass::core::person::{Flag, PersonEntry};
use calcium_compass::core::reference::Nutrient;
use calcium_compass::core::report::{Input, Report};
use calcium_compass::text::{compose, en};

/// Every sentence a person can be told about these people and entries.
fn spoken() -> Vec<String> {
    let people = ["", "40", "9", "8mo", "75"];
    let flags = [
        None,
        Some(Flag::Vka),
        Some(Flag::VkaUnsure),
        Some(Flag::Dialysis),
        Some(Flag::Sarcoidosis),
    ];
    let entries = [
        "25-oh-d 22 ng/mL",
        "25-oh-d 60 nmol/L",
        "25-oh-d 400 nmol/L",
        "25-oh-d <4 ng/mL",
        "25-oh-d >60 nmol/L",
        "25-oh-d 20 nmol/L",
        "25-oh-d 75 ng/mL",
        "25-oh-d 1.200 nmol/L",
        "25-oh-d 22",
        "25-oh-d x",
        "25-oh-d -1",
        "25-oh-d 0 ng/mL",
        "25-oh-d 900 ng/mL",
        "25-oh-d 22 mmol/L",
        "dp-ucmgp 560 pmol/L",
        "dp-ucmgp 5 ug/L",
        "dp-ucmgp <300 pmol/L",
        "total-ucmgp 4000",
        "1-25-oh-d 40",
        "egfr 45 mL/min",
        "egfr 0 mL/min",
        "ucoc-percent 15 %",
        "osteocalcin 18 ng/mL",
        "phylloquinone 0.5 nmol/L",
        "mk-4 0.1 ng/mL",
        "mk-7 5 ng/mL",
        "pivka-ii 60 mAU/mL",
        "pivka-ii 2.5 nmol/L",
        "ctx 1.02 ng/mL",
        "p1np 45 ug/L",
        "calcium 2.7 mmol/L",
        "calcium 9 mmol/L",
        "albumin 42 g/L",
        "adjusted-calcium 3.01 mmol/L",
        "cac 400 AU",
        "cac 0 AU",
        "cac 12.5 AU",
        "vitamin-d-intake 5000 IU",
        "vitamin-d-intake 1000 ug",
        "vitamin-d-intake 8 ug",
        "calcium-intake 800 mg",
        "calcium-supplement 3 g",
        "k1-intake 80 ug",
        "mk7-intake 2 mg",
        "magnesium-intake 300 mg",
        "magnesium-supplement 400 mg",
    ];
    let mut spoken = Vec::new();
    for age in people {
        for flag in flags {
            for entry in entries {
                let person = PersonEntry {
                    age: age.into(),
                    flags: flag.into_iter().collect(),
                    ..Default::default()
                };
                let (id, text) = entry.split_once(' ').expect("an entry");
                let entries = vec![Entry::new(Measure::parse(id).expect(id), text)];
                spoken.extend(sentences(&assess(&Input { person, entries })));
            }
        }
    }
    for id in AlertId::ALL {
        spoken.push(en::alert_heading(*id).to_owned());
        spoken.extend(compose::alert(&raised(*id)));
    }
    let curve = Curve { intake: 600, average: 63, limits: (56, 72) };
    spoken
        .extend(NoteId::ALL.iter().map(|id| compose::note(&Note { id: *id, curve: Some(curve) })));
    for flag in Flag::ALL {
        spoken.push(en::flag(*flag).to_owned());
    }
    spoken.extend(
        [
            en::TITLE,
            en::LEDE,
            en::VKA_HINT,
            en::KIDNEY_HINT,
            en::NOT_FOR,
            en::EMPTY_BODY,
            en::NOT_STARTED,
            en::REPLACED,
        ]
        .map(str::to_owned),
    );
    spoken.sort();
    spoken.dedup();
    spoken
}

/// An alert with everything that can be said of it.
fn raised(id: AlertId) -> Alert {
    let limit = Nutrient::VitaminD.rows().last();
    Alert { id, may_be_higher: true, child: true, age_unknown: true, limit }
}

fn sentences(report: &Report) -> Vec<String> {
    let mut said = Vec::new();
    for finding in &report.findings {
        said.extend(compose::says(finding));
        said.extend(compose::near(finding));
        said.extend(finding.notes.iter().map(compose::note));
        said.extend(finding.own_range.as_ref().map(compose::own_range));
        said.extend(
            finding
                .interval
                .as_ref()
                .map(|interval| compose::interval(interval, &finding.quantity)),
        );
        for verdict in &finding.verdicts {
            said.push(compose::verdict(verdict).to_owned());
            said.push(compose::because(verdict));
        }
    }
    said.extend(report.problems.iter().map(compose::problem));
    said.extend(report.statuses.iter().map(compose::status));
    said.extend(report.joint.as_ref().map(compose::joint));
    said
}

#[test]
fn no_gap_is_left_unfilled() {
    for text in spoken() {
        assert!(!text.contains(['{', '}']), "{text}");
        assert!(!text.contains("  "), "two spaces: {text}");
    }
}

#[test]
fn no_sentence_has_more_than_22_words() {
    for text in spoken() {
        // Names in brackets and unit texts count as they stand.
        for sentence in text.split(['.', '?', ':', ';']).filter(|s| !s.trim().is_empty()) {
            let words = sentence.split_whitespace().count();
            assert!(words <= 22, "{words} words: {sentence}");
        }
    }
}

#[test]
fn no_word_diagnoses_or_doses() {
    let never = [
        "you are deficient",
        "you have a deficiency",
        "you should take",
        "take vitamin",
        "increase your dose",
        "your dose",
        "we recommend",
        "diagnos",
        "normal for you",
        "you need to take",
        "stop taking",
    ];
    for text in spoken() {
        let plain = text.to_lowercase();
        for word in never {
            assert!(!plain.contains(word), "{word:?} in: {text}");
        }
    }
}

#[test]
fn band_ids_are_never_printed_as_words() {
    let ids: Vec<&str> = [
        "risk-of-deficiency",
        "may-be-inadequate",
        "below-p95",
        "functional-insufficiency",
        "low-d-low-k",
    ]
    .to_vec();
    for text in spoken() {
        assert!(ids.iter().all(|id| !text.contains(id)), "{text}");
    }
}

#[test]
fn every_alert_ends_with_the_signs_of_its_kind() {
    for id in AlertId::ALL {
        let text = compose::alert(&raised(*id)).join(" ");
        let d_or_calcium = id.concerns().iter().any(|m| m.is_vitamin_d_or_calcium());
        let anticoagulant = id.id().starts_with("vka-") && *id != AlertId::VkaUnanswered;
        assert_eq!(text.ends_with(en::CALCIUM_SIGNS), d_or_calcium, "{}", id.id());
        assert_eq!(text.ends_with(en::BLEEDING_SIGNS), anticoagulant, "{}", id.id());
    }
}

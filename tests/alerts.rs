//! What an alert says beside its own words: whose limit was passed, that a
//! figure may be higher, and what comes first.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use calcium_compass_core::alert::{AlertId, Level, is_dangerous, lines};
use calcium_compass_core::assess;
use calcium_compass_core::entry::{Entry, Excess};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::person::{Flag, PersonEntry, Stage};
use calcium_compass_core::report::{Input, Report};
use calcium_compass_core::safety::Gate;
use calcium_compass_words::{Words, compose, en};

fn told(age: &str, stage: Option<Stage>, flags: &[Flag], entries: &[&str]) -> Report {
    let flags = flags.iter().copied().collect();
    let person = PersonEntry { age: age.into(), stage, flags, ..PersonEntry::default() };
    let entry = |text: &&str| {
        let (id, typed) = text.split_once(' ').expect("an entry");
        Entry::new(Measure::parse(id).expect(id), typed)
    };
    assess(&Input { person, entries: entries.iter().map(entry).collect() })
}

#[track_caller]
fn text(report: &Report, id: &str) -> String {
    let alert =
        report.alerts.iter().find(|alert| alert.id.id() == id).unwrap_or_else(|| panic!("{id}"));
    compose::alert(alert, Words::english()).join(" ")
}

#[test]
fn a_limit_that_was_passed_is_named_with_its_body() {
    let pregnant = Some(Stage::Pregnant);
    for (age, stage, entry, id, named) in [
        ("40", None, "vitamin-d-intake 5000 IU", "d-above-ul", "US National Academies sets 100 µg"),
        ("9", None, "vitamin-d-intake 60 ug", "d-above-ul", "MHLW sets 40 µg"),
        ("1", None, "vitamin-d-intake 30 ug", "d-above-ul", "MHLW sets 25 µg"),
        (
            "40",
            None,
            "calcium-intake 2600 mg",
            "calcium-above-ul",
            "US National Academies sets 2500 mg",
        ),
        (
            "60",
            None,
            "calcium-intake 2100 mg",
            "calcium-above-ul",
            "US National Academies sets 2000 mg",
        ),
        ("16", pregnant, "calcium-intake 2600 mg", "pregnancy-high-dose", "The limit of EFSA"),
        (
            "40",
            pregnant,
            "vitamin-d-intake 101 ug",
            "pregnancy-high-dose",
            "The limit of US National Academies",
        ),
    ] {
        let said = text(&told(age, stage, &[], &[entry]), id);
        assert!(said.contains(named), "{entry} at {age}: {said}");
    }
}

#[test]
fn without_an_age_a_child_is_thought_of() {
    let known = text(&told("40", None, &[], &["vitamin-d-intake 5000 IU"]), "d-above-ul");
    let unknown = text(&told("", None, &[], &["vitamin-d-intake 5000 IU"]), "d-above-ul");
    assert!(unknown.contains(en::LOWER_FOR_A_CHILD) && !known.contains(en::LOWER_FOR_A_CHILD));
}

#[test]
fn more_than_a_figure_may_be_higher_still() {
    for (entry, id, higher) in [
        ("25-oh-d >150 ng/mL", "25-oh-d-very-high", true),
        ("25-oh-d 150 ng/mL", "25-oh-d-very-high", false),
        ("calcium >3.5 mmol/L", "calcium-severe", true),
        ("calcium 3.5 mmol/L", "calcium-severe", false),
    ] {
        assert_eq!(
            text(&told("40", None, &[], &[entry]), id).contains(en::MAY_BE_HIGHER),
            higher,
            "{entry}"
        );
    }
    let steady = told("40", None, &[Flag::Vka], &["k1-intake >90 ug"]);
    assert!(!text(&steady, "vka-steady").contains(en::MAY_BE_HIGHER), "it is raised by no figure");
    let sarcoidosis = told("40", None, &[Flag::Sarcoidosis], &["25-oh-d >150 ng/mL"]);
    let said = text(&sarcoidosis, "granuloma-d");
    assert!(!said.contains(en::MAY_BE_HIGHER), "the illness raises it, not the figure");
}

#[test]
fn alerts_are_the_same_where_a_person_is_told_the_same() {
    let first = |age: &str, entry: &str| told(age, None, &[], &[entry]).alerts[0];
    let adult = first("40", "vitamin-d-intake 5000 IU");
    for (age, entry, same) in [
        ("40", "vitamin-d-intake 5000 IU", true),
        ("41", "vitamin-d-intake 130 ug", true),
        ("9", "vitamin-d-intake 5000 IU", false),
        ("", "vitamin-d-intake 5000 IU", false),
        ("40", "calcium-intake 2600 mg", false),
    ] {
        assert_eq!(adult == first(age, entry), same, "{entry} at {age:?}");
    }
    let exact = first("40", "calcium 3.5 mmol/L");
    assert!(exact != first("40", "calcium >3.5 mmol/L"), "it may be higher still");
}

#[test]
fn the_most_urgent_comes_first() {
    let report = told(
        "40",
        None,
        &[Flag::VkaUnsure, Flag::Orlistat, Flag::KidneyDisease],
        &[
            "25-oh-d 400 nmol/L",
            "calcium 3.6 mmol/L",
            "mk7-intake 50 ug",
            "vitamin-d-intake 300 ug",
        ],
    );
    let levels: Vec<Level> = report.alerts.iter().map(|alert| alert.id.level()).collect();
    assert!(levels.windows(2).all(|pair| pair[0] >= pair[1]), "{levels:?}");
    assert_eq!(report.alerts.first().map(|alert| alert.id), Some(AlertId::CalciumSevere));
    assert!(report.alerts.len() >= 8, "{}", report.alerts.len());
}

#[test]
fn what_replaces_a_band_is_every_now_and_three_more() {
    let talk: Vec<&str> = AlertId::ALL
        .iter()
        .filter(|id| id.replaces_bands() && id.level() != Level::Now)
        .map(|id| id.id())
        .collect();
    assert_eq!(talk, ["25-oh-d-high", "granuloma-d", "hyperparathyroid-d"]);
    assert!(
        AlertId::ALL.iter().filter(|id| id.level() == Level::Now).all(|id| id.replaces_bands())
    );
}

#[test]
fn an_implausible_figure_is_dangerous_on_one_side_or_both_or_none() {
    for (measure, low, high) in [
        (Measure::VitaminD25Oh, false, true),
        (Measure::VitaminDIntake, false, true),
        (Measure::Calcium, true, true),
        (Measure::AdjustedCalcium, true, true),
        (Measure::DpUcmgp, false, false),
        (Measure::CalciumIntake, false, false),
    ] {
        let found = (is_dangerous(measure, Excess::TooLow), is_dangerous(measure, Excess::TooHigh));
        assert_eq!(found, (low, high), "{}", measure.id());
    }
}

#[test]
fn lines_belong_to_the_measures_that_have_them() {
    let count = |measure| lines(measure).len();
    let found = [
        Measure::VitaminD25Oh,
        Measure::Calcium,
        Measure::AdjustedCalcium,
        Measure::Egfr,
        Measure::DpUcmgp,
    ];
    assert_eq!(found.map(count), [4, 5, 5, 1, 0]);
}

#[test]
fn a_gate_says_why() {
    assert_eq!(
        [Gate::Vka, Gate::VkaUnsure, Gate::Kidney].map(Gate::id),
        ["vka", "vka-unsure", "kidney"]
    );
}

#[test]
fn on_an_anticoagulant_nothing_speaks_of_vitamin_k_but_gates_and_their_alerts() {
    for flag in [Flag::Vka, Flag::VkaUnsure] {
        let report = told(
            "40",
            None,
            &[flag],
            &[
                "25-oh-d 22 ng/mL",
                "dp-ucmgp 560 pmol/L",
                "phylloquinone 0.3 nmol/L",
                "mk-7 1 ng/mL",
                "k1-intake 90 ug",
                "mk7-intake 5 ug",
                "mk4-intake 2 mg",
                "vitamin-d-intake 5000 IU",
            ],
        );
        let others = report.alerts.iter().filter(|alert| !alert.id.id().starts_with("vka-"));
        let mut said: Vec<String> =
            others.flat_map(|alert| compose::alert(alert, Words::english())).collect();
        for finding in &report.findings {
            if finding.quantity.measure.is_vitamin_k() {
                assert!(
                    finding.gate.is_some()
                        && finding.notes.is_empty()
                        && finding.own_range.is_none()
                );
                assert!(
                    finding
                        .verdicts
                        .iter()
                        .all(|v| compose::verdict(v, Words::english()) == en::NOT_SHOWN)
                );
            } else {
                said.extend(compose::says(finding, Words::english()));
                said.extend(finding.notes.iter().map(|note| compose::note(note, Words::english())));
            }
        }
        for status in &report.statuses {
            let text = compose::status(status, Words::english());
            assert_eq!(status.nutrient.id() == "vitamin-k", text == en::NOT_SHOWN, "{text}");
            said.push(text);
        }
        for text in said {
            let plain = text.to_lowercase();
            assert!(
                !["vitamin k", "mk-7", "mk-4", "menaquinone"]
                    .iter()
                    .any(|word| plain.contains(word)),
                "{text}"
            );
        }
    }
}

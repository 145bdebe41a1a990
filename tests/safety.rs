//! What holds of safety for any text, any figure, any person: no comfort beside
//! a warning, nothing of vitamin K before the answer, no question in the place
//! of an emergency.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use calcium_compass_core::alert::{AlertId, Level};
use calcium_compass_core::assess;
use calcium_compass_core::claim::ClaimId;
use calcium_compass_core::entry::{Answers, Entry, Per, Problem};
use calcium_compass_core::label::Label;
use calcium_compass_core::measure::{Measure, Topic};
use calcium_compass_core::next::Next;
use calcium_compass_core::own_lab::{OwnLab, Place};
use calcium_compass_core::person::{Answer, Flag, Flags, PersonEntry, Sex, Stage};
use calcium_compass_core::reference::Nutrient;
use calcium_compass_core::report::{Input, Report};
use calcium_compass_core::verdict::Verdict;
use proptest::prelude::*;

/// A figure in a unit of its measure, near its limits, far over and under them.
fn entry() -> impl Strategy<Value = Entry> {
    let measure = prop::sample::select(Measure::ALL);
    let parts = (any::<prop::sample::Index>(), "[<>]?", 0_i64..6_000, 0_usize..4);
    let answers = prop::collection::vec(prop::sample::select(&Answers::ALL[..]), 0..4);
    let answers = answers
        .prop_map(|given| given.into_iter().fold(Answers::NONE, |all, (_, one)| all.and(one)));
    let per = prop::sample::select(Per::ALL);
    let low = prop_oneof![Just(String::new()), (1_i64..400).prop_map(|low| low.to_string())];
    (measure, parts, answers, per, low).prop_map(|(measure, parts, answers, per, low)| {
        let (unit, sign, digits, decimals) = parts;
        let units = measure.units();
        let unit =
            if units.is_empty() { "ng/mL" } else { units[unit.index(units.len())].unit.id() };
        let scale = 10_i64.pow(u32::try_from(decimals).expect("a few"));
        let text = if decimals == 0 {
            format!("{sign}{digits} {unit}")
        } else {
            format!("{sign}{}.{:0decimals$} {unit}", digits / scale, digits % scale)
        };
        let lab = OwnLab { low, ..OwnLab::default() };
        Entry { answers, per, lab, ..Entry::new(measure, text) }
    })
}

fn person() -> impl Strategy<Value = PersonEntry> {
    let sex = prop::option::of(prop::sample::select(&[Sex::Female, Sex::Male][..]));
    let stage = prop::option::of(prop::sample::select(Stage::ALL));
    let age = prop_oneof![Just(String::new()), "[0-9]{1,2}(y|mo)?"];
    let flags = prop::collection::vec(prop::sample::select(Flag::ALL), 0..5);
    (age, any::<bool>(), sex, stage, flags).prop_map(|(age, adult, sex, stage, flags)| {
        let flags: Flags = flags.into_iter().collect();
        PersonEntry { age, adult, sex, stage, flags, ..PersonEntry::default() }
    })
}

/// Two thousand cases each; `PROPTEST_CASES=100000` for a long run.
fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(2_000);
    ProptestConfig {
        cases,
        max_global_rejects: 1_000_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn now(report: &Report) -> Vec<AlertId> {
    report.alerts.iter().filter(|a| a.level == Level::Now).map(|alert| alert.id).collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_finding_is_calm_beside_a_warning_of_its_measure(person in person(), entries in prop::collection::vec(entry(), 1..6)) {
        let report = assess(&Input { person, entries, ..Input::default() });
        for alert in &report.alerts {
            prop_assert!(!alert.concerns().is_empty(), "{} concerns nothing", alert.id.id());
            for measure in alert.concerns().measures() {
                let next = report.next(measure);
                let fits = match alert.level {
                    Level::Now => next == Next::Now,
                    Level::Talk => matches!(next, Next::Now | Next::Talk | Next::Gated),
                    Level::Info => next != Next::Calm,
                };
                prop_assert!(fits, "{} is {next:?} beside {}", measure.id(), alert.id.id());
            }
            if alert.level == Level::Now {
                let hidden = |m: Measure| report.hides_agreement(m);
                prop_assert!(alert.concerns().measures().all(hidden), "{}", alert.id.id());
            }
        }
        for finding in &report.findings {
            let next = report.next(finding.quantity.measure);
            prop_assert!(next != Next::Calm || (finding.needs.is_none() && finding.gate.is_none()));
            let no_shortage = |v: &Verdict| v.band().is_some_and(|b| b.label == Label::BelowStudysRangeNotShortage);
            let outside = ["below-range", "above-range", "above-interval", "above-reference"];
            let marked = finding.verdicts.iter().any(|v| outside.contains(&v.id()) && !no_shortage(v))
                || finding.own_range.is_some_and(|range| matches!(range.place, Place::Below | Place::Above));
            prop_assert!(!(marked && next == Next::Calm), "{}", finding.quantity.measure.id());
        }
    }

    #[test]
    fn no_finding_is_calm_beside_a_condition_that_changes_it(person in person(), entries in prop::collection::vec(entry(), 1..6)) {
        let report = assess(&Input { person, entries, ..Input::default() });
        let flags = report.person.flags;
        for finding in &report.findings {
            let measure = finding.quantity.measure;
            let d_or_calcium = measure.is_vitamin_d_or_calcium();
            let kidneys = report.kidney == Answer::Yes
                && (d_or_calcium || measure == Measure::DpUcmgp || measure.facts().topic == Topic::Bone);
            let gut = d_or_calcium && flags.has_any(&[Flag::Malabsorption, Flag::BariatricSurgery]);
            let glands = d_or_calcium && flags.has_any(&[
                Flag::Sarcoidosis, Flag::Granulomatous, Flag::PrimaryHyperparathyroidism,
                Flag::ActiveVitaminD, Flag::Hypoparathyroid, Flag::Calcimimetic,
            ]);
            let vka = measure.is_vitamin_k() && report.person.on_anticoagulant();
            let calm = matches!(report.next(measure), Next::Calm | Next::Info);
            prop_assert!(!(calm && (kidneys || gut || glands || vka)), "{} {flags:?}", measure.id());
        }
    }

    /// What is fine for healthy people is named to nobody it is not meant for.
    #[test]
    fn no_limit_of_healthy_people_is_named_without_a_word(person in person(), entries in prop::collection::vec(entry(), 1..6)) {
        let report = assess(&Input { person, entries, ..Input::default() });
        let flags = report.person.flags;
        let baby = report.person.age.is_under(12);
        let others = report.kidney == Answer::Yes || flags.has_any(&[
            Flag::Sarcoidosis, Flag::Granulomatous, Flag::PrimaryHyperparathyroidism,
            Flag::ActiveVitaminD, Flag::Hypoparathyroid, Flag::Calcimimetic,
        ]);
        for alert in report.alerts.iter().filter(|alert| alert.level == Level::Talk) {
            for limit in alert.limits() {
                let magnesium = limit.nutrient == Nutrient::Magnesium;
                prop_assert!(!(magnesium && (baby || report.kidney == Answer::Yes)));
                prop_assert!(magnesium || alert.own_limits == others, "{}", alert.id.id());
            }
        }
    }

    #[test]
    fn nothing_of_vitamin_k_is_said_before_the_answer_is_no(person in person(), entries in prop::collection::vec(entry(), 1..6)) {
        let report = assess(&Input { person, entries, ..Input::default() });
        let answer = report.person.anticoagulant();
        prop_assume!(answer != Answer::No);
        let stopped = if answer == Answer::Unanswered { "needs:vka" } else { "gated" };
        for finding in report.findings.iter().filter(|f| f.quantity.measure.is_vitamin_k()) {
            for verdict in &finding.verdicts {
                let too_young = answer == Answer::Unanswered
                    && verdict.outcome.why() == Some("age")
                    && report.person.age.is_under(216);
                let said = verdict.id();
                let fits = said == "gated" || said == stopped || too_young;
                prop_assert!(fits, "{} {said}", verdict.table.id);
            }
            prop_assert!(finding.notes.is_empty() && finding.own_range.is_none());
        }
        for status in report.statuses.iter().filter(|s| s.nutrient == Nutrient::VitaminK) {
            prop_assert_eq!(status.status.id(), stopped);
        }
        if let Some(joint) = &report.joint {
            prop_assert!(joint.cell().is_none());
        }
        for claim in ClaimId::ALL.iter().filter(|claim| claim.is_shown_to(answer)) {
            prop_assert!(!claim.speaks_of_vitamin_k(), "{}", claim.id());
        }
    }

    #[test]
    fn nothing_of_dp_ucmgp_is_said_before_the_kidneys_are_known(person in person(), entries in prop::collection::vec(entry(), 1..6)) {
        let person = PersonEntry { flags: person.flags.with(Flag::VkaNo).without(Flag::Vka).without(Flag::VkaUnsure), ..person };
        let report = assess(&Input { person, entries, ..Input::default() });
        prop_assume!(report.kidney != Answer::No);
        let stopped = if report.kidney == Answer::Yes { "gated" } else { "needs:kidney" };
        for finding in report.findings.iter().filter(|f| f.quantity.measure == Measure::DpUcmgp) {
            for verdict in &finding.verdicts {
                let too_young = verdict.outcome.why() == Some("age") && report.person.age.is_under(216);
                prop_assert!(verdict.id() == stopped || too_young, "{} {}", verdict.table.id, verdict.id());
            }
        }
        prop_assert!(report.joint.is_none_or(|joint| joint.cell().is_none()));
    }

    /// Unanswered, a question leaves every `now`. Only where the figure would be
    /// no emergency in the other unit does it wait for the answer.
    #[test]
    fn a_question_takes_no_emergency_away(person in person(), entry in entry()) {
        let told = |answers: Answers| {
            let entry = Entry { answers, ..entry.clone() };
            assess(&Input { person: person.clone(), entries: vec![entry], ..Input::default() })
        };
        let asked = told(Answers::default());
        let answered = told(Answers::parse("unit day not-ionised total elemental"));
        let waits = asked.problems.first().is_some_and(|reading| {
            let Some(Problem::AskOtherUnit(unit)) = reading.problem else { return false };
            let number = entry.text.split(' ').next().expect("a number");
            let text = format!("{number} {}", unit.id());
            let answers = Answers::parse("unit day not-ionised total elemental");
            let other = Entry { text, answers, ..entry.clone() };
            let there = now(&assess(&Input { person: person.clone(), entries: vec![other], ..Input::default() }));
            let without = now(&assess(&Input { person: person.clone(), entries: Vec::new(), ..Input::default() }));
            there.iter().all(|id| without.contains(id))
        });
        if !waits {
            for id in now(&answered) {
                prop_assert!(now(&asked).contains(&id), "{} of {}", id.id(), entry.text);
            }
        }
    }
}

/// Every alert says in a report what its row says.
#[test]
fn every_level_of_an_alert_is_reached_by_a_case() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");
    let mut rows = String::new();
    for file in std::fs::read_dir(folder).expect(folder) {
        let path = file.expect("a file").path();
        rows += &std::fs::read_to_string(&path).expect("a text");
        rows.push('\n');
    }
    for id in AlertId::ALL {
        for level in id.levels().iter().map(|level| level.id()).chain(["none"]) {
            let case = format!("alert:{},{level},", id.id());
            let always = matches!(id, AlertId::DoacNote) && level == "none";
            assert!(always || rows.contains(&case), "no case for {case}");
        }
    }
}

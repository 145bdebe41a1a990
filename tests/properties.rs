//! What holds for any text, any figure, any person.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use calcium_compass_core::alert::Level;
use calcium_compass_core::assess;
use calcium_compass_core::band::Side;
use calcium_compass_core::entry::{Answers, Entry, Per};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::number;
use calcium_compass_core::person::{Flag, Flags, PersonEntry, Sex, Stage};
use calcium_compass_core::report::{Input, Report};
use calcium_compass_core::show;
use calcium_compass_core::table::tables;
use calcium_compass_words::{Words, compose};
use proptest::prelude::*;

/// Texts that look like entries, and texts that look like nothing.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[<>]? ?[0-9]{1,6}([.,][0-9]{0,4})? ?(ng/mL|nmol/L|pmol/L|ug/L|µg/l|mmol/L|mg/dL|mg/L|IU|ug|mg|g|AU|%|)",
        "[-−0-9٠-٩۰-۹.,٫٬<> ]{0,12}",
        any::<String>(),
    ]
}

fn measure() -> impl Strategy<Value = Measure> {
    prop::sample::select(Measure::ALL)
}

fn flags() -> impl Strategy<Value = Flags> {
    prop::collection::vec(prop::sample::select(Flag::ALL), 0..5)
        .prop_map(|flags| flags.into_iter().collect())
}

fn person() -> impl Strategy<Value = PersonEntry> {
    let sex = prop::option::of(prop::sample::select(&[Sex::Female, Sex::Male][..]));
    let stage = prop::option::of(prop::sample::select(Stage::ALL));
    let age = prop_oneof![Just(String::new()), "[0-9]{1,3}(y|mo)?", text()];
    (age, any::<bool>(), sex, stage, flags()).prop_map(|(age, adult, sex, stage, flags)| {
        PersonEntry { age, adult, sex, stage, flags, ..PersonEntry::default() }
    })
}

fn entry() -> impl Strategy<Value = Entry> {
    let unit =
        prop::option::of(prop_oneof![Just("ng/mL".to_owned()), Just("pmol/L".to_owned()), text()]);
    let answers = prop::collection::vec(prop::sample::select(&Answers::ALL[..]), 0..4)
        .prop_map(|given| given.into_iter().fold(Answers::NONE, |all, (_, one)| all.and(one)));
    let per = prop::sample::select(Per::ALL);
    (measure(), text(), unit, answers, per).prop_map(|(measure, text, unit, answers, per)| Entry {
        unit,
        answers,
        per,
        ..Entry::new(measure, text)
    })
}

fn one(measure: Measure, text: &str) -> Report {
    let person = PersonEntry { age: "40".into(), ..PersonEntry::default() };
    assess(&Input { person, entries: vec![Entry::new(measure, text)], ..Input::default() })
}

/// Every sentence of a report, so that making words is part of being total.
fn words(report: &Report) -> usize {
    let findings = report.findings.iter().map(|finding| {
        let rows = finding.verdicts.iter().map(|v| {
            compose::verdict(v, Words::english()).len()
                + compose::because(v, Words::english()).len()
        });
        compose::says(finding, report, Words::english()).len() + rows.sum::<usize>()
    });
    let problems =
        report.problems.iter().map(|reading| compose::problem(reading, Words::english()).len());
    let alerts = report.alerts.iter().map(|alert| compose::alert(alert, Words::english()).len());
    findings.chain(problems).chain(alerts).sum()
}

/// A thousand cases each; `PROPTEST_CASES=100000` for a long run.
fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(1_000);
    ProptestConfig {
        cases,
        max_global_rejects: 1_000_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_text_gives_a_finding_or_a_named_problem(person in person(), entries in prop::collection::vec(entry(), 0..6)) {
        let report = assess(&Input { person, entries: entries.clone(), ..Input::default() });
        words(&report);
        let filled = entries.iter().filter(|entry| entry.is_filled()).count();
        let blocked = report.problems.iter().filter(|r| r.problem.is_some_and(|p| p.blocks())).count();
        prop_assert!(report.figures.len() + blocked >= filled, "every entry is a figure or a problem");
        for reading in &report.problems {
            prop_assert!(!compose::problem(reading, Words::english()).is_empty());
        }
    }

    #[test]
    fn a_problem_that_blocks_leaves_no_finding(measure in measure(), text in text()) {
        let report = one(measure, &text);
        let blocked = report.problems.iter().any(|r| r.problem.is_some_and(|p| p.blocks()));
        prop_assert!(!blocked || report.findings.is_empty());
    }

    #[test]
    fn the_band_changes_only_at_a_cut(thousandths in 1_000_i64..600_000, table in 0_usize..29, nmol in any::<bool>()) {
        let unit = if nmol { "nmol/L" } else { "ng/mL" };
        let at = |t: i64| one(Measure::VitaminD25Oh, &format!("{}.{:03} {unit}", t / 1000, t % 1000));
        let (before, after) = (at(thousandths), at(thousandths + 1));
        let verdict = |report: &Report| report.findings.first().and_then(|f| f.verdicts.get(table)).copied();
        if let (Some(a), Some(b)) = (verdict(&before), verdict(&after)) && a.id() != b.id() {
            let low = before.findings[0].quantity;
            let ladder = a.ladder.expect("a ladder");
            let next = after.findings[0].quantity;
            let between = ladder.cuts.iter().any(|cut| low.compared_in(ladder.unit).compare(cut.at).is_le() && next.compared_in(ladder.unit).compare(cut.at).is_ge());
            prop_assert!(between, "{} at {thousandths} {unit}", a.table.id);
        }
    }

    #[test]
    fn adding_an_entry_never_removes_a_now_alert(person in person(), first in entry(), second in entry()) {
        prop_assume!(first.measure != second.measure);
        // Albumin, or an adjusted value, can show that a total calcium misled.
        let better = [Measure::Albumin, Measure::AdjustedCalcium];
        prop_assume!(first.measure != Measure::Calcium || !better.contains(&second.measure));
        prop_assume!(first.measure != Measure::Albumin || second.measure != Measure::Calcium);
        // Of two that count together the worse is told.
        prop_assume!(first.measure != Measure::AdjustedCalcium || second.measure != Measure::Calcium);
        let now = |entries: Vec<Entry>| -> Vec<&'static str> {
            let report = assess(&Input { person: person.clone(), entries, ..Input::default() });
            report.alerts.iter().filter(|a| a.level == Level::Now).map(|a| a.id.id()).collect()
        };
        let (one, both) = (now(vec![first.clone()]), now(vec![first, second]));
        prop_assert!(one.iter().all(|id| both.contains(id)), "{one:?} became {both:?}");
    }

    #[test]
    fn on_an_anticoagulant_or_not_sure_no_vitamin_k_band_is_given(person in person(), entries in prop::collection::vec(entry(), 1..5), sure in any::<bool>()) {
        let flag = if sure { Flag::Vka } else { Flag::VkaUnsure };
        let person = PersonEntry { flags: person.flags.with(flag), ..person };
        let report = assess(&Input { person, entries, ..Input::default() });
        for finding in report.findings.iter().filter(|f| f.quantity.measure.is_vitamin_k()) {
            prop_assert!(finding.verdicts.iter().all(|v| v.id() == "gated"));
        }
        prop_assert!(report.joint.is_none_or(|joint| joint.id() == "gated"));
        prop_assert!(report.alerts.iter().any(|alert| alert.id.id() == "vka-steady"));
    }

    #[test]
    fn a_figure_is_shown_as_it_was_typed(whole in 1_u32..600, decimals in 0_usize..4, fraction in 0_u32..1000) {
        let digits = format!("{fraction:03}");
        let typed = if decimals == 0 { whole.to_string() } else { format!("{whole}.{}", &digits[..decimals]) };
        let read = number::parse(&typed).expect("a number");
        let scale = Measure::VitaminD25Oh.units().first().expect("a unit");
        let quantity = calcium_compass_core::entry::Quantity {
            measure: Measure::VitaminD25Oh, amount: read.amount, decimals: read.decimals, bound: read.bound, per: calcium_compass_core::entry::Per::Day,
            unrounded: None,
            scale,
        };
        prop_assert_eq!(show::as_typed(&quantity).to_string(), typed);
    }
}

#[test]
fn an_edge_belongs_to_the_stated_side() {
    for measure in [Measure::VitaminD25Oh, Measure::DpUcmgp] {
        for table in tables(measure) {
            for ladder in table.ladders {
                for (place, cut) in ladder.cuts.iter().enumerate() {
                    let t = cut.at.thousandths();
                    let age = if table.applies.before == Some(216) { "9" } else { "40" };
                    let flags = [Flag::VkaNo, Flag::KidneyNo].into_iter().collect();
                    let person = PersonEntry { age: age.into(), flags, ..PersonEntry::default() };
                    let band = |t: i64| {
                        let text = format!("{}.{:03} {}", t / 1000, t % 1000, ladder.unit.id())
                            .replace(".000 ", " ");
                        let report = assess(&Input {
                            person: person.clone(),
                            entries: vec![Entry::new(measure, text)],
                            ..Input::default()
                        });
                        let finding = report.findings.first().expect("a finding").clone();
                        finding
                            .verdicts
                            .iter()
                            .find(|v| v.table.id == table.id)
                            .expect("a verdict")
                            .id()
                    };
                    let (below, above) = (table.bands[place].id, table.bands[place + 1].id);
                    let own = if cut.belongs == Side::Above { above } else { below };
                    assert_eq!(
                        (band(t - 10), band(t), band(t + 10)),
                        (below, own, above),
                        "{} at {t}",
                        table.id
                    );
                }
            }
        }
    }
}

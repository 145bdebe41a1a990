//! How a field is read: the unit typed or chosen, and what a dose is counted
//! over. The case files have no chosen unit and no weekly dose.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::cmp::Ordering;

use calcium_compass_core::assess;
use calcium_compass_core::entry::{Answers, Entry, Per, read};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::milli::Milli;
use calcium_compass_core::report::Input;
use calcium_compass_core::unit::Unit;

/// An answer is for the entry it was given with: a second figure of the same
/// measure asks anew.
#[test]
fn an_answer_belongs_to_its_own_figure() {
    let answers = Answers::parse("unit not-ionised day total elemental");
    for (measure, text, problem) in [
        (Measure::Calcium, "97 mg/dL", "ask-unit"),
        (Measure::Calcium, "1.2 mmol/L", "ask-ionised"),
        (Measure::VitaminD25Oh, "70 ng/mL", "ask-unit"),
        (Measure::VitaminDIntake, "50000 IU", "ask-period"),
        (Measure::VitaminD25Oh, "<4 ng/mL", "ask-analyte"),
        (Measure::CalciumSupplement, "1250 mg", "ask-elemental"),
    ] {
        let asked = Entry::new(measure, text);
        let answered = Entry { answers, ..asked.clone() };
        let entries = vec![answered, asked];
        let report = assess(&Input { entries, ..Input::default() });
        let asks =
            report.problems.iter().filter(|one| one.problem.is_some_and(|p| p.id() == problem));
        assert_eq!(asks.count(), 1, "{text}");
    }
}

/// A unit is typed behind the number, or chosen, or both and of one size.
#[test]
fn a_typed_and_a_chosen_unit_are_one_unit_or_a_problem() {
    for (text, chosen, unit, problem) in [
        ("22", Some("ng/mL"), Some(Unit::NgPerMl), None),
        ("22", Some(" nmol/L "), Some(Unit::NmolPerL), None),
        ("22 ng/mL", None, Some(Unit::NgPerMl), None),
        ("22 ng/mL", Some(""), Some(Unit::NgPerMl), None),
        ("22 ng/mL", Some("ng/mL"), Some(Unit::NgPerMl), None),
        ("22 ng/mL", Some("ug/L"), Some(Unit::NgPerMl), None),
        ("22 ng/mL", Some("nmol/L"), None, Some("unit-missing")),
        ("22", Some(" "), None, Some("unit-missing")),
        ("22", None, None, Some("unit-missing")),
        ("22", Some("bananas"), None, Some("unit-unknown")),
        ("22 ng/mL", Some("bananas"), None, Some("unit-unknown")),
        ("22 bananas", Some("ng/mL"), None, Some("unit-unknown")),
        // A unit, but none of this measure.
        ("22", Some("mmol/L"), None, Some("unit-unknown")),
    ] {
        let unit_chosen = chosen.map(str::to_owned);
        let entry = Entry { unit: unit_chosen, ..Entry::new(Measure::VitaminD25Oh, text) };
        let reading = read(&entry);
        let found = reading.quantity.map(|quantity| quantity.scale.unit);
        assert_eq!(found, unit, "{text:?} {chosen:?}");
        assert_eq!(reading.problem.map(|p| p.id()), problem, "{text:?} {chosen:?}");
    }
}

#[test]
fn an_intake_is_counted_by_the_day() {
    for (text, per, a_day) in [
        ("25 ug", Per::Day, "25"),
        ("175 ug", Per::Week, "25"),
        ("7000 IU", Per::Week, "25"),
        // A month is the twelfth part of 365 days.
        ("365 ug", Per::Month, "12"),
        ("14600 IU", Per::Month, "12"),
    ] {
        let entry = Entry { per, ..Entry::new(Measure::VitaminDIntake, text) };
        let quantity = read(&entry).quantity.expect(text);
        let expected = Milli::new(a_day.parse::<i64>().expect(a_day) * 1000);
        assert_eq!(quantity.in_first().compare(expected), Ordering::Equal, "{text} a {}", per.id());
    }
}

#[test]
fn a_laboratory_result_is_not_counted_over_anything() {
    let entry = Entry { per: Per::Week, ..Entry::new(Measure::VitaminD25Oh, "21 ng/mL") };
    let quantity = read(&entry).quantity.expect("a figure");
    assert_eq!(quantity.in_first().compare(Milli::new(21_000)), Ordering::Equal);
}

#[test]
fn what_a_dose_is_counted_over_has_its_id() {
    let ids: Vec<&str> = Per::ALL.iter().map(|per| per.id()).collect();
    assert_eq!(ids, ["day", "week", "month"]);
    assert!(Per::ALL.iter().all(|per| Per::parse(per.id()) == Some(*per)));
    assert_eq!(Per::parse("year"), None);
}

//! What a report holds beside the bands: which entry a figure takes its
//! laboratory from, which value decided, what an alert takes the place of.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use calcium_compass_core::assess;
use calcium_compass_core::band::Standing;
use calcium_compass_core::date::Date;
use calcium_compass_core::entry::{Entry, read};
use calcium_compass_core::intake::IntakeStatus;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::own_lab::{OwnLab, Place};
use calcium_compass_core::person::{Flag, Flags, PersonEntry, Sex, Stage};
use calcium_compass_core::reference::{Body, Nutrient};
use calcium_compass_core::report::{Input, Report};
use calcium_compass_core::show;
use calcium_compass_core::unit::Unit;

fn told(entries: Vec<Entry>) -> Report {
    let sex = Some(Sex::Female);
    assess(&Input {
        person: PersonEntry { age: "40".into(), sex, ..PersonEntry::default() },
        entries,
        ..Input::default()
    })
}

fn entries(typed: &[(Measure, &str)]) -> Vec<Entry> {
    typed.iter().map(|(measure, text)| Entry::new(*measure, *text)).collect()
}

#[test]
fn an_alert_takes_the_place_of_the_bands_of_what_it_speaks_of() {
    for (text, replaced) in [
        // Now; then a talk that replaces; a talk and an info that do not.
        ("400 nmol/L", true),
        ("201 nmol/L", true),
        ("20 nmol/L", false),
        ("130 nmol/L", false),
        ("60 nmol/L", false),
    ] {
        let report = told(entries(&[(Measure::VitaminD25Oh, text), (Measure::Ctx, "300 pg/mL")]));
        assert_eq!(report.is_replaced(Measure::VitaminD25Oh), replaced, "{text}");
        assert!(!report.is_replaced(Measure::Ctx), "{text} says nothing of bone");
    }
}

#[test]
fn one_of_the_two_figures_is_enough_for_a_joint_answer() {
    let (d, k) = ((Measure::VitaminD25Oh, "60 nmol/L"), (Measure::DpUcmgp, "400 pmol/L"));
    for (typed, there) in [
        (vec![d], true),
        (vec![k], true),
        (vec![d, k], true),
        (vec![(Measure::Cac, "1 AU")], false),
    ] {
        assert_eq!(told(entries(&typed)).joint.is_some(), there, "{typed:?}");
    }
}

#[test]
fn a_figure_has_the_range_that_was_printed_beside_it() {
    let range =
        |low: &str, high: &str| OwnLab { low: low.into(), high: high.into(), ..OwnLab::default() };
    let mut typed = entries(&[(Measure::VitaminD25Oh, "22 ng/mL"), (Measure::Ctx, "300 pg/mL")]);
    typed[0].lab = range("30", "100");
    let places = |typed: Vec<Entry>| -> Vec<Option<Place>> {
        told(typed).findings.iter().map(|f| f.own_range.map(|range| range.place)).collect()
    };
    assert_eq!(places(typed), [Some(Place::Below), None], "of another measure");

    let mut typed =
        entries(&[(Measure::VitaminD25Oh, "22 ng/mL"), (Measure::VitaminD25Oh, "40 ng/mL")]);
    typed[0].date = Date::new(2026, 1, 10);
    typed[1].date = Date::new(2026, 6, 1);
    typed[1].lab = range("10", "30");
    assert_eq!(places(typed.clone()), [Some(Place::Above)], "the later result, and its range");
    typed.swap(0, 1);
    assert_eq!(places(typed), [Some(Place::Above)], "in any order");
}

/// Two laboratories print two ranges and two variations, whether or not their
/// results are dated.
#[test]
fn a_laboratory_belongs_to_its_own_reading() {
    let lab = |cv: &str, low: &str, high: &str| OwnLab {
        cv: cv.into(),
        low: low.into(),
        high: high.into(),
        ..OwnLab::default()
    };
    for dates in [[None, None], [Date::new(2026, 1, 10); 2]] {
        let mut typed =
            entries(&[(Measure::VitaminD25Oh, "22 ng/mL"), (Measure::VitaminD25Oh, "40 ng/mL")]);
        typed[0].lab = lab("4", "30", "100");
        typed[1].lab = lab("20", "10", "30");
        typed[0].date = dates[0];
        typed[1].date = dates[1];
        let report = told(typed);
        let places = report.findings.iter().map(|f| f.own_range.map(|range| range.place));
        let expected = [Some(Place::Below), Some(Place::Above)];
        assert_eq!(places.collect::<Vec<_>>(), expected, "{dates:?}");
        let ends = report.findings.iter().map(|finding| {
            let (low, high) = finding.interval.expect("an interval").ends();
            (low.rounded(1), high.rounded(1))
        });
        // 1.96 times the hypotenuse of 4 and 6.5, and of 20 and 6.5 per cent.
        assert_eq!(ends.collect::<Vec<_>>(), [(187, 253), (235, 565)], "{dates:?}");
    }
}

/// What a `now` concerns has no agreement; only its own amount loses its words.
#[test]
fn red_takes_comfort_and_not_meaning() {
    use Measure::{
        AdjustedCalcium, Calcium, CalciumIntake, CalciumSupplement, MagnesiumIntake,
        MagnesiumSupplement, Mk7Intake, VitaminD25Oh, VitaminDIntake,
    };
    let d = [(VitaminD25Oh, "60 nmol/L"), (Calcium, "2.40 mmol/L")];
    for (flags, stage, more, replaced, hidden) in [
        (&[][..], None, (VitaminDIntake, "1200 ug"), &[VitaminDIntake][..], &[VitaminD25Oh][..]),
        (
            &[],
            Some(Stage::Pregnant),
            (VitaminDIntake, "110 ug"),
            &[VitaminDIntake],
            &[VitaminD25Oh],
        ),
        (
            &[],
            Some(Stage::Pregnant),
            (CalciumIntake, "2600 mg"),
            &[CalciumIntake, CalciumSupplement],
            &[Calcium, AdjustedCalcium],
        ),
        (
            &[],
            None,
            (CalciumSupplement, "4000 mg"),
            &[CalciumIntake, CalciumSupplement],
            &[Calcium, AdjustedCalcium],
        ),
        (
            &[Flag::Dialysis],
            None,
            (MagnesiumSupplement, "400 mg"),
            &[MagnesiumIntake, MagnesiumSupplement],
            &[],
        ),
        (&[Flag::Vka], None, (Mk7Intake, "20 ug"), &[Mk7Intake], &[Measure::DpUcmgp]),
        (
            &[Flag::ActiveVitaminD],
            None,
            (CalciumIntake, "700 mg"),
            &[VitaminD25Oh, Calcium, AdjustedCalcium, CalciumIntake, VitaminDIntake],
            &[],
        ),
        (
            &[Flag::PrimaryHyperparathyroidism],
            None,
            (CalciumIntake, "700 mg"),
            &[VitaminD25Oh, Calcium, AdjustedCalcium, CalciumIntake, VitaminDIntake],
            &[],
        ),
        (
            &[Flag::KidneyDisease],
            None,
            (CalciumSupplement, "500 mg"),
            &[CalciumIntake, CalciumSupplement, VitaminDIntake],
            &[],
        ),
        (&[Flag::Digoxin], None, (AdjustedCalcium, "2.70 mmol/L"), &[Calcium], &[VitaminD25Oh]),
    ] {
        let person = PersonEntry {
            age: "40".into(),
            stage,
            flags: flags.iter().copied().collect(),
            ..PersonEntry::default()
        };
        let typed: Vec<_> = d.iter().copied().chain([more]).collect();
        let report = assess(&Input { person, entries: entries(&typed), ..Input::default() });
        for measure in [VitaminD25Oh, Calcium, AdjustedCalcium, CalciumIntake, VitaminDIntake] {
            let of = format!("{} with {more:?} {flags:?}", measure.id());
            if replaced.contains(&measure) {
                assert!(report.is_replaced(measure), "{of}");
            }
        }
        for measure in hidden {
            let of = format!("{} with {more:?} {flags:?}", measure.id());
            assert!(!report.is_replaced(*measure) && report.hides_agreement(*measure), "{of}");
        }
        for measure in replaced {
            assert!(report.is_replaced(*measure), "{} with {more:?}", measure.id());
        }
    }
}

/// A low vitamin D is often treated with an overactive parathyroid gland: the
/// bands are hidden from 50 nmol/L on, and calcium's always.
#[test]
fn with_hyperparathyroidism_the_bands_of_a_low_vitamin_d_stay() {
    let person = PersonEntry {
        age: "40".into(),
        flags: [Flag::PrimaryHyperparathyroidism].into_iter().collect(),
        ..PersonEntry::default()
    };
    for (text, replaced) in [
        ("49.9 nmol/L", false),
        ("50 nmol/L", true),
        ("19.9 ng/mL", false),
        ("20.0 ng/mL", true),
        ("<50 nmol/L", false),
    ] {
        let typed = entries(&[(Measure::VitaminD25Oh, text), (Measure::Calcium, "2.40 mmol/L")]);
        let report = assess(&Input { person: person.clone(), entries: typed, ..Input::default() });
        assert_eq!(report.is_replaced(Measure::VitaminD25Oh), replaced, "{text}");
        assert!(report.is_replaced(Measure::Calcium), "{text}");
    }
}

/// Where one source alone is said, it is the first in force that applies.
#[test]
fn a_source_in_force_is_said_alone() {
    for (age, measure, text, table) in [
        ("40", Measure::VitaminD25Oh, "22 ng/mL", Some("nasem-2011")),
        // A baby's was drawn by a withdrawn one.
        ("8mo", Measure::VitaminD25Oh, "22 ng/mL", Some("efsa-2016")),
        ("3mo", Measure::VitaminD25Oh, "22 ng/mL", Some("poland-2023")),
        ("40", Measure::AdjustedCalcium, "2.40 mmol/L", Some("sfe-2016")),
        ("40", Measure::Calcium, "9.4 mg/dL", Some("mayo-calcium")),
        ("9", Measure::Calcium, "9.4 mg/dL", Some("mayo-calcium-child")),
        ("0", Measure::Calcium, "9.4 mg/dL", Some("mayo-calcium-baby")),
        ("9", Measure::AdjustedCalcium, "2.40 mmol/L", Some("north-bristol-calcium-child")),
        ("9", Measure::DpUcmgp, "560 pmol/L", None),
    ] {
        let person = PersonEntry { age: age.into(), ..PersonEntry::default() };
        let report =
            assess(&Input { person, entries: entries(&[(measure, text)]), ..Input::default() });
        let line = report.findings[0].line();
        assert_eq!(line.map(|verdict| verdict.table.id), table, "{text} at {age}");
        assert!(
            line.is_none_or(|v| !matches!(
                v.table.standing,
                Standing::Withdrawn(_) | Standing::Superseded(_)
            )),
            "{text} at {age}"
        );
    }
}

/// A total calcium is read where there is no adjusted one, and beside it where
/// that cannot be relied on.
#[test]
fn the_total_is_read_alone_or_where_the_adjusted_one_cannot_be_relied_on() {
    use Measure::{AdjustedCalcium, Albumin, Calcium, Egfr};
    let total = (Calcium, "2.40 mmol/L");
    for (flags, more, found) in [
        (&[][..], None, &[Calcium][..]),
        (&[], Some((Albumin, "38 g/L")), &[AdjustedCalcium]),
        (&[], Some((AdjustedCalcium, "2.40 mmol/L")), &[AdjustedCalcium]),
        (&[], Some((Albumin, "30 g/L")), &[AdjustedCalcium]),
        (&[], Some((Albumin, "29 g/L")), &[Calcium, AdjustedCalcium]),
        (&[], Some((Albumin, "2.9 g/dL")), &[Calcium, AdjustedCalcium]),
        (&[], Some((Albumin, "20 g/L")), &[Calcium, AdjustedCalcium]),
        (&[], Some((Albumin, "19 g/L")), &[Calcium]),
        (&[Flag::KidneyDisease], Some((Albumin, "38 g/L")), &[Calcium, AdjustedCalcium]),
        (&[Flag::KidneyNo], Some((Albumin, "38 g/L")), &[AdjustedCalcium]),
        (&[], Some((Egfr, "59 mL/min/1.73m2")), &[Calcium]),
    ] {
        let flags: Flags = flags.iter().copied().collect();
        let person = PersonEntry { age: "40".into(), flags, ..PersonEntry::default() };
        let typed: Vec<_> = [total].into_iter().chain(more).collect();
        let report = assess(&Input { person, entries: entries(&typed), ..Input::default() });
        let measures: Vec<_> = report.findings.iter().map(|f| f.quantity.measure).collect();
        assert_eq!(measures, found, "{more:?} {flags:?}");
    }
}

fn status(typed: &[(Measure, &str)], nutrient: Nutrient, body: Body) -> IntakeStatus {
    let statuses = told(entries(typed)).statuses;
    let of = |status: &&IntakeStatus| status.nutrient == nutrient && status.body == body;
    *statuses.iter().find(of).expect("a status")
}

#[test]
fn an_amount_is_from_food_alone_where_its_supplement_is_blank() {
    use Measure::{CalciumIntake, CalciumSupplement, K1Intake, VitaminDIntake};
    for (typed, nutrient, alone) in [
        (vec![(CalciumIntake, "700 mg")], Nutrient::Calcium, true),
        (vec![(CalciumIntake, "700 mg"), (CalciumSupplement, "0 mg")], Nutrient::Calcium, false),
        (vec![(CalciumSupplement, "500 mg")], Nutrient::Calcium, false),
        (vec![(VitaminDIntake, "10 ug")], Nutrient::VitaminD, false),
        (vec![(K1Intake, "90 ug")], Nutrient::VitaminK, false),
    ] {
        for body in nutrient.bodies() {
            let found = status(&typed, nutrient, *body).from_food_alone;
            assert_eq!(found, alone, "{typed:?} for {}", body.id());
        }
    }
}

/// NASEM, a woman of 40: calcium EAR 800, RDA 1000, UL 2500 mg; magnesium RDA
/// 320 mg, and 350 mg from supplements alone.
#[test]
fn the_value_that_decided_is_named() {
    use Measure::{CalciumIntake, MagnesiumIntake, MagnesiumSupplement};
    for (measure, text, nutrient, id, value) in [
        (CalciumIntake, "700 mg", Nutrient::Calcium, "below-average-need", 800),
        (CalciumIntake, "900 mg", Nutrient::Calcium, "between", 1000),
        (CalciumIntake, "1000 mg", Nutrient::Calcium, "meets", 1000),
        (CalciumIntake, "2501 mg", Nutrient::Calcium, "above-limit", 2500),
        (MagnesiumSupplement, "351 mg", Nutrient::Magnesium, "above-limit", 350),
        (MagnesiumIntake, "351 mg", Nutrient::Magnesium, "meets", 320),
    ] {
        let found = status(&[(measure, text)], nutrient, Body::Nasem);
        assert_eq!(found.status.id(), id, "{text}");
        assert_eq!(found.row.map(|row| row.value.thousandths()), Some(value * 1000), "{text}");
    }
}

#[test]
fn a_figure_in_another_unit_says_whether_it_is_approximate() {
    for (measure, text, unit, shown, approximate) in [
        (Measure::VitaminD25Oh, "22 ng/mL", Unit::NmolPerL, "54.9", false),
        (Measure::VitaminD25Oh, "22.5 ng/mL", Unit::UgPerL, "22.5", false),
        (Measure::DpUcmgp, "500 pmol/L", Unit::NmolPerL, "0.50", false),
        (Measure::DpUcmgp, "500 pmol/L", Unit::UgPerL, "5.30", true),
        (Measure::DpUcmgp, "5 ug/L", Unit::PmolPerL, "472", true),
        (Measure::DpUcmgp, "5 ug/L", Unit::NgPerMl, "5", false),
    ] {
        let quantity = read(&Entry::new(measure, text)).quantity.expect(text);
        let found = show::in_unit(&quantity, unit).expect("a unit of the measure");
        let found = (found.to_string(), found.unit, found.approximate);
        assert_eq!(found, (shown.to_owned(), unit, approximate), "{text} in {}", unit.id());
    }
}

#[test]
fn beside_the_typed_unit_stands_the_first_of_another_size() {
    for (measure, text, beside) in [
        (Measure::VitaminD25Oh, "22 ng/mL", Some(Unit::NmolPerL)),
        (Measure::VitaminD25Oh, "22 ug/L", Some(Unit::NmolPerL)),
        (Measure::VitaminD25Oh, "55 nmol/L", Some(Unit::NgPerMl)),
        (Measure::DpUcmgp, "5 ng/mL", Some(Unit::PmolPerL)),
        (Measure::VitaminDIntake, "800 IU", Some(Unit::Ug)),
        // Two names of one size, and a single unit.
        (Measure::P1np, "50 ug/L", None),
        (Measure::Mk4, "1 ng/mL", None),
    ] {
        let quantity = read(&Entry::new(measure, text)).quantity.expect(text);
        assert_eq!(show::counterpart(&quantity), beside, "{text}");
    }
}

/// "18 or over" is enough where a body has one value for all adults.
#[test]
fn an_adult_of_unknown_age_has_the_values_that_all_adults_share() {
    use Measure::{CalciumIntake, VitaminDIntake};
    let (d, calcium) = (Nutrient::VitaminD, Nutrient::Calcium);
    for (adult, measure, text, nutrient, body, id) in [
        // EFSA: 15 ug and a UL of 100 ug from 18 years. UK: 10 ug.
        (true, VitaminDIntake, "15 ug", d, Body::Efsa, "meets"),
        (true, VitaminDIntake, "14 ug", d, Body::Efsa, "below-ai"),
        (true, VitaminDIntake, "101 ug", d, Body::Efsa, "above-limit"),
        (true, VitaminDIntake, "10 ug", d, Body::Uk, "meets"),
        // EFSA: another value from 25 years. NASEM: from 51, and over 70.
        (true, CalciumIntake, "900 mg", calcium, Body::Efsa, "needs:age"),
        (true, CalciumIntake, "900 mg", calcium, Body::Nasem, "needs:age"),
        (false, VitaminDIntake, "15 ug", d, Body::Efsa, "needs:age"),
        (false, VitaminDIntake, "10 ug", d, Body::Uk, "needs:age"),
    ] {
        let person = PersonEntry { adult, sex: Some(Sex::Female), ..PersonEntry::default() };
        let report =
            assess(&Input { person, entries: entries(&[(measure, text)]), ..Input::default() });
        let of = |status: &&IntakeStatus| status.nutrient == nutrient && status.body == body;
        let found = report.statuses.iter().find(of).expect("a status").status.id();
        assert_eq!(found, id, "{text} for {}, adult: {adult}", body.id());
    }
}

//! Products line by line: what a label leaves open, and what that warns of.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use calcium_compass_core::alert::{AlertId, Instead, Level};
use calcium_compass_core::answers::Answers;
use calcium_compass_core::assess;
use calcium_compass_core::food::{FoodList, Line, Product, Substance};
use calcium_compass_core::milli::Milli;
use calcium_compass_core::number;
use calcium_compass_core::person::{Flag, Flags, PersonEntry};
use calcium_compass_core::quantity::Per;
use calcium_compass_core::report::{Input, Report};
use calcium_compass_foods::{TABLE, Table};

fn milli(text: &str) -> Milli {
    number::parse(text).expect(text).amount
}

fn product(lines: &[(Substance, &str, &str)], servings: &str, per: Per) -> Product {
    let line =
        |(substance, amount, unit): &(Substance, &str, &str)| Line::new(*substance, *amount, *unit);
    Product { lines: lines.iter().map(line).collect(), servings: milli(servings), per }
}

/// What is said to an adult of 40 years.
fn report(foods: FoodList, flags: &[Flag]) -> Report {
    let flags = flags.iter().copied().collect::<Flags>();
    let person = PersonEntry { age: "40".into(), flags, ..PersonEntry::default() };
    assess(&Input { person, foods, ..Input::default() })
}

fn alerts(report: &Report) -> Vec<AlertId> {
    report.alerts.iter().map(|alert| alert.id).collect()
}

/// Nobody has to choose a product's time: a day stands there, and a dose of a week or a
/// month may be meant.
#[test]
fn a_dose_of_a_week_is_asked_about_where_it_would_be_one_of_a_day() {
    let asked = |amount: &str, per: Per, answers: Answers| {
        let line = Line { answers, ..Line::new(Substance::VitaminD, amount, "IU") };
        let product = Product { lines: vec![line], servings: milli("1"), per };
        let report = report(FoodList { products: vec![product], ..FoodList::default() }, &[]);
        let ids = report.problems.iter().filter_map(|reading| Some(reading.problem?.id()));
        (ids.collect::<Vec<_>>(), alerts(&report).contains(&AlertId::DDailyVeryHigh))
    };
    let a_day = Answers { per_day: true, ..Answers::NONE };
    for (amount, per, answers, ids, daily) in [
        ("9999", Per::Day, Answers::NONE, &[][..], false),
        ("10000", Per::Day, Answers::NONE, &["ask-period"], false),
        ("50000", Per::Day, Answers::NONE, &["ask-period"], true),
        ("50000", Per::Day, a_day, &[], true),
        ("50000", Per::Week, Answers::NONE, &[], false),
        ("50000", Per::Month, Answers::NONE, &[], false),
    ] {
        assert_eq!(asked(amount, per, answers), (ids.to_vec(), daily), "{amount} {per:?}");
    }
}

/// A label that says "vitamin K2" alone may mean MK-7.
#[test]
fn on_an_anticoagulant_vitamin_k_of_an_unknown_form_warns_like_mk_7() {
    let told = |lines: &[(Substance, &str, &str)], per: Per, flags: &[Flag]| {
        let list = FoodList { products: vec![product(lines, "1", per)], ..FoodList::default() };
        let alerts = report(list, flags).alerts;
        let found = alerts.iter().find(|alert| alert.id == AlertId::VkaMk7);
        found.map(|alert| alert.instead)
    };
    let k = |amount| [(Substance::VitaminK, amount, "ug")];
    for flag in [Flag::Vka, Flag::VkaUnsure] {
        assert_eq!(told(&k("10"), Per::Day, &[flag]), Some(Some(Instead::Mk7NotNamed)));
        assert_eq!(told(&k("9.9"), Per::Day, &[flag]), None);
        assert_eq!(told(&k("69"), Per::Week, &[flag]), None);
        assert_eq!(told(&k("70"), Per::Week, &[flag]), Some(Some(Instead::Mk7NotNamed)));
        assert_eq!(told(&[(Substance::K1, "100", "ug")], Per::Day, &[flag]), None);
        let mk7 = [(Substance::Mk7, "10", "ug"), (Substance::VitaminK, "80", "ug")];
        assert_eq!(told(&mk7, Per::Day, &[flag]), Some(None), "it is named");
        let both = [(Substance::Mk7, "5", "ug"), (Substance::VitaminK, "5", "ug")];
        assert_eq!(told(&both, Per::Day, &[flag]), Some(Some(Instead::Mk7NotNamed)), "together");
    }
    assert_eq!(told(&k("100"), Per::Day, &[Flag::VkaNo]), None);
    // Not answered: a phone call today.
    let list = FoodList { products: vec![product(&k("10"), "1", Per::Day)], ..FoodList::default() };
    let unanswered = report(list, &[]);
    let level = unanswered.alerts.iter().find(|alert| alert.id == AlertId::VkaUnanswered);
    assert_eq!(level.map(|alert| alert.level), Some(Level::Talk));
    // Cheese is no label: what its K2 is made of is known, if not how much of each.
    let table = Table::parse(TABLE).expect("the table");
    let eaten = vec![table.food("gouda").expect("gouda").portions(milli("3"), Per::Day)];
    let cheese = report(FoodList { eaten, ..FoodList::default() }, &[Flag::Vka]);
    assert!(!alerts(&cheese).contains(&AlertId::VkaMk7));
}

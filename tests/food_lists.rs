//! What holds for any list of foods and products, also of contents that no food has,
//! beside anything that was typed.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use calcium_compass_core::alert::Level;
use calcium_compass_core::answers::Answers;
use calcium_compass_core::assess;
use calcium_compass_core::entry::{Entry, Per};
use calcium_compass_core::food::{
    Content, Contents, Eaten, FoodList, Forms, Line, Product, Substance,
};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::milli::Milli;
use calcium_compass_core::person::{Flag, Flags, PersonEntry, Sex, Stage};
use calcium_compass_core::reference::Nutrient;
use calcium_compass_core::report::{Input, Report};
use calcium_compass_words::{Words, compose};
use proptest::prelude::*;

/// Mostly one of a kitchen.
fn amount() -> impl Strategy<Value = Milli> {
    prop_oneof![8 => 0..2_000_000_i64, 1 => any::<i64>()].prop_map(Milli::new)
}

/// Blank as often as not.
fn content() -> impl Strategy<Value = Option<Content>> {
    let range = (amount(), amount()).prop_map(|(one, other)| Content::between(one, other));
    prop::option::of(prop_oneof![amount().prop_map(Content::of), range])
}

fn eaten() -> impl Strategy<Value = Eaten> {
    let of_k = (content(), content(), content(), content(), prop::sample::select(Forms::ALL));
    let contents = (content(), content(), content(), of_k);
    let contents =
        contents.prop_map(|(vitamin_d, calcium, magnesium, (k1, mk4, mk7, all, forms))| {
            let unsplit = all.map(|content| (forms, content));
            Contents { vitamin_d, calcium, magnesium, k1, mk4, mk7, unsplit }
        });
    (contents, amount(), prop::sample::select(Per::ALL)).prop_map(|(contents, grams, per)| Eaten {
        contents,
        grams,
        per,
    })
}

fn line() -> impl Strategy<Value = Line> {
    let figure = prop_oneof!["[<≥]?[0-9]{1,6}([.,][0-9]{0,3})?", any::<String>()];
    let unit = prop_oneof![Just("ug"), Just("IU"), Just("mg"), Just("g"), Just("")];
    let answers = prop::collection::vec(prop::sample::select(&Answers::ALL[..]), 0..3)
        .prop_map(|given| given.into_iter().fold(Answers::NONE, |all, (_, one)| all.and(one)));
    (prop::sample::select(Substance::ALL), figure, unit, answers)
        .prop_map(|(of, figure, unit, answers)| Line { answers, ..Line::new(of, figure, unit) })
}

fn product() -> impl Strategy<Value = Product> {
    let lines = prop::collection::vec(line(), 0..4);
    let servings = prop_oneof![8 => (0..20_000_i64).prop_map(Milli::new), 1 => amount()];
    (lines, servings, prop::sample::select(Per::ALL)).prop_map(|(lines, servings, per)| Product {
        lines,
        servings,
        per,
    })
}

fn list() -> impl Strategy<Value = FoodList> {
    let (eaten, products) =
        (prop::collection::vec(eaten(), 0..5), prop::collection::vec(product(), 0..4));
    (eaten, products, any::<bool>()).prop_map(|(eaten, products, is_everything)| FoodList {
        eaten,
        products,
        is_everything,
    })
}

fn person() -> impl Strategy<Value = PersonEntry> {
    let sex = prop::option::of(prop::sample::select(&[Sex::Female, Sex::Male][..]));
    let stage = prop::option::of(prop::sample::select(Stage::ALL));
    let flags = prop::collection::vec(prop::sample::select(Flag::ALL), 0..5)
        .prop_map(|flags| flags.into_iter().collect::<Flags>());
    ("[0-9]{0,2}", sex, stage, flags).prop_map(|(age, sex, stage, flags)| PersonEntry {
        age,
        sex,
        stage,
        flags,
        ..PersonEntry::default()
    })
}

fn typed() -> impl Strategy<Value = Vec<Entry>> {
    let entry = (prop::sample::select(Measure::ALL), "[<≥]?[0-9]{1,5} ?(ug|mg|IU|)")
        .prop_map(|(measure, text)| Entry::new(measure, text));
    prop::collection::vec(entry, 0..3)
}

fn of_foods(person: &PersonEntry, foods: FoodList) -> Report {
    assess(&Input { person: person.clone(), foods, ..Input::default() })
}

fn urgent(report: &Report) -> Vec<&'static str> {
    let now = report.alerts.iter().filter(|alert| alert.level == Level::Now);
    now.map(|alert| alert.id.id()).collect()
}

fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(1_000);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_list_has_a_report_with_words(person in person(), entries in typed(), foods in list()) {
        let report = assess(&Input { person, entries, foods });
        let w = Words::english();
        for status in &report.statuses {
            prop_assert!(!compose::status(status, w).is_empty());
        }
        for reading in &report.problems {
            prop_assert!(!compose::problem(reading, w).is_empty());
        }
        for alert in &report.alerts {
            prop_assert!(!compose::alert(alert, w).is_empty());
        }
        let of_k = [report.sums.vitamin_k, report.sums.unsplit].into_iter().flatten();
        for sum in report.sums.by_measure.iter().map(|(_, sum)| *sum).chain(of_k) {
            let high = sum.amount.at_most();
            prop_assert!(high.is_none_or(|high| sum.amount.known().compare_exact(high).is_le()));
            prop_assert!(sum.known <= sum.of);
        }
    }

    #[test]
    fn a_list_that_is_not_all_proves_nothing_downwards(person in person(), list in list()) {
        let report = of_foods(&person, FoodList { is_everything: false, ..list });
        for status in &report.statuses {
            let id = status.status.id();
            prop_assert!(!id.starts_with("below") && id != "between", "{:?}", status);
        }
    }

    #[test]
    fn one_more_food_or_product_takes_no_urgent_alert_away(person in person(), list in list(), food in eaten(), product in product()) {
        let before = of_foods(&person, list.clone());
        let mut more = list;
        more.eaten.push(food);
        more.products.push(product);
        let after = of_foods(&person, more);
        let (before, after) = (urgent(&before), urgent(&after));
        prop_assert!(before.iter().all(|id| after.contains(id)), "{:?} became {:?}", before, after);
    }

    #[test]
    fn no_list_gets_around_the_question_of_anticoagulants(person in person(), entries in typed(), foods in list()) {
        for (flag, says) in [(Some(Flag::Vka), "gated"), (Some(Flag::VkaUnsure), "gated"), (None, "needs:vka")] {
            let answered = |of: &Flag| [Flag::Vka, Flag::VkaUnsure, Flag::VkaNo].contains(of);
            let others = Flag::ALL.iter().filter(|flag| person.flags.has(**flag) && !answered(flag));
            let flags: Flags = others.copied().chain(flag).collect();
            let person = PersonEntry { flags, ..person.clone() };
            let report = assess(&Input { person, entries: entries.clone(), foods: foods.clone() });
            let of_k = report.statuses.iter().filter(|of| of.nutrient == Nutrient::VitaminK);
            for status in of_k {
                prop_assert_eq!(status.status.id(), says);
            }
        }
    }
}

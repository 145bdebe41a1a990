//! What holds of every list of foods.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::OnceLock;

use calcium_compass_core::assess;
use calcium_compass_core::food::{FoodList, Sums};
use calcium_compass_core::milli::Milli;
use calcium_compass_core::person::{Flag, Flags, PersonEntry, Sex};
use calcium_compass_core::quantity::Per;
use calcium_compass_core::report::Input;
use calcium_compass_foods::{TABLE, Table};
use proptest::prelude::*;

fn table() -> &'static Table {
    static READ: OnceLock<Table> = OnceLock::new();
    READ.get_or_init(|| Table::parse(TABLE).expect("the table"))
}

/// Some foods of the table, in portions and times.
fn some_foods() -> impl Strategy<Value = Vec<(usize, i64, Per)>> {
    let per = prop_oneof![Just(Per::Day), Just(Per::Week), Just(Per::Month)];
    prop::collection::vec((0..385_usize, 0..20_000_i64, per), 1..12)
}

fn list_of(table: &Table, picked: &[(usize, i64, Per)], is_everything: bool) -> FoodList {
    let of = |(place, count, per): &(usize, i64, Per)| {
        table.foods[*place].portions(Milli::new(*count), *per)
    };
    FoodList { eaten: picked.iter().map(of).collect(), is_everything, ..FoodList::default() }
}

proptest! {
    #[test]
    fn another_food_never_lowers_what_is_known(picked in some_foods(), all in any::<bool>()) {
        let table = table();
        let fewer = Sums::of(&list_of(table, &picked[1..], all));
        let more = Sums::of(&list_of(table, &picked, all));
        for (measure, sum) in &fewer.by_measure {
            let after = more.of_measure(*measure).expect("it stays");
            prop_assert!(after.amount.known().compare_exact(sum.amount.known()).is_ge());
            prop_assert!(after.known >= sum.known && after.of == sum.of + 1);
        }
    }

    #[test]
    fn what_is_unknown_never_becomes_nought(picked in some_foods()) {
        let table = table();
        let sums = Sums::of(&list_of(table, &picked, true));
        for (measure, sum) in &sums.by_measure {
            let unknown =
                picked.iter().any(|(place, ..)| table.foods[*place].contents.of(*measure).is_none());
            prop_assert_eq!(sum.is_complete(), !unknown);
            prop_assert_eq!(sum.known < sum.of, unknown);
        }
    }

    #[test]
    fn order_does_not_matter(picked in some_foods(), all in any::<bool>()) {
        let table = table();
        let mut turned = picked.clone();
        turned.reverse();
        let (one, other) =
            (Sums::of(&list_of(table, &picked, all)), Sums::of(&list_of(table, &turned, all)));
        prop_assert_eq!(one.by_measure, other.by_measure);
        prop_assert_eq!(one.vitamin_k, other.vitamin_k);
        prop_assert_eq!(one.unsplit, other.unsplit);
    }

    #[test]
    fn a_partial_sum_never_says_below(picked in some_foods()) {
        let table = table();
        let person = PersonEntry {
            age: "40".into(),
            sex: Some(Sex::Female),
            flags: Flags::NONE.with(Flag::VkaNo),
            ..PersonEntry::default()
        };
        let foods = list_of(table, &picked, false);
        let said = assess(&Input { person, foods, ..Input::default() });
        for status in &said.statuses {
            prop_assert!(!status.status.id().starts_with("below"), "{:?}", status);
            prop_assert!(status.status.id() != "between", "{:?}", status);
        }
    }
}

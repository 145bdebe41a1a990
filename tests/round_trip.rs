//! There and back: through every pair of units, and through writing and
//! reading.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::cmp::Ordering;

use calcium_compass_core::entry::{Entry, Per, Quantity, read};
use calcium_compass_core::exact::{Exact, Ratio};
use calcium_compass_core::measure::{Conversion, Measure, Scale};
use calcium_compass_core::milli::Milli;
use calcium_compass_core::number::Bound;
use calcium_compass_core::show;
use proptest::prelude::*;

/// The decimal marks that are read.
const MARKS: [&str; 3] = [".", ",", "\u{66B}"];

/// Every unit in which a figure of any measure can be typed.
fn scales() -> Vec<(Measure, &'static Scale)> {
    let of = |measure: &Measure| {
        let convertible = measure.units().iter().filter(|s| s.conversion != Conversion::None);
        convertible.map(|scale| (*measure, scale)).collect::<Vec<_>>()
    };
    Measure::ALL.iter().flat_map(of).collect()
}

fn quantity(measure: Measure, scale: &'static Scale, amount: i64, decimals: u8) -> Quantity {
    // A figure has no more decimals than were typed.
    let step = [1000, 100, 10, 1][usize::from(decimals)];
    let amount = Milli::new(amount / step * step);
    let (bound, per, unrounded) = (Bound::Exact, Per::Day, None);
    Quantity { measure, amount, decimals, bound, scale, per, unrounded }
}

/// Up to the largest figure that can be typed, small ones as often as large.
fn thousandths() -> impl Strategy<Value = i64> {
    prop_oneof![0_i64..1_000, 0_i64..1_000_000, 0_i64..=Milli::MAX.thousandths()]
}

fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(1_000);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_figure_comes_back_from_every_unit_as_it_went(amount in thousandths()) {
        for (measure, from) in scales() {
            let typed = quantity(measure, from, amount, 3);
            for to in measure.units().iter().filter(|to| to.conversion != Conversion::None) {
                let there = typed.in_ratio(to.per_first);
                let back = there.convert(to.per_first, from.per_first);
                prop_assert_eq!(back.compare(typed.amount), Ordering::Equal, "{:?} {:?} {:?}", measure, from.unit, to.unit);
                // By way of the first unit it is the same amount.
                let first = typed.in_first().convert(Ratio::ONE, to.per_first);
                prop_assert_eq!(first.compare_exact(there), Ordering::Equal);
            }
        }
    }

    #[test]
    fn what_is_shown_in_another_unit_is_off_by_half_its_last_decimal_at_most(amount in 0_i64..1_000_000_000) {
        for (measure, from) in scales() {
            let typed = quantity(measure, from, amount, 3);
            for to in measure.units().iter().filter(|to| to.conversion != Conversion::None) {
                let shown = show::in_unit(&typed, to.unit).expect("a unit of the measure");
                let printed = Exact::from_digits(shown.digits, shown.decimals);
                let off = printed.distance(typed.in_ratio(to.per_first));
                let half = Exact::from_digits(5, shown.decimals + 1);
                prop_assert!(off.compare_exact(half).is_le(), "{:?} {:?} {:?}", measure, from.unit, to.unit);
            }
        }
    }

    #[test]
    fn a_figure_that_is_shown_is_read_as_it_was(amount in thousandths(), bound in 0_usize..3) {
        let (before, bound) = [("", Bound::Exact), ("<", Bound::Below), (">", Bound::Above)][bound];
        for (measure, scale) in scales() {
            let most = if measure.facts().rules.whole { 0 } else { 3 };
            for (decimals, mark) in (0..=most).flat_map(|d| MARKS.map(|mark| (d, mark))) {
                let typed = Quantity { bound, ..quantity(measure, scale, amount, decimals) };
                let text = format!("{before}{} {}", show::as_typed(&typed).with_mark(mark), scale.unit.printed());
                let found = read(&Entry::new(measure, text.clone())).quantity;
                let found = found.map(|q| (q.amount, q.decimals, q.bound, q.scale.unit));
                prop_assert_eq!(found, Some((typed.amount, decimals, bound, scale.unit)), "{}", text);
            }
        }
    }
}

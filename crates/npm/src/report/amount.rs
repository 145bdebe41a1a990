//! [`Amount`]: what a list of foods and products comes to a day.

use serde::Serialize;

use super::figure::amount;
use calcium_compass_core::food::{Sum, Sums};
use calcium_compass_core::unit::Unit;

/// A day's amount of one measure.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Amount {
    measure: &'static str,
    at_least: f64,
    at_most: Option<f64>,
    unit: &'static str,
    known: usize,
    of: usize,
    products: usize,
}

impl Amount {
    /// One per sum, and one of vitamin K whose form is not known.
    pub(super) fn all(sums: &Sums) -> Vec<Self> {
        let of_measure = sums.by_measure.iter().filter_map(|(measure, sum)| {
            let unit = measure.units().first()?.unit;
            Some(Self::of(measure.id(), sum, unit))
        });
        let unsplit = sums.unsplit.as_ref();
        let unsplit = unsplit.map(|sum| Self::of("vitamin-k-of-unknown-form", sum, Unit::Ug));
        of_measure.chain(unsplit).collect()
    }

    fn of(measure: &'static str, sum: &Sum, unit: Unit) -> Self {
        Self {
            measure,
            at_least: amount(sum.amount.known()),
            at_most: sum.amount.at_most().map(amount),
            unit: unit.id(),
            known: sum.known,
            of: sum.of,
            products: sum.products,
        }
    }
}

//! [`Figure`]: a figure in each unit of its measure; and plain numbers for
//! JavaScript.

use serde::Serialize;

use calcium_compass_core::entry::Quantity;
use calcium_compass_core::exact::Exact;
use calcium_compass_core::milli::Milli;
use calcium_compass_core::show;

/// A figure in one unit, rounded so that it stays on its side of every edge.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Figure {
    /// With `<`, `≤`, `≥` or `>` where it was typed.
    value: String,
    unit: &'static str,
    approximate: bool,
}

impl Figure {
    /// One per unit of the measure.
    pub(super) fn all(quantity: &Quantity) -> Vec<Self> {
        let units = quantity.measure.units().iter();
        let shown = units.filter_map(|scale| show::in_unit(quantity, scale.unit));
        shown
            .map(|shown| Self {
                value: format!("{}{shown}", quantity.bound.sign()),
                unit: shown.unit.id(),
                approximate: shown.approximate,
            })
            .collect()
    }
}

/// A printed figure. It has three decimals at most, so that the nearest `f64`
/// prints as the same figure.
#[allow(clippy::cast_precision_loss, reason = "up to 10^12 thousandths are exact in a f64")]
pub(super) fn number(figure: Milli) -> f64 {
    figure.thousandths() as f64 / 1000.0
}

/// An amount, rounded to thousandths: of a week's dose a seventh has no end.
#[allow(clippy::cast_precision_loss, reason = "amounts are far under 2^53 thousandths")]
pub(super) fn amount(value: Exact) -> f64 {
    value.rounded(3) as f64 / 1000.0
}

//! How a figure is shown in another unit.

use super::alert;
use super::band::{Cut, Ladder};
use super::entry::{Per, Quantity};
use super::exact::Exact;
use super::joint;
use super::measure::{Conversion, Measure, Scale};
use super::table::tables;
use super::unit::Unit;

/// A figure ready to be written: `499` with one decimal is 49.9.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Shown {
    /// The figure in units of its last decimal.
    pub digits: i128,
    /// How many decimals it has.
    pub decimals: u8,
    /// Its unit.
    pub unit: Unit,
    /// Whether it comes from an approximate conversion.
    pub approximate: bool,
}

/// A typed figure is shown as typed.
#[must_use]
pub fn as_typed(quantity: &Quantity) -> Shown {
    Shown {
        digits: Exact::of(quantity.amount).rounded(quantity.decimals),
        decimals: quantity.decimals,
        unit: quantity.scale.unit,
        approximate: false,
    }
}

/// The figure in another unit of its measure, rounded half away from zero;
/// with more decimals, one at a time, where rounding would carry it over an
/// edge printed in that unit. `None` where the measure has no such unit, or none that
/// can be converted to.
#[must_use]
pub fn in_unit(quantity: &Quantity, unit: Unit) -> Option<Shown> {
    let scale = quantity.measure.scale(unit)?;
    if scale.conversion == Conversion::None && unit != quantity.scale.unit {
        return None;
    }
    // Another name of the same unit: the figure stays as typed.
    let same = scale.per_first.equals(quantity.scale.per_first);
    if same && scale.conversion == quantity.scale.conversion && quantity.per == Per::Day {
        return Some(Shown { unit, ..as_typed(quantity) });
    }
    let value = quantity.in_ratio(scale.per_first);
    let about = |scale: &Scale| scale.conversion == Conversion::Approximate;
    let approximate = about(scale) || about(quantity.scale);
    let mut shown = rounded(value, scale.decimals, unit, approximate);
    while !quantity.measure.facts().rules.rounded_first
        && shown.decimals < scale.decimals.saturating_add(4)
        && crosses_an_edge(quantity.measure, value, &shown)
    {
        shown = rounded(value, shown.decimals.saturating_add(1), unit, approximate);
    }
    Some(shown)
}

/// The unit beside the typed one: the first of the measure that is not the
/// same amount under another name.
#[must_use]
pub fn counterpart(quantity: &Quantity) -> Option<Unit> {
    quantity.other_scales().next().map(|scale| scale.unit)
}

fn rounded(value: Exact, decimals: u8, unit: Unit, approximate: bool) -> Shown {
    Shown { digits: value.rounded(decimals), decimals, unit, approximate }
}

fn crosses_an_edge(measure: Measure, value: Exact, shown: &Shown) -> bool {
    let printed = Exact::from_digits(shown.digits, shown.decimals);
    let crosses = |cut: &Cut| cut.is_passed_by(value) != cut.is_passed_by(printed);
    let edges = |ladder: &Ladder| ladder.unit == shown.unit && ladder.cuts.iter().any(crosses);
    tables(measure).iter().any(|table| table.ladders.iter().any(edges))
        || alert::lines(measure).iter().any(|line| line.ladders.iter().any(edges))
        || joint::PREVEND_2020.ladder(measure).is_some_and(edges)
}

impl Shown {
    /// Its whole part and its fraction, as written.
    #[must_use]
    pub fn parts(&self) -> (String, String) {
        // A figure that is shown is far below what 64 bits hold.
        let digits = u64::try_from(self.digits.unsigned_abs()).unwrap_or(u64::MAX);
        let scale = 10_u64.pow(u32::from(self.decimals));
        let whole = (digits / scale).to_string();
        if self.decimals == 0 {
            return (whole, String::new());
        }
        let fraction = (digits % scale).to_string();
        let zeros = "0".repeat(usize::from(self.decimals).saturating_sub(fraction.len()));
        (whole, zeros + &fraction)
    }

    /// Written with a decimal mark and no grouping.
    #[must_use]
    pub fn with_mark(&self, mark: &str) -> String {
        let (whole, fraction) = self.parts();
        if fraction.is_empty() { whole } else { whole + mark + &fraction }
    }
}

impl std::fmt::Display for Shown {
    /// With a decimal point: `49.9`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.with_mark("."))
    }
}

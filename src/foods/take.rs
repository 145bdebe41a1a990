//! What a list would fill in, as names of controls and values.

use calcium_compass_core::exact::Exact;
use calcium_compass_core::food::{Sum, Sums};
use calcium_compass_core::measure::{Measure, Scale};

use crate::form::listed::Listed;

/// The controls. A sum that is not all is "at least" (`≥552`), which the field says as
/// anybody would type it; one of which nothing is known fills nothing in.
#[must_use]
pub fn controls(sums: &Sums) -> Vec<(String, String)> {
    let mut controls = Vec::new();
    for (measure, sum) in sums.by_measure.iter().filter(|(_, sum)| is_known(sum)) {
        let Some(scale) = measure.units().first() else { continue };
        let amount = value(sum, scale);
        let bound = if sum.amount.is_exact() { "" } else { "≥" };
        // "At least nothing" says nothing.
        if !bound.is_empty() && amount.trim_matches(['0', '.']).is_empty() {
            continue;
        }
        let name = measure.id();
        controls.push((name.to_owned(), format!("{bound}{amount}")));
        controls.push((format!("{name}.unit"), scale.unit.id().to_owned()));
        controls.push((format!("{name}.listed"), listed(sum).id()));
    }
    controls
}

/// How the list came to it.
fn listed(sum: &Sum) -> Listed {
    let [known, of, products] =
        [sum.known, sum.of, sum.products].map(|n| u16::try_from(n).unwrap_or(u16::MAX));
    Listed { known, of, products }
}

/// Whether anything is known of a sum.
pub(super) const fn is_known(sum: &Sum) -> bool {
    sum.known > 0 || sum.products > 0
}

/// The sum as a field takes it: cut off behind the decimals that its unit is shown
/// with, so that "at least" stays true.
pub(super) fn value(sum: &Sum, scale: &Scale) -> String {
    cut_off(sum.amount.known(), scale.decimals)
}

/// An amount cut off behind so many decimals.
fn cut_off(amount: Exact, decimals: u8) -> String {
    let rounded = amount.rounded(decimals);
    let is_up = Exact::from_digits(rounded, decimals).compare_exact(amount).is_gt();
    let digits = if is_up { rounded.saturating_sub(1) } else { rounded };
    let ten = 10_i128.pow(u32::from(decimals));
    match decimals {
        0 => digits.to_string(),
        _ => format!(
            "{}.{:0width$}",
            digits.div_euclid(ten),
            digits.rem_euclid(ten),
            width = usize::from(decimals)
        ),
    }
}

/// The measures in the order of the page.
pub(super) const MEASURES: &[Measure] = &[
    Measure::VitaminDIntake,
    Measure::CalciumIntake,
    Measure::CalciumSupplement,
    Measure::K1Intake,
    Measure::Mk4Intake,
    Measure::Mk7Intake,
    Measure::MagnesiumIntake,
    Measure::MagnesiumSupplement,
];

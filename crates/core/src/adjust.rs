//! Calcium adjusted for albumin.

use super::band::{Cut, Ladder, choose};
use super::entry::{LeftOut, Quantity, Reading};
use super::exact::{Exact, Ratio};
use super::measure::Measure;
use super::milli::Milli;
use super::number::Bound;
use super::own_lab::LabRange;
use super::person::Answer;
use super::unit::Unit;

/// The adjusted calcium of a total calcium and an albumin, in the calcium's
/// unit, rounded to the figure that is shown.
///
/// mmol/L: Ca + 0.02 x (40 - albumin in g/L) (NHS Clinical Knowledge
/// Summaries). mg/dL: Ca + 0.8 x (4.0 - albumin in g/dL); mg/L: ten times that. `None` where either
/// is a limit, or the result is outside what can be read.
#[must_use]
pub fn adjusted(calcium: &Quantity, albumin: &Quantity) -> Option<Quantity> {
    if calcium.bound != Bound::Exact || albumin.bound != Bound::Exact {
        return None;
    }
    let in_unit =
        |unit: Unit| Measure::Albumin.scale(unit).map(|scale| albumin.in_ratio(scale.per_first));
    let unit = calcium.scale.unit;
    let (normal, factor, albumin) = if unit == Unit::MgPerDl {
        (Milli::literal("4"), const { Ratio::new(8, 10) }, in_unit(Unit::GPerDl)?)
    } else if unit == Unit::MgPerL {
        // The same in tenths of mg/dL.
        (Milli::literal("4"), const { Ratio::new(8, 1) }, in_unit(Unit::GPerDl)?)
    } else {
        (Milli::literal("40"), const { Ratio::new(2, 100) }, in_unit(Unit::GPerL)?)
    };
    let lacking = Exact::of(normal).minus(albumin).convert(factor, Ratio::ONE);
    let sum = Exact::of(calcium.amount).plus(lacking);
    let decimals = calcium.scale.decimals;
    let scale = Measure::AdjustedCalcium.scale(calcium.scale.unit)?;
    let amount = Milli::from_digits(sum.rounded(decimals), decimals)?;
    Some(Quantity {
        measure: Measure::AdjustedCalcium,
        amount,
        decimals,
        scale,
        unrounded: Some(sum),
        ..*calcium
    })
}

/// The computed value of the readings that count today, where both parts are
/// readable and the albumin is not too low for it.
#[must_use]
pub fn computed(readings: &[Reading]) -> Option<Reading> {
    let last = |measure: Measure| {
        readings.iter().rev().find(|r| r.measure == measure && r.accepted().is_some())
    };
    let (calcium, albumin) = (last(Measure::Calcium)?, last(Measure::Albumin)?);
    if is_albumin_under(&UNDER_20, readings) {
        return None;
    }
    let quantity = adjusted(calcium.accepted()?, albumin.accepted()?)?;
    Some(Reading {
        measure: Measure::AdjustedCalcium,
        quantity: Some(quantity),
        problem: None,
        date: calcium.date,
        lab: LabRange::default(),
        left_out: LeftOut::default(),
    })
}

/// Under this albumin nothing is computed: a line of ours.
static UNDER_20: [Ladder; 2] = [
    Ladder { unit: Unit::GPerL, cuts: &[Cut::at_or_above("20")] },
    Ladder { unit: Unit::GPerDl, cuts: &[Cut::at_or_above("2.0")] },
];

/// Under this albumin the total counts beside the computed one.
static UNDER_30: [Ladder; 2] = [
    Ladder { unit: Unit::GPerL, cuts: &[Cut::at_or_above("30")] },
    Ladder { unit: Unit::GPerDl, cuts: &[Cut::at_or_above("3.0")] },
];

fn is_albumin_under(line: &'static [Ladder; 2], readings: &[Reading]) -> bool {
    let mut albumins = readings.iter().rev().filter(|r| r.measure == Measure::Albumin);
    let last = albumins.find_map(Reading::accepted);
    last.is_some_and(|albumin| {
        choose(line, albumin).is_some_and(|ladder| ladder.rungs(albumin) == (0, 0))
    })
}

/// Whether the albumin is too low for anything to be computed.
#[must_use]
pub fn is_too_low_to_adjust(readings: &[Reading]) -> bool {
    is_albumin_under(&UNDER_20, readings)
}

/// Whether an adjusted calcium cannot be relied on, so that the worse of the
/// total and the adjusted one counts: with a low albumin or ill kidneys.
#[must_use]
pub fn is_unreliable(readings: &[Reading], kidney: Answer) -> bool {
    kidney == Answer::Yes || is_albumin_under(&UNDER_30, readings)
}

#[cfg(test)]
mod tests {
    use super::adjusted;
    use crate::entry::{Entry, read};
    use crate::measure::Measure;
    use crate::show;

    #[test]
    fn the_published_examples() {
        for (calcium, albumin, expected) in [
            ("2.20 mmol/L", "30 g/L", Some("2.40")),
            ("2.60 mmol/L", "45 g/L", Some("2.50")),
            ("9.0 mg/dL", "3.0 g/dL", Some("9.8")),
            ("2.20 mmol/L", "3.0 g/dL", Some("2.40")),
            ("9.0 mg/dL", "30 g/L", Some("9.8")),
            ("90 mg/L", "30 g/L", Some("98")),
            ("120 mg/L", "3.0 g/dL", Some("128")),
            ("<2.20 mmol/L", "30 g/L", None),
        ] {
            let read = |measure, text: &str| read(&Entry::new(measure, text)).quantity.expect(text);
            let found =
                adjusted(&read(Measure::Calcium, calcium), &read(Measure::Albumin, albumin));
            let shown = found.as_ref().map(|quantity| show::as_typed(quantity).to_string());
            assert_eq!(shown.as_deref(), expected, "{calcium}, {albumin}");
        }
    }
}

//! Calcium adjusted for albumin.

use super::band::{Cut, Ladder, choose};
use super::entry::{LeftOut, Problem, Quantity, Reading};
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
    let sum = sum(calcium, albumin.in_first())?;
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

/// The sum, in the calcium's unit, for an albumin in g/L.
fn sum(calcium: &Quantity, albumin: Exact) -> Option<Exact> {
    let in_unit =
        |unit: Unit| Some(albumin.convert(Ratio::ONE, Measure::Albumin.scale(unit)?.per_first));
    let unit = calcium.scale.unit;
    let (normal, factor, albumin) = if unit == Unit::MgPerDl {
        (Milli::literal("4"), const { Ratio::new(8, 10) }, in_unit(Unit::GPerDl)?)
    } else if unit == Unit::MgPerL {
        // The same in tenths of mg/dL.
        (Milli::literal("4"), const { Ratio::new(8, 1) }, in_unit(Unit::GPerDl)?)
    } else {
        (Milli::literal("40"), const { Ratio::new(2, 100) }, albumin)
    };
    let lacking = Exact::of(normal).minus(albumin).convert(factor, Ratio::ONE);
    Some(Exact::of(calcium.amount).plus(lacking))
}

/// The typed adjusted calcium that contradicts a typed total one, with the question:
/// from the lowest to the highest albumin that can be read, none makes the one of the
/// other. A line of ours. Then one of them is wrong, and nobody knows which: both
/// count.
#[must_use]
pub fn conflict(readings: &[Reading]) -> Option<Reading> {
    let of = |measure: Measure| {
        let own = readings.iter().filter(move |reading| reading.measure == measure);
        own.filter_map(|reading| Some((reading, reading.accepted()?)))
            .filter(|(_, quantity)| quantity.bound == Bound::Exact)
    };
    let (lowest, highest) = Measure::Albumin.facts().limits;
    let explains = |total: &Quantity, adjusted: &Quantity| {
        let at = |albumin: Milli| sum(total, Exact::of(albumin));
        let (Some(most), Some(least)) = (at(lowest), at(highest)) else { return true };
        let adjusted = adjusted.in_ratio(total.scale.per_first);
        adjusted.compare_exact(most).is_le() && adjusted.compare_exact(least).is_ge()
    };
    let (found, _) = of(Measure::AdjustedCalcium)
        .find(|(_, adjusted)| of(Measure::Calcium).any(|(_, total)| !explains(total, adjusted)))?;
    Some(Reading { problem: Some(Problem::CalciumConflict), ..*found })
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
    use super::{adjusted, conflict};
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

    /// Of several figures of today any pair contradicts, and what is asked about the
    /// figure itself does not hide it.
    #[test]
    fn no_albumin_that_can_be_read_explains_it() {
        let readings = |texts: &[(Measure, &str)]| -> Vec<_> {
            texts.iter().map(|(measure, text)| read(&Entry::new(*measure, *text))).collect()
        };
        let (total, own) = (Measure::Calcium, Measure::AdjustedCalcium);
        for (texts, found) in [
            (&[(total, "2.40 mmol/L"), (own, "3.10 mmol/L")][..], false),
            (&[(total, "2.40 mmol/L"), (own, "3.11 mmol/L")], true),
            (&[(own, "1.79 mmol/L"), (total, "2.40 mmol/L")], true),
            (&[(total, "2.40 mmol/L"), (own, "2.40 mmol/L"), (own, "3.20 mmol/L")], true),
            (&[(total, "3.60 mmol/L"), (total, "2.40 mmol/L"), (own, "2.40 mmol/L")], true),
            (&[(total, "2.40 mmol/L"), (own, ">3.20 mmol/L")], false),
            (&[(total, "2.40 mmol/L"), (own, "32 mmol/L")], false),
            (&[(total, "2.40 mmol/L")], false),
        ] {
            let conflict = conflict(&readings(texts));
            let id = conflict.and_then(|reading| reading.problem).map(|problem| problem.id());
            assert_eq!(id, found.then_some("calcium-conflict"), "{texts:?}");
        }
    }
}

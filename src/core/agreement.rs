//! How far the sources agree about one 25-OH-D figure.

use super::band::{Cut, Ladder, ReadsAs, Standing, choose};
use super::entry::Quantity;
use super::measure::Measure;
use super::unit::Unit;
use super::verdict::{Outcome, Verdict};

/// How many of the tables in force that are for this person say what.
/// Laboratories, studies, withdrawn and superseded tables are listed on the
/// page but not counted here.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Agreement {
    /// Call it enough.
    pub enough: usize,
    /// Call it not enough.
    pub not_enough: usize,
    /// Call it high.
    pub high: usize,
    /// Set no line here.
    pub no_line: usize,
}

/// Above 125 nmol/L (50 ng/mL) a body without an upper line says nothing: its
/// "enough" is not counted as agreeing.
static UPPER: [Ladder; 2] = [
    Ladder { unit: Unit::NmolPerL, cuts: &[Cut::above("125")] },
    Ladder { unit: Unit::NgPerMl, cuts: &[Cut::above("50")] },
];

impl Agreement {
    /// How many are counted in all.
    #[must_use]
    pub const fn counted(&self) -> usize {
        self.enough + self.not_enough + self.high + self.no_line
    }

    /// Counts the verdicts on a 25-OH-D figure; `None` for another measure, or
    /// where no table in force is for the person.
    #[must_use]
    pub fn of(quantity: &Quantity, verdicts: &[Verdict]) -> Option<Self> {
        if quantity.measure != Measure::VitaminD25Oh {
            return None;
        }
        let beyond = choose(&UPPER, quantity).is_some_and(|ladder| ladder.rungs(quantity).1 > 0);
        let mut agreement = Self::default();
        for verdict in verdicts.iter().filter(|v| v.table.standing == Standing::Current) {
            let reads_as = match (verdict.outcome, verdict.band()) {
                (Outcome::Band(_), Some(band)) => band.reads_as,
                (Outcome::NoThreshold, _) => ReadsAs::None,
                (_, _) => continue,
            };
            let without_upper_line = verdict.edges().1.is_none();
            match reads_as {
                ReadsAs::Enough if beyond && without_upper_line => agreement.no_line += 1,
                ReadsAs::Enough => agreement.enough += 1,
                ReadsAs::NotEnough => agreement.not_enough += 1,
                ReadsAs::High => agreement.high += 1,
                ReadsAs::None => agreement.no_line += 1,
            }
        }
        (agreement.counted() > 0).then_some(agreement)
    }
}

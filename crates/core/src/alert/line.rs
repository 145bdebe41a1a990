//! Lines: at which figures raise which alerts, per unit, the worst first.

use super::{AlertId, CALCIUM, VITAMIN_D};
use crate::band::{Cut, Ladder, choose};
use crate::entry::Quantity;
use crate::measure::Measure;
use crate::safety::EGFR_UNDER_60;
use crate::unit::Unit;

/// A line at which a figure raises an alert.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    pub(super) alert: AlertId,
    side: When,
    /// One cut, in each unit it is printed in.
    pub ladders: &'static [Ladder],
}

#[derive(Clone, Copy, Debug)]
enum When {
    Over,
    Under,
}

impl Line {
    const fn over(alert: AlertId, ladders: &'static [Ladder]) -> Self {
        Self { alert, side: When::Over, ladders }
    }

    const fn under(alert: AlertId, ladders: &'static [Ladder]) -> Self {
        Self { alert, side: When::Under, ladders }
    }

    /// The alert it raises.
    #[must_use]
    pub const fn alert(&self) -> AlertId {
        self.alert
    }

    /// Whether it is passed upwards; else downwards.
    #[must_use]
    pub const fn is_upper(&self) -> bool {
        matches!(self.side, When::Over)
    }

    /// Whether the figure is past it; `<` and `>`, where their whole interval is.
    pub(super) fn is_passed_by(&self, quantity: &Quantity) -> bool {
        let rungs = choose(self.ladders, quantity).map(|ladder| ladder.rungs(quantity));
        match self.side {
            When::Over => rungs.is_some_and(|(lowest, _)| lowest > 0),
            When::Under => rungs.is_some_and(|(_, highest)| highest == 0),
        }
    }
}

/// The alert that a figure raises by itself, whoever's it is.
#[must_use]
pub fn of_figure(quantity: &Quantity) -> Option<AlertId> {
    let passed = lines(quantity.measure).iter().find(|line| line.is_passed_by(quantity))?;
    Some(passed.alert)
}

macro_rules! at {
    ($($unit:ident $cut:ident $text:literal),*) => {
        &[$(Ladder { unit: Unit::$unit, cuts: &[Cut::$cut($text)] }),*]
    };
}

/// The worst first: the first that is passed is told.
pub(super) static VITAMIN_D_LINES: &[Line] = &[
    Line::over(
        AlertId::VitaminDVeryHigh,
        at![NmolPerL at_or_above "375", NgPerMl at_or_above "150"],
    ),
    Line::over(AlertId::VitaminDHigh, at![NmolPerL above "200", NgPerMl above "80"]),
    Line::over(AlertId::VitaminDAbove50, at![NmolPerL above "125", NgPerMl above "50"]),
    Line::under(AlertId::VitaminDVeryLow, at![NmolPerL at_or_above "30", NgPerMl at_or_above "12"]),
];

pub(super) static CALCIUM_LINES: &[Line] = &[
    Line::over(AlertId::CalciumSevere, at![MmolPerL above "3.40", MgPerDl above "14"]),
    Line::under(
        AlertId::CalciumLowSevere,
        at![MmolPerL at_or_above "1.90", MgPerDl at_or_above "7.6"],
    ),
    Line::over(
        AlertId::CalciumRaised,
        at![MmolPerL at_or_above "2.65", MgPerDl at_or_above "10.5"],
    ),
    Line::over(AlertId::CalciumAboveRange, at![MmolPerL above "2.60"]),
    Line::under(AlertId::CalciumLow, at![MmolPerL at_or_above "2.20", MgPerDl at_or_above "8.8"]),
];

static EGFR_LINES: &[Line] = &[Line::under(AlertId::CkdLabs, &EGFR_UNDER_60)];

pub(super) static CAC_100: Line = Line::over(AlertId::CacRaised, at![Agatston at_or_above "100"]);
pub(super) static CAC_ANY: Line = Line::over(AlertId::CacRaised, at![Agatston above "0"]);

/// The lines at which a measure's figure raises alerts.
#[must_use]
pub fn lines(measure: Measure) -> &'static [Line] {
    if VITAMIN_D.contains(&measure) {
        VITAMIN_D_LINES
    } else if CALCIUM.contains(&measure) {
        CALCIUM_LINES
    } else if measure == Measure::Egfr {
        EGFR_LINES
    } else {
        &[]
    }
}

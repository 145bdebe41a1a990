//! [`Quantity`]: a figure of a measure, in the unit it was typed in.

use super::exact::{Exact, Ratio};
use super::measure::{Conversion, Measure, Scale};
use super::milli::Milli;
use super::number::Bound;
use super::unit::Unit;

/// A figure of a measure in the unit it was typed in.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Quantity {
    /// What was measured.
    pub measure: Measure,
    /// The figure.
    pub amount: Milli,
    /// How many decimals were typed: the figure is shown as typed.
    pub decimals: u8,
    /// `<`, `>` or neither.
    pub bound: Bound,
    /// The unit it was typed in, and that unit's ratio.
    pub scale: &'static Scale,
    /// What it is counted over, for an intake.
    pub per: Per,
    /// Of a computed figure, what it was before it was rounded to be shown:
    /// conversions start from it, so that nothing is rounded twice.
    pub unrounded: Option<Exact>,
}

impl Quantity {
    /// The figure in a unit of the given ratio; of an intake, per day.
    #[must_use]
    pub fn in_ratio(&self, per_first: Ratio) -> Exact {
        let typed = Exact::of(self.amount);
        let value = if per_first.equals(self.scale.per_first) {
            typed
        } else {
            self.unrounded.unwrap_or(typed).convert(self.scale.per_first, per_first)
        };
        // Nearly every figure is in the unit it is compared in, and of a day.
        if self.per == Per::Day { value } else { value.convert(self.per.a_day(), Ratio::ONE) }
    }

    /// The figure in the measure's first unit.
    #[must_use]
    pub fn in_first(&self) -> Exact {
        self.in_ratio(Ratio::ONE)
    }

    /// The units of its measure that can be converted and are another amount than
    /// its own.
    pub(crate) fn other_scales(&self) -> impl Iterator<Item = &'static Scale> {
        let own = self.scale.per_first;
        let other = move |scale: &&Scale| {
            scale.conversion != Conversion::None && !scale.per_first.equals(own)
        };
        self.measure.units().iter().filter(other)
    }

    /// The figure as it is compared in a unit of its measure. Nothing is
    /// rounded where the decimal point alone moves.
    #[must_use]
    pub fn compared_in(&self, unit: Unit) -> Exact {
        let Some(scale) = self.measure.scale(unit) else { return self.in_first() };
        let (from, to) = (self.scale.per_first, scale.per_first);
        if !self.measure.facts().rules.rounded_first || from.equals(to) {
            return self.in_ratio(to);
        }
        if from.is_ten_to_some_power(to) {
            // As shown, also where it was computed.
            return Exact::of(self.amount).convert(from, to);
        }
        Exact::from_digits(self.in_ratio(to).rounded(scale.decimals), scale.decimals)
    }
}

/// What a dose is counted over.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Per {
    /// A day.
    #[default]
    Day,
    /// A week.
    Week,
    /// A month: the twelfth part of 365 days.
    Month,
}

impl Per {
    /// Every one.
    pub const ALL: &[Self] = &[Self::Day, Self::Week, Self::Month];

    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
        }
    }

    /// The one of an id.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|per| per.id() == id)
    }

    /// The part of such a dose that falls on a day.
    pub(crate) const fn a_day(self) -> Ratio {
        match self {
            Self::Day => Ratio::ONE,
            Self::Week => const { Ratio::new(1, 7) },
            Self::Month => const { Ratio::new(12, 365) },
        }
    }
}

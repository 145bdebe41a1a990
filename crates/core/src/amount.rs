//! [`Amount`]: a day's amount, as far as it is known.

use super::exact::Exact;
use super::milli::Milli;
use super::number::Bound;
use super::quantity::Quantity;

/// A day's amount, as far as it is known, in the nutrient's unit.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Amount {
    low: Exact,
    /// The amount is more than `low`, not `low` itself.
    low_is_open: bool,
    /// `None` where nothing bounds it above: a part is unknown.
    high: Option<Exact>,
    high_is_open: bool,
}

impl Default for Amount {
    fn default() -> Self {
        Self::NONE
    }
}

impl Amount {
    /// Nothing.
    pub const NONE: Self = Self::of(Exact::ZERO);
    /// Nothing or more.
    pub const UNKNOWN: Self =
        Self { low: Exact::ZERO, low_is_open: false, high: None, high_is_open: false };

    /// One amount.
    #[must_use]
    pub const fn of(value: Exact) -> Self {
        Self::between(value, value)
    }

    /// An amount between two, both included.
    #[must_use]
    pub const fn between(low: Exact, high: Exact) -> Self {
        Self { low, low_is_open: false, high: Some(high), high_is_open: false }
    }

    /// The day's amount of an entry.
    #[must_use]
    pub fn of_quantity(quantity: &Quantity) -> Self {
        let value = quantity.in_first();
        match quantity.bound {
            Bound::Exact => Self::of(value),
            Bound::Below => Self { high: Some(value), high_is_open: true, ..Self::NONE },
            Bound::AtMost => Self { high: Some(value), ..Self::NONE },
            Bound::AtLeast => Self { low: value, high: None, ..Self::NONE },
            Bound::Above => Self { low: value, low_is_open: true, high: None, high_is_open: false },
        }
    }

    /// Two amounts together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            low: self.low.plus(other.low),
            low_is_open: self.low_is_open || other.low_is_open,
            high: self.high.zip(other.high).map(|(a, b)| a.plus(b)),
            high_is_open: self.high_is_open || other.high_is_open,
        }
    }

    /// Surely more than a value.
    #[must_use]
    pub fn is_above(&self, value: Milli) -> bool {
        let stands = self.low.compare(value);
        stands.is_gt() || (stands.is_eq() && self.low_is_open)
    }

    /// Surely a value or more.
    #[must_use]
    pub fn is_at_least(&self, value: Milli) -> bool {
        self.low.compare(value).is_ge()
    }

    /// Surely less than a value.
    #[must_use]
    pub fn is_under(&self, value: Milli) -> bool {
        self.high.is_some_and(|high| {
            let stands = high.compare(value);
            stands.is_lt() || (stands.is_eq() && self.high_is_open)
        })
    }

    /// Whether more is known of another amount; of two that are known alike
    /// "more than" is more.
    #[must_use]
    pub fn is_exceeded_by(&self, other: &Self) -> bool {
        let stands = self.low.compare_exact(other.low);
        stands.is_lt() || (stands.is_eq() && other.low_is_open && !self.low_is_open)
    }

    /// The amount, or the part of it that is known.
    #[must_use]
    pub const fn known(&self) -> Exact {
        self.low
    }

    /// What it is at most, where anything says so.
    #[must_use]
    pub const fn at_most(&self) -> Option<Exact> {
        self.high
    }

    /// Whether it is one figure.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        !self.low_is_open && !self.high_is_open && self.high == Some(self.low)
    }
}

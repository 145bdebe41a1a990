//! [`Portion`]: what a food is measured by at home.

use std::fmt;

use calcium_compass_core::food::Household;
use calcium_compass_core::milli::Milli;

use crate::food::figure;

/// So many of a household measure, and what they weigh.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Portion {
    /// The measure.
    pub household: Household,
    /// How many.
    pub count: Milli,
    /// What they weigh, in grams.
    pub grams: Milli,
}

/// Grams are what everything can be measured by.
pub(crate) const WEIGHED: [Portion; 2] = [weighed(10), weighed(100)];

const fn weighed(grams: i64) -> Portion {
    let grams = Milli::new(grams * 1000);
    Portion { household: Household::Gram, count: grams, grams }
}

impl Portion {
    /// The portion of a text like `slice:1:29`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(':');
        let mut next = || parts.next();
        let portion = Self {
            household: Household::parse(next()?)?,
            count: figure(next()?)?,
            grams: figure(next()?)?,
        };
        next().is_none().then_some(portion)
    }
}

impl fmt::Display for Portion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.household.id(), self.count, self.grams)
    }
}

//! [`Portion`]: what a food is measured by at home.

use calcium_compass_core::food::Household;
use calcium_compass_core::milli::Milli;

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

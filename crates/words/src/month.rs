//! [`Month`]: the months by name, for dates in the reader's language.

use calcium_compass_core::closed;

closed! {
    /// A month.
    #[allow(missing_docs, reason = "the name says it")]
    Month {
        January,
        February,
        March,
        April,
        May,
        June,
        July,
        August,
        September,
        October,
        November,
        December,
    }
}

impl Month {
    /// The month of a number from 1.
    #[must_use]
    pub fn of(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number).checked_sub(1)?).copied()
    }
}

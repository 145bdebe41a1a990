//! [`Month`]: the months by name, for dates in the reader's language.

/// A month.
#[allow(missing_docs, reason = "the name says it")]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Month {
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

impl Month {
    /// Every one, in the order of the year.
    pub const ALL: &[Self] = &[
        Self::January,
        Self::February,
        Self::March,
        Self::April,
        Self::May,
        Self::June,
        Self::July,
        Self::August,
        Self::September,
        Self::October,
        Self::November,
        Self::December,
    ];

    /// The month of a number from 1.
    #[must_use]
    pub fn of(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number).checked_sub(1)?).copied()
    }
}

//! [`Plural`]: which form of a phrase a count asks for.

/// The categories of the Unicode CLDR that whole numbers from 1 on fall into
/// in the languages here. A language that knows fewer says the same in
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Plural {
    /// One.
    One,
    /// Two: Arabic.
    Two,
    /// A few: Arabic, 3 to 10.
    Few,
    /// Many: Arabic, 11 to 99.
    Many,
    /// Any other count.
    Other,
}

impl Plural {
    /// Every one.
    pub const ALL: &[Self] = &[Self::One, Self::Two, Self::Few, Self::Many, Self::Other];
}

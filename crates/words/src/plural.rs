//! [`Plural`]: which form of a phrase a count asks for.

use calcium_compass_core::closed;

closed! {
    /// The categories of the Unicode CLDR that whole numbers from 1 on fall into
    /// in the languages here. A language that knows fewer says the same in
    /// several.
    Plural {
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
}

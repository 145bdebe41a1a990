//! [`Opening`]: what is said around a part of the page that is loaded when somebody
//! asks for it. The script that opens parts says it: the part is not there yet, or
//! not any more.

super::drawn::drawn_words! {
    /// What stands around a part.
    Opening, opening, OPENING {
        /// It is being loaded.
        loading,
        /// It did not come.
        failed,
        /// It has ended by a fault of its own.
        stopped,
        /// The button that closes it.
        close,
    }
}

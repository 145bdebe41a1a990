//! [`Unstarted`]: the words over a page that has not started. They stand in the
//! pages themselves and travel in no pack: there is nothing yet that reads one.

super::drawn::drawn_words! {
    /// What is said where the calculator cannot start, or did not.
    Unstarted, unstarted, UNSTARTED {
        /// Scripts are switched off.
        no_script,
        /// There is no WebAssembly. In somebody else's page too.
        no_wasm,
        /// Something else went wrong.
        failed,
        /// What that means for the form below.
        no_answer,
        /// There is no network, and the page that was asked for was not kept.
        no_network,
        /// The link to the page of all tables, which needs none of it.
        tables,
    }
}

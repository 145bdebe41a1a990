//! [`Entered`]: what was entered, and what is made of it.

use calcium_compass_core::date::Date;
use calcium_compass_core::report::{Input, Report};
use calcium_compass_records::Export;
use calcium_compass_words::RecordsWords;

/// What was entered, and what the core says of it.
#[derive(Clone, PartialEq)]
pub(super) struct Entered {
    /// What was entered.
    pub(super) input: Input,
    /// What the core says of it.
    pub(super) report: Report,
    /// The link that opens the page with the same entries.
    pub(super) link: String,
    /// Today.
    pub(super) today: Date,
}

impl Entered {
    /// What is written out, in these words.
    #[must_use]
    pub(super) fn export(&self, words: RecordsWords) -> Export<'_> {
        let Self { input, report, link, today } = self;
        Export { input, report, day: *today, link, words }
    }
}

//! [`Made`]: a file that was made and handed to the browser.

use calcium_compass_core::closed;

closed! {
    /// A file that was made.
    Made {
        /// A record file, FHIR.
        Fhir,
        /// A table, CSV.
        Csv,
        /// A reminder for a calendar.
        Reminder,
        /// None: the browser would not take it.
        Failed,
    }
}

impl Made {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Fhir => "fhir",
            Self::Csv => "csv",
            Self::Reminder => "ics",
            Self::Failed => "failed",
        }
    }
}

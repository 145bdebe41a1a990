//! [`Made`]: a file that was made and handed to the browser.

/// A file that was made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Made {
    /// A record file, FHIR.
    Fhir,
    /// A table, CSV.
    Csv,
    /// A reminder for a calendar.
    Reminder,
    /// None: the browser would not take it.
    Failed,
}

impl Made {
    /// Every one.
    pub const ALL: &[Self] = &[Self::Fhir, Self::Csv, Self::Reminder, Self::Failed];

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

//! [`Voice`]: to whom a report is said.

/// To whom a report is said. The rules, bands and figures are the same.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Voice {
    /// To anyone: short words, a reading age of 9 to 11.
    #[default]
    Plain,
    /// To a clinician: the terms of the profession.
    Clinician,
}

impl Voice {
    /// Every voice.
    pub const ALL: &[Self] = &[Self::Plain, Self::Clinician];

    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Clinician => "clinician",
        }
    }

    /// The voice of an id.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|voice| voice.id() == id)
    }
}

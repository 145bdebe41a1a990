//! [`Refusal`]: why nothing of a source is taken.

/// A source that is not read. Nothing of it is taken.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Refusal {
    /// The file as a whole.
    File(Why),
}

impl Refusal {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::File(_) => "refused:file",
        }
    }

    /// Why.
    #[must_use]
    pub const fn why(self) -> Why {
        match self {
            Self::File(why) => why,
        }
    }
}

/// What is wrong with a file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Why {
    /// None of the kinds that are read.
    Foreign,
    /// A PDF: its text has to be copied.
    Pdf,
    /// A picture.
    Picture,
    /// It ends too early, or breaks the rules of its kind; with the line, from 1.
    Damaged {
        /// The line, where it is known.
        line: Option<usize>,
    },
    /// Larger than [`crate::MAX_BYTES`], or inflated more than [`crate::MAX_INFLATION`] times.
    TooLarge,
    /// More results than [`crate::MAX_ROWS`].
    TooMany,
    /// Results of several people that are not told apart, or of more than
    /// [`crate::MAX_PEOPLE`].
    People,
    /// Nested deeper than [`crate::MAX_DEPTH`].
    TooDeep,
    /// Apple Health's `export.xml`, which holds no laboratory result.
    AppleExport,
    /// Our own file, which a spreadsheet has changed.
    SpreadsheetChanged {
        /// The first line that was changed.
        line: usize,
    },
    /// Letters were replaced by question marks.
    LettersLost {
        /// The first line of them.
        line: usize,
    },
    /// Our own file, of a newer version of the page.
    Newer,
}

impl Why {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Foreign => "foreign",
            Self::Pdf => "pdf",
            Self::Picture => "picture",
            Self::Damaged { .. } => "damaged",
            Self::TooLarge => "too-large",
            Self::TooMany => "too-many",
            Self::People => "people",
            Self::TooDeep => "too-deep",
            Self::AppleExport => "apple-export",
            Self::SpreadsheetChanged { .. } => "spreadsheet-changed",
            Self::LettersLost { .. } => "letters-lost",
            Self::Newer => "newer",
        }
    }

    /// The line it was found at, where that is known.
    #[must_use]
    pub const fn line(self) -> Option<usize> {
        match self {
            Self::Damaged { line } => line,
            Self::SpreadsheetChanged { line } | Self::LettersLost { line } => Some(line),
            Self::Foreign
            | Self::Pdf
            | Self::Picture
            | Self::TooLarge
            | Self::TooMany
            | Self::People
            | Self::TooDeep
            | Self::AppleExport
            | Self::Newer => None,
        }
    }
}

impl From<Why> for Refusal {
    fn from(why: Why) -> Self {
        Self::File(why)
    }
}

//! [`ReadError`]: why a text is no file of saved results.

/// Why a text is not taken, and where.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ReadError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub kind: ReadErrorKind,
}

/// What is wrong with a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadErrorKind {
    /// It does not start as a file of saved results does.
    Foreign,
    /// It was made by a newer version.
    Newer,
    /// There are more rows than can be.
    TooLong,
    /// A spreadsheet wrote days, figures or columns its own way.
    Spreadsheet,
    /// Letters were lost: it is not in UTF-8, or was written without them.
    Letters,
    /// It was cut off, or has other columns.
    Cells,
    /// The day is none.
    Date,
    /// The measure is not known, or is not a laboratory's.
    Measure,
    /// The page would not take the figure.
    Value,
    /// What the laboratory printed is not right.
    Lab,
}

impl ReadErrorKind {
    /// Every one.
    pub const ALL: &[Self] = &[
        Self::Foreign,
        Self::Newer,
        Self::TooLong,
        Self::Spreadsheet,
        Self::Letters,
        Self::Cells,
        Self::Date,
        Self::Measure,
        Self::Value,
        Self::Lab,
    ];

    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Foreign => "foreign",
            Self::Newer => "newer",
            Self::TooLong => "too-long",
            Self::Spreadsheet => "spreadsheet",
            Self::Letters => "letters",
            Self::Cells => "cells",
            Self::Date => "date",
            Self::Measure => "measure",
            Self::Value => "value",
            Self::Lab => "lab",
        }
    }
}

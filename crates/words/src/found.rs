//! [`Becomes`], [`RowFault`] and [`FileFault`]: what the part that reads a report says
//! of what it has found.

/// What becomes of a result of a report.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Becomes {
    /// It is the result.
    Result,
    /// It is the earlier result.
    Earlier,
    /// It is older than those.
    Older,
    /// It is not taken.
    Nothing,
}

impl Becomes {
    /// Every one.
    pub const ALL: &[Self] = &[Self::Result, Self::Earlier, Self::Older, Self::Nothing];
}

/// Why a result of a report is left out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RowFault {
    /// The laboratory cancelled it.
    Cancelled,
    /// The laboratory took it back.
    EnteredInError,
    /// It is not final.
    NotFinal,
    /// It has no figure.
    NoValue,
    /// It is another test.
    OtherTest,
    /// This test is not given in that unit.
    Unit,
    /// It has more decimals than are read.
    Decimals,
}

impl RowFault {
    /// Every one.
    pub const ALL: &[Self] = &[
        Self::Cancelled,
        Self::EnteredInError,
        Self::NotFinal,
        Self::NoValue,
        Self::OtherTest,
        Self::Unit,
        Self::Decimals,
    ];
}

/// Why a file is not read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FileFault {
    /// None of the kinds that are read.
    Foreign,
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// It ends too early, or breaks the rules of its kind.
    Damaged,
    /// Too many bytes.
    TooLarge,
    /// Too many results.
    TooMany,
    /// Results of several people that cannot be told apart.
    People,
    /// Nested too deep.
    TooDeep,
    /// Apple Health's file without results.
    AppleExport,
    /// Our own file, which a spreadsheet has changed.
    SpreadsheetChanged,
    /// Letters were replaced by question marks.
    LettersLost,
    /// Our own file, of a newer version.
    Newer,
    /// The browser does not give it.
    Unreadable,
    /// The program that reads has stopped.
    Failed,
}

impl FileFault {
    /// Every one.
    pub const ALL: &[Self] = &[
        Self::Foreign,
        Self::Pdf,
        Self::Picture,
        Self::Damaged,
        Self::TooLarge,
        Self::TooMany,
        Self::People,
        Self::TooDeep,
        Self::AppleExport,
        Self::SpreadsheetChanged,
        Self::LettersLost,
        Self::Newer,
        Self::Unreadable,
        Self::Failed,
    ];
}

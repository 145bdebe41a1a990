//! [`Becomes`], [`RowFault`] and [`FileFault`]: what the part that reads a report says
//! of what it has found.

use calcium_compass_core::closed;

closed! {
    /// What becomes of a result of a report.
    Becomes {
        /// It is the result.
        Result,
        /// It is the earlier result.
        Earlier,
        /// It is older than those.
        Older,
        /// It is not taken.
        Nothing,
    }
}

closed! {
    /// Why a result of a report is left out.
    RowFault {
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
}

closed! {
    /// Why a file is not read.
    FileFault {
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
}

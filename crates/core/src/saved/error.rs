//! [`ReadError`]: why a text is no file of saved results; [`AppendError`]: why
//! nothing is added to one.

use crate::ids::ids;

/// Why a text is not taken, and where.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ReadError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub kind: ReadErrorKind,
}

ids! {
    /// What is wrong with a line.
    ReadErrorKind {
        Foreign = "foreign": "It does not start as a file of saved results does.",
        Newer = "newer": "It was made by a newer version.",
        TooLong = "too-long": "There are more rows than can be.",
        Spreadsheet = "spreadsheet": "A spreadsheet wrote days, figures or columns its own way.",
        Letters = "letters": "Letters were lost: it is not in UTF-8, or was written without them.",
        Cells = "cells": "It was cut off, or has other columns.",
        Date = "date": "The day is none.",
        Measure = "measure": "The measure is not known, or is not a laboratory's.",
        Value = "value": "The page would not take the figure.",
        Lab = "lab": "What the laboratory printed is not right.",
    }
}

/// Why nothing is added to a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AppendError {
    /// It is not of a version that is known.
    Foreign,
    /// It would have more rows than [`super::file::read`] takes, which then takes none of them.
    TooLong,
}

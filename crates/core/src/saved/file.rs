//! The file of saved results: a row a result, in CSV, so that any spreadsheet
//! opens it. What is stored on the device is the same text.
//!
//! ```text
//! person,date,measure,value,unit,cv,low,high,calcium-compass-results-1
//! Ann,2026-01-10,25-oh-d,"22,5",ng/mL,,30,100,1
//! ```
//! The last name of the first line tells the format and its version. Each line
//! ends with the version, so that one that was cut off is noticed.

use super::super::date::Date;
use super::super::entry::Entry;
use super::super::measure::Measure;
use super::super::own_lab::OwnLab;
use super::{Index, SaveError, SavedResult, cell};

/// The first line, of version 1.
const HEADER: &str = "person,date,measure,value,unit,cv,low,high,calcium-compass-results-1";
/// What the last name of the first line starts with.
const FORMAT: &str = "calcium-compass-results-";
/// The version, and the end of each line.
const VERSION: &str = "1";
const COLUMNS: usize = 9;
/// What programs put before a text in UTF-8.
const MARK: char = '\u{FEFF}';
/// More rows than a person can have: comparing them all would take a while.
pub const MAX_RESULTS: usize = 2000;

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
    /// Letters were lost: it is not in UTF-8.
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

/// The text of a list.
#[must_use]
pub fn write(saved: &[SavedResult]) -> String {
    let mut text = format!("{HEADER}\n");
    for one in saved {
        text.push_str(&line(one));
    }
    text
}

/// The text with more lines behind it, and how many of them were not there yet.
/// `None` where the text is not of this version.
#[must_use]
pub fn append(text: Option<&str>, more: &[String]) -> Option<(String, usize)> {
    let mut text = match text {
        None => format!("{HEADER}\n"),
        Some(text) if text.lines().next() == Some(HEADER) => text.to_owned(),
        Some(_) => return None,
    };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    let mut added = 0;
    for line in more {
        if !text.split_inclusive('\n').any(|there| there == line) {
            text.push_str(line);
            added += 1;
        }
    }
    Some((text, added))
}

/// The line of a result, with its end.
#[must_use]
pub fn line(one: &SavedResult) -> String {
    let SavedResult { person, date, value, lab, quantity } = one;
    let mut line = String::new();
    for text in [
        cell::harmless(person).as_str(),
        &date.to_string(),
        quantity.measure.id(),
        value,
        quantity.scale.unit.id(),
        &lab.cv,
        &lab.low,
        &lab.high,
    ] {
        cell::write(&mut line, text);
        line.push(',');
    }
    line.push_str(VERSION);
    line.push('\n');
    line
}

/// Reads a text. All of it or nothing: one line that is wrong refuses the
/// whole. The same result twice is one, as the later line has it.
///
/// # Errors
/// The first line that is wrong.
pub fn read(text: &str) -> Result<Vec<SavedResult>, ReadError> {
    let text = text.strip_prefix(MARK).unwrap_or(text);
    let mut lines = text.lines().zip(1..);
    let (head, _) = lines.next().unwrap_or_default();
    let separator = separator(head).map_err(|kind| ReadError { line: 1, kind })?;
    let mut saved: Vec<SavedResult> = Vec::new();
    let mut index = Index::default();
    for (row, line) in lines {
        let fault = |kind| ReadError { line, kind };
        if row.contains('\u{FFFD}') {
            return Err(fault(ReadErrorKind::Letters));
        }
        let cells = cell::read(row, separator).ok_or(fault(ReadErrorKind::Cells))?;
        // A spreadsheet may write empty rows behind the last. One that is
        // shorter was cut off.
        if row.is_empty() || (cells.len() == COLUMNS && cells.iter().all(String::is_empty)) {
            continue;
        }
        let one = result(&cells).map_err(fault)?;
        if saved.len() == MAX_RESULTS {
            return Err(fault(ReadErrorKind::TooLong));
        }
        match index.find(&saved, &one).and_then(|place| saved.get_mut(place)) {
            Some(there) => *there = one,
            None => {
                index.insert(&one, saved.len());
                saved.push(one);
            }
        }
    }
    Ok(saved)
}

/// Reads a file that a person has opened. Another program may have written it
/// since: where it had no letters for the names, each is a question mark now, and
/// the results of two people would be one person's.
///
/// # Errors
/// The first line that is wrong.
pub fn open(text: &str) -> Result<Vec<SavedResult>, ReadError> {
    let saved = read(text)?;
    let lost = |one: &SavedResult| {
        let name = one.person();
        name.contains('?') && !name.contains(char::is_alphanumeric)
    };
    // A file with any other letter in it was written by a program that has them.
    match saved.iter().find(|one| lost(one)).filter(|_| text.trim_start_matches(MARK).is_ascii()) {
        Some(one) => {
            Err(ReadError { line: line_of(text, one.person()), kind: ReadErrorKind::Letters })
        }
        None => Ok(saved),
    }
}

/// The first line with this name.
fn line_of(text: &str, person: &str) -> usize {
    let found = text.lines().zip(1..).skip(1).find(|(row, _)| row.contains(person));
    found.map_or(1, |(_, line)| line)
}

/// What stands between the cells: a comma as written here, or what a
/// spreadsheet makes of it in some countries.
fn separator(head: &str) -> Result<char, ReadErrorKind> {
    let names: Vec<&str> = HEADER.split(',').collect();
    for separator in [',', ';', '\t'] {
        let Some(cells) = cell::read(head, separator) else { continue };
        if cells == names {
            return Ok(separator);
        }
        let version = cells.last().and_then(|last| last.strip_prefix(FORMAT));
        if version.and_then(|version| version.parse::<u16>().ok()).is_some_and(|v| v > 1) {
            return Err(ReadErrorKind::Newer);
        }
    }
    // All of it in one column.
    if head.trim_matches('"') == HEADER {
        return Err(ReadErrorKind::Spreadsheet);
    }
    Err(ReadErrorKind::Foreign)
}

/// The result of a row.
fn result(cells: &[String]) -> Result<SavedResult, ReadErrorKind> {
    let [person, date, measure, value, unit, cv, low, high, end] = cells else {
        return Err(ReadErrorKind::Cells);
    };
    if end != VERSION {
        return Err(ReadErrorKind::Cells);
    }
    let date = Date::parse(date).ok_or(if date.contains(['.', '/']) {
        // Which of the two comes first, the day or the month, nobody can tell.
        ReadErrorKind::Spreadsheet
    } else {
        ReadErrorKind::Date
    })?;
    let measure = Measure::parse(measure).ok_or(ReadErrorKind::Measure)?;
    let lab = OwnLab { cv: cv.clone(), low: low.clone(), high: high.clone(), ..OwnLab::default() };
    let entry = Entry {
        unit: Some(unit.clone()),
        date: Some(date),
        lab,
        ..Entry::new(measure, value.clone())
    };
    SavedResult::of(&entry, cell::as_it_was(person)).map_err(|refused| match refused {
        SaveError::Measure => ReadErrorKind::Measure,
        SaveError::Undated => ReadErrorKind::Date,
        // "22.5" has become "22. May".
        SaveError::Value if value.contains(char::is_alphabetic) => ReadErrorKind::Spreadsheet,
        SaveError::Value => ReadErrorKind::Value,
        SaveError::Lab => ReadErrorKind::Lab,
    })
}

#[cfg(test)]
mod tests {
    use super::{HEADER, MAX_RESULTS, ReadError, ReadErrorKind, append, line, read, write};

    const ROWS: [&str; 6] = [
        "Ann,2026-01-10,25-oh-d,\"22,5\",ng/mL,,30,100,1",
        ",2026-02-10,25-oh-d,<4,nmol/L,7.5,,,1",
        "'=HYPERLINK(1),2026-01-10,dp-ucmgp,560,pmol/L,,,,1",
        "\"Bo, \"\"B\"\"\",2025-12-31,cac,0,AU,,,,1",
        "عائشة,2026-01-10,calcium,٢٫٤,mmol/L,,,,1",
        "'-Al,2026-01-10,25-oh-d,55 nmol/L,nmol/L,,,,1",
    ];

    fn file(rows: &[&str]) -> String {
        format!("{HEADER}\n{}\n", rows.join("\n"))
    }

    #[track_caller]
    fn refused(text: &str, at: usize, kind: ReadErrorKind) {
        assert_eq!(
            read(text).map(|saved| saved.len()),
            Err(ReadError { line: at, kind }),
            "{text}"
        );
    }

    #[test]
    fn what_is_written_is_read_and_written_the_same() {
        let text = file(&ROWS);
        let saved = read(&text).expect("a file");
        assert_eq!(saved.len(), ROWS.len());
        assert_eq!(write(&saved), text);
        let people: Vec<&str> = saved.iter().map(super::SavedResult::person).collect();
        assert_eq!(people, ["Ann", "", "=HYPERLINK(1)", "Bo, \"B\"", "عائشة", "-Al"]);
    }

    #[test]
    fn a_spreadsheets_way_of_writing_it_is_read() {
        let text = file(&ROWS);
        let plain = file(&[",2026-01-10,25-oh-d,22,ng/mL,,,,1"]);
        for other in [
            format!("\u{FEFF}{plain}"),
            plain.replace('\n', "\r\n"),
            plain.replace(',', ";"),
            plain.replace(',', "\t"),
            plain.trim_end().to_owned(),
            format!("{plain},,,,,,,,\n\n"),
        ] {
            assert_eq!(write(&read(&other).expect("a file")), plain, "{other}");
        }
        assert_eq!(write(&read(&text.replace('\n', "\r\n")).expect("a file")), text);
    }

    #[test]
    fn one_line_that_is_wrong_refuses_the_whole_and_says_which() {
        for (row, kind) in [
            (",2026-01-10,25-oh-d,22,ng/mL,,,,", ReadErrorKind::Cells),
            (",2026-01-10,25-oh-d,22,ng/mL,,,", ReadErrorKind::Cells),
            (",2026-01-10,25-oh-d,2", ReadErrorKind::Cells),
            (",2026-01-10,25-oh-d,22,ng/mL,,,,1,more", ReadErrorKind::Cells),
            ("\"Ann,2026-01-10,25-oh-d,22,ng/mL,,,,1", ReadErrorKind::Cells),
            (",10.01.2026,25-oh-d,22,ng/mL,,,,1", ReadErrorKind::Spreadsheet),
            (",1/10/2026,25-oh-d,22,ng/mL,,,,1", ReadErrorKind::Spreadsheet),
            (",2026-01-10,25-oh-d,22.Mai,ng/mL,,,,1", ReadErrorKind::Spreadsheet),
            (",2026-02-30,25-oh-d,22,ng/mL,,,,1", ReadErrorKind::Date),
            (",,25-oh-d,22,ng/mL,,,,1", ReadErrorKind::Date),
            (",2026-01-10,hba1c,22,%,,,,1", ReadErrorKind::Measure),
            (",2026-01-10,total-ucmgp,22,pmol/L,,,,1", ReadErrorKind::Measure),
            (",2026-01-10,vitamin-d-intake,22,ug,,,,1", ReadErrorKind::Measure),
            (",2026-01-10,25-oh-d,22,,,,,1", ReadErrorKind::Value),
            (",2026-01-10,25-oh-d,22,mmol/L,,,,1", ReadErrorKind::Value),
            (",2026-01-10,25-oh-d,-22,ng/mL,,,,1", ReadErrorKind::Value),
            (",2026-01-10,25-oh-d,=1+1,ng/mL,,,,1", ReadErrorKind::Value),
            (",2026-01-10,25-oh-d,1.200,nmol/L,,,,1", ReadErrorKind::Value),
            (",2026-01-10,25-oh-d,900,ng/mL,,,,1", ReadErrorKind::Value),
            (",2026-01-10,25-oh-d,,ng/mL,,,,1", ReadErrorKind::Value),
            (",2026-01-10,25-oh-d,22,ng/mL,90,,,1", ReadErrorKind::Lab),
            (",2026-01-10,25-oh-d,22,ng/mL,,100,30,1", ReadErrorKind::Lab),
            ("Ren\u{FFFD},2026-01-10,25-oh-d,22,ng/mL,,,,1", ReadErrorKind::Letters),
        ] {
            refused(&file(&[ROWS[0], row, ROWS[1]]), 3, kind);
        }
    }

    #[test]
    fn another_file_is_foreign_and_a_newer_one_says_so() {
        for text in [
            "",
            "\n",
            "\u{FEFF}",
            "person,date\n",
            "{\"results\":[]}",
            "%PDF-1.7",
            "person,date,measure,value,unit,cv,low,high,calcium-compass-results-0\n",
            "person,date,measure,value,unit,cv,low,high,calcium-compass-results-x\n",
            "date,person,measure,value,unit,cv,low,high,calcium-compass-results-1\n",
            "\"",
        ] {
            refused(text, 1, ReadErrorKind::Foreign);
        }
        refused(&HEADER.replace("-1", "-2"), 1, ReadErrorKind::Newer);
        refused("anything;calcium-compass-results-12\nwhat;ever", 1, ReadErrorKind::Newer);
        assert_eq!(read(HEADER).expect("none").len(), 0);
    }

    #[test]
    fn no_text_whatever_makes_it_panic() {
        let text = file(&ROWS);
        for (end, _) in text.char_indices() {
            let cut = text.get(..end).expect("a start");
            if let Ok(saved) = read(cut) {
                // Only between lines, or before the break behind the last.
                let whole = text.get(end..).is_some_and(|rest| rest.starts_with('\n'));
                assert!(whole || cut.ends_with('\n'), "{cut} has {}", saved.len());
            }
        }
    }

    #[test]
    fn the_same_result_twice_is_one_as_the_later_line_has_it() {
        let saved = read(&file(&[
            ",2026-01-10,25-oh-d,22,ng/mL,,,,1",
            ",2026-01-10,25-oh-d,22.0,ug/L,5,,,1",
        ]));
        let saved = saved.expect("a file");
        assert_eq!((saved.len(), saved[0].lab().cv.as_str()), (1, "5"));
    }

    #[test]
    fn more_rows_than_can_be_are_refused() {
        let rows: Vec<String> =
            (0..=MAX_RESULTS).map(|n| format!("{n},2026-01-10,25-oh-d,22,ng/mL,,,,1")).collect();
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        assert_eq!(read(&file(&rows[..MAX_RESULTS])).map(|saved| saved.len()), Ok(MAX_RESULTS));
        refused(&file(&rows), MAX_RESULTS + 2, ReadErrorKind::TooLong);
    }

    #[test]
    fn appending_writes_what_is_not_there_and_leaves_other_texts_alone() {
        let saved = read(&file(&ROWS)).expect("a file");
        let lines: Vec<String> = saved.iter().map(line).collect();
        let (all, added) = append(None, &lines).expect("a new text");
        assert_eq!((all.as_str(), added), (file(&ROWS).as_str(), ROWS.len()));
        assert_eq!(append(Some(&all), &lines), Some((all.clone(), 0)));
        let (start, end) = (&saved[..2], &lines[2..]);
        assert_eq!(append(Some(&write(start)), end), Some((all.clone(), end.len())));
        assert_eq!(append(Some(HEADER), &lines), Some((all.clone(), lines.len())));
        for other in ["", "something else", "person,date,measure,value,unit,cv,low,high,x"] {
            assert_eq!(append(Some(other), &lines), None);
        }
    }
}

//! The file of saved results: a row a result, in CSV, so that any spreadsheet
//! opens it. What is stored on the device is the same text.
//!
//! ```text
//! person,date,measure,value,unit,cv,low,high,taken,calcium-compass-results-2
//! Ann,2026-01-10,25-oh-d,"22,5",ng/mL,,30,100,2000 IU a day,2
//! ```
//! The last name of the first line tells the format and its version. Each line
//! ends with the version, so that one that was cut off is noticed. Version 1 had no
//! `taken`; it is read, and written as version 2.

use super::super::date::Date;
use super::super::entry::Entry;
use super::super::measure::Measure;
use super::super::own_lab::OwnLab;
use super::{Index, SaveError, SavedResult, cell};

pub use super::error::{AppendError, ReadError, ReadErrorKind};

/// The first line, of version 2.
const HEADER: &str = "person,date,measure,value,unit,cv,low,high,taken,calcium-compass-results-2";
/// That of version 1.
const HEADER_1: &str = "person,date,measure,value,unit,cv,low,high,calcium-compass-results-1";
/// What the last name of the first line starts with.
const FORMAT: &str = "calcium-compass-results-";
/// The version, and the end of each line.
const VERSION: &str = "2";
/// What programs put before a text in UTF-8.
pub(super) const MARK: char = '\u{FEFF}';
/// That of version 1.
const VERSION_1: &str = "1";
/// What stands behind the cell of what was taken.
const END: &str = ",2\n";
/// More rows than a person can have: comparing them all would take a while.
pub const MAX_RESULTS: usize = 2000;

/// The text of a list.
#[must_use]
pub fn write(saved: &[SavedResult]) -> String {
    let mut text = format!("{HEADER}\n");
    for one in saved {
        text.push_str(&line(one));
    }
    text
}

/// The text with more lines behind it, and how many of them were not there yet,
/// whatever note they had.
///
/// # Errors
/// Where the text is none of ours, or would not be read again.
pub fn append(text: Option<&str>, more: &[String]) -> Result<(String, usize), AppendError> {
    let mut text = match text.map(|text| (text, text.lines().next())) {
        None => format!("{HEADER}\n"),
        Some((text, Some(HEADER))) => text.to_owned(),
        Some((text, Some(HEADER_1))) => renewed(text).ok_or(AppendError::Foreign)?,
        Some(_) => return Err(AppendError::Foreign),
    };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    let mut added = 0;
    for line in more {
        let result = line.strip_suffix(END).unwrap_or(line);
        if !text.lines().any(|there| there.starts_with(result)) {
            text.push_str(line);
            added += 1;
        }
    }
    let rows = text.lines().skip(1).filter(|line| !line.is_empty()).count();
    if added > 0 && rows > MAX_RESULTS {
        return Err(AppendError::TooLong);
    }
    Ok((text, added))
}

/// A text of version 1 as one of version 2: nothing is known of what was taken.
/// `None` where a line of it is none.
fn renewed(text: &str) -> Option<String> {
    let mut new = format!("{HEADER}\n");
    for line in text.lines().skip(1).filter(|line| !line.is_empty()) {
        new.push_str(line.strip_suffix(VERSION_1).filter(|line| line.ends_with(','))?);
        new.push_str(END);
    }
    Some(new)
}

/// The line of a result, with its end.
#[must_use]
pub fn line(one: &SavedResult) -> String {
    let SavedResult { person, date, value, lab, taken, quantity } = one;
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
    cell::write(&mut line, &cell::harmless(taken));
    line.push_str(END);
    line
}

/// Reads a text. All of it or nothing: one line that is wrong refuses the
/// whole. The same result twice is one, as the later line has it; its note stays
/// where the later line has none.
///
/// # Errors
/// The first line that is wrong.
pub fn read(text: &str) -> Result<Vec<SavedResult>, ReadError> {
    let text = text.strip_prefix(MARK).unwrap_or(text);
    let mut lines = text.lines().zip(1..);
    let (head, _) = lines.next().unwrap_or_default();
    let (separator, columns) = separator(head).map_err(|kind| ReadError { line: 1, kind })?;
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
        if row.is_empty() || (cells.len() == columns && cells.iter().all(String::is_empty)) {
            continue;
        }
        if cells.len() != columns {
            return Err(fault(ReadErrorKind::Cells));
        }
        let one = result(&cells).map_err(fault)?;
        if saved.len() == MAX_RESULTS {
            return Err(fault(ReadErrorKind::TooLong));
        }
        match index.find(&saved, &one).and_then(|place| saved.get_mut(place)) {
            Some(there) if one.taken.is_empty() => *there = one.noted(&there.taken),
            Some(there) => *there = one,
            None => {
                index.insert(&one, saved.len());
                saved.push(one);
            }
        }
    }
    Ok(saved)
}

/// What stands between the cells: a comma as written here, or what a
/// spreadsheet makes of it in some countries. And how many cells a line has.
fn separator(head: &str) -> Result<(char, usize), ReadErrorKind> {
    for separator in [',', ';', '\t'] {
        let Some(cells) = cell::read(head, separator) else { continue };
        if [HEADER, HEADER_1].iter().any(|names| names.split(',').eq(cells.iter())) {
            return Ok((separator, cells.len()));
        }
        let version = cells.last().and_then(|last| last.strip_prefix(FORMAT));
        if version.and_then(|version| version.parse::<u16>().ok()).is_some_and(|v| v > 2) {
            return Err(ReadErrorKind::Newer);
        }
    }
    // All of it in one column.
    if [HEADER, HEADER_1].contains(&head.trim_matches('"')) {
        return Err(ReadErrorKind::Spreadsheet);
    }
    Err(ReadErrorKind::Foreign)
}

/// The result of a row.
fn result(cells: &[String]) -> Result<SavedResult, ReadErrorKind> {
    let (cells, taken) = match cells {
        [cells @ .., end] if end == VERSION_1 => (cells, ""),
        [cells @ .., taken, end] if end == VERSION => (cells, taken.as_str()),
        _ => return Err(ReadErrorKind::Cells),
    };
    let [person, date, measure, value, unit, cv, low, high] = cells else {
        return Err(ReadErrorKind::Cells);
    };
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
    let one =
        SavedResult::of(&entry, cell::as_it_was(person)).map_err(|refused| match refused {
            SaveError::Measure => ReadErrorKind::Measure,
            SaveError::Undated => ReadErrorKind::Date,
            // "22.5" has become "22. May".
            SaveError::Value if value.contains(char::is_alphabetic) => ReadErrorKind::Spreadsheet,
            SaveError::Value => ReadErrorKind::Value,
            SaveError::Lab => ReadErrorKind::Lab,
        })?;
    Ok(one.noted(cell::as_it_was(taken)))
}

#[cfg(test)]
mod tests {
    use super::{
        AppendError, HEADER, HEADER_1, MAX_RESULTS, ReadError, ReadErrorKind, append, line, read,
        write,
    };

    const ROWS: [&str; 6] = [
        "Ann,2026-01-10,25-oh-d,\"22,5\",ng/mL,,30,100,\"2000 IU, daily\",2",
        ",2026-02-10,25-oh-d,<4,nmol/L,7.5,,,'+ fish oil,2",
        "'=HYPERLINK(1),2026-01-10,dp-ucmgp,560,pmol/L,,,,,2",
        "\"Bo, \"\"B\"\"\",2025-12-31,cac,0,AU,,,,,2",
        "عائشة,2026-01-10,calcium,٢٫٤,mmol/L,,,,,2",
        "'-Al,2026-01-10,25-oh-d,55 nmol/L,nmol/L,,,,,2",
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
        let plain = file(&[",2026-01-10,25-oh-d,22,ng/mL,,,,,2"]);
        for other in [
            format!("\u{FEFF}{plain}"),
            plain.replace('\n', "\r\n"),
            plain.replace(',', ";"),
            plain.replace(',', "\t"),
            plain.trim_end().to_owned(),
            format!("{plain},,,,,,,,,\n\n"),
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
            (",2026-01-10,25-oh-d,22,ng/mL,,,,,2,more", ReadErrorKind::Cells),
            ("\"Ann,2026-01-10,25-oh-d,22,ng/mL,,,,,2", ReadErrorKind::Cells),
            (",10.01.2026,25-oh-d,22,ng/mL,,,,,2", ReadErrorKind::Spreadsheet),
            (",1/10/2026,25-oh-d,22,ng/mL,,,,,2", ReadErrorKind::Spreadsheet),
            (",2026-01-10,25-oh-d,22.Mai,ng/mL,,,,,2", ReadErrorKind::Spreadsheet),
            (",2026-02-30,25-oh-d,22,ng/mL,,,,,2", ReadErrorKind::Date),
            (",,25-oh-d,22,ng/mL,,,,,2", ReadErrorKind::Date),
            (",2026-01-10,hba1c,22,%,,,,,2", ReadErrorKind::Measure),
            (",2026-01-10,total-ucmgp,22,pmol/L,,,,,2", ReadErrorKind::Measure),
            (",2026-01-10,vitamin-d-intake,22,ug,,,,,2", ReadErrorKind::Measure),
            (",2026-01-10,25-oh-d,22,,,,,,2", ReadErrorKind::Value),
            (",2026-01-10,25-oh-d,22,mmol/L,,,,,2", ReadErrorKind::Value),
            (",2026-01-10,25-oh-d,-22,ng/mL,,,,,2", ReadErrorKind::Value),
            (",2026-01-10,25-oh-d,=1+1,ng/mL,,,,,2", ReadErrorKind::Value),
            (",2026-01-10,25-oh-d,1.200,nmol/L,,,,,2", ReadErrorKind::Value),
            (",2026-01-10,25-oh-d,900,ng/mL,,,,,2", ReadErrorKind::Value),
            (",2026-01-10,25-oh-d,,ng/mL,,,,,2", ReadErrorKind::Value),
            (",2026-01-10,25-oh-d,22,ng/mL,90,,,,2", ReadErrorKind::Lab),
            (",2026-01-10,25-oh-d,22,ng/mL,,100,30,,2", ReadErrorKind::Lab),
            ("Ren\u{FFFD},2026-01-10,25-oh-d,22,ng/mL,,,,,2", ReadErrorKind::Letters),
        ] {
            refused(&file(&[ROWS[0], row, ROWS[1]]), 3, kind);
        }
    }

    const OLD: [&str; 3] = [
        "Ann,2026-01-10,25-oh-d,\"22,5\",ng/mL,,30,100,1",
        ",2026-02-10,25-oh-d,<4,nmol/L,7.5,,,1",
        "'=HYPERLINK(1),2026-01-10,dp-ucmgp,560,pmol/L,,,,1",
    ];

    /// Who has saved results keeps them.
    #[test]
    fn a_file_of_version_1_is_read_and_written_as_version_2() {
        let old = format!("{HEADER_1}\n{}\n", OLD.join("\n"));
        let saved = read(&old).expect("a file");
        assert!(saved.len() == OLD.len() && saved.iter().all(|one| one.taken().is_empty()));
        let new = write(&saved);
        assert!(new.starts_with(HEADER), "{new}");
        assert_eq!(read(&new).expect("a file"), saved);
        // The calculator adds to the text without reading it.
        let more = [line(&saved[0]), line(&saved[0].renamed("Bo"))];
        let (text, added) = append(Some(&old), &more).expect("a text");
        assert_eq!((added, text.as_str()), (1, format!("{new}{}", more[1]).as_str()));
        for broken in [old.replace(",,,,1", ",,,,2"), old.replace(",,,,1", ",,,,11x")] {
            assert_eq!(append(Some(&broken), &more), Err(AppendError::Foreign), "{broken}");
            assert!(read(&broken).is_err(), "{broken}");
        }
    }

    #[test]
    fn a_note_stays_with_its_result() {
        let saved = read(&file(&ROWS)).expect("a file");
        assert_eq!((saved[0].taken(), saved[1].taken()), ("2000 IU, daily", "+ fish oil"));
        // The calculator saves the same result again: it knows of no note.
        let again = [line(&saved[0].noted("")), line(&saved[1].noted(""))];
        let (text, added) = append(Some(&file(&ROWS)), &again).expect("a text");
        assert_eq!((added, text), (0, file(&ROWS)));
        let twice = file(&[ROWS[0], again[0].trim_end()]);
        assert_eq!(read(&twice).expect("a file")[0].taken(), "2000 IU, daily");
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
        refused(&HEADER.replace("-2", "-3"), 1, ReadErrorKind::Newer);
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
            ",2026-01-10,25-oh-d,22,ng/mL,,,,,2",
            ",2026-01-10,25-oh-d,22.0,ug/L,5,,,,2",
        ]));
        let saved = saved.expect("a file");
        assert_eq!((saved.len(), saved[0].lab().cv.as_str()), (1, "5"));
    }

    #[test]
    fn more_rows_than_can_be_are_refused() {
        let rows: Vec<String> =
            (0..=MAX_RESULTS).map(|n| format!("{n},2026-01-10,25-oh-d,22,ng/mL,,,,,2")).collect();
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        assert_eq!(read(&file(&rows[..MAX_RESULTS])).map(|saved| saved.len()), Ok(MAX_RESULTS));
        refused(&file(&rows), MAX_RESULTS + 2, ReadErrorKind::TooLong);
    }

    /// One row too many would make all of them unreadable.
    #[test]
    fn what_would_not_be_read_again_is_not_appended() {
        let row = |n: usize| format!("{n},2026-01-10,25-oh-d,22,ng/mL,,,,,2\n");
        let most: String = (0..MAX_RESULTS).map(row).collect();
        let (last, first) = (row(MAX_RESULTS), row(0));
        let almost = format!("{HEADER}\n{}", most.strip_prefix(&first).expect("the first"));
        let (full, added) =
            append(Some(&almost), std::slice::from_ref(&first)).expect("the last that fits");
        assert_eq!((read(&full).map(|saved| saved.len()), added), (Ok(MAX_RESULTS), 1));
        assert_eq!(append(Some(&full), &[last]), Err(AppendError::TooLong));
        assert_eq!(append(Some(&full), &[first]), Ok((full.clone(), 0)));
    }

    #[test]
    fn appending_writes_what_is_not_there_and_leaves_other_texts_alone() {
        let saved = read(&file(&ROWS)).expect("a file");
        let lines: Vec<String> = saved.iter().map(line).collect();
        let (all, added) = append(None, &lines).expect("a new text");
        assert_eq!((all.as_str(), added), (file(&ROWS).as_str(), ROWS.len()));
        assert_eq!(append(Some(&all), &lines), Ok((all.clone(), 0)));
        let (start, end) = (&saved[..2], &lines[2..]);
        assert_eq!(append(Some(&write(start)), end), Ok((all.clone(), end.len())));
        assert_eq!(append(Some(HEADER), &lines), Ok((all.clone(), lines.len())));
        for other in ["", "something else", "person,date,measure,value,unit,cv,low,high,x"] {
            assert_eq!(append(Some(other), &lines), Err(AppendError::Foreign));
        }
    }
}

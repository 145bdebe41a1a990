//! [`open`]: a file that came back from where other programs may have written it.

use super::SavedResult;
use super::error::{ReadError, ReadErrorKind};
use super::file::{MARK, read};

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

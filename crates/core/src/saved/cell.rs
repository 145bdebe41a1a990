//! Cells of a CSV file: RFC 4180. In the file of saved results a row is a line; what
//! only a spreadsheet reads may hold lines in a cell.

/// The mark that makes a cell a text in a spreadsheet.
const AS_TEXT: char = '\'';

/// Whether a spreadsheet takes a text for a formula, or for a marked text.
fn is_taken(text: &str) -> bool {
    let first = text.chars().next();
    matches!(
        first,
        Some(
            '=' | '+'
                | '-'
                | '@'
                | '\t'
                | '\r'
                | '\n'
                | AS_TEXT
                | '＝'
                | '＋'
                | '－'
                | '＠'
                | '\u{2212}'
        )
    )
}

/// Writes a cell behind those that are there.
pub fn write(line: &mut String, cell: &str) {
    if cell.bytes().any(|byte| matches!(byte, b',' | b';' | b'"' | b'\t' | b'\r' | b'\n')) {
        line.push('"');
        line.push_str(&cell.replace('"', "\"\""));
        line.push('"');
    } else {
        line.push_str(cell);
    }
}

/// The cells of a line. `None` where a quotation mark has no partner, or is
/// followed by something else than the next cell.
pub(super) fn read(line: &str, separator: char) -> Option<Vec<String>> {
    let mut cells = Vec::new();
    let mut rest = line;
    loop {
        let (cell, behind) = match rest.strip_prefix('"') {
            Some(quoted) => unquoted(quoted)?,
            None => {
                let end = rest.find(separator).unwrap_or(rest.len());
                let (cell, behind) = rest.split_at(end);
                if cell.contains('"') {
                    return None;
                }
                (cell.to_owned(), behind)
            }
        };
        cells.push(cell);
        if behind.is_empty() {
            return Some(cells);
        }
        rest = behind.strip_prefix(separator)?;
    }
}

/// What stands before the closing mark, and what stands behind it.
fn unquoted(text: &str) -> Option<(String, &str)> {
    let mut cell = String::new();
    let mut rest = text;
    loop {
        let (part, behind) = rest.split_once('"')?;
        cell.push_str(part);
        match behind.strip_prefix('"') {
            Some(more) => {
                cell.push('"');
                rest = more;
            }
            None => return Some((cell, behind)),
        }
    }
}

/// A free text so that no spreadsheet computes it.
#[must_use]
pub fn harmless(text: &str) -> String {
    if is_taken(text) { format!("{AS_TEXT}{text}") } else { text.to_owned() }
}

/// The free text again.
pub(super) fn as_it_was(cell: &str) -> &str {
    cell.strip_prefix(AS_TEXT).filter(|text| is_taken(text)).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::{as_it_was, harmless, read, write};

    #[test]
    fn cells_come_back_as_they_went() {
        for cells in [
            vec!["", "", ""],
            vec!["a"],
            vec!["a,b", "c\"d\"", "\"", "é;", ""],
            vec!["22,5", "<4", "ng/mL"],
        ] {
            let mut line = String::new();
            for (place, cell) in cells.iter().enumerate() {
                if place > 0 {
                    line.push(',');
                }
                write(&mut line, cell);
            }
            assert_eq!(read(&line, ','), Some(cells.iter().map(ToString::to_string).collect()));
        }
    }

    #[test]
    fn a_line_that_is_no_row_is_refused() {
        for line in ["\"a", "a\"b", "\"a\"b,c", "a,\"b\"\""] {
            assert_eq!(read(line, ','), None, "{line}");
        }
    }

    #[test]
    fn no_free_text_starts_a_formula() {
        for text in [
            "=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\n=1", "'quoted", "'=x", "''", "＝1", "−1",
        ] {
            let cell = harmless(text);
            assert!(cell.starts_with('\''), "{text}");
            assert_eq!(as_it_was(&cell), text);
        }
        for text in ["Ann", "", "a=b"] {
            assert_eq!((harmless(text).as_str(), as_it_was(text)), (text, text));
        }
        // Not ours to change: no formula stands behind the mark.
        assert_eq!(as_it_was("'Ann"), "'Ann");
    }
}

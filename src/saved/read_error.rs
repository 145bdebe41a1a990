//! What is wrong with a text, in words.

use calcium_compass_core::saved::file::{ReadError, ReadErrorKind};
use calcium_compass_words::SavedWords;

/// With the line, except where the text as a whole is not one of ours.
pub(super) fn read_error(error: ReadError, w: SavedWords) -> String {
    let says = w.read_error(error.kind);
    match error.kind {
        ReadErrorKind::Foreign | ReadErrorKind::Newer | ReadErrorKind::TooLong => says.to_owned(),
        ReadErrorKind::Letters
        | ReadErrorKind::Cells
        | ReadErrorKind::Date
        | ReadErrorKind::Measure
        | ReadErrorKind::Value
        | ReadErrorKind::Lab => {
            let line = error.line.to_string();
            w.shared.fill(w.fault_at(), &[("line", &line), ("fault", says)])
        }
    }
}

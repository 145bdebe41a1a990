//! What is wrong with a text, in words.

use calcium_compass_core::keep::file::{Fault, FaultKind};
use calcium_compass_words::KeepWords;

/// With the line, except where the text as a whole is not one of ours.
pub(super) fn read_error(error: Fault, w: KeepWords) -> String {
    let says = w.fault(error.kind);
    match error.kind {
        FaultKind::Foreign | FaultKind::Newer | FaultKind::TooLong => says.to_owned(),
        FaultKind::Letters
        | FaultKind::Cells
        | FaultKind::Date
        | FaultKind::Measure
        | FaultKind::Value
        | FaultKind::Lab => {
            let line = error.line.to_string();
            w.shared.fill(w.fault_at(), &[("line", &line), ("fault", says)])
        }
    }
}

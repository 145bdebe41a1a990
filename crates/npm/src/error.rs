//! [`Error`]: what is wrong with an input, and where in it.

use std::fmt::{Display, Formatter};

use serde_path_to_error::{Path, Segment};

/// A key that is unknown, missing or of the wrong type. Its text is the path
/// and the fault: `entries[1].value: expected a text`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Error {
    path: String,
    fault: String,
}

impl Error {
    /// A fault at a path.
    pub(super) fn new(path: impl Into<String>, fault: impl Into<String>) -> Self {
        Self { path: path.into(), fault: fault.into() }
    }
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.path, self.fault)
    }
}

impl std::error::Error for Error {}

impl<E: Display> From<serde_path_to_error::Error<E>> for Error {
    fn from(error: serde_path_to_error::Error<E>) -> Self {
        Self::new(written(error.path()), fault(&error.inner().to_string()))
    }
}

/// How much of a key is repeated: a host may have passed a whole document.
pub(super) const LONGEST: usize = 40;

/// A path as it is written in JavaScript; the whole is `input`.
fn written(path: &Path) -> String {
    let mut text = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => text.push_str(&format!("[{index}]")),
            Segment::Map { key } | Segment::Enum { variant: key } => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.extend(key.chars().take(LONGEST));
            }
            Segment::Unknown => {}
        }
    }
    if text.is_empty() { "input".to_owned() } else { text }
}

/// Serde says `invalid type: integer 22, expected a text`, and JavaScript puts
/// `Error:` before it. The half that helps is what was expected.
fn fault(told: &str) -> String {
    let told = told.strip_prefix("Error: ").unwrap_or(told);
    match told.rsplit_once(", expected ") {
        Some((kind, expected)) if kind.starts_with("invalid ") => format!("expected {expected}"),
        Some(_) | None => told.to_owned(),
    }
}

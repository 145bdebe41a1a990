//! [`Error`]: what is wrong with an input, and where in it.

use std::fmt::{Display, Formatter};

use serde::Deserializer;

use super::input::Input;

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

/// Reads an input from whatever a host passed.
///
/// # Errors
/// Names the path of a key that is unknown or of the wrong type.
pub fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Input, Error>
where
    D::Error: Display,
{
    serde_path_to_error::deserialize(from).map_err(|error| {
        let path = error.path().to_string();
        // Serde's path of the whole is a dot.
        let path = if path == "." { "input".to_owned() } else { path };
        Error::new(path, fault(&error.inner().to_string()))
    })
}

/// Serde says `invalid type: integer 22, expected a text`, and JavaScript puts
/// `Error:` before it. The half that helps is what was expected.
fn fault(told: &str) -> String {
    let told = told.strip_prefix("Error: ").unwrap_or(told);
    match told.split_once(", expected ") {
        Some((kind, expected)) if kind.starts_with("invalid ") => format!("expected {expected}"),
        Some(_) | None => told.to_owned(),
    }
}

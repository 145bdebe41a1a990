//! [`Words`]: what is said, in two voices.

use serde::Serialize;

/// The same in plain words and in a clinician's.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Words {
    plain: String,
    clinician: String,
}

impl Words {
    /// Both voices. A clinician's is not written yet, and this is the one
    /// place that says the plain words in its stead.
    pub(super) fn of(plain: String) -> Self {
        Self { clinician: plain.clone(), plain }
    }
}

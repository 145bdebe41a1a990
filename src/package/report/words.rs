//! [`Words`]: what is said, in two voices.

use serde::Serialize;

use crate::text::Voice;

/// The same in plain words and in a clinician's.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Words {
    plain: String,
    clinician: String,
}

impl Words {
    /// What `say` says, in both voices.
    pub(super) fn of(say: impl Fn(Voice) -> String) -> Self {
        Self { plain: say(Voice::Plain), clinician: say(Voice::Clinician) }
    }
}

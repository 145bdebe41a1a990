//! [`Words`]: what is said, in two voices.

use serde::Serialize;

use crate::text::{self, Lang, Voice};

/// The same in plain words and in a clinician's.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Words {
    plain: String,
    clinician: String,
}

impl Words {
    /// What `say` says, in both voices. The clinician's is in English.
    pub(super) fn of(lang: Lang, say: impl Fn(text::Words) -> String) -> Self {
        let say = |voice| say(text::Words::of(lang, voice));
        Self { plain: say(Voice::Plain), clinician: say(Voice::Clinician) }
    }
}

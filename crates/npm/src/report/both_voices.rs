//! [`BothVoices`]: one sentence, in two voices.

use serde::Serialize;

use calcium_compass_words::{Lang, Voice, Words};

/// The same in plain words and in a clinician's.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct BothVoices {
    plain: String,
    clinician: String,
}

impl BothVoices {
    /// What `say` says, in both voices. The clinician's is in English.
    pub(super) fn of(lang: Lang, say: impl Fn(Words) -> String) -> Self {
        let say = |voice| say(Words::of(lang, voice));
        Self { plain: say(Voice::Plain), clinician: say(Voice::Clinician) }
    }
}

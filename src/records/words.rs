//! [`use_words`]: the words of the part, for each of its components.

use calcium_compass_words::RecordsWords;
use yew::prelude::*;

/// The words in the context.
#[hook]
#[allow(clippy::expect_used, reason = "the app provides them to all it holds")]
pub(super) fn use_words() -> RecordsWords {
    use_context().expect("words")
}

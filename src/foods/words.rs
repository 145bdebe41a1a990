//! [`use_words`]: the words of the part, from the context that the app gives.

use calcium_compass_words::FoodsWords;
use yew::prelude::*;

/// The words in the language of the page.
#[hook]
#[expect(clippy::expect_used, reason = "the app is the only root of these components")]
pub(super) fn use_words() -> FoodsWords {
    use_context().expect("the words stand around every component")
}

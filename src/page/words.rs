//! [`use_static_words`]: the words that are drawn here and never in a browser.

use calcium_compass_words::catalogue::StaticWords;
use calcium_compass_words::static_page::static_words;
use yew::prelude::*;

use crate::results::context::use_words;

/// The words in the language of the page.
#[hook]
pub(super) fn use_static_words() -> StaticWords {
    static_words(use_words().lang())
}

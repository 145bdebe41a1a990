//! What the page says of itself.

use calcium_compass_words::{Notice, Words};
use yew::prelude::*;

use super::context::use_words;

/// See [`NoticeLine`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What is said.
    pub(super) notice: Notice,
    /// How many results were new when they were saved last.
    pub(super) saved: usize,
}

/// A line in which the page says something of itself.
#[component]
pub(super) fn NoticeLine(props: &Props) -> Html {
    let text = text(props.notice, props.saved, use_words());
    html! { <p class="notice" key={text.as_str()}>{ &text }</p> }
}

/// The words of a notice.
pub(super) fn text(notice: Notice, saved: usize, w: Words) -> String {
    w.fill(w.notice(notice), &[("n", &saved.to_string())])
}

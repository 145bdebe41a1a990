//! What the page says of itself.

use calcium_compass_words::{Notice, Words};
use yew::prelude::*;

/// A line in which the page says something of itself. `saved` is how many
/// results were saved or figures taken.
pub(super) fn line(notice: Notice, saved: usize, w: Words) -> Html {
    let text = text(notice, saved, w);
    let taken = (notice == Notice::Taken).then_some("taken");
    html! { <p class="notice" key={text.as_str()} data-notice={taken}>{ &text }</p> }
}

/// The words of a notice.
pub(super) fn text(notice: Notice, saved: usize, w: Words) -> String {
    w.fill(w.notice(notice), &[("n", &saved.to_string())])
}

/// Whether it says that results are on the device now.
pub(super) const fn is_saved(notice: Notice) -> bool {
    matches!(notice, Notice::Saved | Notice::SavedDated)
}

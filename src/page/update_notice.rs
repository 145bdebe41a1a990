//! What the page says of its own version. It is always there and seldom shown:
//! a class of the document's root shows it, and the script that keeps the page
//! for offline does what its buttons say (`src/web/shell/keep.js`).

use yew::prelude::*;

use super::words::use_static_words;
use crate::results::context::use_words;

/// A newer version waits, or has come.
#[component]
pub(super) fn UpdateNotice() -> Html {
    let s = use_static_words();
    html! {
        <div role="status">
            <p class="news news--old">
                <span class="news__text news__waits">{ s.new_version }</span>
                <span class="news__text news__stays">{ s.page_stays }</span>
                <button type="button" class="button" data-tool="reload">{ s.reload }</button>
            </p>
            <p class="news news--renewed">{ s.renewed }</p>
        </div>
    }
}

/// The browser offers to install the page.
#[component]
pub(super) fn Install() -> Html {
    let (w, s) = (use_words(), use_static_words());
    html! {
        <p class="install">
            <button type="button" class="button" data-tool="install">{ w.install() }</button>
            { " " }{ s.install_hint }
        </p>
    }
}

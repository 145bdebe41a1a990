//! The buttons that open parts of the page, which are loaded only then.

use yew::prelude::*;

use crate::results::context::use_words;

/// The buttons.
#[component]
pub(super) fn Parts() -> Html {
    let w = use_words();
    html! {
        <div class="parts">
            <button type="button" class="link" data-tool="reader">{ w.read_report() }</button>
            <button type="button" class="link" data-tool="foods">{ w.count_foods() }</button>
        </div>
    }
}

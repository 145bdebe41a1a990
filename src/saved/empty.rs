//! [`Empty`]: nothing is saved yet.

use yew::prelude::*;

use super::words::use_words;

#[component]
pub(super) fn Empty() -> Html {
    let w = use_words();
    html! {
        <div class="empty" data-state="empty">
            <p class="empty__head">{ w.empty_heading() }</p>
            <p class="quiet">{ w.shared.fill(w.empty_body(), &[("save", w.shared.save())]) }</p>
        </div>
    }
}

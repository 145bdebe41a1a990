//! The button that takes back what was cleared, or what a part has filled in.

use yew::prelude::*;

use super::button::tool;
use super::context::{use_page, use_words};
use crate::form::action::Action;

/// The button.
#[component]
pub(super) fn Undo() -> Html {
    let (w, page) = (use_words(), use_page());
    html! {
        <div class="answers">
            { tool("undo", w.undo(), &page.dispatch.reform(|()| Action::Undo)) }
        </div>
    }
}

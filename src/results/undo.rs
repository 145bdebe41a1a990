//! The button that takes back what was cleared, or what a part has filled in.

use calcium_compass_words::Words;
use yew::prelude::*;

use super::button::tool;
use super::context::Page;
use crate::form::action::Action;

/// The button.
pub(super) fn undo(page: &Page, w: Words) -> Html {
    html! {
        <div class="answers">
            { tool("undo", w.undo(), &page.dispatch.reform(|()| Action::Undo)) }
        </div>
    }
}

//! The buttons that open parts of the page, which are loaded only then.

use yew::prelude::*;

use super::words::use_static_words;
use crate::form::slot::Slot;

/// The buttons.
#[component]
pub(super) fn Parts() -> Html {
    let s = use_static_words();
    html! {
        <div class="parts">
            <button type="button" class="link" data-tool="reader">{ s.read_report }</button>
            <button type="button" class="link" data-tool="foods">{ s.count_foods }</button>
            <div class="place" id={Slot::Error.id("parts")}></div>
        </div>
    }
}

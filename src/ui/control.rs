//! A button.

use web_sys::Event;
use yew::Callback;
use yew::virtual_dom::ListenerKind;

use super::element::{El, el};

/// A button without its words yet, and what it does.
pub(super) fn button(does: Callback<Event>) -> El {
    el("button").attr("type", "button").class("button").on(|| ListenerKind::onclick, does)
}

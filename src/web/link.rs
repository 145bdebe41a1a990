//! A link that was opened, at the start or later in the same tab: it is read once,
//! and then the address is bare. What stays in an address comes back with a
//! reload, to whoever sits there then.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlElement};

use crate::ui::action::Action;
use crate::ui::form::Form;
use crate::ui::link;

use super::page::Page;
use super::{ask, carry};

/// What the link holds that the page was opened with, if anything.
pub(super) fn opened() -> Option<Form> {
    let form = link::opened(&ask::controls())?;
    forget();
    Some(form)
}

/// Takes the entries of a second link in the place of those that are there: the
/// browser changes the address and loads nothing.
pub(super) fn listen(page: &Page) {
    let page = page.clone();
    let changed = Closure::<dyn Fn(Event)>::new(move |_| {
        let controls = ask::controls();
        let Some(form) = link::reopened(&controls) else { return };
        forget();
        // What is being typed is left first: the last thing said is whose numbers came.
        let typing =
            carry::active(page.root()).and_then(|field| field.dyn_into::<HtmlElement>().ok());
        let _ = typing.map(|field| field.blur());
        page.act(Action::Open(Box::new(form)));
        if let (Some(lang), Some(words)) = (link::language(&controls), page.words()) {
            page.speak(lang, words.voice());
        }
    });
    if let Some(window) = web_sys::window() {
        let heard = changed.as_ref().unchecked_ref();
        let _ = window.add_event_listener_with_callback("hashchange", heard);
    }
    // The browser keeps it as long as the page.
    changed.forget();
}

/// Makes the address that of the page alone, without a new entry of the history.
fn forget() {
    let Some(window) = web_sys::window() else { return };
    let (Ok(href), Ok(history)) = (window.location().href(), window.history()) else { return };
    let bare = href.split('#').next().unwrap_or_default();
    let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(bare));
}

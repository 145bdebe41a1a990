//! A link that was opened, at the start or later in the same tab: it is read once,
//! and then the address is bare. What stays in an address comes back with a
//! reload, to whoever sits there then.

use gloo_events::EventListener;
use gloo_utils::window;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::listeners::Choice;
use super::page::Page;
use super::snapshot::active;
use super::{address, parts};
use crate::form::Form;
use crate::form::action::Action;
use crate::form::link;

/// What the link holds that the page was opened with, if anything.
pub(super) fn opened() -> Option<Form> {
    let form = link::opened(&address::controls())?;
    address::forget();
    Some(form)
}

/// Takes the entries of a second link in the place of those that are there: the
/// browser changes the address and loads nothing.
pub(super) fn listen(page: &Page) {
    let page = page.clone();
    let listener = EventListener::new(&window(), "hashchange", move |_| {
        let controls = address::controls();
        let Some(form) = link::reopened(&controls) else { return };
        address::forget();
        parts::close();
        // What is being typed is left first: the last thing said is whose numbers came.
        let typing = active(page.root()).and_then(|field| field.dyn_into::<HtmlElement>().ok());
        let _ = typing.map(|field| field.blur());
        page.act(Action::Open(Box::new(form)));
        if let Some(lang) = link::language(&controls) {
            page.choose(Choice::Lang(lang));
        }
    });
    // As long as the page.
    listener.forget();
}

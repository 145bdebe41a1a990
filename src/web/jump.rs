//! Links within the page go to their place without writing it into the
//! address, where what a link holds may stand; and a text to be copied by hand
//! is selected when it is entered. What a person opens or closes is told to the
//! page, which draws what is in it.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, HtmlElement, HtmlTextAreaElement};

use crate::form::action::Action;

use super::page::Page;

/// What listens; it does so until it is dropped.
pub(super) struct Listeners(#[allow(dead_code, reason = "held")] [Closure<dyn Fn(Event)>; 4]);

/// Listens to what happens in an element of a page.
pub(super) fn listen(root: &Element, page: Page) -> Listeners {
    let jump = on(root, "click", |event| {
        if let Some(place) = place(event) {
            event.prevent_default();
            open_round(&place);
            place.scroll_into_view();
            let _ = place.focus();
        }
    });
    // WebKit sets the cursor after the focus has come.
    let fold = on(root, "toggle", move |event| {
        if let Some(action) = folded(event) {
            page.act(action);
        }
    });
    Listeners([jump, on(root, "focusin", select), on(root, "click", select), fold])
}

fn select(event: &Event) {
    let area = event.target().and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
    if let Some(area) = area.filter(|area| area.has_attribute("data-select")) {
        area.select();
    }
}

/// What was opened or closed, among what the page draws only when it is open.
fn folded(event: &Event) -> Option<Action> {
    let details = event.target()?.dyn_into::<Element>().ok()?;
    let name = details.get_attribute("data-fold")?;
    Some(Action::Fold(name, details.has_attribute("open")))
}

fn on(root: &Element, kind: &str, listener: impl Fn(&Event) + 'static) -> Closure<dyn Fn(Event)> {
    let listener = Closure::<dyn Fn(Event)>::new(move |event: Event| listener(&event));
    let function = listener.as_ref().unchecked_ref();
    // On its way in: `toggle` does not come out again.
    let _ = root.add_event_listener_with_callback_and_bool(kind, function, true);
    listener
}

/// Where a click on a link of the page leads to.
fn place(event: &Event) -> Option<HtmlElement> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let link = target.closest("a[href^='#']").ok()??;
    let id = link.get_attribute("href")?;
    let root = link.get_root_node();
    let within =
        root.dyn_ref::<web_sys::Document>().map(|page| page.get_element_by_id(id.get(1..)?));
    let shadow =
        root.dyn_ref::<web_sys::ShadowRoot>().map(|shadow| shadow.get_element_by_id(id.get(1..)?));
    within.or(shadow)??.dyn_into().ok()
}

/// Opens what hides the place.
fn open_round(place: &Element) {
    let mut round = place.closest("details:not([open])").ok().flatten();
    while let Some(closed) = round {
        let _ = closed.set_attribute("open", "");
        round = place.closest("details:not([open])").ok().flatten();
    }
}

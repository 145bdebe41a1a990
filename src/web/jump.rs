//! Links within the page go to their place without writing it into the
//! address, where what a link holds may stand; and a text to be copied by hand
//! is selected when it is entered. What a person opens or closes is told to the
//! page, which draws what is in it.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    Element, Event, FocusOptions, HtmlElement, HtmlTextAreaElement, ScrollBehavior,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};

use crate::ui::action::Action;

use super::page::Page;

/// The part of the page that holds the results.
const RESULTS: &str = "[id=meaning]";
/// Where in it the answer begins, by rank: the first warning, else the first
/// result, else the whole part.
const ANSWERS: [&str; 2] = ["[data-alert]", "[data-measure]"];

/// Goes to the answer of a page: whatever leads there lands here.
pub(super) fn land(page: &Element, motion: ScrollBehavior) {
    let Some(results) = page.query_selector(RESULTS).ok().flatten() else { return };
    let mut found = ANSWERS.iter().filter_map(|one| results.query_selector(one).ok()?);
    let answer = found.next().unwrap_or(results);
    if let Ok(answer) = answer.dyn_into::<HtmlElement>() {
        if !answer.has_attribute("tabindex") {
            let _ = answer.set_attribute("tabindex", "-1");
        }
        go(&answer, ScrollLogicalPosition::Start, motion);
    }
}

/// The focus first, and without scrolling: after the scrolling has begun it would
/// scroll again, to the middle of what is taller than the screen.
fn go(place: &HtmlElement, at: ScrollLogicalPosition, motion: ScrollBehavior) {
    let stay = FocusOptions::new();
    stay.set_prevent_scroll(true);
    let _ = place.focus_with_options(&stay);
    let there = ScrollIntoViewOptions::new();
    there.set_block(at);
    there.set_behavior(motion);
    place.scroll_into_view_with_scroll_into_view_options(&there);
}

/// What listens; it does so until it is dropped.
pub(super) struct Listeners(#[allow(dead_code, reason = "held")] [Listener; 4]);

struct Listener {
    root: Element,
    kind: &'static str,
    hears: Closure<dyn Fn(Event)>,
}

impl Drop for Listener {
    /// Yew never lets go of a root, nor does what listens to it.
    fn drop(&mut self) {
        let hears = self.hears.as_ref().unchecked_ref();
        let _ = self.root.remove_event_listener_with_callback_and_bool(self.kind, hears, true);
    }
}

/// Listens to what happens in an element of a page.
pub(super) fn listen(root: &Element, page: Page) -> Listeners {
    let fold_page = page.clone();
    let jump = on(root, "click", move |event| {
        if let Some(place) = place(event) {
            event.prevent_default();
            if place.matches(RESULTS).unwrap_or_default() {
                land(page.root(), ScrollBehavior::Auto);
            } else {
                // A field, with the label above it.
                open_round(&place);
                go(&place, ScrollLogicalPosition::Center, ScrollBehavior::Auto);
            }
        }
    });
    // WebKit sets the cursor after the focus has come.
    let fold = on(root, "toggle", move |event| {
        if let Some(action) = folded(event) {
            fold_page.act(action);
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

fn on(root: &Element, kind: &'static str, listener: impl Fn(&Event) + 'static) -> Listener {
    let hears = Closure::<dyn Fn(Event)>::new(move |event: Event| listener(&event));
    let function = hears.as_ref().unchecked_ref();
    // On its way in: `toggle` does not come out again.
    let _ = root.add_event_listener_with_callback_and_bool(kind, function, true);
    Listener { root: root.clone(), kind, hears }
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

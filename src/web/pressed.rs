//! A button can go with the question that it answers, and the focus with it: the next
//! Tab would begin anywhere, and who hears the page would be nowhere. Then what stood
//! around the button has the focus.

use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusOptions, HtmlElement};

use super::snapshot::active;

/// What stays where a button goes: its field, its finding, the tools, the results.
const AROUND: &str = ".field, article, .tools-box, .meaning";
/// What a button does has been drawn by then, in milliseconds.
const DRAWN: u32 = 150;

/// Keeps the place of whoever presses a button of a calculator.
pub(super) fn keep(root: &Element) -> EventListener {
    let here = root.clone();
    // Before Yew hears of it, which may take the button away at once.
    let first = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(root, "click", first, move |event| {
        let Some(button) = button(event) else { return };
        let (around, here) = (around(&button), here.clone());
        let stays = move || {
            let gone = !button.is_connected() && active(&here).is_none();
            let place = around.iter().find(|one| gone && one.is_connected());
            if let Some(place) = place {
                focus(place);
            }
        };
        Timeout::new(DRAWN, stays).forget();
    })
}

fn button(event: &Event) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest("button").ok()?
}

/// From the inside out.
fn around(button: &Element) -> Vec<HtmlElement> {
    let next = |one: &Element| one.parent_element()?.closest(AROUND).ok()?;
    std::iter::successors(next(button), next).filter_map(|one| one.dyn_into().ok()).collect()
}

/// No number's field itself: a phone would bring up its keys.
fn focus(place: &HtmlElement) {
    if !place.has_attribute("tabindex") {
        let _ = place.set_attribute("tabindex", "-1");
    }
    let stay = FocusOptions::new();
    stay.set_prevent_scroll(true);
    let _ = place.focus_with_options(&stay);
}

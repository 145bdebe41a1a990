//! A button can go with the question that it answers, and the focus with it: the next
//! Tab would begin anywhere, and who hears the page would be nowhere. Then what stood
//! around the button has the focus.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusOptions, HtmlElement};

use super::snapshot::active;

/// What stays where a button goes: its field, its finding, the tools, the results.
const AROUND: &str = ".field, article, .tools-box, .meaning";

/// The button of a calculator that was pressed last.
#[derive(Clone, Default)]
pub(super) struct Pressed(Rc<RefCell<Option<Button>>>);

struct Button {
    element: Element,
    /// What stands around it, from the inside out.
    around: Vec<HtmlElement>,
}

impl Pressed {
    /// Knows from now on which button of the calculator is pressed.
    pub(super) fn listen(&self, root: &Element) -> EventListener {
        let last = self.0.clone();
        // Before Yew hears of it, which may take the button away at once.
        let first = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(root, "click", first, move |event| {
            last.replace(button(event));
        })
    }

    /// Keeps the place of whoever pressed a button that the last drawing took away.
    pub(super) fn drawn(&self, root: &Element) {
        let gone = self.0.borrow_mut().take_if(|button| !button.element.is_connected());
        let Some(button) = gone.filter(|_| active(root).is_none()) else { return };
        if let Some(place) = button.around.iter().find(|one| one.is_connected()) {
            focus(place);
        }
    }
}

fn button(event: &Event) -> Option<Button> {
    let element = event.target()?.dyn_into::<Element>().ok()?.closest("button").ok()??;
    let next = |one: &Element| one.parent_element()?.closest(AROUND).ok()?;
    let around = std::iter::successors(next(&element), next);
    let around = around.filter_map(|one| one.dyn_into().ok()).collect();
    Some(Button { element, around })
}

/// No number's field itself: a phone would bring up its keys.
fn focus(place: &HtmlElement) {
    if !place.has_attribute("tabindex") {
        let _ = place.set_attribute("tabindex", "-1");
    }
    let stay = FocusOptions::new();
    stay.set_prevent_scroll(true);
    let _ = place.focus_with_options(&stay);
    // What came above may have moved it out of the window.
    if !is_seen(place) {
        place.scroll_into_view();
    }
}

fn is_seen(place: &HtmlElement) -> bool {
    let area = place.get_bounding_client_rect();
    let height = place.owner_document().and_then(|page| page.document_element());
    let height = height.map_or(0, |page| page.client_height());
    area.bottom() > 0.0 && area.top() < f64::from(height)
}

//! Going to a place of the page.

use wasm_bindgen::JsCast;
use web_sys::{
    Element, FocusOptions, HtmlElement, ScrollBehavior, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};

use super::dom::by_id;
use crate::form::slot::MEANING;

/// Where in the results the answer begins, by rank: the first warning, else the
/// line that says what was filled in, with the way back; else the first result,
/// else all of them.
const ANSWERS: [&str; 3] = ["[data-alert]", "[data-notice=taken]", "[data-measure]"];

/// Goes to the answer of a page: whatever leads there lands here.
pub(super) fn land(page: &Element, motion: ScrollBehavior) {
    let Some(results) = by_id(page, MEANING) else { return };
    let mut found = ANSWERS.iter().filter_map(|one| results.query_selector(one).ok()?);
    let answer = found.next().unwrap_or(results);
    arrive(answer, motion);
}

/// Goes to one of the results, by its heading.
pub(super) fn to_result(heading: &Element) {
    let card = heading.closest("article").ok().flatten();
    arrive(card.unwrap_or_else(|| heading.clone()), ScrollBehavior::Auto);
}

fn arrive(place: Element, motion: ScrollBehavior) {
    if let Ok(place) = place.dyn_into::<HtmlElement>() {
        if !place.has_attribute("tabindex") {
            let _ = place.set_attribute("tabindex", "-1");
        }
        go(&place, ScrollLogicalPosition::Start, motion);
    }
}

/// Goes to a field, with the label above it; opens what hides it.
pub(super) fn to_field(field: &HtmlElement) {
    let mut round = field.closest("details:not([open])").ok().flatten();
    while let Some(closed) = round {
        let _ = closed.set_attribute("open", "");
        round = field.closest("details:not([open])").ok().flatten();
    }
    go(field, ScrollLogicalPosition::Center, ScrollBehavior::Auto);
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

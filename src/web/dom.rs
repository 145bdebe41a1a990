//! Finding elements.

use wasm_bindgen::JsCast;
use web_sys::{Element, NodeList};

/// The elements that a selector finds.
pub(super) fn elements(root: &Element, selector: &str) -> impl Iterator<Item = Element> + use<> {
    let found: Option<NodeList> = root.query_selector_all(selector).ok();
    let count = found.as_ref().map_or(0, NodeList::length);
    (0..count).filter_map(move |place| found.as_ref()?.item(place)?.dyn_into::<Element>().ok())
}

/// The element of an id. It may begin with a digit, and stand in a shadow.
pub(super) fn by_id(root: &Element, id: &str) -> Option<Element> {
    root.query_selector(&format!("[id=\"{id}\"]")).ok().flatten()
}

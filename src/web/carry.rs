//! What a person did on the prerendered page is done again on the live one.

use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, EventInit, HtmlElement, HtmlInputElement, HtmlSelectElement, NodeList,
};

const CONTROLS: &str = "input[name], select[name]";
const DETAILS: &str = "details[data-open]";

/// Opens the details that are open.
pub(super) fn opened(from: &Element, to: &Element) {
    for old in elements(from, DETAILS).filter(|old| old.has_attribute("open")) {
        let name = old.get_attribute("data-open");
        let same = elements(to, DETAILS).find(|new| new.get_attribute("data-open") == name);
        if let Some(new) = same {
            let _ = new.set_attribute("open", "");
        }
    }
}

/// Types, ticks and chooses in `to` what differs in `from`, with the event
/// that typing makes, so that the page hears of it in the ordinary way.
pub(super) fn typed(from: &Element, to: &Element) {
    for old in elements(from, CONTROLS) {
        let key = Key::of(&old);
        let Some(new) = elements(to, CONTROLS).find(|control| Key::of(control) == key) else {
            continue;
        };
        if copy(&old, &new) {
            let bubbles = EventInit::new();
            bubbles.set_bubbles(true);
            if let Ok(event) = Event::new_with_event_init_dict("input", &bubbles) {
                let _ = new.dispatch_event(&event);
            }
        }
    }
}

/// Copies what a person changed in a control. Says whether anything was
/// different; what was left as it came is left as the live page has it.
fn copy(old: &Element, new: &Element) -> bool {
    if let (Some(old), Some(new)) =
        (old.dyn_ref::<HtmlInputElement>(), new.dyn_ref::<HtmlInputElement>())
    {
        if ticks(old) {
            let changed = old.checked() != old.default_checked();
            let differs = changed && old.checked() != new.checked();
            if differs {
                new.set_checked(old.checked());
            }
            return differs;
        }
        let changed = old.value() != old.default_value();
        let differs = changed && old.value() != new.value();
        if differs {
            new.set_value(&old.value());
        }
        return differs;
    }
    if let (Some(old), Some(new)) =
        (old.dyn_ref::<HtmlSelectElement>(), new.dyn_ref::<HtmlSelectElement>())
    {
        let changed = old.value() != first_choice(old);
        let differs = changed && old.value() != new.value();
        if differs {
            new.set_value(&old.value());
        }
        return differs;
    }
    false
}

/// What a list was set to in the prerendered words.
fn first_choice(list: &HtmlSelectElement) -> String {
    let chosen = list.query_selector("option[selected]").ok().flatten();
    chosen.and_then(|option| option.get_attribute("value")).unwrap_or_default()
}

/// Where the cursor is.
pub(super) struct Focus {
    key: Key,
    selection: Option<(u32, u32)>,
}

impl Focus {
    pub(super) fn read(root: &Element) -> Option<Self> {
        let active = root
            .owner_document()?
            .active_element()
            .filter(|element| root.contains(Some(element)))?;
        let input = active.dyn_ref::<HtmlInputElement>().filter(|input| !ticks(input));
        let selection = input
            .and_then(|input| Some((input.selection_start().ok()??, input.selection_end().ok()??)));
        Some(Self { key: Key::of(&active), selection })
    }

    /// Puts the cursor back. Only works once `root` is in the document.
    pub(super) fn restore(&self, root: &Element) {
        let Some(control) = elements(root, CONTROLS).find(|control| Key::of(control) == self.key)
        else {
            return;
        };
        if let Some(element) = control.dyn_ref::<HtmlElement>() {
            let _ = element.focus();
        }
        if let (Some(input), Some((start, end))) =
            (control.dyn_ref::<HtmlInputElement>(), self.selection)
        {
            let _ = input.set_selection_range(start, end);
        }
    }
}

/// Tells controls apart: by name, and radios and boxes of one name by value.
#[derive(PartialEq)]
struct Key {
    name: Option<String>,
    value: Option<String>,
}

impl Key {
    fn of(control: &Element) -> Self {
        let input = control.dyn_ref::<HtmlInputElement>().filter(|input| ticks(input));
        Self { name: control.get_attribute("name"), value: input.map(HtmlInputElement::value) }
    }
}

fn ticks(input: &HtmlInputElement) -> bool {
    matches!(input.type_().as_str(), "radio" | "checkbox")
}

fn elements(root: &Element, selector: &str) -> impl Iterator<Item = Element> {
    let found: Option<NodeList> = root.query_selector_all(selector).ok();
    let count = found.as_ref().map_or(0, NodeList::length);
    (0..count).filter_map(move |place| found.as_ref()?.item(place)?.dyn_into::<Element>().ok())
}

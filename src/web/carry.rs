//! What a person did on the prerendered page is done again on the live one; and
//! where they are stays the same where the form is drawn anew.

use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, EventInit, FocusOptions, HtmlElement, HtmlInputElement, HtmlSelectElement,
    NodeList, ShadowRoot,
};

const CONTROLS: &str = "input[name], select[name]";
const DETAILS: &str = "details[data-open]";
const NAME: &str = "data-open";

/// Types, ticks and chooses in `to` what a person changed in `from`, with the
/// event that typing makes, so that the page hears of it in the ordinary way.
pub(super) fn typed(from: &Element, to: &Element) {
    for old in elements(from, CONTROLS).filter(is_changed) {
        let key = Key::of(&old);
        let Some(new) = elements(to, CONTROLS).find(|control| Key::of(control) == key) else {
            continue;
        };
        if copy(&old, &new) {
            let bubbles = EventInit::new();
            bubbles.set_bubbles(true);
            // The lists of languages and voices hear of a choice alone.
            let kind = if old.has_type::<HtmlSelectElement>() { "change" } else { "input" };
            if let Ok(event) = Event::new_with_event_init_dict(kind, &bubbles) {
                let _ = new.dispatch_event(&event);
            }
        }
    }
}

/// Whether a control is not as it came: what is, is left as the live page has
/// it.
fn is_changed(control: &Element) -> bool {
    if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
        if ticks(input) {
            return input.checked() != input.default_checked();
        }
        return input.value() != input.default_value();
    }
    let list = control.dyn_ref::<HtmlSelectElement>();
    list.is_some_and(|list| list.value() != first_choice(list))
}

/// Makes a control hold what another does. Says whether it did not.
fn copy(old: &Element, new: &Element) -> bool {
    if let (Some(old), Some(new)) =
        (old.dyn_ref::<HtmlInputElement>(), new.dyn_ref::<HtmlInputElement>())
    {
        if ticks(old) {
            let differs = old.checked() != new.checked();
            new.set_checked(old.checked());
            return differs;
        }
        let differs = old.value() != new.value();
        new.set_value(&old.value());
        return differs;
    }
    if let (Some(old), Some(new)) =
        (old.dyn_ref::<HtmlSelectElement>(), new.dyn_ref::<HtmlSelectElement>())
    {
        let differs = old.value() != new.value();
        new.set_value(&old.value());
        return differs;
    }
    false
}

/// What a list was set to in the prerendered words.
fn first_choice(list: &HtmlSelectElement) -> String {
    let chosen = list.query_selector("option[selected]").ok().flatten();
    chosen.and_then(|option| option.get_attribute("value")).unwrap_or_default()
}

/// Where a person is: what they have opened, and where the cursor is.
pub(super) struct Spot {
    open: Vec<Option<String>>,
    focus: Option<Focus>,
}

impl Spot {
    pub(super) fn read(root: &Element) -> Self {
        let open = elements(root, DETAILS).filter(|details| details.has_attribute("open"));
        let open = open.map(|details| details.get_attribute(NAME)).collect();
        Self { open, focus: Focus::read(root) }
    }

    /// Goes there again. The cursor only does once `root` is in the document.
    pub(super) fn restore(&self, root: &Element) {
        for details in elements(root, DETAILS) {
            if self.open.contains(&details.get_attribute(NAME)) {
                let _ = details.set_attribute("open", "");
            }
        }
        // Whoever has gone elsewhere since stays there.
        if let Some(focus) = self.focus.as_ref().filter(|_| active(root).is_none()) {
            focus.restore(root);
        }
    }
}

struct Focus {
    key: Key,
    selection: Option<(u32, u32)>,
}

impl Focus {
    fn read(root: &Element) -> Option<Self> {
        let active = active(root)?;
        let input = active.dyn_ref::<HtmlInputElement>().filter(|input| !ticks(input));
        let selection = input
            .and_then(|input| Some((input.selection_start().ok()??, input.selection_end().ok()??)));
        Some(Self { key: Key::of(&active), selection })
    }

    fn restore(&self, root: &Element) {
        let Some(control) = elements(root, CONTROLS).find(|control| Key::of(control) == self.key)
        else {
            return;
        };
        if let Some(element) = control.dyn_ref::<HtmlElement>() {
            let stay = FocusOptions::new();
            stay.set_prevent_scroll(true);
            let _ = element.focus_with_options(&stay);
        }
        if let (Some(input), Some((start, end))) =
            (control.dyn_ref::<HtmlInputElement>(), self.selection)
        {
            let _ = input.set_selection_range(start, end);
        }
    }
}

/// What has the focus in an element, in a shadow too.
pub(super) fn active(root: &Element) -> Option<Element> {
    let node = root.get_root_node();
    let shadow = node.dyn_ref::<ShadowRoot>();
    let active = match shadow {
        Some(shadow) => shadow.active_element(),
        None => root.owner_document()?.active_element(),
    };
    active.filter(|element| root.contains(Some(element)))
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

pub(super) fn ticks(input: &HtmlInputElement) -> bool {
    matches!(input.type_().as_str(), "radio" | "checkbox")
}

pub(super) fn elements(root: &Element, selector: &str) -> impl Iterator<Item = Element> {
    let found: Option<NodeList> = root.query_selector_all(selector).ok();
    let count = found.as_ref().map_or(0, NodeList::length);
    (0..count).filter_map(move |place| found.as_ref()?.item(place)?.dyn_into::<Element>().ok())
}

//! [`Snapshot`]: where a person is, to go there again when the form of another
//! language has come.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, HtmlInputElement, ShadowRoot};

use super::dom::elements;

const CONTROLS: &str = "input[name], select[name]";
const DETAILS: &str = "details[data-open]";
const NAME: &str = "data-open";

/// Where a person is: what they have opened, and where the cursor is.
pub(super) struct Snapshot {
    open: Vec<Option<String>>,
    focus: Option<Focus>,
}

impl Snapshot {
    pub(super) fn take(root: &Element) -> Self {
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
            // The list stood in the menu, which is closed again on a phone.
            let menu = root.query_selector("[data-tool=menu]").ok().flatten();
            if let Some(menu) = menu.filter(|_| active(root).is_none())
                && let Some(menu) = menu.dyn_ref::<HtmlElement>()
            {
                let _ = menu.focus_with_options(&stay);
            }
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
pub(super) struct Key {
    pub(super) name: Option<String>,
    value: Option<String>,
}

impl Key {
    pub(super) fn of(control: &Element) -> Self {
        let input = control.dyn_ref::<HtmlInputElement>().filter(|input| ticks(input));
        Self { name: control.get_attribute("name"), value: input.map(HtmlInputElement::value) }
    }
}

fn ticks(input: &HtmlInputElement) -> bool {
    matches!(input.type_().as_str(), "radio" | "checkbox")
}

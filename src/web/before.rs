//! What a person did on the prerendered page before it could answer.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement, NodeList};

use crate::ui::form::{Action, Form};

/// What was typed, which details were open, and where the cursor was.
pub(super) struct Before {
    pub(super) form: Form,
    open: Vec<bool>,
    focus: Option<Focus>,
}

struct Focus {
    name: String,
    /// Tells radios and boxes of one name apart.
    value: Option<String>,
    selection: Option<(u32, u32)>,
}

const CONTROLS: &str = "input[name], select[name]";
const DETAILS: &str = "details";

impl Before {
    pub(super) fn read(root: &Element) -> Self {
        let form = elements(root, CONTROLS)
            .filter_map(|control| {
                if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
                    Action::of_control(&input.name(), &input.value(), input.checked())
                } else {
                    let select = control.dyn_ref::<HtmlSelectElement>()?;
                    Action::of_control(&select.name(), &select.value(), false)
                }
            })
            .fold(Form::default(), Form::after);
        let open = elements(root, DETAILS).map(|details| details.has_attribute("open")).collect();
        Self { form, open, focus: Focus::read(root) }
    }

    /// Opens the details that were open.
    pub(super) fn restore(&self, twin: &Element) {
        for (details, open) in elements(twin, DETAILS).zip(&self.open) {
            if *open {
                let _ = details.set_attribute("open", "");
            }
        }
    }

    /// Puts the cursor back. Only works once `twin` is in the document.
    pub(super) fn focus(&self, twin: &Element) {
        let Some(focus) = &self.focus else { return };
        let Some(control) = elements(twin, CONTROLS).find(|control| focus.is_at(control)) else {
            return;
        };
        if let Some(element) = control.dyn_ref::<HtmlElement>() {
            let _ = element.focus();
        }
        if let (Some(input), Some((start, end))) =
            (control.dyn_ref::<HtmlInputElement>(), focus.selection)
        {
            let _ = input.set_selection_range(start, end);
        }
    }
}

impl Focus {
    fn read(root: &Element) -> Option<Self> {
        let active = root
            .owner_document()?
            .active_element()
            .filter(|element| root.contains(Some(element)))?;
        let name = active.get_attribute("name")?;
        let ticks =
            |input: &HtmlInputElement| matches!(input.type_().as_str(), "radio" | "checkbox");
        let input = active.dyn_ref::<HtmlInputElement>();
        let selection = input
            .filter(|input| !ticks(input))
            .and_then(|input| Some((input.selection_start().ok()??, input.selection_end().ok()??)));
        Some(Self {
            name,
            value: input.filter(|input| ticks(input)).map(HtmlInputElement::value),
            selection,
        })
    }

    fn is_at(&self, control: &Element) -> bool {
        let same =
            |attribute: &str, text: &str| control.get_attribute(attribute).as_deref() == Some(text);
        same("name", &self.name) && self.value.as_deref().is_none_or(|value| same("value", value))
    }
}

fn elements(root: &Element, selector: &str) -> impl Iterator<Item = Element> {
    let found: Option<NodeList> = root.query_selector_all(selector).ok();
    let count = found.as_ref().map_or(0, NodeList::length);
    (0..count).filter_map(move |place| found.as_ref()?.item(place)?.dyn_into::<Element>().ok())
}

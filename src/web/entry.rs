//! The form on the page: what changes in it is written into its places.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

use crate::form::Form;
use crate::ui::{Write, field_class, field_id};

use super::carry::{elements, ticks};

/// Writes what is told in places of the form.
pub(super) fn write(root: &Element, writes: &[Write]) {
    for write in writes {
        match write {
            Write::Tell(id, html) => {
                if let Some(place) = by_id(root, id) {
                    place.set_inner_html(html);
                }
            }
            Write::Mark(name, wrong) => mark(root, name, *wrong),
        }
    }
}

fn mark(root: &Element, name: &str, wrong: bool) {
    if let Some(field) = by_id(root, &field_id(name)) {
        field.set_class_name(field_class(wrong));
    }
    for id in [format!("f-{name}"), format!("f-{name}.unit")] {
        let Some(control) = by_id(root, &id) else { continue };
        let _ = if wrong {
            control.set_attribute("aria-invalid", "true")
        } else {
            control.remove_attribute("aria-invalid")
        };
    }
}

/// Puts into the controls what the form holds, where they do not.
pub(super) fn fill(root: &Element, form: &Form) {
    for control in elements(root, "form input[name], form select[name]") {
        if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
            if ticks(input) {
                input.set_checked(form.ticks(&input.name(), &input.value()));
            } else if let Some(text) = form.text(&input.name()) {
                // Half a date is told as nothing, and is to go too.
                if text.is_empty() || text != input.value() {
                    input.set_value(&text);
                }
            }
        } else if let Some(list) = control.dyn_ref::<HtmlSelectElement>()
            && let Some(text) = form.text(&list.name())
        {
            list.set_value(&text);
        }
    }
}

/// An id may begin with a digit, and the page may not be in the document yet.
fn by_id(root: &Element, id: &str) -> Option<Element> {
    root.query_selector(&format!("[id=\"{id}\"]")).ok().flatten()
}

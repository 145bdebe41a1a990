//! What a form's events say: which control, and what it holds now. One
//! listener on the form serves every field.

use wasm_bindgen::JsCast;
use web_sys::{Event, EventTarget, FocusEvent, HtmlInputElement, HtmlSelectElement};

use super::form::Action;

/// The action of an `input` or `change` event.
pub(super) fn changed(event: &Event) -> Option<Action> {
    let target = event.target()?;
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        Action::of_control(&input.name(), &input.value(), input.checked())
    } else {
        let select = target.dyn_ref::<HtmlSelectElement>()?;
        Action::of_control(&select.name(), &select.value(), false)
    }
}

/// The action of a `focusout` event. Going from a number to its own unit is
/// not leaving the field.
pub(super) fn left(event: &FocusEvent) -> Option<Action> {
    let left = Action::of_leaving(&name(&event.target()?))?;
    let stays = event.related_target().and_then(|next| Action::of_leaving(&name(&next)))
        == Some(left.clone());
    (!stays).then_some(left)
}

fn name(target: &EventTarget) -> String {
    let input = target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::name);
    input
        .or_else(|| target.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::name))
        .unwrap_or_default()
}

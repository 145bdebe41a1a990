//! What a form's events say: which control, and what it holds now. One
//! listener on the form serves every field.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, FocusEvent, HtmlInputElement, HtmlSelectElement};
use yew::Callback;
use yew::virtual_dom::{Listener, ListenerKind};

use super::action::{Action, group};

/// The action of an `input` or `change` event.
pub(super) fn changed(event: &Event) -> Option<Action> {
    let target = event.target()?;
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        return Action::of_control(&input.name(), &input.value(), input.checked());
    }
    let (name, value) = choice(event)?;
    Action::of_control(&name, &value, false)
}

/// The name and the value of a list that was chosen from.
pub(super) fn choice(event: &Event) -> Option<(String, String)> {
    let select = event.target()?.dyn_into::<HtmlSelectElement>().ok()?;
    Some((select.name(), select.value()))
}

/// The action of a `focusout` event. Going from a number to its own unit is
/// not leaving the field.
pub(super) fn left(event: &Event) -> Option<Action> {
    let left = name(&event.target()?);
    let action = Action::of_leaving(&left)?;
    let next = event.dyn_ref::<FocusEvent>().and_then(FocusEvent::related_target);
    let stays = next.is_some_and(|next| group(&name(&next)) == group(&left));
    (!stays).then_some(action)
}

/// The answer whose button was clicked.
pub(super) fn answered(event: &Event) -> Option<String> {
    let button = event.target()?.dyn_into::<Element>().ok()?.closest("[data-answer]").ok()??;
    button.get_attribute("data-answer")
}

fn name(target: &EventTarget) -> String {
    let input = target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::name);
    input
        .or_else(|| target.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::name))
        .unwrap_or_default()
}

/// One kind of listener for every event.
pub(super) struct On {
    /// A copy of a kind would be made by 2 kB of code.
    pub(super) kind: fn() -> ListenerKind,
    pub(super) does: Callback<Event>,
}

impl Listener for On {
    fn kind(&self) -> ListenerKind {
        (self.kind)()
    }

    fn handle(&self, event: Event) {
        self.does.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}

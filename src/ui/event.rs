//! What events say: which control, and what it holds now; which button. One
//! listener of a kind serves them all.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, FocusEvent, HtmlInputElement, HtmlSelectElement};
use yew::Callback;
use yew::virtual_dom::{Listener, ListenerKind};

use calcium_compass_words::{Lang, Voice};

use super::Told;
use crate::form::action::{Action, group};

/// What an `input` or `change` event says.
pub(super) fn changed(event: &Event) -> Option<Told> {
    let target = event.target()?;
    let hear =
        |name: &str, value: &str, ticked| Action::of_control(name, value, ticked).map(Told::Hear);
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        return hear(&input.name(), &input.value(), input.checked());
    }
    let select = target.dyn_into::<HtmlSelectElement>().ok()?;
    let value = select.value();
    match select.name().as_str() {
        "lang" => Lang::parse(&value).map(Told::Lang),
        "voice" => Voice::parse(&value).map(Told::Voice),
        name => hear(name, &value, false),
    }
}

/// What a `focusout` event says. Going from a number to its own unit is not
/// leaving the field.
pub(super) fn left(event: &Event) -> Option<Told> {
    let left = name(&event.target()?);
    let action = Action::of_leaving(&left)?;
    let next = event.dyn_ref::<FocusEvent>().and_then(FocusEvent::related_target);
    let stays = next.is_some_and(|next| group(&name(&next)) == group(&left));
    (!stays).then_some(Told::Hear(action))
}

/// What the button that was clicked answers.
pub(super) fn clicked(event: &Event) -> Option<Told> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let button = target.closest("button").ok()??;
    button.get_attribute("data-answer").map(Told::Answer)
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

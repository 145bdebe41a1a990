//! What is heard of the page that stands there: one listener of a kind for all
//! controls of the form, one for the language and the voice, one for links
//! within the page.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, HtmlElement, HtmlSelectElement, ScrollBehavior};
use yew::Callback;

use calcium_compass_core::measure::Measure;
use calcium_compass_parts::Part;
use calcium_compass_words::{Lang, Voice};

use super::adopt::changed;
use super::dom::by_id;
use super::landing::{land, to_field, to_result};
use crate::form::action::Action;
use crate::form::control::Control;
use crate::form::slot::{MEANING, control_id, field_id};

/// What listens; it does so until it is dropped.
pub(super) struct Listeners(#[allow(dead_code, reason = "held")] Vec<EventListener>);

/// What is chosen that concerns the page around the form.
pub(super) enum Choice {
    Lang(Lang),
    Voice(Voice),
    /// A part of the page is to be opened.
    Part(Part),
}

/// Listens to a calculator.
pub(super) fn listen(
    scope: &Element,
    act: &Callback<Action>,
    choose: Callback<Choice>,
) -> Listeners {
    let here = scope.clone();
    let mut all = vec![on(scope, "click", move |event| jump(&here, event))];
    let (here, dispatch, open) = (scope.clone(), act.clone(), choose.clone());
    all.push(on(scope, "click", move |event| pressed(&here, &dispatch, &open, event)));
    if let Ok(Some(form)) = scope.query_selector("form") {
        // What a reload puts back comes only as a change.
        for kind in ["input", "change"] {
            all.push(on(&form, kind, hears(act, |event| changed(&element(event)?))));
        }
        all.push(on(&form, "focusout", hears(act, left)));
        all.push(on(&form, "submit", Event::prevent_default));
    }
    if let Ok(Some(masthead)) = scope.query_selector(".masthead") {
        all.push(on(&masthead, "change", move |event| {
            if let Some(choice) = element(event).and_then(|list| chosen(&list)) {
                choose.emit(choice);
            }
        }));
    }
    Listeners(all)
}

fn on(target: &Element, kind: &'static str, heard: impl Fn(&Event) + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(target, kind, options, move |event| heard(event))
}

fn hears(act: &Callback<Action>, read: fn(&Event) -> Option<Action>) -> impl Fn(&Event) + use<> {
    let act = act.clone();
    move |event| {
        if let Some(action) = read(event) {
            act.emit(action);
        }
    }
}

fn element(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// What a `focusout` event says. Going from a number to its own unit is not
/// leaving the field.
fn left(event: &Event) -> Option<Action> {
    let left = |control: &Element| Control::parse(&control.get_attribute("name")?)?.left();
    let action = left(&element(event)?)?;
    let next = event.dyn_ref::<FocusEvent>().and_then(FocusEvent::related_target);
    let next = next.and_then(|next| left(next.dyn_ref::<Element>()?));
    (next.as_ref() != Some(&action)).then_some(action)
}

/// What a list in the head of the page says.
pub(super) fn chosen(list: &Element) -> Option<Choice> {
    let list = list.dyn_ref::<HtmlSelectElement>()?;
    let value = list.value();
    match list.name().as_str() {
        "lang" => Lang::parse(&value).map(Choice::Lang),
        "voice" => Voice::parse(&value).map(Choice::Voice),
        _ => None,
    }
}

/// What the buttons around the fields do: they stand in the page, as the form does.
/// Whoever chooses a field that is not there goes to it.
fn pressed(scope: &Element, act: &Callback<Action>, choose: &Callback<Choice>, event: &Event) {
    let Some(button) = element(event).and_then(|one| one.closest("button").ok()?) else { return };
    match button.get_attribute("data-tool").as_deref() {
        Some("all-fields") => act.emit(Action::AllFields),
        Some("all-questions") => act.emit(Action::AllQuestions),
        Some(tool) => {
            if let Some(part) = Part::parse(tool) {
                choose.emit(Choice::Part(part));
            }
        }
        None => {}
    }
    let measure = button.get_attribute("data-add").and_then(|id| Measure::parse(&id));
    let Some(measure) = measure else { return };
    act.emit(Action::Choose(measure));
    let field = by_id(scope, &field_id(measure.id()));
    if let Some(field) = field.filter(|field| field.has_attribute("hidden")) {
        let _ = field.remove_attribute("hidden");
        let _ = field
            .closest("[data-group]")
            .ok()
            .flatten()
            .map(|group| group.remove_attribute("hidden"));
        let control = by_id(scope, &control_id(measure.id()));
        if let Some(control) = control.and_then(|control| control.dyn_into::<HtmlElement>().ok()) {
            to_field(&control);
        }
    }
}

/// Links within the page go to their place without writing it into the
/// address, where what a link holds may stand.
fn jump(scope: &Element, event: &Event) {
    if let Some(place) = place(event) {
        event.prevent_default();
        if place.id() == MEANING {
            land(scope, ScrollBehavior::Auto);
        } else if place.closest(&format!("#{MEANING}")).is_ok_and(|found| found.is_some()) {
            to_result(&place);
        } else {
            to_field(&place);
        }
    }
}

/// Where a click on a link of the page leads to.
fn place(event: &Event) -> Option<HtmlElement> {
    let link = element(event)?.closest("a[href^='#']").ok()??;
    let id = link.get_attribute("href")?;
    let root = link.get_root_node();
    let within =
        root.dyn_ref::<web_sys::Document>().map(|page| page.get_element_by_id(id.get(1..)?));
    let shadow =
        root.dyn_ref::<web_sys::ShadowRoot>().map(|shadow| shadow.get_element_by_id(id.get(1..)?));
    within.or(shadow)??.dyn_into().ok()
}

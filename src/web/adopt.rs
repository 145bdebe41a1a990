//! The form that stands in the page: its controls are read and filled here, and
//! nothing else of it is ever drawn by a program.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlInputElement, HtmlSelectElement};

use calcium_compass_core::measure::{Kind, Measure};

use super::dom::{by_id, elements};
use super::snapshot::{Key, Snapshot, active};
use super::stop;
use crate::form::Form;
use crate::form::ask::{QUESTIONS, name};
use crate::form::choice;
use crate::form::control::Control;
use crate::form::slot::{MEANING, control_id, field_class, field_id};
use crate::form::state::State;

const CONTROLS: &str = "input[name], select[name]";

/// The calculator in `root`, or in a page that was fetched.
pub(super) fn scope(root: &Element) -> Option<Element> {
    root.query_selector(".cc:not(.unstarted)").ok().flatten()
}

/// A copy of the calculator of a page that was fetched, for this document.
pub(super) fn import(page: &Document, document: &Document) -> Option<Element> {
    let scope = page.query_selector(".cc:not(.unstarted)").ok().flatten()?;
    document.import_node_with_deep(&scope, true).ok()?.dyn_into().ok()
}

/// Puts the calculator of another language in the place of one. What was
/// entered, where the person is and the results stay.
pub(super) fn replace(old: &Element, page: &Document) -> Option<Element> {
    let new = import(page, &old.owner_document()?)?;
    let place = Snapshot::take(old);
    copy_values(old, &new);
    if let (Some(results), Some(empty)) = (by_id(old, MEANING), by_id(&new, MEANING)) {
        empty.replace_with_with_node_1(&results).ok()?;
    }
    old.replace_with_with_node_1(&new).ok()?;
    place.restore(&new);
    Some(new)
}

fn copy_values(from: &Element, to: &Element) {
    let new: Vec<Element> = elements(to, CONTROLS).collect();
    for old in elements(from, CONTROLS).filter(|old| Key::of(old).name.as_deref() != Some("lang")) {
        let key = Key::of(&old);
        let Some(new) = new.iter().find(|control| Key::of(control) == key) else { continue };
        match (Value::of(&old), new.dyn_ref::<HtmlInputElement>()) {
            (Some(Value::Ticked(ticked)), Some(new)) => new.set_checked(ticked),
            (Some(Value::Text(text)), Some(new)) => new.set_value(&text),
            (Some(Value::Text(text)), None) => {
                if let Some(new) = new.dyn_ref::<HtmlSelectElement>() {
                    new.set_value(&text);
                }
            }
            (Some(Value::Ticked(_)) | None, _) => {}
        }
    }
}

/// What a control holds.
enum Value {
    Ticked(bool),
    Text(String),
}

impl Value {
    fn of(control: &Element) -> Option<Self> {
        if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
            let ticked = ticks(input).then(|| Self::Ticked(input.checked()));
            return ticked.or_else(|| Some(Self::Text(input.value())));
        }
        Some(Self::Text(control.dyn_ref::<HtmlSelectElement>()?.value()))
    }
}

/// The form after what was entered before the program came: people type from
/// the first moment on.
pub(super) fn read(scope: &Element, form: Form) -> Form {
    let entered = elements(scope, "form input[name], form select[name]").filter(is_changed);
    entered.filter_map(|control| changed(&control)).fold(form, Form::after)
}

/// What a control does with what it holds now.
pub(super) fn changed(control: &Element) -> Option<crate::form::action::Action> {
    if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
        return Control::parse(&input.name())?.changed(&input.value(), input.checked());
    }
    let list = control.dyn_ref::<HtmlSelectElement>()?;
    Control::parse(&list.name())?.changed(&list.value(), false)
}

/// Whether a control is not as it came.
pub(super) fn is_changed(control: &Element) -> bool {
    if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
        if ticks(input) {
            return input.checked() != input.default_checked();
        }
        return input.value() != input.default_value();
    }
    control.dyn_ref::<HtmlSelectElement>().is_some_and(|list| {
        let chosen = list.query_selector("option[selected]").ok().flatten();
        let chosen = chosen.and_then(|option| option.get_attribute("value"));
        list.value() != chosen.unwrap_or_default()
    })
}

/// Puts into the controls what the form holds, where they do not.
pub(super) fn fill(scope: &Element, form: &Form) {
    for control in elements(scope, "form input[name], form select[name]") {
        let Some(name) = control.get_attribute("name") else { continue };
        let Some(known) = Control::parse(&name) else { continue };
        if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
            if ticks(input) {
                input.set_checked(form.ticks(known, &input.value()));
            } else if let Some(text) = form.value(known) {
                // Half a date is read as nothing, and is to go too.
                if text.is_empty() || text != input.value() {
                    input.set_value(&text);
                }
            }
        } else if let Some(list) = control.dyn_ref::<HtmlSelectElement>()
            && let Some(text) = form.value(known)
        {
            list.set_value(&text);
        }
    }
}

/// Marks the fields that are wrong, or that are not any more.
pub(super) fn mark(scope: &Element, names: &[&str], wrong: bool) {
    for name in names {
        if let Some(field) = by_id(scope, &field_id(name)) {
            field.set_class_name(field_class(wrong));
        }
        for id in [control_id(name), format!("{}.unit", control_id(name))] {
            let Some(control) = by_id(scope, &id) else { continue };
            stop::on_failure(if wrong {
                control.set_attribute("aria-invalid", "true")
            } else {
                control.remove_attribute("aria-invalid")
            });
        }
    }
}

/// Shows the fields that were chosen, in the order of the host, the questions
/// whose answer somebody waits for, and which fields are there.
pub(super) fn arrange(scope: &Element, state: &State) {
    let (form, host) = (&state.form, &state.form.host);
    for (kind, name) in [(Kind::Lab, "results"), (Kind::Intake, "intakes")] {
        let Some(group) = group(scope, name) else { continue };
        let fields = choice::fields(kind, host);
        if let Ok(Some(place)) = group.query_selector(".fields") {
            put(scope, &place, &fields);
        }
        for measure in &fields {
            if let Some(field) = by_id(scope, &field_id(measure.id())) {
                hide(&field, !form.shows(*measure));
            }
        }
        hide(&group, !fields.iter().any(|measure| form.shows(*measure)));
    }
    for chip in elements(scope, "[data-add]") {
        let measure = chip.get_attribute("data-add").and_then(|id| Measure::parse(&id));
        let shown = measure.is_some_and(|measure| form.shows(measure));
        let pressed = if shown { "true" } else { "false" };
        stop::on_failure(chip.set_attribute("aria-pressed", pressed));
    }
    if let Some(choice) = group(scope, "choice") {
        hide(&choice, !host.measures.is_empty());
    }
    for need in QUESTIONS {
        let question = format!("[data-question={}]", name(need));
        if let Ok(Some(question)) = scope.query_selector(&question) {
            hide(&question, !state.asked.contains(&need));
        }
    }
}

fn group(scope: &Element, name: &str) -> Option<Element> {
    scope.query_selector(&format!("[data-group={name}]")).ok().flatten()
}

/// Puts fields in their order. One that stands there already is not moved: it
/// may have the focus.
fn put(scope: &Element, place: &Element, measures: &[Measure]) {
    let mut next = place.first_element_child();
    for measure in measures {
        let Some(field) = by_id(scope, &field_id(measure.id())) else { continue };
        if next.as_ref() == Some(&field) {
            next = field.next_element_sibling();
        } else {
            stop::on_failure(place.insert_before(&field, next.as_deref()));
        }
    }
}

fn hide(element: &Element, hidden: bool) {
    // What a person is in stays: they may be emptying it.
    let hidden = hidden && active(element).is_none();
    stop::on_failure(element.toggle_attribute_with_force("hidden", hidden));
}

/// Leads links to the site's other pages there, from somebody else's page.
pub(super) fn link(scope: &Element, site: &str) {
    for link in elements(scope, "a[data-site]") {
        if let Some(page) = link.get_attribute("data-site") {
            stop::on_failure(link.set_attribute("href", &format!("{site}{page}")));
        }
    }
}

fn ticks(input: &HtmlInputElement) -> bool {
    matches!(input.type_().as_str(), "radio" | "checkbox")
}

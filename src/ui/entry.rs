//! The form: written down once, with what it holds then. From there on its
//! controls hold what the person puts into them, and what is told between them
//! has places, each of which is written again when it tells something else.
//!
//! The form is three quarters of the page. Described to Yew control by control
//! it took a slow phone half a second to start; as one text it takes a moment,
//! and no control is ever touched while somebody types.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::Event;
use yew::virtual_dom::ListenerKind;
use yew::{Callback, Html};

use crate::text::Words;

use super::about;
use super::element::el;
use super::event;
use super::field;
use super::host::Host;
use super::kept;
use super::markup::{Markup, again, several, tag};
use super::meaning::View;
use super::numbers;
use super::problem;

/// A place in a field where something is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Place {
    /// The figure in the other unit.
    Also,
    /// What is wrong, or asked.
    Error,
    /// What is wrong with the earlier result.
    Earlier,
    /// What is wrong with the laboratory's range.
    Range,
    /// What is wrong with its variation.
    Cv,
}

impl Place {
    const ALL: [Self; 5] = [Self::Also, Self::Error, Self::Earlier, Self::Range, Self::Cv];

    const fn id(self) -> &'static str {
        match self {
            Self::Also => "also",
            Self::Error => "error",
            Self::Earlier => "earlier-error",
            Self::Range => "range-error",
            Self::Cv => "cv-error",
        }
    }
}

/// Something in the form that is not as it was.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Write {
    /// What a place tells now: its id, and HTML.
    Tell(String, String),
    /// Whether the field of this name is wrong.
    Mark(&'static str, bool),
}

/// What is told in the places of one field.
#[derive(Clone, PartialEq)]
pub(super) struct Told {
    name: &'static str,
    pub(super) wrong: bool,
    /// HTML, in the order of the places.
    places: [String; Place::ALL.len()],
}

impl Told {
    pub(super) fn new(name: &'static str) -> Self {
        Self { name, wrong: false, places: Default::default() }
    }

    /// Tells something more in a place.
    pub(super) fn put(&mut self, place: Place, what: Option<Markup>) {
        if let (Some(what), Some(html)) = (what, self.places.get_mut(place as usize)) {
            html.push_str(&what.html());
        }
    }

    pub(super) fn of<'a>(name: &str, all: &'a [Self]) -> Option<&'a Self> {
        all.iter().find(|told| told.name == name)
    }

    /// What stands around the field.
    pub(super) fn around(&self) -> Markup {
        tag("div").id(&field_id(self.name)).class(field_class(self.wrong))
    }

    /// What is not as it was.
    fn since(&self, before: &Self, writes: &mut Vec<Write>) {
        if self.wrong != before.wrong {
            writes.push(Write::Mark(self.name, self.wrong));
        }
        for (place, (html, old)) in Place::ALL.iter().zip(self.places.iter().zip(&before.places)) {
            if html != old {
                writes.push(Write::Tell(place_id(self.name, *place), html.clone()));
            }
        }
    }
}

/// The id of what stands around a field.
#[must_use]
pub fn field_id(name: &str) -> String {
    format!("field-{name}")
}

/// Its class.
#[must_use]
pub const fn field_class(wrong: bool) -> &'static str {
    if wrong { "field field--wrong" } else { "field" }
}

fn place_id(name: &str, place: Place) -> String {
    format!("{name}-{}", place.id())
}

/// A place with what it tells.
pub(super) fn place(told: &Told, place: Place) -> Markup {
    let html = told.places.get(place as usize).map_or("", String::as_str);
    tag("div").class("place").id(&place_id(told.name, place)).child(again(html))
}

/// The form as it was drawn, and what has been told in it since.
#[derive(Default)]
pub(super) struct Entry(RefCell<Option<Drawn>>);

struct Drawn {
    words: Words,
    host: Rc<Host>,
    live: bool,
    times: u32,
    told: Vec<Told>,
}

impl Drawn {
    /// Whether the same text would be written, but for what a person changes.
    fn is_of(&self, view: &View) -> bool {
        (self.words, &self.host, self.live) == (view.words, &view.form.host, view.live)
    }
}

impl Entry {
    /// The form; all of it anew only in other words, or for another host.
    pub(super) fn draw(&self, view: &View) -> Html {
        let mut drawn = self.0.borrow_mut();
        let times = match drawn.as_ref() {
            Some(drawn) if drawn.is_of(view) => {
                return kept::part("entry", Some(drawn.times), Html::default());
            }
            Some(drawn) => drawn.times + 1,
            None => 0,
        };
        let told = told(view);
        let html = form(view, &told);
        let host = view.form.host.clone();
        *drawn = Some(Drawn { words: view.words, host, live: view.live, times, told });
        kept::part("entry", Some(times), html)
    }

    /// Whether it will be drawn anew.
    pub(super) fn is_stale(&self, view: &View) -> bool {
        self.0.borrow().as_ref().is_some_and(|drawn| !drawn.is_of(view))
    }

    /// What has to be written after a change.
    pub(super) fn follow(&self, view: &View) -> Vec<Write> {
        let (mut drawn, mut writes) = (self.0.borrow_mut(), Vec::new());
        if let Some(drawn) = drawn.as_mut().filter(|drawn| drawn.is_of(view)) {
            let told = told(view);
            for (now, before) in told.iter().zip(&drawn.told) {
                now.since(before, &mut writes);
            }
            drawn.told = told;
        }
        writes
    }
}

/// What is told in every field.
fn told(view: &View) -> Vec<Told> {
    let problems = problem::of_fields(view.report, view.form, view.words);
    let mut all = about::told(view);
    all.extend(view.form.fields.iter().map(|one| field::told(view, one, &problems)));
    all
}

/// One listener of a kind serves every field.
fn form(view: &View, told: &[Told]) -> Html {
    let inside = several()
        .child(about::about(view, told))
        .child(numbers::results(view, told))
        .child(numbers::intakes(view, told));
    el("form")
        .class("entry")
        // Wrong numbers are told in the page's own words.
        .flag("novalidate", true)
        .attr("autocomplete", "off")
        .attr("aria-label", view.words.your_numbers())
        .on(|| ListenerKind::onsubmit, Callback::from(|event: Event| event.prevent_default()))
        .on(|| ListenerKind::oninput, view.heard(event::changed))
        .on(|| ListenerKind::onfocusout, view.heard(event::left))
        .on(|| ListenerKind::onclick, view.answered())
        .child(inside)
        .done()
}

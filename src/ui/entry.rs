//! The form: written down once, with what it holds then. From there on its
//! controls hold what the person puts into them, and what is told between them
//! has places, each of which is written again when it tells something else.
//!
//! The form is three quarters of the page. Described to Yew control by control
//! it took a slow phone half a second to start; as one text it takes a moment,
//! and no control is ever touched while somebody types.

use std::cell::RefCell;

use web_sys::Event;
use yew::virtual_dom::ListenerKind;
use yew::{Callback, Html};

use calcium_compass_core::measure::Measure;
use calcium_compass_words::Lang;

use super::View;
use super::about;
use super::element::{El, Node, el};
use super::event;
use super::field;
use super::markup::{Markup, again, several, tag};
use super::numbers;
use crate::results::problem::of_fields;

/// A place in a field where something is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Place {
    /// The figure in the other unit, and whose choice the unit is.
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
    lang: Lang,
    measures: Vec<Measure>,
    live: bool,
    /// How often it was drawn before.
    times: u32,
    html: Html,
    told: Vec<Told>,
}

impl Drawn {
    /// Whether the same text would be written, but for what a person changes
    /// and what is told. The voice is heard in the latter alone.
    fn is_of(&self, view: &View) -> bool {
        (self.lang, self.live) == (view.words.lang(), view.live)
            && self.measures == view.form.host.measures
    }
}

impl Entry {
    /// The form; all of it anew only in another language, or with other fields.
    pub(super) fn draw(&self, view: &View) -> El {
        let mut drawn = self.0.borrow_mut();
        let times = match drawn.as_ref() {
            Some(drawn) if drawn.is_of(view) => return form(view, drawn),
            Some(drawn) => drawn.times + 1,
            None => 0,
        };
        let told = told(view);
        form(
            view,
            drawn.insert(Drawn {
                lang: view.words.lang(),
                measures: view.form.host.measures.clone(),
                live: view.live,
                times,
                html: inside(view, &told).node(),
                told,
            }),
        )
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
    let problems = of_fields(view.report, view.form, view.words);
    let mut all = about::told(view);
    all.extend(view.form.fields.iter().map(|one| field::told(view, one, &problems)));
    all
}

fn inside(view: &View, told: &[Told]) -> Markup {
    several()
        .child(about::about(view, told))
        .child(numbers::results(view, told))
        .child(numbers::intakes(view, told))
}

/// One listener of a kind serves every field. Drawn anew, it is another element:
/// the same text would not be written where its places have changed by hand.
fn form(view: &View, drawn: &Drawn) -> El {
    el("form")
        .key(drawn.times.to_string())
        .class("entry")
        // Wrong numbers are told in the page's own words.
        .flag("novalidate", true)
        .attr("autocomplete", "off")
        .attr("aria-label", view.words.your_numbers())
        .on(|| ListenerKind::onsubmit, Callback::from(|event: Event| event.prevent_default()))
        .on(|| ListenerKind::oninput, view.hears(event::changed))
        .on(|| ListenerKind::onfocusout, view.hears(event::left))
        .child(drawn.html.clone())
}

//! The head of the page: its name, the choice of language and voice, the ways
//! to its other pages.

use web_sys::Event;
use yew::virtual_dom::ListenerKind;
use yew::{Callback, Html};

use crate::text::{Lang, Voice, Words};

use super::Ask;
use super::control::{Choice, Select, select};
use super::element::{El, Text, el, span};
use super::meaning::View;

/// The product's name, the same in every language.
pub const NAME: &str = "Calcium Compass";

pub(super) fn masthead(view: &View) -> El {
    let w = view.words;
    let pages = el("nav")
        .class("tools")
        .attr("aria-label", w.about_page())
        .child(leaf(w, "sources", "", w.all_sources()))
        .child(leaf(w, "claims", "", w.claims()))
        .child(leaf(w, "kept", "", w.saved()))
        .child(leaf(w, "about", "", w.about_page()));
    let inside = el("div").class("masthead__in").child(brand()).child(pages).child(choices(view));
    el("header")
        .class("masthead")
        .child(el("a").class("skip").attr("href", "#meaning").text(w.skip()))
        .child(inside)
}

/// Name and mark.
pub fn brand() -> Html {
    let mark = el("svg")
        .class("brand__mark")
        .attr("viewBox", "0 0 32 32")
        .attr("aria-hidden", "true")
        .child(el("circle").attr("cx", "16").attr("cy", "16").attr("r", "14.25"))
        .child(el("path").attr("d", "M16 5.5 19.4 16 16 26.5 12.6 16Z"))
        .child(el("path").class("brand__needle").attr("d", "M16 5.5 19.4 16h-6.8Z"));
    el("span").class("brand").child(mark).text(NAME).done()
}

/// Language and voice.
fn choices(view: &View) -> El {
    let w = view.words;
    let mut languages: Vec<Choice> = Vec::new();
    for lang in Lang::ALL {
        languages.push((lang.tag(), lang.name().held()));
    }
    let voices =
        vec![(Voice::Plain.id(), w.plain().held()), (Voice::Clinician.id(), w.clinician().held())];
    let (lang, voice) = (w.lang().tag(), w.voice().id());
    let language = Select::new("lang".held(), w.language().held(), languages, lang.held());
    let voice = Select::new("voice".held(), w.wording().held(), voices, voice.held());
    let ask = view.ask.clone();
    let chosen = Callback::from(move |event: Event| {
        if let Some((lang, voice)) = choice(&event, w) {
            ask.emit(Ask::Words(lang, voice));
        }
    });
    el("div")
        .class("choice")
        .on(|| ListenerKind::onchange, chosen)
        .child(el("div").class("choice__one").child(select(language)))
        .child(el("div").class("choice__one").child(select(voice)))
}

/// What was chosen: the other stays as it is.
fn choice(event: &Event, w: Words) -> Option<(Lang, Voice)> {
    let (name, value) = super::event::choice(event)?;
    match name.as_str() {
        "lang" => Some((Lang::parse(&value)?, w.voice())),
        "voice" => Some((w.lang(), Voice::parse(&value)?)),
        _ => None,
    }
}

/// A link to one of the site's other pages, in a tab of its own: what is typed
/// here stays.
pub(super) fn leaf(w: Words, page: &str, place: &str, text: &'static str) -> El {
    el("a")
        .attr("href", format!("{}{place}", leaf_file(page, w.lang())))
        .attr("target", "_blank")
        .attr("rel", "noopener")
        .text(text)
        .child(span("hidden", format!(" ({})", w.new_tab())))
}

/// The file of the calculator in a language.
#[must_use]
pub fn page_file(lang: Lang) -> String {
    let name = if lang == Lang::En { "index" } else { lang.tag() };
    format!("{name}.html")
}

/// The file of one of the site's other pages in a language.
#[must_use]
pub fn leaf_file(page: &str, lang: Lang) -> String {
    // The review sheet is in English alone.
    if lang == Lang::En || page == "sources" {
        format!("{page}.html")
    } else {
        format!("{page}.{}.html", lang.tag())
    }
}

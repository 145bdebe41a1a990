//! The head of the page: its name, the choice of language and voice, the ways
//! to its other pages.

use yew::prelude::*;

use crate::text::{Lang, Voice, Words};

use super::Ask;
use super::control::{Select, select};
use super::meaning::View;

/// The product's name, the same in every language.
pub const NAME: &str = "Calcium Compass";

pub(super) fn masthead(view: &View) -> Html {
    let w = view.words;
    html! {
        <header class="masthead">
            <a class="skip" href="#meaning">{ w.skip() }</a>
            <div class="masthead__in">
                { brand() }
                <nav class="tools" aria-label={w.about_page()}>
                    { leaf(w, "sources", "", w.all_sources()) }
                    { leaf(w, "claims", "", w.claims()) }
                    { leaf(w, "about", "", w.about_page()) }
                </nav>
                { choices(view) }
            </div>
        </header>
    }
}

/// Name and mark.
pub(super) fn brand() -> Html {
    html! {
        <span class="brand">
            <svg class="brand__mark" viewBox="0 0 32 32" aria-hidden="true">
                <circle cx="16" cy="16" r="14.25" />
                <path d="M16 5.5 19.4 16 16 26.5 12.6 16Z" />
                <path class="brand__needle" d="M16 5.5 19.4 16h-6.8Z" />
            </svg>
            { NAME }
        </span>
    }
}

/// Language and voice.
fn choices(view: &View) -> Html {
    let w = view.words;
    let language = Select {
        name: "lang".into(),
        label: w.language().into(),
        choices: Lang::ALL.iter().map(|lang| (lang.tag(), lang.name().into())).collect(),
        chosen: w.lang().tag().into(),
        ..Select::default()
    };
    let voice = Select {
        name: "voice".into(),
        label: w.wording().into(),
        choices: vec![
            (Voice::Plain.id(), w.plain().into()),
            (Voice::Clinician.id(), w.clinician().into()),
        ],
        chosen: w.voice().id().into(),
        ..Select::default()
    };
    let ask = view.ask.clone();
    let chosen = move |event: Event| {
        let choice = super::event::choice(&event).and_then(|(name, value)| match name.as_str() {
            "lang" => Some((Lang::parse(&value)?, w.voice())),
            "voice" => Some((w.lang(), Voice::parse(&value)?)),
            _ => None,
        });
        if let Some((lang, voice)) = choice {
            ask.emit(Ask::Words(lang, voice));
        }
    };
    html! {
        <div class="choice" onchange={chosen}>
            <div class="choice__one">{ select(language) }</div>
            <div class="choice__one">{ select(voice) }</div>
        </div>
    }
}

/// A link to one of the site's other pages, in a tab of its own: what is typed
/// here stays.
pub(super) fn leaf(w: Words, page: &str, place: &str, text: &'static str) -> Html {
    let href = format!("{}{place}", leaf_file(page, w.lang()));
    html! {
        <a {href} target="_blank" rel="noopener">{ text }<span class="hidden">{ format!(" ({})", w.new_tab()) }</span></a>
    }
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

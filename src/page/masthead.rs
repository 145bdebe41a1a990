//! The head of every page of the site: its name, the ways to the other pages, and
//! the choice of language; in the calculator of the voice too.

use calcium_compass_words::static_page::static_words;
use calcium_compass_words::{Lang, Voice, Words};
use yew::prelude::*;

use super::controls::Select;
use super::static_link::StaticLink;
use super::words::use_static_words;
use crate::form::slot::Slot;
use crate::results::context::use_words;
use crate::site::{NAME, page_file, static_page_file};

/// The head of the calculator.
#[component]
pub(super) fn Masthead() -> Html {
    let (w, s) = (use_words(), use_static_words());
    let languages = Lang::ALL.iter().map(|lang| (lang.tag(), lang.name()));
    let voices = [(Voice::Plain.id(), s.plain), (Voice::Clinician.id(), s.clinician)];
    let choice = html! {
        <div class="choice">
            <div class="choice__one">
                <Select
                    name="lang"
                    label={w.language()}
                    choices={languages.collect::<Vec<_>>()}
                    chosen={w.lang().tag()}
                />
            </div>
            <div class="choice__one">
                <Select
                    name="voice"
                    label={s.wording}
                    choices={voices.to_vec()}
                    chosen={w.voice().id()}
                />
            </div>
            <div class="place" id={Slot::Error.id("lang")}></div>
        </div>
    };
    html! {
        <header class="masthead">
            <a class="skip" href="#meaning">{ s.skip }</a>
            <div class="masthead__in">
                { brand() }
                { menu("menu", None, choice, w) }
            </div>
        </header>
    }
}

/// The head of one of the site's other pages. `of` is its file in a language, where
/// it is there in more than one.
pub fn head(page: &str, of: Option<&dyn Fn(Lang) -> String>, w: Words) -> Html {
    let home = page_file(w.lang());
    let language = |lang: &Lang| {
        let file = of?(*lang);
        let here = (*lang == w.lang()).then_some("true");
        let tag = lang.tag();
        Some(html! {
            <a href={file.clone()} data-site={file} hreflang={tag} lang={tag} aria-current={here}>
                { lang.name() }
            </a>
        })
    };
    let languages = html! {
        <nav class="tools" aria-label={w.language()}>
            { for Lang::ALL.iter().filter_map(language) }
        </nav>
    };
    html! {
        <header class="masthead">
            <div class="masthead__in">
                <a class="home" href={home.clone()} data-home="">{ brand() }</a>
                { menu("site-menu", Some(page), languages, w) }
            </div>
        </header>
    }
}

/// The ways to the other pages and what can be chosen: on phones behind a button,
/// the browser's own, which needs no program. Where there is room the styles show it
/// always. Two can be in one document: each has an id of its own.
fn menu(id: &'static str, here: Option<&str>, choice: Html, w: Words) -> Html {
    let s = static_words(w.lang());
    let pages = [
        ("sources", s.all_sources),
        ("claims", w.claims()),
        ("kept", w.saved()),
        ("about", s.about_page),
    ];
    let calculator = page_file(w.lang());
    html! {
        <>
            <button type="button" class="menu-button" data-tool="menu" popovertarget={id}>
                { s.menu }
            </button>
            <div class="menu" {id} popover="auto">
                <nav class="tools" aria-label={s.menu}>
                    if here.is_some() {
                        <a href={calculator} data-home="">{ s.calculator }</a>
                    }
                    for (page, text) in pages {
                        <StaticLink
                            file={static_page_file(page, w.lang())}
                            {text}
                            current={here == Some(page)}
                        />
                    }
                </nav>
                { choice }
            </div>
        </>
    }
}

/// Name and mark.
fn brand() -> Html {
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

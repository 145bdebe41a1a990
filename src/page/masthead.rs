//! The head of the page: its name, the choice of language and voice, the ways
//! to its other pages.

use calcium_compass_words::{Lang, Voice};
use yew::prelude::*;

use super::controls::Select;
use super::static_link::StaticLink;
use crate::results::context::use_words;
use crate::site::NAME;

#[component]
pub(super) fn Masthead() -> Html {
    let w = use_words();
    let languages = Lang::ALL.iter().map(|lang| (lang.tag(), lang.name()));
    let voices = [(Voice::Plain.id(), w.plain()), (Voice::Clinician.id(), w.clinician())];
    html! {
        <header class="masthead">
            <a class="skip" href="#meaning">{ w.skip() }</a>
            <div class="masthead__in">
                { brand() }
                // The browser's own: a menu on phones that needs no program. Where there
                // is room the styles show it always.
                <button type="button" class="menu-button" data-tool="menu" popovertarget="menu">
                    { w.menu() }
                </button>
                <div class="menu" id="menu" popover="auto">
                <nav class="tools" aria-label={w.about_page()}>
                    <StaticLink page="sources" text={w.all_sources()} />
                    <StaticLink page="claims" text={w.claims()} />
                    <StaticLink page="kept" text={w.saved()} />
                    <StaticLink page="about" text={w.about_page()} />
                </nav>
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
                            label={w.wording()}
                            choices={voices.to_vec()}
                            chosen={w.voice().id()}
                        />
                    </div>
                </div>
                </div>
            </div>
        </header>
    }
}

/// Name and mark.
pub fn brand() -> Html {
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

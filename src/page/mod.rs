//! What is drawn once, when the site is built, and never in a browser: the
//! form and what stands around it. A browser adopts it as it is.

mod choice;
mod claims;
mod contents;
mod controls;
mod example;
mod field;
mod fields;
mod intro;
mod masthead;
mod parts;
mod person;
mod questions;
mod sources;
mod static_link;
mod update_notice;
mod words;

use calcium_compass_words::Words;
use yew::prelude::*;

use crate::form::slot::{ANNOUNCED, DOCK, LANGUAGES, MEANING};
use crate::results::context::use_words;
use crate::results::start;
use choice::Choice;
use example::Example;
use fields::Fields;
use intro::Intro;
use masthead::Masthead;
use parts::Parts;
use person::Person;
use questions::Questions;
use update_notice::{Install, UpdateNotice};
use words::use_static_words;

pub use claims::claims;
pub use contents::search;
pub use masthead::head;
pub use sources::sources;

/// See [`Page`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The words.
    pub words: Words,
    /// Whether it is for somebody else's page: then it has no head of its own,
    /// and says nothing of this page.
    #[prop_or_default]
    pub embedded: bool,
}

/// The calculator before it answers.
#[component]
pub fn Page(props: &Props) -> Html {
    let (w, embedded) = (props.words, props.embedded);
    // A page has one main part, and it is not this where it is a guest.
    let main = if embedded { "div" } else { "main" };
    html! {
        <ContextProvider<Words> context={w}>
            <div class="cc" lang={w.lang().tag()} dir={w.lang().dir()}>
                if embedded {
                    <div class="choice choice--hosted" id={LANGUAGES} />
                } else {
                    <Masthead />
                }
                <@{main} class="page" id="main">
                    <Intro {embedded} />
                    <Form {embedded} />
                    <div class="answer">
                        <Meaning />
                        if !embedded {
                            <Example />
                        }
                    </div>
                </@>
                <p class="hidden" role="status" id={ANNOUNCED}></p>
                <Foot {embedded} />
                // Last, so that what comes in it moves nothing.
                if !embedded {
                    <div class="dock" id={DOCK}><UpdateNotice /></div>
                }
            </div>
        </ContextProvider<Words>>
    }
}

/// See [`Form`].
#[derive(Properties, PartialEq)]
struct FormProps {
    embedded: bool,
}

/// Wrong numbers are told in the page's own words. Somebody else's page has no parts:
/// they are dialogs over a page of ours.
#[component]
fn Form(props: &FormProps) -> Html {
    let s = use_static_words();
    html! {
        <form class="entry" novalidate=true autocomplete="off" aria-label={s.your_numbers}>
            <Choice />
            if !props.embedded {
                <Parts />
            }
            <Fields />
            <Fields intakes=true />
            <Person />
        </form>
    }
}

/// Where the results come.
#[component]
fn Meaning() -> Html {
    let w = use_words();
    html! {
        <section class="meaning" id={MEANING} aria-labelledby="meaning-title" tabindex="-1">
            <h2 class="meaning__title" id="meaning-title">{ w.meaning() }</h2>
            { start(true, w) }
        </section>
    }
}

/// See [`Foot`].
#[derive(Properties, PartialEq)]
struct FootProps {
    embedded: bool,
}

#[component]
fn Foot(props: &FootProps) -> Html {
    let (w, s) = (use_words(), use_static_words());
    html! {
        <footer class="foot">
            if !props.embedded {
                <Questions />
            }
            <p>{ w.not_for() }{ " " }{ w.claims_not_reviewed() }</p>
            if !s.translation.is_empty() {
                <p>{ s.translation }</p>
            }
            if !props.embedded {
                <Install />
            }
        </footer>
    }
}

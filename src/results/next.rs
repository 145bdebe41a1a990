//! What next, and when such a test is done again: never a dose, never a
//! diagnosis, never a command.

use calcium_compass_core::next::{Next, Retest};
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

use super::context::use_words;
use super::fold::Fold;

/// See [`WhatNext`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What is advised.
    pub(super) next: Next,
    /// When such a test is done again.
    #[prop_or_default]
    pub(super) again: Option<Retest>,
}

/// What to do with a result. Where a warning is for today, today comes first.
#[component]
pub(super) fn WhatNext(props: &Props) -> Html {
    let w = use_words();
    let next = w.next(props.next);
    html! {
        <section class="next">
            <h4>{ w.what_next() }</h4>
            <p key={next} lang={w.said_lang().tag()}>{ next }</p>
            if let Some(again) = props.again.filter(|_| props.next != Next::Now) {
                { retest(again, w) }
            }
        </section>
    }
}

fn retest(again: Retest, w: Words) -> Html {
    html! {
        <div key={again.id()} data-retest={again.id()}>
            <h4>{ w.test_again() }</h4>
            <p lang={w.said_lang().tag()}>{ w.retest(again) }</p>
            <Fold name={format!("retest-{}", again.id())} summary={w.sources()}>
                <span class="cite">{ compose::citations(again.sources()) }</span>
            </Fold>
        </div>
    }
}

/// What stands where a warning takes the place of what is said.
#[component]
pub(super) fn Replaced() -> Html {
    let w = use_words();
    html! { <p class="says" lang={w.said_lang().tag()}>{ w.replaced() }</p> }
}

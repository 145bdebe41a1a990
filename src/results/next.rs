//! What next: never a dose, never a diagnosis.

use calcium_compass_words::Next;
use yew::prelude::*;

use super::context::use_words;

/// See [`WhatNext`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What is advised.
    pub(super) next: Next,
}

/// What to do with a result.
#[component]
pub(super) fn WhatNext(props: &Props) -> Html {
    let w = use_words();
    let next = w.next(props.next);
    html! {
        <section class="next">
            <h4>{ w.what_next() }</h4>
            <p key={next} lang={w.said_lang().tag()}>{ next }</p>
        </section>
    }
}

/// What stands where a warning takes the place of what is said.
#[component]
pub(super) fn Replaced() -> Html {
    let w = use_words();
    html! { <p class="says" lang={w.said_lang().tag()}>{ w.replaced() }</p> }
}

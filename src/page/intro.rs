//! What the page is, and who hears of what is typed.

use yew::prelude::*;

use super::static_link::StaticLink;
use super::words::use_static_words;
use crate::form::slot::PRIVACY;
use crate::results::context::use_words;
use crate::site::static_page_file;

/// See [`Intro`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) embedded: bool,
}

/// In somebody else's page only that page knows who hears of what is typed.
#[component]
pub(super) fn Intro(props: &Props) -> Html {
    let (w, s) = (use_words(), use_static_words());
    html! {
        <section class="intro">
            if !props.embedded {
                <h1>{ w.title() }</h1>
            }
            <p class="lede">
                if !props.embedded {
                    { s.lede }{ " " }
                }
                if props.embedded {
                    <span id={PRIVACY}></span>
                } else {
                    { w.privacy() }
                }
                { " " }
                <StaticLink
                    file={format!("{}#privacy", static_page_file("about", w.lang()))}
                    text={s.check_it}
                    new_tab={props.embedded.then(|| w.new_tab())}
                />
            </p>
        </section>
    }
}

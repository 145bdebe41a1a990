//! [`SavedPage`]: what the site's build draws. The app takes the place of its
//! last part; the rest is never drawn again.

use calcium_compass_words::SavedWords;
use yew::prelude::*;

use crate::site::page_file;

/// The id of the element that the app is drawn into.
pub const ROOT: &str = "saved";

/// The words.
#[derive(Properties, PartialEq, Clone)]
pub struct Props {
    /// The words.
    pub words: SavedWords,
}

/// The page before its program has started.
#[component]
pub fn SavedPage(props: &Props) -> Html {
    let w = props.words;
    html! {
        <>
            <section>
                <h1>{ w.title() }</h1>
                <p class="lede">{ w.lede() }</p>
                <p class="quiet">{ w.who_reads() }</p>
                <p class="quiet">
                    { w.no_meaning() }{ " " }
                    <a href={page_file(w.shared.lang())}>{ w.calculator() }</a>
                </p>
            </section>
            <div id={ROOT}><p class="empty">{ w.shared.not_started() }</p></div>
        </>
    }
}

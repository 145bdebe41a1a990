//! What a long page begins with: a field that finds parts of it, and a list of
//! them.

use calcium_compass_words::Words;
use calcium_compass_words::static_page::static_words;
use yew::prelude::*;

/// The field of `search.js`, which shows the parts that hold every word typed.
pub fn search(label: &'static str, none: &'static str) -> Html {
    html! {
        <p class="search">
            <label class="field__l" for="search">{ label }</label>
            <input id="search" autocomplete="off" />
            <span class="quiet" role="status" id="search-none" data-none={none}></span>
        </p>
    }
}

/// The list: ids in the page and what stands there.
pub(super) fn contents(parts: &[(String, &'static str)], w: Words) -> Html {
    let s = static_words(w.lang());
    html! {
        <>
            { search(s.search, s.none_found) }
            <nav class="contents" aria-labelledby="contents">
                <h2 id="contents">{ s.contents }</h2>
                <ul>
                    for (id, text) in parts {
                        <li><a href={format!("#{id}")}>{ *text }</a></li>
                    }
                </ul>
            </nav>
        </>
    }
}

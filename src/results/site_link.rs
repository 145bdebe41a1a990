//! Links to the site's other pages.

use calcium_compass_words::Words;
use yew::prelude::*;

use crate::form::host::Host;
use crate::site::static_page_file;

/// A link to one of the site's other pages; in somebody else's page in a tab of its
/// own. What is typed stays (`src/web/shell/keep.js`). `place` is where in it, after
/// a `#`, or nothing.
pub(super) fn site_link(
    page: &'static str,
    place: &str,
    text: &'static str,
    host: &Host,
    w: Words,
) -> Html {
    let file = format!("{}{}{place}", host.site, static_page_file(page, w.lang()));
    if !host.embedded {
        return html! { <a href={file} data-site="">{ text }</a> };
    }
    html! {
        <a href={file} target="_blank" rel="noopener">
            { text }<span class="hidden">{ format!(" ({})", w.new_tab()) }</span>
        </a>
    }
}

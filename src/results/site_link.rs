//! Links to the site's other pages.

use calcium_compass_words::Words;
use yew::prelude::*;

use crate::form::host::Host;
use crate::site::static_page_file;

/// A link to one of the site's other pages, in a tab of its own: what is typed
/// here stays. `place` is where in it, after a `#`, or nothing.
pub(super) fn site_link(
    page: &'static str,
    place: &str,
    text: &'static str,
    host: &Host,
    w: Words,
) -> Html {
    let file = static_page_file(page, w.lang());
    html! {
        <a href={format!("{}{file}{place}", host.site)} target="_blank" rel="noopener">
            { text }<span class="hidden">{ format!(" ({})", w.new_tab()) }</span>
        </a>
    }
}

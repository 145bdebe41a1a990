//! Links to the site's other pages.

use yew::prelude::*;

use super::context::{use_page, use_words};
use crate::site::static_page_file;

/// See [`SiteLink`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The page.
    pub(super) page: &'static str,
    /// The place in it, after a `#`, or nothing.
    #[prop_or_default]
    pub(super) place: AttrValue,
    /// The words of the link.
    pub(super) text: &'static str,
}

/// A link to one of the site's other pages, in a tab of its own: what is typed
/// here stays.
#[component]
pub(super) fn SiteLink(props: &Props) -> Html {
    let (w, host) = (use_words(), use_page().host);
    let file = static_page_file(props.page, w.lang());
    html! {
        <a href={format!("{}{file}{}", host.site, props.place)} target="_blank" rel="noopener">
            { props.text }<span class="hidden">{ format!(" ({})", w.new_tab()) }</span>
        </a>
    }
}

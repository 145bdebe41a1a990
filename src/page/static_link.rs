//! Links to the site's other pages.

use yew::prelude::*;

use crate::results::context::use_words;
use crate::site::static_page_file;

/// See [`StaticLink`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The page.
    pub(super) page: &'static str,
    /// The place in it, after a `#`, or nothing.
    #[prop_or_default]
    pub(super) place: &'static str,
    /// The words of the link.
    pub(super) text: &'static str,
}

/// A link to one of the site's other pages, in a tab of its own: what is typed
/// here stays. In somebody else's page the address of the site comes before it.
#[component]
pub(super) fn StaticLink(props: &Props) -> Html {
    let w = use_words();
    let address = format!("{}{}", static_page_file(props.page, w.lang()), props.place);
    html! {
        <a href={address.clone()} target="_blank" rel="noopener" data-site={address}>
            { props.text }<span class="hidden">{ format!(" ({})", w.new_tab()) }</span>
        </a>
    }
}

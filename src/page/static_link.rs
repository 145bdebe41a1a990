//! Links to the site's other pages.

use yew::prelude::*;

/// See [`StaticLink`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The file, and the place in it after a `#`.
    pub(super) file: String,
    /// The words of the link.
    pub(super) text: &'static str,
    /// Whether it is the page that is shown.
    #[prop_or_default]
    pub(super) current: bool,
    /// In somebody else's page it opens in a tab of its own, and is told of to those
    /// who cannot see that.
    #[prop_or_default]
    pub(super) new_tab: Option<&'static str>,
}

/// A link to one of the site's other pages. What is typed stays: a script shows the
/// page in place of the calculator (`src/web/shell/keep.js`). In somebody else's
/// page the address of the site comes before it.
#[component]
pub(super) fn StaticLink(props: &Props) -> Html {
    let Props { file, text, .. } = props;
    let current = props.current.then_some("page");
    match props.new_tab {
        Some(said) => html! {
            <a href={file.clone()} target="_blank" rel="noopener" data-site={file.clone()}>
                { *text }<span class="hidden">{ format!(" ({said})") }</span>
            </a>
        },
        None => html! {
            <a href={file.clone()} data-site={file.clone()} aria-current={current}>{ *text }</a>
        },
    }
}

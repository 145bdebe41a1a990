//! A part one step away.

use web_sys::Element;
use yew::prelude::*;

use super::context::use_page;
use crate::form::action::Action;

/// See [`Fold`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What tells it from other parts of the page.
    pub(super) name: AttrValue,
    /// What it is called.
    pub(super) summary: AttrValue,
    /// Whether what is in it is there before it is opened.
    #[prop_or_default]
    pub(super) eager: bool,
    /// Whether it is open at first where the page is wide.
    #[prop_or_default]
    pub(super) wide: bool,
    /// What is in it.
    pub(super) children: Html,
}

/// A part that opens. The form remembers that it is open, so that it stays so
/// when its finding comes again.
#[component]
pub(super) fn Fold(props: &Props) -> Html {
    let page = use_page();
    // The form remembers what is not as it was at first.
    let at_first = props.wide && page.wide;
    let open = page.opened.iter().any(|name| *name == *props.name) != at_first;
    let ontoggle = {
        let name = props.name.to_string();
        page.dispatch.reform(move |event: Event| {
            let part = event.target_unchecked_into::<Element>();
            Action::Fold(name.clone(), part.has_attribute("open") != at_first)
        })
    };
    html! {
        <details class="more" data-fold={props.name.clone()} {open} {ontoggle}>
            <summary><span key={props.summary.as_str()}>{ &props.summary }</span></summary>
            if open || props.eager {
                { props.children.clone() }
            }
        </details>
    }
}

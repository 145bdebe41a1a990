//! Buttons among the results.

use yew::prelude::*;

/// See [`Button`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What it does, as tests and hosts know it.
    #[prop_or_default]
    pub(super) tool: Option<&'static str>,
    /// Which answer to a question it is.
    #[prop_or_default]
    pub(super) answer: Option<String>,
    /// What it is called.
    pub(super) text: AttrValue,
    /// Does it.
    pub(super) press: Callback<()>,
}

/// A button.
#[component]
pub(super) fn Button(props: &Props) -> Html {
    let onclick = props.press.reform(|_: MouseEvent| ());
    html! {
        <button
            type="button"
            class="button"
            key={props.text.as_str()}
            data-tool={props.tool}
            data-answer={props.answer.clone()}
            {onclick}
        >
            { &props.text }
        </button>
    }
}

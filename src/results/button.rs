//! Buttons among the results.

use yew::prelude::*;

/// A button that does what `press` does. `tool` names it to tests and hosts;
/// `answer` is which answer to a question it is.
pub(super) fn button(
    tool: Option<&'static str>,
    answer: Option<String>,
    text: AttrValue,
    press: &Callback<()>,
) -> Html {
    let onclick = press.reform(|_: MouseEvent| ());
    html! {
        <button
            type="button"
            class="button"
            key={text.as_str()}
            data-tool={tool}
            data-answer={answer}
            {onclick}
        >
            { text }
        </button>
    }
}

/// A button that does something with the results.
pub(super) fn tool(tool: &'static str, text: &'static str, press: &Callback<()>) -> Html {
    button(Some(tool), None, text.into(), press)
}

//! A choice from a list, among the results.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// A list with its label before it. The `choices` are values and words, of which
/// one value is `chosen`.
pub(super) fn select(
    name: String,
    label: &'static str,
    choices: &[(&'static str, String)],
    chosen: &'static str,
    choose: &Callback<String>,
) -> Html {
    let id = format!("f-{name}");
    let onchange =
        choose.reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
    html! {
        <>
            <label class="field__l" for={id.clone()}>{ label }</label>
            <select {id} {name} {onchange}>
                for (value, words) in choices {
                    <option key={*value} value={*value} selected={chosen == *value}>
                        { words }
                    </option>
                }
            </select>
        </>
    }
}

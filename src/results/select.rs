//! A choice from a list, among the results.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// See [`Select`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The name of the control.
    pub(super) name: AttrValue,
    /// The words before it.
    pub(super) label: &'static str,
    /// Values and words.
    pub(super) choices: Vec<(&'static str, String)>,
    /// The value that is chosen.
    pub(super) chosen: &'static str,
    /// Takes another.
    pub(super) choose: Callback<String>,
}

/// A list with its label before it.
#[component]
pub(super) fn Select(props: &Props) -> Html {
    let id = format!("f-{}", props.name);
    let onchange = props
        .choose
        .reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
    html! {
        <>
            <label class="field__l" for={id.clone()}>{ props.label }</label>
            <select {id} name={&props.name} {onchange}>
                for (value, words) in &props.choices {
                    <option key={*value} value={*value} selected={props.chosen == *value}>
                        { words }
                    </option>
                }
            </select>
        </>
    }
}

//! [`Rename`]: a name can be given later, and changed.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::action::Action;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The start of every id in it.
    pub(super) id: AttrValue,
    /// The name so far.
    pub(super) name: AttrValue,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn Rename(props: &Props) -> Html {
    let w = use_words();
    let typed = use_state(|| props.name.to_string());
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| {
            typed.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let onsubmit = {
        let (typed, name) = (typed.clone(), props.name.clone());
        props.dispatch.reform(move |event: SubmitEvent| {
            event.prevent_default();
            Action::Rename(name.clone(), (*typed).clone())
        })
    };
    let id = format!("{}-name", props.id);
    html! {
        <details class="more">
            <summary>{ w.rename() }</summary>
            <form class="rename" autocomplete="off" {onsubmit}>
                <label class="field__s" for={id.clone()}>{ w.name() }</label>
                <input {id} name="name" value={(*typed).clone()} {oninput} />
                <button class="button" data-tool="rename">{ w.rename() }</button>
            </form>
        </details>
    }
}

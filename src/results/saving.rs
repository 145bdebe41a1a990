//! Saving results on the device. Off until it is asked for: what is saved stays
//! when the person leaves.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::button::Button;
use super::context::{use_page, use_words};
use super::effect::{Effect, save};
use super::site_link::SiteLink;
use crate::form::action::Action;
use crate::form::state::State;

/// See [`Saving`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What is shown.
    pub(super) state: State,
    /// Asks the browser.
    pub(super) effect: Callback<Effect>,
}

/// The name to save under, and the button that saves.
#[component]
pub(super) fn Saving(props: &Props) -> Html {
    let (w, page) = (use_words(), use_page());
    let name = page.dispatch.reform(|event: Event| {
        Action::Name(event.target_unchecked_into::<HtmlInputElement>().value())
    });
    let press = {
        let (state, effect, dispatch) = (props.state.clone(), props.effect.clone(), page.dispatch);
        Callback::from(move |()| match save(&state.form) {
            Ok(saved) => effect.emit(saved),
            Err(why) => dispatch.emit(why),
        })
    };
    html! {
        <details class="more">
            <summary>{ w.save() }</summary>
            <div class="lab">
                <p class="hint">{ w.save_hint() }</p>
                <label class="field__s" for="f-save.name">{ w.save_name() }</label>
                <input
                    id="f-save.name"
                    name="save.name"
                    // No browser offers the names of people who were here before.
                    autocomplete="off"
                    value={props.state.form.name.clone()}
                    oninput={name.reform(Event::from)}
                    onchange={name}
                />
                <div class="answers">
                    <Button tool="save" text={w.save_do()} {press} />
                    <SiteLink page="kept" text={w.saved()} />
                </div>
            </div>
        </details>
    }
}

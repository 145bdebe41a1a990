//! Saving results on the device. Off until it is asked for: what is saved stays
//! when the person leaves.

use calcium_compass_words::Words;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::button::tool;
use super::context::Page;
use super::effect::{Effect, save};
use super::site_link::site_link;
use crate::form::action::Action;
use crate::form::state::State;

/// The name to save under, and the button that saves.
pub(super) fn saving(state: &State, effect: &Callback<Effect>, page: &Page, w: Words) -> Html {
    let name = page.dispatch.reform(|event: Event| {
        Action::Name(event.target_unchecked_into::<HtmlInputElement>().value())
    });
    let press = {
        let (state, effect, dispatch) = (state.clone(), effect.clone(), page.dispatch.clone());
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
                    value={state.form.name.clone()}
                    oninput={name.reform(Event::from)}
                    onchange={name}
                />
                <div class="answers">
                    { tool("save", w.save_do(), &press) }
                    { site_link("kept", "", w.saved(), &page.host, w) }
                </div>
            </div>
        </details>
    }
}

//! Saving results on the device. Off until it is asked for: what is saved stays
//! when the person leaves.

use calcium_compass_words::Words;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::button::tool;
use super::context::Page;
use super::effect::{Effect, save};
use super::notice::is_saved;
use super::site_link::site_link;
use crate::form::Form;
use crate::form::action::Action;
use crate::form::state::State;

/// The name to save under, and the button that saves.
pub(super) fn saving(state: &State, effect: &Callback<Effect>, page: &Page, w: Words) -> Html {
    let name = page.dispatch.reform(|event: Event| {
        Action::Name(event.target_unchecked_into::<HtmlInputElement>().value())
    });
    let press = {
        let (state, effect, dispatch) = (state.clone(), effect.clone(), page.dispatch.clone());
        let today = page.today;
        Callback::from(move |()| match save(&state.form, today) {
            Ok(saved) => effect.emit(saved),
            Err(why) => dispatch.emit(why),
        })
    };
    let day = page.dispatch.reform(|event: Event| {
        Action::SaveDate(event.target_unchecked_into::<HtmlInputElement>().value())
    });
    html! {
        <details class="more">
            <summary>{ w.save() }</summary>
            <div class="lab">
                <p class="hint">{ w.save_hint() }</p>
                if lacks_date(&state.form) {
                    <label class="field__s" for="f-save.date">{ w.date_of_test() }</label>
                    <input
                        id="f-save.date"
                        name="save.date"
                        type="date"
                        aria-describedby="save.date-hint"
                        max={page.today.map(|today| today.to_string())}
                        value={state.form.save_date.clone()}
                        oninput={day.reform(Event::from)}
                        onchange={day}
                    />
                    <p class="hint" id="save.date-hint">{ w.save_date_hint() }</p>
                }
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
                if state.form.notice.is_some_and(is_saved) {
                    <p class="hint">{ w.keep_a_file() }</p>
                    <p class="install">
                        <button type="button" class="button" data-tool="install">{ w.install() }</button>
                    </p>
                }
            </div>
        </details>
    }
}

/// Whether a result that can be saved has no day of its own.
fn lacks_date(form: &Form) -> bool {
    let entries = form.input().entries;
    entries.iter().any(|one| one.is_filled() && !one.measure.is_intake() && one.date.is_none())
}

//! A text to be copied by hand, or to be looked at first.

use calcium_compass_words::Words;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::button::tool;
use super::context::Page;
use super::effect::Effect;
use crate::form::action::Action;

/// A text, selected when it is entered; with a button that copies it where the
/// browser has not refused that already.
pub(super) fn by_hand(
    text: &str,
    copies: bool,
    effect: &Callback<Effect>,
    page: &Page,
    w: Words,
) -> Html {
    let copy = {
        let text = text.to_owned();
        effect.reform(move |()| Effect::Copy(text.clone()))
    };
    let select = Callback::from(|event: Event| {
        event.target_unchecked_into::<HtmlTextAreaElement>().select();
    });
    html! {
        <div class="by-hand">
            <label class="field__l" for="by-hand">{ w.text_to_copy() }</label>
            // WebKit sets the cursor after the focus has come.
            <textarea
                id="by-hand"
                rows="12"
                readonly=true
                value={text.to_owned()}
                onfocus={select.reform(Event::from)}
                onclick={select.reform(Event::from)}
            />
            <div class="answers">
                if copies {
                    { tool("copy-report", w.copy_text(), &copy) }
                }
                { tool("close", w.close(), &page.dispatch.reform(|()| Action::Close)) }
            </div>
        </div>
    }
}

//! A text to be copied by hand.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::button::Button;
use super::context::{use_page, use_words};
use crate::form::action::Action;

/// See [`ByHand`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The text.
    pub(super) text: String,
}

/// The text, selected when it is entered.
#[component]
pub(super) fn ByHand(props: &Props) -> Html {
    let (w, page) = (use_words(), use_page());
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
                value={props.text.clone()}
                onfocus={select.reform(Event::from)}
                onclick={select.reform(Event::from)}
            />
            <div class="answers">
                <Button tool="close" text={w.close()} press={page.dispatch.reform(|()| Action::Close)} />
            </div>
        </div>
    }
}

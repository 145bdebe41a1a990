//! On paper alone: what to ask at the visit, and where the page is found again.

use calcium_compass_words::static_page::static_words;
use yew::prelude::*;

use crate::results::context::use_words;

/// The questions, and a place for the address, which a script fills in.
#[component]
pub(super) fn Questions() -> Html {
    let s = static_words(use_words().lang());
    html! {
        <div class="paper paper--questions">
            <h3>{ s.questions }</h3>
            <ul>
                for text in [s.question_mine, s.question_change, s.question_again] {
                    <li>{ text }</li>
                }
            </ul>
            <p>{ s.address }{ " " }<bdi data-address=""></bdi></p>
        </div>
    }
}

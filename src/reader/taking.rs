//! [`Taking`]: the button that fills in what is ticked.

use std::rc::Rc;

use calcium_compass_reader::State;
use yew::prelude::*;

use super::state::Item;
use super::take::{Role, controls, roles};
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) items: Vec<Rc<Item>>,
    pub(super) take: Callback<Vec<(String, String)>>,
}

#[component]
pub(super) fn Taking(props: &Props) -> Html {
    let (w, items) = (use_words(), &props.items);
    let open = items.iter().filter(|item| matches!(item.state(), State::Question(_))).count();
    let results = roles(items).iter().filter(|role| **role == Role::Result).count();
    let onclick = {
        let (take, items) = (props.take.clone(), items.clone());
        Callback::from(move |_: MouseEvent| take.emit(controls(&items)))
    };
    html! {
        <div class="taking">
            if open > 0 {
                <p class="question">{ w.shared.fill(w.unanswered(), &[("n", &open.to_string())]) }</p>
            }
            if results > 0 {
                <button type="button" class="button button--main" data-tool="reader.take" {onclick}>
                    { w.shared.fill(w.take(), &[("n", &results.to_string())]) }
                </button>
            }
        </div>
    }
}

//! [`Damaged`]: what is stored cannot be read.

use calcium_compass_core::saved::file::ReadError;
use yew::prelude::*;

use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What is wrong with it.
    pub(super) error: ReadError,
}

#[component]
pub(super) fn Damaged(props: &Props) -> Html {
    let w = use_words();
    let error = w.what_is_wrong(props.error);
    html! {
        <div class="problems" data-state="damaged">
            <p>{ w.damaged() }</p>
            <p key={error.clone()}>{ error }</p>
            <p>{ w.damaged_next() }</p>
        </div>
    }
}

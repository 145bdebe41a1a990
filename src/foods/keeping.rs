//! [`Keeping`]: the list is kept on the device only once that is asked for.

use yew::prelude::*;

use super::words::use_words;

/// Whether a list is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kept {
    /// The browser forbids it.
    Forbidden,
    /// Not asked for.
    No,
    /// Kept.
    Yes,
}

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) kept: Kept,
    /// Keep it, or do not any more.
    pub(super) on_keep: Callback<bool>,
}

/// The buttons.
#[component]
pub(super) fn Keeping(props: &Props) -> Html {
    let w = use_words();
    let ask = |keep: bool| props.on_keep.reform(move |_: MouseEvent| keep);
    let said = match props.kept {
        Kept::Forbidden => w.not_kept(),
        Kept::No => "",
        Kept::Yes => w.kept(),
    };
    html! {
        <div class="answers" data-kept={(props.kept == Kept::Yes).to_string()}>
            <p class="quiet" role="status"><span key={said}>{ said }</span></p>
            if props.kept == Kept::Yes {
                <button type="button" class="link" data-tool="foods.forget" onclick={ask(false)}>
                    { w.forget() }
                </button>
            } else if props.kept == Kept::No {
                <button type="button" class="link" data-tool="foods.keep" onclick={ask(true)}>
                    { w.keep() }
                </button>
            }
        </div>
    }
}

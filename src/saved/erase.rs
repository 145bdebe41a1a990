//! [`EraseAll`]: erases everything, in two steps.

use yew::prelude::*;

use super::action::Action;
use super::focus::use_focus;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// Whether the list of foods and products is kept, too.
    pub(super) keeps_foods: bool,
    /// How many results there are.
    pub(super) count: usize,
    /// Whether the second step is shown.
    pub(super) confirms: bool,
    pub(super) focus_question: Option<u32>,
    pub(super) focus_button: Option<u32>,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn EraseAll(props: &Props) -> Html {
    let w = use_words();
    let button = use_focus(props.focus_button);
    let question = use_focus(props.focus_question);
    let on = |action: Action| props.dispatch.reform(move |_: MouseEvent| action.clone());
    let count = props.count.to_string();
    let asks = w.shared.fill(w.erase_sure(), &[("n", &count)]);
    html! {
        <section>
            <h2>{ w.erase() }</h2>
            if props.keeps_foods {
                <p class="quiet" data-foods="">{ w.foods_kept() }</p>
            }
            <div class="answers">
                <button
                    ref={button}
                    type="button"
                    class="button"
                    data-tool="erase"
                    aria-expanded={props.confirms.to_string()}
                    onclick={on(Action::ConfirmErase(true))}
                >
                    { w.erase() }
                </button>
            </div>
            if props.confirms {
                <div
                    ref={question}
                    class="care care--now"
                    role="group"
                    aria-labelledby="sure"
                    tabindex="-1"
                    data-focus="sure"
                >
                    <p id="sure" key={asks.clone()}>{ asks }</p>
                    <div class="answers">
                        <button type="button" class="button" data-tool="erase-yes" onclick={on(Action::Erase)}>
                            { w.erase_yes() }
                        </button>
                        <button type="button" class="button" data-tool="erase-no" onclick={on(Action::ConfirmErase(false))}>
                            { w.erase_no() }
                        </button>
                    </div>
                </div>
            }
        </section>
    }
}

//! On paper, instead of the fields: whose numbers these are, and of what day.

use calcium_compass_core::report::Input;
use calcium_compass_words::compose;
use yew::prelude::*;

use super::context::use_words;

/// See [`PrintSummary`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What was entered.
    pub(super) input: Input,
}

/// What was entered, and the version of the tables.
#[component]
pub(super) fn PrintSummary(props: &Props) -> Html {
    let w = use_words();
    html! {
        <div class="paper">
            { part(w.copy_person(), &compose::person(&props.input, w)) }
            { part(w.copy_entered(), &compose::entered(&props.input, w)) }
            <p>{ compose::foot(w) }</p>
        </div>
    }
}

fn part(title: &'static str, lines: &[String]) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <div>
            <h3>{ title }</h3>
            <ul>
                for line in lines {
                    <li key={line.as_str()}>{ line }</li>
                }
            </ul>
        </div>
    }
}

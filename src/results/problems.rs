//! The list of what is wrong.

use calcium_compass_core::measure::Measure;
use yew::prelude::*;

use super::context::use_words;

/// See [`Problems`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// Fields, and what is wrong with each.
    pub(super) problems: Vec<(Measure, String)>,
}

/// What is wrong, with links to the fields.
#[component]
pub(super) fn Problems(props: &Props) -> Html {
    let w = use_words();
    if props.problems.is_empty() {
        return Html::default();
    }
    html! {
        <section class="problems" aria-labelledby="problems-title">
            <h3 id="problems-title">{ w.problems() }</h3>
            <ul>
                for (measure, text) in &props.problems {
                    <li key={format!("{} {text}", measure.id())}>
                        <a href={format!("#f-{}", measure.id())}>
                            { w.measure(*measure) }{ ": " }<span lang={w.said_lang().tag()}>{ text }</span>
                        </a>
                    </li>
                }
            </ul>
        </section>
    }
}

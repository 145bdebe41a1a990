//! The list of what is wrong.

use calcium_compass_core::measure::Measure;
use calcium_compass_words::Words;
use yew::prelude::*;

/// Fields, and what is wrong with each, with links to the fields.
pub(super) fn problems(problems: &[(Measure, String)], w: Words) -> Html {
    if problems.is_empty() {
        return Html::default();
    }
    html! {
        <section class="problems" aria-labelledby="problems-title">
            <h3 id="problems-title">{ w.problems() }</h3>
            <ul>
                for (measure, text) in problems {
                    <li key={format!("{} {text}", measure.id())}>
                        <a href={format!("#f-{}", measure.id())}>
                            { w.measure(*measure) }{ w.colon() }<span lang={w.said_tag()} dir={w.said_dir()}>{ text }</span>
                        </a>
                    </li>
                }
            </ul>
        </section>
    }
}

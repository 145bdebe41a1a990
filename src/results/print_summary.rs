//! On paper, instead of the fields: whose numbers these are, and of what day.

use calcium_compass_core::date::Date;
use calcium_compass_core::report::Input;
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

use crate::site::NAME;

/// Who says it and when, what was entered, and the version of the tables.
pub(super) fn print_summary(input: &Input, today: Option<Date>, w: Words) -> Html {
    html! {
        <div class="paper">
            <p class="paper__head">{ compose::head(NAME, today, w) }</p>
            { part(w.copy_person(), &compose::person(input, w)) }
            { part(w.copy_entered(), &compose::entered(input, w)) }
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

//! A question about the person, asked inside the finding that needs it. Its
//! buttons do what the radios of the form do: answering it once answers it
//! everywhere.

use calcium_compass_core::applies::Need;
use calcium_compass_words::Words;
use yew::prelude::*;

use super::button::button;
use super::context::{use_page, use_words};
use crate::form::control::Control;

/// See [`Question`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What is needed.
    pub(super) need: Need,
}

/// The question, where it is one of the two that come before anything else.
#[component]
pub(super) fn Question(props: &Props) -> Html {
    let (w, page) = (use_words(), use_page());
    let Some((control, question, hint, answers)) = asked(props.need, w) else {
        return Html::default();
    };
    let name = control.name();
    let press = |value: &'static str| {
        let dispatch = page.dispatch.clone();
        // The radios show it then, too.
        Callback::from(move |()| {
            if let Some(action) = control.answered(value) {
                dispatch.emit(action);
            }
        })
    };
    html! {
        <fieldset class="ask" data-ask={name.clone()}>
            <legend class="ask__q">{ question }</legend>
            <p class="hint">{ hint }</p>
            <div class="answers">
                for (value, words) in answers {
                    { button(None, Some(format!("{name}={value}")), words.into(), &press(value)) }
                }
            </div>
        </fieldset>
    }
}

/// Whether a need is asked for by a question of its own.
pub(super) const fn is_asked(need: Need) -> bool {
    matches!(need, Need::Vka | Need::Kidney)
}

type Asked = (Control, &'static str, &'static str, Vec<(&'static str, &'static str)>);

fn asked(need: Need, w: Words) -> Option<Asked> {
    let mut answers = vec![("yes", w.yes()), ("no", w.no())];
    match need {
        Need::Vka => {
            answers.push(("unsure", w.unsure()));
            Some((Control::Vka, w.vka_question(), w.vka_hint(), answers))
        }
        Need::Kidney => Some((Control::Kidney, w.kidney_question(), w.kidney_hint(), answers)),
        Need::Age | Need::Sex | Need::Stage => None,
    }
}

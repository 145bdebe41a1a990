//! [`RowQuestion`]: what only the person can say of one result. The buttons stay: an
//! answer can be changed.

use calcium_compass_core::measure::Measure;
use calcium_compass_core::unit::Unit;
use calcium_compass_reader::{Question, State};
use yew::prelude::*;

use super::action::Action;
use super::state::{Answer, Item};
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) source: u32,
    pub(super) place: usize,
    pub(super) item: std::rc::Rc<Item>,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn RowQuestion(props: &Props) -> Html {
    let w = use_words();
    let Props { source, place, item, .. } = props;
    let (source, place, measure) = (*source, *place, item.row.measure);
    match item.row.state {
        State::Question(Question::Person) => {
            html! { <p class="question">{ w.ask_person_first() }</p> }
        }
        State::Question(Question::Date) => html! { <p class="question">{ w.ask_date_first() }</p> },
        State::Question(Question::Analyte) => {
            let asked = if measure == Measure::VitaminD25Oh {
                w.ask_total().to_owned()
            } else {
                w.shared.fill(w.ask_analyte(), &[("measure", w.shared.measure(measure))])
            };
            let answers = [(true, w.yes()), (false, w.no())].map(|(is, words)| {
                let pressed = item.answer == Some(Answer::Analyte(is));
                let id = if is { "yes" } else { "no" };
                button(props, Action::Analyte(source, place, is), id, words, pressed)
            });
            question(&asked, "ask-analyte", answers.into_iter().collect())
        }
        State::Question(Question::Unit) => {
            let answer = |unit: Unit| {
                let pressed = item.answer == Some(Answer::Unit(unit));
                let words = w.shared.unit(unit);
                button(props, Action::Unit(source, place, unit), unit.id(), words, pressed)
            };
            let answers = measure.units().iter().map(|scale| answer(scale.unit)).collect();
            question(w.ask_unit(), "ask-unit", answers)
        }
        State::Ready | State::Refused(_) => Html::default(),
    }
}

fn question(asked: &str, id: &'static str, answers: Html) -> Html {
    html! {
        <div class="asked" role="group" aria-label={asked.to_owned()} data-question={id}>
            <p class="question" key={asked.to_owned()}>{ asked }</p>
            <div class="answers">{ answers }</div>
        </div>
    }
}

fn button(
    props: &Props,
    action: Action,
    id: &'static str,
    words: &'static str,
    pressed: bool,
) -> Html {
    let onclick = props.dispatch.reform(move |_: MouseEvent| action.clone());
    html! {
        <button type="button" class="chip" key={id} data-answer={id} aria-pressed={pressed.to_string()} {onclick}>
            { words }
        </button>
    }
}

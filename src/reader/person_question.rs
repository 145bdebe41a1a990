//! [`PersonQuestion`]: whose results are meant, of a source that holds those of several
//! people. The buttons stay: an answer can be changed.

use calcium_compass_reader::Person;
use yew::prelude::*;

use super::job::Asks;
use super::said;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) people: Vec<Person>,
    pub(super) answer: Option<usize>,
    pub(super) id: u32,
    pub(super) asks: Asks,
}

#[component]
pub(super) fn PersonQuestion(props: &Props) -> Html {
    let w = use_words();
    let Props { people, answer, id, asks } = props;
    html! {
        <div class="asked" role="group" aria-label={w.ask_person()} data-question="ask-person">
            <p class="question">{ w.ask_person() }</p>
            <div class="answers">
                { for people.iter().enumerate().map(|(place, person)| {
                    let (asks, id) = (asks.clone(), *id);
                    let onclick = Callback::from(move |_: MouseEvent| asks.person(id, place));
                    html! {
                        <button
                            type="button"
                            class="chip"
                            key={place}
                            data-answer={place.to_string()}
                            aria-pressed={(*answer == Some(place)).to_string()}
                            {onclick}
                        >
                            { said::person(place + 1, person, w) }
                        </button>
                    }
                }) }
            </div>
        </div>
    }
}

//! [`FileQuestion`]: whether the day or the month comes first in the dates of a file.
//! The buttons stay: an answer can be changed.

use calcium_compass_reader::DayOrder;
use yew::prelude::*;

use super::job::Asks;
use super::said;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// A date of it, read with the day first and with the month first.
    pub(super) days: [String; 2],
    pub(super) order: Option<DayOrder>,
    pub(super) id: u32,
    pub(super) asks: Asks,
}

#[component]
pub(super) fn FileQuestion(props: &Props) -> Html {
    let w = use_words();
    let Props { days: [day_first, month_first], order, id, asks } = props;
    let answers = [(DayOrder::DayFirst, day_first), (DayOrder::MonthFirst, month_first)];
    html! {
        <div class="asked" role="group" aria-label={w.ask_date()} data-question="ask-date">
            <p class="question" id={format!("ask-date-{id}")}>{ w.ask_date() }</p>
            <div class="answers">
                { for answers.into_iter().map(|(own, day)| {
                    let (asks, id) = (asks.clone(), *id);
                    let onclick = Callback::from(move |_: MouseEvent| asks.order(id, own));
                    html! {
                        <button
                            type="button"
                            class="chip"
                            key={own.id()}
                            data-answer={own.id()}
                            aria-pressed={(*order == Some(own)).to_string()}
                            {onclick}
                        >
                            { said::day(day, w) }
                        </button>
                    }
                }) }
            </div>
        </div>
    }
}

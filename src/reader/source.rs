//! [`SourceCard`]: a source, how far it is, and what was found in it.

use yew::prelude::*;

use calcium_compass_reader::State;

use super::file_question::FileQuestion;
use super::job::Asks;
use super::person_question::PersonQuestion;
use super::progress::Progress;
use super::refused::RefusedFile;
use super::said;
use super::state::{Source, Status};
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) source: Source,
    pub(super) asks: Asks,
}

#[component]
pub(super) fn SourceCard(props: &Props) -> Html {
    let (w, source) = (use_words(), &props.source);
    let name = said::source(source, w);
    html! {
        <section class="source" data-source={source.id.to_string()} aria-label={name.clone()}>
            <h3 key={name.clone()}><bdi>{ &name }</bdi></h3>
            if let Status::Reading(percent) = source.status {
                <Progress name={name.clone()} {percent} asks={props.asks.clone()} />
            }
            // What comes of it is announced: the words change, the place stays.
            <div role="status">{ outcome(source, w) }</div>
            { for source.refused.iter().map(|unread| html! {
                <RefusedFile key={unread.name.clone()} unread={unread.clone()} />
            }) }
            if !source.people.is_empty() {
                <PersonQuestion
                    people={source.people.clone()}
                    answer={source.answers.person}
                    id={source.id}
                    asks={props.asks.clone()}
                />
            }
            if let Some(days) = source.asks.clone() {
                <FileQuestion {days} order={source.answers.day_order} id={source.id} asks={props.asks.clone()} />
            }
        </section>
    }
}

/// What was found, in sentences.
fn outcome(source: &Source, w: calcium_compass_words::ReaderWords) -> Html {
    let mut lines: Vec<String> = Vec::new();
    match source.status {
        Status::Reading(_) => {}
        Status::Stopped => lines.push(w.stopped().to_owned()),
        Status::Read if source.items.is_empty() && source.refused.is_empty() => {
            lines.push(w.nothing().to_owned());
        }
        Status::Read if source.items.is_empty() => {}
        Status::Read => {
            let count = |is: fn(State) -> bool| {
                source.items.iter().filter(|item| is(item.state())).count().to_string()
            };
            let ready = count(|state| state == State::Ready);
            let asked = count(|state| matches!(state, State::Question(_)));
            let out = count(|state| matches!(state, State::Refused(_)));
            let gaps = [("n", ready.as_str()), ("m", asked.as_str()), ("k", out.as_str())];
            lines.push(w.shared.fill(w.found(), &gaps));
        }
    }
    if source.other > 0 {
        lines.push(w.shared.fill(w.others(), &[("n", &source.other.to_string())]));
    }
    if source.old_letters {
        lines.push(w.letters().to_owned());
    }
    html! { for line in lines { <p key={line.clone()}>{ &line }</p> } }
}

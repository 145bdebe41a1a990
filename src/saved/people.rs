//! [`People`]: everyone's results.

use std::rc::Rc;

use calcium_compass_core::saved::{Person, SavedResult, people};
use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::action::Action;
use super::person::PersonResults;

/// With more results of several people, those of each are drawn when somebody
/// opens their name.
const OPEN: usize = 100;

/// So many people are drawn at once. The others follow, as many at a time, while
/// the page is used already: a file can hold two thousand.
const AT_ONCE: usize = 200;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) results: Rc<[SavedResult]>,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn People(props: &Props) -> Html {
    let people = use_memo(props.results.clone(), |results| named(results));
    let drawn = use_drawn(people.len());
    let folded = people.len() > 1 && props.results.len() > OPEN;
    html! {
        for (place, (name, results)) in people.iter().take(drawn).enumerate() {
            <PersonResults
                key={format!("person {name}")}
                id={format!("person-{place}")}
                name={name.clone()}
                results={results.clone()}
                {folded}
                dispatch={&props.dispatch}
            />
        }
    }
}

/// The results of each, with their name.
fn named(results: &[SavedResult]) -> Vec<(AttrValue, Rc<[SavedResult]>)> {
    let of = |Person { name, results }: Person<'_>| {
        (AttrValue::from(name.to_owned()), results.into_iter().cloned().collect())
    };
    people(results).into_iter().map(of).collect()
}

/// How many are drawn: more after each time, until it is all.
#[hook]
fn use_drawn(all: usize) -> usize {
    let drawn = use_state(|| AT_ONCE);
    use_effect_with((*drawn, all), {
        let drawn = drawn.clone();
        move |(so_far, all): &(usize, usize)| {
            let more = so_far.saturating_add(AT_ONCE);
            let soon = (so_far < all).then(|| Timeout::new(0, move || drawn.set(more)));
            move || drop(soon)
        }
    });
    *drawn
}

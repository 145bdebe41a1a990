//! [`People`]: everyone's results.

use std::rc::Rc;

use calcium_compass_core::saved::{Person, SavedResult, people};
use yew::prelude::*;

use super::action::Action;
use super::person::PersonResults;

/// With more results of several people, those of each are drawn when somebody
/// opens their name.
const OPEN: usize = 100;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) results: Rc<[SavedResult]>,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn People(props: &Props) -> Html {
    let people = people(&props.results);
    let folded = people.len() > 1 && props.results.len() > OPEN;
    html! {
        for (place, Person { name, results }) in people.into_iter().enumerate() {
            <PersonResults
                key={format!("person {name}")}
                id={format!("person-{place}")}
                name={name.to_owned()}
                results={results.into_iter().cloned().collect::<Rc<[SavedResult]>>()}
                {folded}
                dispatch={&props.dispatch}
            />
        }
    }
}

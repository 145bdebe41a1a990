//! [`PersonResults`]: a name, and the results of each measure.

use std::rc::Rc;

use calcium_compass_core::measure::Measure;
use calcium_compass_core::saved::SavedResult;
use calcium_compass_core::saved::trend::Trend;
use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use super::action::Action;
use super::measure::MeasureResults;
use super::rename::Rename;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The start of every id in it.
    pub(super) id: AttrValue,
    /// Nothing where no name was given.
    pub(super) name: AttrValue,
    pub(super) results: Rc<[SavedResult]>,
    /// Whether the results are drawn only when somebody asks for them.
    pub(super) folded: bool,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn PersonResults(props: &Props) -> Html {
    let w = use_words();
    let opened = use_state(|| false);
    let ontoggle = {
        let opened = opened.clone();
        Callback::from(move |event: Event| {
            opened.set(event.target_unchecked_into::<HtmlDetailsElement>().open());
        })
    };
    let title =
        if props.name.is_empty() { AttrValue::from(w.unnamed()) } else { props.name.clone() };
    let heading = html! { <h2><bdi key={title.to_string()}>{ title }</bdi></h2> };
    html! {
        <section data-person={&props.name}>
            if props.folded {
                <details class="person" {ontoggle}>
                    <summary>{ heading }</summary>
                    if *opened {
                        { results(props) }
                    }
                </details>
            } else {
                { heading }
                { results(props) }
            }
        </section>
    }
}

fn results(props: &Props) -> Html {
    let Props { id, name, results, dispatch, .. } = props;
    let trends =
        Measure::ALL.iter().filter_map(|measure| Trend::of(results, *measure)).map(Rc::new);
    html! {
        <>
            <Rename {id} {name} {dispatch} />
            for trend in trends {
                <MeasureResults key={trend.measure.id()} {id} trend={&trend} {dispatch} />
            }
        </>
    }
}

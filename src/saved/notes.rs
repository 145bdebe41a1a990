//! [`Notes`]: what the person took at the time of each test, in their own words.
//! The picture marks each by the number it has in this list.

use std::rc::Rc;

use calcium_compass_core::saved::trend::Trend;
use calcium_compass_core::saved::{LONGEST_NOTE, SavedResult};
use calcium_compass_words::compose;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::action::Action;
use super::table::value;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The start of every id in it.
    pub(super) id: AttrValue,
    pub(super) trend: Rc<Trend>,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn Notes(props: &Props) -> Html {
    let w = use_words();
    let Props { id, trend, dispatch } = props;
    let noted =
        trend.points.iter().map(|point| &point.result).filter(|one| !one.taken().is_empty());
    let noted: Vec<&SavedResult> = noted.collect();
    html! {
        <>
            if !noted.is_empty() {
                <h4>{ w.taken() }</h4>
                <ol class="notes">
                    for one in noted {
                        <li key={format!("{} {}", one.date(), one.taken())} data-taken={one.date().to_string()}>
                            { compose::date(one.date(), w.shared) }{ w.shared.colon() }<bdi>{ one.taken() }</bdi>
                        </li>
                    }
                </ol>
            }
            <details class="more">
                <summary>{ w.taken_write() }</summary>
                <p class="hint">{ w.taken_hint() }</p>
                // With another note, after an undo too, it is another field: a field keeps
                // what was typed into it.
                for (place, point) in trend.points.iter().enumerate() {
                    <NoteField
                        key={format!("{} {} {}", point.result.date(), value(&point.result, w), point.result.taken())}
                        id={format!("{id}-{}-note-{place}", trend.measure.id())}
                        result={point.result.clone()}
                        {dispatch}
                    />
                }
            </details>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct NoteProps {
    id: AttrValue,
    result: SavedResult,
    dispatch: Callback<Action>,
}

/// The note of one result.
#[component]
fn NoteField(props: &NoteProps) -> Html {
    let w = use_words();
    let NoteProps { id, result, dispatch } = props;
    let typed = use_state(|| result.taken().to_owned());
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| {
            typed.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let onsubmit = {
        let (typed, result) = (typed.clone(), result.clone());
        dispatch.reform(move |event: SubmitEvent| {
            event.prevent_default();
            Action::Note(result.clone(), (*typed).clone())
        })
    };
    let of = format!("{}, {}", compose::date(result.date(), w.shared), value(result, w));
    html! {
        <form class="rename" autocomplete="off" {onsubmit}>
            <label class="field__s" for={id} key={of.clone()}>{ &of }</label>
            <input
                {id}
                name="taken"
                maxlength={LONGEST_NOTE.to_string()}
                value={(*typed).clone()}
                {oninput}
            />
            <button class="button button--small" data-tool="taken">
                { w.taken_keep() }<span class="hidden">{ w.shared.colon() }{ of.clone() }</span>
            </button>
        </form>
    }
}

//! Draws a report and gathers an input. No browser API: everything here
//! renders on the host too, which is how the page is prerendered and tested.
//!
//! Two rules that Yew needs (each has a test):
//! - an element that shows a computed text has that text as its `key`, because
//!   a page translator swaps the text node Yew would go on writing to;
//! - lists live in an element of their own, with keys, because fields beside a
//!   growing list lose their focus.

mod about;
mod alert;
mod control;
mod event;
mod finding;
pub mod form;
mod joint;
mod masthead;
mod meaning;
mod numbers;
mod problem;
mod sources;

use yew::prelude::*;

use crate::core::date::Date;
use crate::core::{assess, report::Report};
use crate::text::en;

use form::{Action, Form};

/// The page.
#[derive(Properties, PartialEq, Clone, Default)]
pub struct Props {
    /// What the fields hold at first.
    #[prop_or_default]
    pub form: Form,
    /// Whether the page answers. The prerendered words do not.
    #[prop_or_default]
    pub live: bool,
    /// Today, for reviews that are overdue.
    #[prop_or_default]
    pub today: Option<Date>,
    /// Called once, when the whole page has been drawn for the first time.
    #[prop_or_default]
    pub rendered: Callback<()>,
}

/// The page.
#[component]
pub fn App(props: &Props) -> Html {
    let first = props.form.clone();
    let form = use_reducer(|| first);
    let report: Report = assess(&form.input());
    let rendered = props.rendered.clone();
    use_effect_with((), move |()| rendered.emit(()));

    let act = {
        let dispatch = form.dispatcher();
        Callback::from(move |action: Action| dispatch.dispatch(action))
    };
    let changed = {
        let act = act.clone();
        move |event: Event| event::changed(&event).into_iter().for_each(|action| act.emit(action))
    };
    let typed = {
        let act = act.clone();
        move |event: InputEvent| {
            event::changed(&event).into_iter().for_each(|action| act.emit(action))
        }
    };
    let left = {
        let act = act.clone();
        move |event: FocusEvent| event::left(&event).into_iter().for_each(|action| act.emit(action))
    };

    html! {
        <>
            { masthead::masthead() }
            <main class="page" id="main">
                <section class="intro">
                    <h1>{ en::TITLE }</h1>
                    <p class="lede">{ en::LEDE }</p>
                    <p class="quiet">{ en::PRIVACY }</p>
                </section>
                // Wrong numbers are told in the page's own words.
                <form class="entry" novalidate=true autocomplete="off" onsubmit={|e: SubmitEvent| e.prevent_default()}
                    oninput={typed} onchange={changed} onfocusout={left} aria-label={en::YOUR_NUMBERS}>
                    { about::about(&form, &report.person_problems) }
                    { numbers::numbers(&form, &problem::of_fields(&report), &act) }
                </form>
                { meaning::meaning(&meaning::View::new(report, props.today), props.live) }
            </main>
            <footer class="foot">
                <p>{ en::NOT_FOR }</p>
            </footer>
        </>
    }
}

//! Draws a report and gathers an input. No browser API: everything here
//! renders on the host too, which is how the page is prerendered and tested.
//!
//! Two rules that Yew needs (each has a test):
//! - an element that shows a computed text has that text as its `key`, because
//!   a page translator swaps the text node Yew would go on writing to;
//! - lists live in an element of their own, with keys, because fields beside a
//!   growing list lose their focus.

mod about;
pub mod action;
mod alert;
mod control;
mod event;
mod field;
mod finding;
pub mod form;
mod intake;
mod joint;
mod line;
pub mod link;
pub mod masthead;
mod meaning;
mod numbers;
mod problem;
mod sources;
mod strip;
mod tools;

use yew::prelude::*;

use crate::core::assess;
use crate::core::date::Date;
use crate::text::{Lang, Voice, Words};

use action::Action;
use form::Form;
use meaning::View;

/// The page.
#[derive(Properties, PartialEq, Clone)]
pub struct Props {
    /// The words.
    pub words: Words,
    /// What the fields hold at first.
    #[prop_or_default]
    pub form: Form,
    /// Whether the page answers. The prerendered words do not.
    #[prop_or_default]
    pub live: bool,
    /// Today, for reviews that are overdue and for the copied text.
    #[prop_or_default]
    pub today: Option<Date>,
    /// Called once, when the whole page has been drawn for the first time,
    /// with the way to act on it.
    #[prop_or_default]
    pub rendered: Callback<Callback<Action>>,
    /// What the page asks of the browser.
    #[prop_or_default]
    pub ask: Callback<Ask>,
}

impl Props {
    /// The page as it is before it answers.
    #[must_use]
    pub fn new(words: Words) -> Self {
        Self {
            words,
            form: Form::default(),
            live: false,
            today: None,
            rendered: Callback::default(),
            ask: Callback::default(),
        }
    }
}

/// What only the browser can do.
#[derive(Clone, PartialEq, Debug)]
pub enum Ask {
    /// Load a language, in a voice.
    Words(Lang, Voice),
    /// Put a text into the clipboard.
    Copy(String),
    /// Put a link that holds these controls into the clipboard.
    Link(Vec<(String, String)>),
    /// Print the page. The text is for where that is forbidden.
    Print(String),
}

/// The page.
#[component]
pub fn App(props: &Props) -> Html {
    let first = props.form.clone();
    let form = use_reducer(|| first);
    let act = {
        let dispatch = form.dispatcher();
        Callback::from(move |action: Action| dispatch.dispatch(action))
    };
    let rendered = props.rendered.clone();
    let way = act.clone();
    use_effect_with((), move |()| rendered.emit(way));

    let view = View {
        report: assess(&form.input()),
        form: &form,
        words: props.words,
        today: props.today,
        live: props.live,
        act: act.clone(),
        ask: props.ask.clone(),
    };
    let announced = use_memo((form.settled, props.words.lang()), |_| strip::announcement(&view));
    let w = props.words;
    html! {
        <div class="cc" lang={w.lang().tag()} dir={w.lang().dir()}>
            { masthead::masthead(&view) }
            <main class="page" id="main">
                { intro(w) }
                { entry(&view) }
                { meaning::meaning(&view) }
            </main>
            { strip::strip(&view) }
            <p class="hidden" role="status" key="announced"><span key={(*announced).clone()}>{ (*announced).clone() }</span></p>
            <footer class="foot">
                <p>{ w.not_for() }</p>
                if !w.translation().is_empty() {
                    <p>{ w.translation() }</p>
                }
            </footer>
        </div>
    }
}

fn intro(w: Words) -> Html {
    html! {
        <section class="intro">
            <h1>{ w.title() }</h1>
            <p class="lede">{ w.lede() }</p>
            <p class="quiet">{ w.privacy() }{ " " }{ masthead::leaf(w, "about", "#privacy", w.check_it()) }</p>
        </section>
    }
}

/// The form. One listener serves every field.
fn entry(view: &View) -> Html {
    let on = |event: fn(&Event) -> Option<Action>| {
        let act = view.act.clone();
        move |found: Event| event(&found).into_iter().for_each(|action| act.emit(action))
    };
    let changed = on(event::changed);
    let typed = {
        let changed = changed.clone();
        move |event: InputEvent| changed(event.into())
    };
    let left = {
        let act = view.act.clone();
        move |event: FocusEvent| event::left(&event).into_iter().for_each(|action| act.emit(action))
    };
    let shown = problem::of_fields(view);
    html! {
        // Wrong numbers are told in the page's own words.
        <form class="entry" novalidate=true autocomplete="off" onsubmit={|e: SubmitEvent| e.prevent_default()}
            oninput={typed} onchange={changed} onfocusout={left} aria-label={view.words.your_numbers()}>
            { about::about(view) }
            { numbers::results(view, &shown) }
            { numbers::intakes(view, &shown) }
        </form>
    }
}

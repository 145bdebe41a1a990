//! The page as a browser shows it: as it was built, with what a program draws
//! into it, each in its place.
#![allow(dead_code, reason = "each test uses a part of it")]

use calcium_compass::form::Form;
use calcium_compass::form::action::Action;
use calcium_compass::form::state::State;
use calcium_compass::page;
use calcium_compass::results::Results;
use calcium_compass::results::announcement::Announced;
use calcium_compass::results::context::Provider;
use calcium_compass::results::messages::Messages;
use calcium_compass::results::summary_bar::{self, SummaryBar};
use calcium_compass_core::date::Date;
use calcium_compass_core::measure::Measure;
use calcium_compass_words::{ClaimWords, Words};
use yew::LocalServerRenderer;
use yew::prelude::*;

/// What is shown.
#[derive(Properties, PartialEq, Clone)]
pub(crate) struct Props {
    pub(crate) words: Words,
    pub(crate) form: Form,
    pub(crate) today: Option<Date>,
}

/// A form, in plain English.
pub(crate) fn props(form: Form) -> Props {
    Props { form, words: Words::english(), today: None }
}

/// The page with everything open that can be opened.
pub(crate) fn drawn(mut props: Props) -> String {
    let picture = |measure: &Measure| format!("finding-{}-picture", measure.id());
    let mut names: Vec<String> = Measure::ALL.iter().map(picture).collect();
    // What is opened may hold more of it.
    while !names.is_empty() {
        for name in names {
            props.form = props.form.after(Action::Fold(name, true));
        }
        names = folds(&closed(&props));
        names.retain(|name| !props.form.opened.contains(name));
    }
    closed(&props)
}

/// The page as it is at first.
pub(crate) fn closed(props: &Props) -> String {
    let state = State::new(props.form.clone());
    let within = |html: Html| {
        let (words, today, state) = (props.words, props.today, state.clone());
        rendered::<Within>(WithinProps { words, today, state, html })
    };
    let (words, embedded) = (props.words, props.form.host.embedded);
    let built = rendered::<page::Page>(page::Props { words, embedded });
    let part = built.find("aria-labelledby=\"meaning-title\"").expect("results");
    let (start, rest) = built.split_at(part);
    let (tag, rest) = rest.split_once('>').expect("the end of a tag");
    let (_, after) = rest.split_once("</section>").expect("their end");
    let results = within(html! { <Results state={&state} /> });
    let mut page = format!("{start}{tag}>{results}</section>{after}");

    let mut put = |id: &str, html: String| {
        let place = page.find(&format!("id=\"{id}\"")).expect(id);
        let end = page.split_at(place).1.find('>').expect("the end of a tag");
        page.insert_str(place + end + 1, &html);
    };
    let (announcement, saved) = (state.announcement.clone(), state.form.saved);
    put("announced", within(html! { <Announced {announcement} {saved} /> }));
    if !embedded {
        let bar = summary_bar::Props::of(&state.report, props.words);
        put("dock", within(html! { <SummaryBar ..bar /> }));
    }
    let Messages { told, wrong } = Messages::of(&state, words);
    for message in told {
        put(&message.slot, within(message.html));
    }
    for name in wrong {
        page = page.replace(
            &format!(" id=\"f-{name}\""),
            &format!(" aria-invalid=\"true\" id=\"f-{name}\""),
        );
    }
    page
}

/// The names of what can be opened.
pub(crate) fn folds(page: &str) -> Vec<String> {
    let names = page.split("data-fold=\"").skip(1);
    names.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
}

/// A component as HTML.
pub(crate) fn rendered<C: BaseComponent>(props: C::Properties) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let words = LocalServerRenderer::<C>::with_props(props).hydratable(false).render();
    tokio::task::LocalSet::new().block_on(&runtime, words)
}

#[derive(Properties, PartialEq)]
struct WithinProps {
    words: Words,
    today: Option<Date>,
    state: State,
    html: Html,
}

/// What needs words, among the words.
#[component]
fn Within(props: &WithinProps) -> Html {
    html! {
        <Provider
            words={props.words}
            claims={ClaimWords::of(props.words.lang())}
            state={&props.state}
            today={props.today}
        >
            { props.html.clone() }
        </Provider>
    }
}

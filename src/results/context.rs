//! What every component of the results may ask for without being handed it.

use std::rc::Rc;

use calcium_compass_core::date::Date;
use calcium_compass_words::{ClaimWords, Words};
use yew::prelude::*;

use crate::form::action::Action;
use crate::form::host::Host;
use crate::form::state::State;

/// What changes seldom, and the way to act.
#[derive(Clone, PartialEq)]
pub struct Page {
    /// What the page has set in which the calculator stands.
    pub host: Rc<Host>,
    /// Today, for sources whose review is overdue.
    pub today: Option<Date>,
    /// Whether there is room to show what stands one step away elsewhere.
    pub wide: bool,
    /// The words of what people read, once they have come.
    pub claims: Option<ClaimWords>,
    /// The names of the parts that are not as they were at first.
    pub opened: Rc<[String]>,
    /// Takes what a person does.
    pub dispatch: Callback<Action>,
    /// Hears that something is about to be drawn.
    draws: Callback<()>,
}

/// See [`Provider`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The words.
    pub words: Words,
    /// Those of what people read, once they have come.
    #[prop_or_default]
    pub claims: Option<ClaimWords>,
    /// What is shown.
    pub state: State,
    /// Today.
    #[prop_or_default]
    pub today: Option<Date>,
    /// Whether there is room to show what stands one step away elsewhere.
    #[prop_or_default]
    pub wide: bool,
    /// Takes what a person does.
    #[prop_or_default]
    pub dispatch: Callback<Action>,
    /// Hears that something is about to be drawn, from each component that is. Yew
    /// lets others run between a component and those in it (yew, `scheduler.rs`).
    #[prop_or_default]
    pub draws: Callback<()>,
    /// What may ask.
    pub children: Html,
}

/// Answers [`use_words`] and [`use_page`] for what is in it. In another
/// language or voice all of that is drawn anew: a page translator may have
/// replaced the text nodes that Yew would go on writing to.
#[component]
pub fn Provider(props: &Props) -> Html {
    let form = &props.state.form;
    let page = Page {
        host: form.host.clone(),
        today: props.today,
        wide: props.wide,
        claims: props.claims,
        opened: form.opened.as_slice().into(),
        dispatch: props.dispatch.clone(),
        draws: props.draws.clone(),
    };
    props.draws.emit(());
    let key = format!("{} {}", props.words.lang().tag(), props.words.voice().id());
    html! {
        <ContextProvider<Words> {key} context={props.words}>
            <ContextProvider<Page> context={page}>{ props.children.clone() }</ContextProvider<Page>>
        </ContextProvider<Words>>
    }
}

/// The words.
#[hook]
#[allow(clippy::expect_used, reason = "a component outside a Provider is a mistake of ours")]
pub fn use_words() -> Words {
    // The form is drawn on the build machine, where nobody listens.
    if let Some(page) = use_context::<Page>() {
        page.draws.emit(());
    }
    use_context().expect("a Provider around")
}

/// What changes seldom, and the way to act.
#[hook]
#[allow(clippy::expect_used, reason = "a component outside a Provider is a mistake of ours")]
pub fn use_page() -> Page {
    let page: Page = use_context().expect("a Provider around");
    page.draws.emit(());
    page
}

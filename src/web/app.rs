//! [`App`]: what a program draws. The results stand in a part of the page; what
//! else changes is drawn into slots of the page around them.

use std::rc::Rc;

use web_sys::{Element, ScrollBehavior};
use yew::prelude::*;

use calcium_compass_core::date::Date;
use calcium_compass_core::measure::Measure;
use calcium_compass_words::{ClaimWords, Lang, Words};

use super::adopt;
use super::dom::by_id;
use super::landing::land;
use super::pressed::Pressed;
use super::stop::{self, Told};
use crate::form::Form;
use crate::form::action::Action;
use crate::form::slot::{ANNOUNCED, DOCK, LANGUAGES, PRIVACY};
use crate::form::state::State;
use crate::results::Results;
use crate::results::announcement::Announced;
use crate::results::context::{Provider, use_page};
use crate::results::effect::Effect;
use crate::results::hosted::{Languages, Privacy};
use crate::results::messages::{Message, Messages};
use crate::results::summary_bar::{self, SummaryBar};

/// See [`App`].
#[derive(Properties, PartialEq, Clone)]
pub(super) struct Props {
    /// What was entered before the start.
    pub(super) form: Form,
    /// The words.
    pub(super) words: Words,
    /// Those of what people read, once they have come.
    pub(super) claims: Option<ClaimWords>,
    /// The calculator that stands in the page, in that language.
    pub(super) scope: Element,
    /// Whether the person is to be taken to the answer first of all.
    pub(super) lands: bool,
    /// Today.
    pub(super) today: Option<Date>,
    /// What it asks of the page around it.
    pub(super) page: Around,
}

/// What an app asks of the page around it. Copies ask the same page.
#[derive(Clone, PartialEq)]
pub(super) struct Around {
    /// What the calculator stands in.
    pub(super) root: Element,
    /// Whether there is room for what stands one step away elsewhere.
    pub(super) wide: bool,
    /// All of it has been drawn for the first time; this takes actions.
    pub(super) started: Callback<Callback<Action>>,
    /// The form of another language has come, and all that is drawn into it.
    pub(super) come: Callback<Element>,
    /// Does what only the browser can.
    pub(super) effect: Callback<Effect>,
    /// Takes a language that is chosen among the results.
    pub(super) choose: Callback<Lang>,
    /// Is told what the form holds, whenever that is drawn.
    pub(super) holds: Callback<Rc<Form>>,
    /// Tells the host what was entered.
    pub(super) entered: Callback<Rc<Form>>,
}

/// Everything that changes.
#[component]
pub(super) fn App(props: &Props) -> Html {
    let Props { words, scope, page, .. } = props;
    let draws = use_callback(page.root.clone(), |(), root| stop::tell(Told::Draws, root));
    draws.emit(());
    let reducer = use_reducer(|| State::new(props.form.clone()));
    let dispatch = use_memo((), |()| Callback::from(reducer.dispatcher()));
    let state = State::clone(&reducer);
    let Messages { told, wrong } = Messages::of(&state, *words);
    use_adopted(page, scope, &state, wrong);
    use_told_host(page, &state);
    {
        let (started, dispatch) = (page.started.clone(), dispatch.clone());
        use_effect_with((), move |()| started.emit((*dispatch).clone()));
    }
    {
        let (scope, lands) = (scope.clone(), props.lands);
        use_effect_with(state.opened, move |opened| match opened {
            0 if lands => land(&scope, ScrollBehavior::Instant),
            0 => {}
            _ => land(&scope, ScrollBehavior::Auto),
        });
    }
    let pressed = use_memo((), |()| Pressed::default());
    {
        let pressed = pressed.clone();
        use_effect_with(page.root.clone(), move |root| {
            let listener = pressed.listen(root);
            move || drop(listener)
        });
    }
    {
        let come = page.come.clone();
        use_effect_with(scope.clone(), move |scope| come.emit(scope.clone()));
    }
    {
        let (root, holds, form) = (page.root.clone(), page.holds.clone(), state.form.clone());
        use_effect(move || {
            stop::tell(Told::Drawn, &root);
            pressed.drawn(&root);
            holds.emit(form);
        });
    }
    let bar = summary_bar::Props::of(&state.report, *words);
    let saved = state.form.saved;
    let host = state.form.host.clone();
    let Around { effect, choose, wide, .. } = page.clone();
    html! {
        <Provider
            words={*words}
            claims={props.claims}
            state={&state}
            today={props.today}
            {wide}
            dispatch={(*dispatch).clone()}
            {draws}
        >
            <Results state={&state} {effect} />
            <Portal scope={scope.clone()} slot={ANNOUNCED}>
                <Announced announcement={state.announcement.clone()} {saved} />
            </Portal>
            if host.embedded {
                <Portal scope={scope.clone()} slot={PRIVACY}><Privacy /></Portal>
                if host.languages.len() > 1 {
                    <Portal scope={scope.clone()} slot={LANGUAGES}><Languages {choose} /></Portal>
                }
            } else {
                <Portal scope={scope.clone()} slot={DOCK}><SummaryBar ..bar /></Portal>
            }
            <AtFields scope={scope.clone()} {told} />
        </Provider>
    }
}

/// See [`AtFields`].
#[derive(Properties, PartialEq)]
struct AtFieldsProps {
    scope: Element,
    told: Vec<Message>,
}

/// What is told at fields. A component, so that it is heard of before one is taken
/// away; and so that their number changes no place of what stands beside them.
#[component]
fn AtFields(props: &AtFieldsProps) -> Html {
    use_page();
    let AtFieldsProps { scope, told } = props;
    let at_its_slot = |Message { slot, place, html }: &Message| {
        let key = format!("{slot} {place}");
        html! { <Portal {key} scope={scope.clone()} slot={slot.clone()}>{ html.clone() }</Portal> }
    };
    told.iter().map(at_its_slot).collect()
}

/// See [`Portal`].
#[derive(Properties, PartialEq)]
struct PortalProps {
    scope: Element,
    slot: AttrValue,
    children: Html,
}

/// Draws into a slot of the page, if it is still there.
#[component]
fn Portal(props: &PortalProps) -> Html {
    // Tells that something is about to be drawn.
    use_page();
    let deps = (props.scope.clone(), props.slot.clone());
    let slot = use_memo(deps, |(scope, slot)| by_id(scope, slot));
    match &*slot {
        Some(slot) => create_portal(props.children.clone(), slot.clone()),
        None => Html::default(),
    }
}

/// Keeps the form that stands in the page as the state has it.
#[hook]
fn use_adopted(page: &Around, scope: &Element, state: &State, wrong: Vec<&'static str>) {
    let (form, host) = (state.form.clone(), state.form.host.clone());
    {
        let (root, state) = (page.root.clone(), state.clone());
        let shown: Vec<Measure> =
            Measure::ALL.iter().copied().filter(|measure| form.shows(*measure)).collect();
        // What somebody is in stays until it is left, which settles something.
        let deps = (scope.clone(), host.clone(), shown, state.asked.clone(), form.settled);
        use_effect_with(deps, move |(scope, ..)| {
            stop::tell(Told::Draws, &root);
            adopt::arrange(scope, &state);
        });
    }
    use_effect_with((scope.clone(), host), |(scope, host)| {
        if host.embedded {
            adopt::link(scope, &host.site);
        }
    });
    use_effect_with((scope.clone(), form.written), move |(scope, _)| adopt::fill(scope, &form));
    use_effect_with((scope.clone(), wrong), |(scope, wrong)| {
        adopt::mark(scope, wrong, true);
        let (scope, wrong) = (scope.clone(), wrong.clone());
        move || adopt::mark(&scope, &wrong, false)
    });
}

/// Tells a host that wants to hear of it what was entered.
#[hook]
fn use_told_host(page: &Around, state: &State) {
    let first = use_mut_ref(|| true);
    let (entered, form) = (page.entered.clone(), state.form.clone());
    use_effect_with((form.host.results, form.input()), move |(wanted, _)| {
        if !first.replace(false) && *wanted {
            entered.emit(form);
        }
    });
}

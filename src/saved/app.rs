//! [`SavedApp`]: the page of saved results, once it has started.

use calcium_compass_core::date::Date;
use calcium_compass_words::SavedWords;
use yew::prelude::*;

use super::action::{Action, Stored};
use super::damaged::Damaged;
use super::empty::Empty;
use super::erase::EraseAll;
use super::file;
use super::files::Files;
use super::message::MessageBar;
use super::people::People;
use super::state::{Contents, Focus, SavedResults};
use super::sync::use_sync;

/// What the page starts with.
#[derive(Properties, PartialEq, Clone)]
pub struct Props {
    /// The words.
    pub words: SavedWords,
    /// What the browser stores.
    pub stored: Stored,
    /// Whether the browser has promised not to delete it by itself, where that
    /// is known.
    #[prop_or_default]
    pub persisted: Option<bool>,
    /// Today, for the name of a file.
    #[prop_or_default]
    pub today: Option<Date>,
    /// Called once it has been drawn.
    #[prop_or_default]
    pub on_ready: Callback<()>,
}

/// The app.
#[component]
pub fn SavedApp(props: &Props) -> Html {
    let w = props.words;
    let state = use_reducer(|| SavedResults::new(props.stored.clone()));
    use_sync(&state);
    use_effect_with(props.on_ready.clone(), |on_ready| on_ready.emit(()));
    let dispatch = state.dispatcher().to_callback();
    let on_export = {
        let (state, today) = (state.clone(), props.today);
        Callback::from(move |()| {
            if file::download(&file::name(today), &state.export()) {
                state.dispatch(Action::Exported);
            }
        })
    };
    let contents = match state.contents() {
        Contents::Forbidden => html! {
            <p class="empty" data-state="forbidden">{ w.forbidden() }</p>
        },
        Contents::Damaged(error) => html! { <Damaged error={*error} /> },
        Contents::Results(results) if results.is_empty() => html! { <Empty /> },
        Contents::Results(results) => html! { <People {results} dispatch={&dispatch} /> },
    };
    html! {
        <ContextProvider<SavedWords> context={w}>
            if let Some(persisted) = props.persisted.filter(|_| state.is_filled()) {
                <p class="quiet" data-persisted="">
                    { if persisted { w.persisted() } else { w.not_persisted() } }
                </p>
            }
            { contents }
            if *state.contents() != Contents::Forbidden {
                <Files is_filled={state.is_filled()} {on_export} dispatch={&dispatch} />
            }
            if state.is_filled() || state.keeps_foods() {
                <EraseAll
                    keeps_foods={state.keeps_foods()}
                    count={state.results().len()}
                    confirms={state.confirms_erase()}
                    focus_question={state.focus(Focus::Question)}
                    focus_button={state.focus(Focus::EraseButton)}
                    dispatch={&dispatch}
                />
            }
            <MessageBar
                message={state.message()}
                turn={state.turn()}
                can_undo={state.can_undo()}
                focus={state.focus(Focus::Message)}
                dispatch={&dispatch}
            />
        </ContextProvider<SavedWords>>
    }
}

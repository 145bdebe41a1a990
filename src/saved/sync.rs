//! [`use_sync`]: keeps the state of the page and the browser's storage in step.

use gloo_events::EventListener;
use gloo_utils::window;
use yew::prelude::*;

use super::action::Action;
use super::state::SavedResults;
use super::storage;

/// Makes the change that the state waits for, and reads again what another tab
/// may have changed, also after a time in which the browser had put the page
/// away.
#[hook]
pub(super) fn use_sync(state: &UseReducerHandle<SavedResults>) {
    {
        let state = state.clone();
        use_effect(move || {
            if let Some(write) = state.pending() {
                state.dispatch(Action::Written(storage::replace(write)));
            }
        });
    }
    use_effect_with(state.dispatcher(), |dispatcher| {
        let listeners = ["storage", "pageshow"].map(|event| {
            let dispatcher = dispatcher.clone();
            EventListener::new(&window(), event, move |_| {
                dispatcher.dispatch(Action::Reload(storage::stored()));
            })
        });
        move || drop(listeners)
    });
}

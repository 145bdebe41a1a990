//! [`MessageBar`]: what came of the last action, always in view, with the way
//! back; and the same for those who do not see it.

use calcium_compass_words::SavedWords;
use yew::prelude::*;

use super::action::Action;
use super::focus::use_focus;
use super::state::Message;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) message: Option<Message>,
    /// Another number for another message.
    pub(super) turn: u32,
    pub(super) can_undo: bool,
    pub(super) focus: Option<u32>,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn MessageBar(props: &Props) -> Html {
    let w = use_words();
    let bar = use_focus(props.focus);
    let undo = props.dispatch.reform(|_: MouseEvent| Action::Undo);
    let text = props.message.map(|message| sentences(message, w)).unwrap_or_default();
    html! {
        <>
            <p class="hidden" role="status"><span key={props.turn.to_string()}>{ &text }</span></p>
            if let Some(message) = props.message {
                <div
                    ref={bar}
                    class="told"
                    tabindex="-1"
                    data-focus="told"
                    data-told={message.outcome.id()}
                >
                    <div class="told__in">
                        <p key={text.clone()}>{ text }</p>
                        if props.can_undo {
                            <button type="button" class="button" data-tool="undo" onclick={undo}>
                                { w.shared.undo() }
                            </button>
                            <p class="hint">{ w.undo_hint() }</p>
                        }
                    </div>
                </div>
            }
        </>
    }
}

fn sentences(message: Message, w: SavedWords) -> String {
    let (added, known) = (message.added.to_string(), message.known.to_string());
    let gaps = [("n", added.as_str()), ("m", known.as_str())];
    let text = w.shared.fill(w.outcome(message.outcome), &gaps);
    match message.error {
        None => text,
        Some(error) => format!("{text} {}", w.what_is_wrong(error)),
    }
}

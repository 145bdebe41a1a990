//! What the results ask of the browser. Everything may be forbidden: then the
//! text is shown to be copied by hand.

use wasm_bindgen_futures::{JsFuture, spawn_local};

use calcium_compass_core::saved::file::{self, AppendError};
use calcium_compass_words::{Notice, Words};
use yew::Callback;

use super::address;
use super::host_channel::HostChannel;
use crate::form::action::Action;
use crate::form::link;
use crate::results::effect::Effect;
use crate::saved::storage::{self, StorageError};

/// Does what is asked.
pub(super) fn run(
    effect: Effect,
    words: Option<Words>,
    act: &Callback<Action>,
    host: Option<&HostChannel>,
) {
    match effect {
        Effect::Copy(text) => copy(act.clone(), text, Notice::Copied),
        Effect::Link(site, controls) => {
            let address =
                words.and_then(|w| address::write(&site, &link::with_language(&controls, w)));
            if let Some(address) = address {
                copy(act.clone(), address, Notice::LinkCopied);
            }
        }
        Effect::Save(lines, left_out) => {
            let done = if left_out { Notice::SavedDated } else { Notice::Saved };
            act.emit(
                save(&lines)
                    .map_or_else(|why| Action::Saved(why, 0), |new| Action::Saved(done, new)),
            );
        }
        Effect::Print(text) => {
            // A host prints its own page, or says that it cannot print.
            let own = || gloo_utils::window().print().is_ok();
            if !host.map_or_else(own, HostChannel::print) {
                act.emit(Action::Show(Notice::PrintByHand, text));
            }
        }
    }
}

fn copy(act: Callback<Action>, text: String, done: Notice) {
    spawn_local(async move {
        if clip(&text).await.is_some() {
            act.emit(Action::Notice(done));
        } else {
            act.emit(Action::Show(Notice::CopyByHand, text));
        }
    });
}

/// Adds the lines to what is saved. How many of them are new, or why none was saved.
pub(super) fn save(lines: &[String]) -> Result<usize, Notice> {
    let why = |error: StorageError| match error {
        StorageError::Forbidden => Notice::SaveForbidden,
        StorageError::Full => Notice::SaveFull,
    };
    let text = storage::get().map_err(why)?;
    let (all, new) = file::append(text.as_deref(), lines).map_err(|error| match error {
        AppendError::Foreign => Notice::SaveForeign,
        AppendError::TooLong => Notice::SaveFull,
    })?;
    storage::set(&all).map_err(why)?;
    if text.is_none() {
        storage::persist();
    }
    Ok(new)
}

/// `None` where the browser has no clipboard or forbids it.
async fn clip(text: &str) -> Option<()> {
    let navigator = gloo_utils::window().navigator();
    // Undefined on a page without TLS, whatever the type says.
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into()).ok()?;
    if clipboard.is_undefined() {
        return None;
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.ok()?;
    Some(())
}

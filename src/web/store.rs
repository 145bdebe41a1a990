//! What is saved on the device: one text under one name, written only when a
//! person asks for it. A browser may forbid it, as in a frame without an
//! origin, and then says so by throwing.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Storage;

/// The name. The calculator, its page of saved results and nothing else use it.
pub(super) const KEY: &str = "calcium-compass-results";

/// Why nothing was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Refusal {
    /// The browser forbids it.
    Forbidden,
    /// There is no room.
    Full,
}

/// Only of a page of its own: in a frame it is not sure whose storage this is.
fn storage() -> Result<Storage, Refusal> {
    let window = web_sys::window().filter(|window| window.top() == Ok(Some(window.clone())));
    window.and_then(|window| window.local_storage().ok()?).ok_or(Refusal::Forbidden)
}

/// What is saved, if anything.
pub(super) fn get() -> Result<Option<String>, Refusal> {
    storage()?.get_item(KEY).map_err(|_| Refusal::Forbidden)
}

/// Saves this text in the place of what was.
pub(super) fn set(text: &str) -> Result<(), Refusal> {
    storage()?.set_item(KEY, text).map_err(|_| Refusal::Full)
}

/// Saves nothing any more.
pub(super) fn remove() -> Result<(), Refusal> {
    storage()?.remove_item(KEY).map_err(|_| Refusal::Forbidden)
}

/// Whether the browser has promised not to delete it by itself; `None` where
/// it does not say.
pub(super) async fn persisted() -> Option<bool> {
    let asked = web_sys::window()?.navigator().storage().persisted().ok()?;
    JsFuture::from(asked).await.ok()?.as_bool()
}

/// Asks the browser not to delete it by itself. It may refuse, and may have no
/// way to ask: the page of saved results says how that stands.
pub(super) fn persist() {
    let asked = web_sys::window().and_then(|window| window.navigator().storage().persist().ok());
    if let Some(asked) = asked {
        spawn_local(async {
            let _ = JsFuture::from(asked).await;
        });
    }
}

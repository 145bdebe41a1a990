//! What is saved on the device: one text under one name, written only when a
//! person asks for it. A browser may forbid it, as in a frame without an
//! origin, and says so by throwing; `gloo_storage` would panic there, so the
//! browser's own interface is used.

use gloo_utils::window;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Storage;

use super::action::{Kept, Stored, Write, WriteError};

/// The name. The calculator, its page of saved results and nothing else use it.
const KEY: &str = "calcium-compass-results";
/// The name of the list of foods and products, which has a part of its own.
const FOODS: &str = "calcium-compass-foods";

/// Why nothing was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StorageError {
    /// The browser forbids it.
    Forbidden,
    /// There is no room.
    Full,
}

impl From<StorageError> for WriteError {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Forbidden => Self::Forbidden,
            StorageError::Full => Self::Full,
        }
    }
}

/// Only of a page of its own: in a frame it is not sure whose storage this is.
fn storage() -> Result<Storage, StorageError> {
    let window = window();
    let is_top = window.top() == Ok(Some(window.clone()));
    let storage = is_top.then(|| window.local_storage().ok().flatten()).flatten();
    storage.ok_or(StorageError::Forbidden)
}

/// What is saved, if anything.
///
/// # Errors
/// Where the browser forbids it.
pub fn get() -> Result<Option<String>, StorageError> {
    storage()?.get_item(KEY).map_err(|_| StorageError::Forbidden)
}

/// Saves this text in the place of what was.
///
/// # Errors
/// Where the browser forbids it, or has no room.
pub fn set(text: &str) -> Result<(), StorageError> {
    storage()?.set_item(KEY, text).map_err(|_| StorageError::Full)
}

/// Saves no result any more.
fn remove() -> Result<(), StorageError> {
    storage()?.remove_item(KEY).map_err(|_| StorageError::Forbidden)
}

/// The list of foods that is kept, if one is.
///
/// # Errors
/// Where the browser forbids it.
pub fn foods() -> Result<Option<String>, StorageError> {
    storage()?.get_item(FOODS).map_err(|_| StorageError::Forbidden)
}

/// Keeps a list of foods, or none any more.
///
/// # Errors
/// Where the browser forbids it, or has no room.
pub fn set_foods(text: Option<&str>) -> Result<(), StorageError> {
    let storage = storage()?;
    match text {
        Some(text) => storage.set_item(FOODS, text).map_err(|_| StorageError::Full),
        None => storage.remove_item(FOODS).map_err(|_| StorageError::Forbidden),
    }
}

/// What is kept, for the page that shows it.
#[must_use]
pub fn stored() -> Stored {
    kept().map_or(Stored::Forbidden, Stored::Kept)
}

fn kept() -> Result<Kept, StorageError> {
    Ok(Kept { results: get()?.map(Into::into), foods: foods()?.map(Into::into) })
}

/// Writes only over what the change was made from.
pub(super) fn replace(write: &Write) -> Result<(), WriteError> {
    let now = kept()?;
    let conflicts = now.results != write.from.results
        || (write.changes_foods() && now.foods != write.from.foods);
    if conflicts {
        return Err(WriteError::Conflict(now));
    }
    if write.changes_foods() {
        set_foods(write.to.foods.as_deref())?;
    }
    let written = write.to.results.as_deref().map_or_else(remove, set);
    if written.is_err() && write.changes_foods() {
        // All of it or nothing: it had room before.
        set_foods(write.from.foods.as_deref())?;
    }
    written?;
    if write.from.results.is_none() {
        persist();
    }
    Ok(())
}

/// Whether the browser has promised not to delete it by itself; `None` where
/// it does not say.
pub async fn persisted() -> Option<bool> {
    let asked = window().navigator().storage().persisted().ok()?;
    JsFuture::from(asked).await.ok()?.as_bool()
}

/// Asks the browser not to delete it by itself. It may refuse, and may have no
/// way to ask: the page of saved results says how that stands.
pub fn persist() {
    if let Ok(asked) = window().navigator().storage().persist() {
        spawn_local(async {
            let _ = JsFuture::from(asked).await;
        });
    }
}

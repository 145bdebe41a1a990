//! A text that is handed to the person as a file: no server has it.

use gloo_file::{Blob, ObjectUrl};
use gloo_timers::callback::Timeout;
use gloo_utils::{body, document};
use wasm_bindgen::JsCast;
use web_sys::HtmlAnchorElement;

/// How long a browser may take to read a file that was made here.
const ADDRESS_HOLDS_MS: u32 = 60_000;

/// Hands a text to the browser as a file of a kind. Whether it was taken: a browser
/// says nothing of what becomes of it.
pub(crate) fn download(name: &str, kind: &str, text: &str) -> bool {
    let address = ObjectUrl::from(Blob::new_with_options(text, Some(kind)));
    let link = document().create_element("a").ok();
    let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) else {
        return false;
    };
    link.set_href(&address);
    link.set_download(name);
    // In a dialog, where the rest of the page cannot be pressed, it stands inside.
    let dialog = document().query_selector("dialog[open]").ok().flatten();
    let place = dialog.unwrap_or_else(|| body().into());
    if place.append_child(&link).is_err() {
        return false;
    }
    link.click();
    link.remove();
    Timeout::new(ADDRESS_HOLDS_MS, move || drop(address)).forget();
    true
}

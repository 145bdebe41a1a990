//! Files: one handed to the person, and one that was chosen.

use calcium_compass_core::date::Date;
use calcium_compass_core::saved::file::ReadErrorKind;
use gloo_file::{Blob, File, ObjectUrl};
use gloo_timers::callback::Timeout;
use gloo_utils::{body, document};
use wasm_bindgen::JsCast;
use web_sys::HtmlAnchorElement;

/// What a file's name starts with.
const NAME: &str = "calcium-compass-results";
/// No file of ours is larger.
const LARGEST: u64 = 1_000_000;
/// How long a browser may take to read a file that was made here.
const ADDRESS_HOLDS_MS: u32 = 60_000;

/// The name a file is given.
pub(super) fn name(today: Option<Date>) -> String {
    let day = today.map(|today| format!("-{today}")).unwrap_or_default();
    format!("{NAME}{day}.csv")
}

/// Hands a text to the browser as a file that is made here: no server has it.
pub(super) fn download(name: &str, text: &str) {
    let address = ObjectUrl::from(Blob::new_with_options(text, Some("text/csv;charset=utf-8")));
    let link = document().create_element("a").ok();
    let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) else {
        return;
    };
    link.set_href(&address);
    link.set_download(name);
    if body().append_child(&link).is_ok() {
        link.click();
        link.remove();
        Timeout::new(ADDRESS_HOLDS_MS, move || drop(address)).forget();
    }
}

/// The text of a file that was chosen.
pub(super) async fn read(file: &File) -> Result<String, ReadErrorKind> {
    if file.size() > LARGEST {
        return Err(ReadErrorKind::TooLong);
    }
    gloo_file::futures::read_as_text(file).await.map_err(|_| ReadErrorKind::Foreign)
}

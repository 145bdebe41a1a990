//! The wasm binary: what the browser's scripts may call.

use wasm_bindgen::prelude::{JsError, wasm_bindgen};

/// Starts the page in place of the prerendered words in `root`. `words` is the
/// pack of its language; `load(name)` is a promise of another.
///
/// # Errors
/// Where the pack is not one of this build.
#[wasm_bindgen]
pub fn mount(
    root: &web_sys::Element,
    words: String,
    load: js_sys::Function,
) -> Result<(), JsError> {
    calcium_compass::web::mount(root, words, load).map_err(JsError::new)
}

fn main() {}

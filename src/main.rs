//! The wasm binary of the page: what its scripts may call.

use calcium_compass::web;
use js_sys::Function;
use wasm_bindgen::prelude::{JsError, wasm_bindgen};
use web_sys::Element;

/// Has `told(kind, what)` hear of each drawing, and of a panic; see [`web::guard`].
/// Comes before all else.
#[wasm_bindgen]
pub fn guard(told: Function) {
    web::guard(told);
}

/// Starts the page in place of the prerendered words in `root`. `words` is the
/// pack of its language; `load(name)` is a promise of another.
///
/// # Errors
/// Where the pack is not one of this build.
#[wasm_bindgen]
pub fn mount(root: &Element, words: String, load: Function) -> Result<(), JsError> {
    web::mount(root, words, load).map_err(JsError::new)
}

fn main() {}

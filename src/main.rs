//! The wasm binary of the page: what its scripts may call.

use calcium_compass::web;
use js_sys::Function;
use wasm_bindgen::prelude::{JsError, wasm_bindgen};
use web_sys::{Document, Element};

/// Has `told(kind, what)` hear of each drawing, and of a panic; see [`web::guard`].
/// Comes before all else.
#[wasm_bindgen]
pub fn guard(told: Function) {
    web::guard(told);
}

/// Brings the page in `root` to life; see [`web::mount`].
///
/// # Errors
/// Where the pack is not one of this build.
#[wasm_bindgen]
pub fn mount(
    root: &Element,
    words: String,
    load: Function,
    other: Option<Document>,
) -> Result<(), JsError> {
    web::mount(root, words, load, other).map_err(JsError::new)
}

fn main() {}

//! The wasm binary: what the browser's scripts may call.

use wasm_bindgen::prelude::wasm_bindgen;

/// Starts the page in place of the prerendered words in `root`.
#[wasm_bindgen]
pub fn mount(root: &web_sys::Element) {
    calcium_compass::web::mount(root);
}

fn main() {}

//! The wasm binary of the page of saved results. It is one of its own so that
//! nobody loads it with the calculator.

use wasm_bindgen::prelude::{JsError, wasm_bindgen};

/// Has `told(kind, what)` hear of each drawing, and of a panic; see [`calcium_compass::web::guard`].
/// Comes before all else.
#[wasm_bindgen]
pub fn guard(told: js_sys::Function) {
    calcium_compass::web::guard(told);
}

/// Starts the page in place of the prerendered words in `root`. `words` is the
/// pack of its language; `load(name)` is a promise of another.
///
/// # Errors
/// Where a pack is not one of this build.
#[wasm_bindgen]
pub async fn mount(
    root: web_sys::Element,
    words: String,
    load: js_sys::Function,
) -> Result<(), JsError> {
    let started = calcium_compass::web::saved::mount(&root, words, &load).await;
    if started.is_err() {
        // The words stay, and say that the page did not start.
        let _ = root.set_attribute("data-failed", "");
    }
    started.map_err(JsError::new)
}

fn main() {}

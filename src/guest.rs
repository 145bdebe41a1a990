//! The wasm binary of the element and the frame. It is one of its own: the page
//! sets nothing up, and nobody loads both.

use calcium_compass::web;
use js_sys::Function;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element;

/// Has `told(kind, what)` hear of each drawing, and of a panic; see [`web::guard`].
/// Comes before all else.
#[wasm_bindgen]
pub fn guard(told: Function) {
    web::guard(told);
}

/// A calculator in somebody else's page.
#[wasm_bindgen]
pub struct Embedded(web::Embedded);

/// Draws a calculator in `root`; see [`web::embed`].
///
/// # Errors
/// What is wrong: a list of `{ key, text }`.
#[wasm_bindgen]
pub async fn embed(
    root: Element,
    settings: JsValue,
    entered: JsValue,
    load: Function,
    tell: Function,
) -> Result<Embedded, JsValue> {
    Ok(Embedded(web::embed(root, settings, entered, load, tell).await?))
}

#[wasm_bindgen]
impl Embedded {
    /// Changes the settings.
    ///
    /// # Errors
    /// What is wrong: a list of `{ key, text }`. Then nothing has changed.
    pub fn set(&self, settings: JsValue) -> Result<(), JsValue> {
        self.0.set(settings)
    }

    /// Takes it out of the page.
    pub fn end(&self) {
        self.0.end();
    }
}

fn main() {}

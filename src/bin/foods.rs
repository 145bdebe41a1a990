//! The wasm binary of the part that counts foods and products. It is loaded when
//! somebody opens that part.

use calcium_compass::web::{self, foods};
use js_sys::Function;
use wasm_bindgen::prelude::{JsError, wasm_bindgen};
use web_sys::Element;

/// Has `told(kind, what)` hear of a panic; see [`web::guard`]. Comes before all else.
#[wasm_bindgen]
pub fn guard(told: Function) {
    web::guard(told);
}

/// The part, once it is open.
#[wasm_bindgen]
pub struct Part(foods::Open);

/// Draws the part in `root`; see [`foods::open`].
///
/// # Errors
/// Where the words are not those of this build.
#[wasm_bindgen]
pub fn start(
    root: Element,
    shared: String,
    own: String,
    entered: String,
    take: Function,
    _work: Function,
) -> Result<Part, JsError> {
    foods::open(root, shared, &own, &entered, take).map(Part).map_err(JsError::new)
}

#[wasm_bindgen]
impl Part {
    /// Takes it out of the page.
    pub fn end(self) {
        self.0.end();
    }
}

fn main() {}

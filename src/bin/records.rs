//! The wasm binary of the part that makes files, a code and a reminder of what is
//! entered. It is loaded when somebody opens that part.

use calcium_compass::web::{self, records};
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
pub struct Part(records::Open);

/// Draws the part in `root`; see [`records::open`]. It fills nothing in and needs no
/// worker.
///
/// # Errors
/// Where the words are not those of this build.
#[wasm_bindgen]
pub fn start(root: Element, shared: String, own: String, entered: &str) -> Result<Part, JsError> {
    records::open(root, shared, own, entered).map(Part).map_err(JsError::new)
}

#[wasm_bindgen]
impl Part {
    /// Takes it out of the page.
    pub fn end(self) {
        self.0.end();
    }
}

fn main() {}

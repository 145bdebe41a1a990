//! The wasm binary of the part that reads a report. It is loaded when somebody opens
//! that part, and once more in a worker, which does the reading.

use calcium_compass::web::{self, reader};
use js_sys::Function;
use wasm_bindgen::prelude::{JsError, JsValue, wasm_bindgen};
use web_sys::Element;

/// Has `told(kind, what)` hear of a panic; see [`web::guard`]. Comes before all else.
#[wasm_bindgen]
pub fn guard(told: Function) {
    web::guard(told);
}

/// The part, once it is open.
#[wasm_bindgen]
pub struct Part(reader::Open);

/// Draws the part in `root`; see [`reader::open`].
///
/// # Errors
/// Where the words are not those of this build.
#[wasm_bindgen]
pub fn start(
    root: Element,
    shared: String,
    own: String,
    _entered: String,
    take: Function,
    work: Function,
) -> Result<Part, JsError> {
    reader::open(root, shared, own, take, work).map(Part).map_err(JsError::new)
}

#[wasm_bindgen]
impl Part {
    /// Takes it out of the page, with all that was read.
    pub fn end(self) {
        self.0.end();
    }
}

/// Does a piece of work in a worker; see [`reader::work`].
#[wasm_bindgen]
pub fn work(request: JsValue, tell: &Function) {
    reader::work(&request, tell);
}

fn main() {}

//! The wasm of the npm package: one function.

use calcium_compass::package;
use serde::Serialize;
use wasm_bindgen::prelude::{JsError, JsValue, wasm_bindgen};

/// `assess(input): Report`; see `src/package/shell/index.d.ts`.
#[wasm_bindgen]
pub fn assess(input: JsValue) -> Result<JsValue, JsError> {
    let input = package::read(serde_wasm_bindgen::Deserializer::from(input))?;
    let report = package::assess(input)?;
    // What is not there is `null`: every key of the types is always there.
    let out = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true);
    Ok(report.serialize(&out)?)
}

fn main() {}

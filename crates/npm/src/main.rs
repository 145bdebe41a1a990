//! The wasm of the npm package: one function.

use serde::Serialize;
use wasm_bindgen::prelude::{JsError, JsValue, wasm_bindgen};

/// `assess(input): Report`; see `crates/npm/js/index.d.ts`.
#[wasm_bindgen]
pub fn assess(input: JsValue) -> Result<JsValue, JsError> {
    let input = calcium_compass_npm::read(serde_wasm_bindgen::Deserializer::from(input))?;
    let report = calcium_compass_npm::assess(input)?;
    // What is not there is `null`: every key of the types is always there.
    let out = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true);
    Ok(report.serialize(&out)?)
}

fn main() {}

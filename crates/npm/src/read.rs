//! The wasm of the package's reader: one function. It is one of its own, so that
//! who only assesses does not load it.

use serde::Serialize;
use wasm_bindgen::prelude::{JsError, JsValue, wasm_bindgen};

/// `read(report, options)`; see `crates/npm/js/reader.d.ts`.
#[wasm_bindgen]
pub fn read(
    bytes: &[u8],
    name: &str,
    day_order: Option<String>,
    person: Option<u32>,
) -> Result<JsValue, JsError> {
    let person = person.map(|person| person as usize);
    let reading = calcium_compass_npm::reading::read(bytes, name, day_order.as_deref(), person)?;
    // What is not there is `null`: every key of the types is always there.
    let out = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true);
    Ok(reading.serialize(&out)?)
}

fn main() {}

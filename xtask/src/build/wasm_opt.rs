//! `wasm-opt` over what wasm-bindgen wrote: a twentieth less to download and to
//! compile. One plain call for every program of the page, Trunk's and the others alike.

use std::path::Path;

use anyhow::Result;

use super::dist;
use crate::machine::{Job, Place};

/// What the compiler uses of WebAssembly; the stripped wasm no longer says so.
const FEATURES: &str = "--enable-bulk-memory --enable-sign-ext --enable-mutable-globals \
                        --enable-nontrapping-float-to-int --enable-multivalue --enable-reference-types";

/// Makes each wasm in a folder smaller.
pub(crate) fn folder(place: &Place, folder: &Path) -> Result<()> {
    let line = format!("wasm-opt -Oz {FEATURES} -o");
    for wasm in dist::of_kind(folder, "wasm")? {
        Job::new(place, &line)?.arg(&wasm).arg(&wasm).run()?;
    }
    Ok(())
}

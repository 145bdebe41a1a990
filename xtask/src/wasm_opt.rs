//! `wasm-opt` over what wasm-bindgen wrote: a twentieth less to download and to
//! compile. One plain call for every program, Trunk's and the others alike.

use std::path::Path;

use anyhow::Result;

use crate::compress;
use crate::place::Place;
use crate::process::Job;

/// What the compiler uses of WebAssembly; the stripped wasm no longer says so.
const FEATURES: &str = "--enable-bulk-memory --enable-sign-ext --enable-mutable-globals \
                        --enable-nontrapping-float-to-int --enable-multivalue --enable-reference-types";

/// Makes each wasm in a folder smaller.
pub(crate) fn folder(place: &Place, folder: &Path) -> Result<()> {
    for wasm in compress::files(folder)? {
        if wasm.extension().is_some_and(|kind| kind == "wasm") {
            let line = format!("wasm-opt -Oz {FEATURES} -o");
            Job::new(place, &line)?.arg(&wasm).arg(&wasm).run()?;
        }
    }
    Ok(())
}

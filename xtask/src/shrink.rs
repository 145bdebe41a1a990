//! What the compiler left in the wasm: `wasm-opt` takes a twentieth out, 1.1 kB
//! after brotli, and a phone has less to compile.

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
    let files = compress::files(folder)?;
    for wasm in files.iter().filter(|file| file.extension().is_some_and(|kind| kind == "wasm")) {
        let line = format!("wasm-opt -Oz --strip-debug --strip-producers {FEATURES} -o");
        Job::new(place, &line)?.arg(wasm).arg(wasm).run()?;
    }
    Ok(())
}

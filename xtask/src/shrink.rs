//! What the compiler and wasm-bindgen leave in the wasm: `wasm-opt` takes a
//! twentieth out, 1.1 kB after brotli, and a phone has less to compile. Then
//! it is put together again ([`repack`]).

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::compress;
use crate::place::Place;
use crate::process::Job;
use crate::repack::repack;

/// What the compiler uses of WebAssembly; the stripped wasm no longer says so.
const FEATURES: &str = "--enable-bulk-memory --enable-sign-ext --enable-mutable-globals \
                        --enable-nontrapping-float-to-int --enable-multivalue --enable-reference-types";

/// Makes each wasm in a folder smaller, and its glue.
pub(crate) fn folder(place: &Place, folder: &Path) -> Result<()> {
    for wasm in compress::files(folder)? {
        let name = wasm.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let Some(stem) = name.strip_suffix("_bg.wasm") else { continue };
        let glue = wasm.with_file_name(format!("{stem}.js"));
        let line = format!("wasm-opt -Oz --converge {FEATURES} -o");
        Job::new(place, &line)?.arg(&wasm).arg(&wasm).run()?;
        let (packed, script) = repack(&fs::read(&wasm)?, &fs::read_to_string(&glue)?)
            .with_context(|| format!("{name} cannot be put together again"))?;
        fs::write(&wasm, packed)?;
        fs::write(&glue, script)?;
    }
    Ok(())
}

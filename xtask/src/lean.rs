//! The wasm that people download is compiled with a standard library of its
//! own: without the words of panics, which no page shows, and for size. That
//! saves an eighth of its bytes.
//!
//! Cargo calls this unstable; the compiler is the stable one, pinned in
//! `rust-toolchain.toml`, and the browser tests run on what it makes.

use std::path::PathBuf;

use anyhow::Result;

use crate::place::Place;
use crate::process::{self, Job};

/// Panics end the page at once; nothing is written for a debugger. The stack
/// for values is 256 kB instead of a megabyte: each page pays for it in
/// memory. What LLVM does for speed at the cost of bytes is off: copies of small
/// functions at their calls, counters for loops, values known on some ways only.
const FLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zfmt-debug=none -Zlocation-detail=none \
                     -Clink-arg=-zstack-size=262144 -Cllvm-args=-inline-threshold=0 \
                     -Cllvm-args=-disable-lsr -Cllvm-args=-enable-pre=false";

/// Where the source of the standard library is, or would be.
pub(crate) fn library(place: &Place) -> Option<PathBuf> {
    let root = Job::new(place, "rustc --print sysroot").ok()?.ask()?;
    Some(PathBuf::from(root).join("lib/rustlib/src/rust/library"))
}

/// Its own folder: beside wasm with the usual library, each would compile the
/// other's dependencies again.
pub(crate) fn target() -> Result<PathBuf> {
    Ok(process::target()?.join("lean"))
}

/// A job whose wasm is compiled that way.
pub(crate) fn lean(job: Job) -> Result<Job> {
    Ok(job
        .env("CARGO_TARGET_DIR", target()?)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", FLAGS))
}

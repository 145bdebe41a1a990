//! Makes `dist`: the page as a static host serves it, the npm package in it,
//! and what clinics unpack.

pub(crate) mod clinic;
pub(crate) mod compress;
pub(crate) mod dist;
pub(crate) mod headers;
mod hosting;
mod minify;
mod notice;
pub(crate) mod package;
pub(crate) mod program;
mod quality;
mod standard;
mod wasm_opt;

use std::fs;

use anyhow::{Context, Result};

pub(crate) use quality::Quality;

use crate::machine::{Job, Place, Use, setup};

/// Installs what the page and these uses need, then builds the page. What needs
/// no tool but Cargo is compiled while the tools are.
pub(crate) fn prepare_and_build(place: &Place, uses: &[Use], quality: Quality) -> Result<()> {
    println!("1 of 2: looking for the tools.");
    let uses: Vec<Use> = [Use::Site].into_iter().chain(uses.iter().copied()).collect();
    setup::check_by_hand(place, &uses)?;
    setup::prepare(place, &uses, || program::compile(place, quality))?;
    println!("2 of 2: building the page; the first time takes some minutes.");
    page(place, quality)
}

/// Builds the page: Trunk, the other programs, then `wasm-opt` and a minifier for
/// scripts, then the bake, then the npm package, then brotli. A draft goes without what
/// only makes it small.
///
/// An old `dist` is removed first, so that nobody tests or serves an old page
/// after a build that failed.
pub(crate) fn page(place: &Place, quality: Quality) -> Result<()> {
    let dist = place.dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).context("the old folder `dist` could not be removed")?;
    }
    program::compile(place, quality)?;
    // Trunk 0.21 rejects the NO_COLOR=1 that many environments set.
    program::for_browsers(place, "trunk build --release", quality)?
        .without_env("NO_COLOR")
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .run()?;
    for name in program::beside() {
        program::bind(place, name, &dist)?;
    }
    if quality == Quality::Release {
        wasm_opt::folder(place, &dist)?;
    }
    // Before the bake: what it writes counts the bytes of every file.
    minify::folder(place, &dist)?;
    Job::new(place, program::BAKE)?.arg("--").arg(&dist).run()?;
    // The element and the frame load their results' program from it.
    package::build(place, quality)?;
    if quality == Quality::Release {
        compress::folder(place, &dist)?;
    }
    Ok(())
}

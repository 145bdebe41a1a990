//! Makes `dist`: the page as a static host serves it.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use crate::compress;
use crate::package;
use crate::place::Place;
use crate::process::{self, Job};
use crate::{npm, wasm_opt};

/// The programs beside the calculator's page: of the element and the frame, and
/// of the page of saved results.
const OTHERS: &[&str] = &["guest", "saved"];

/// Builds the page: Trunk, the other programs, then `wasm-opt` and a minifier for
/// scripts, then the bake, then brotli.
///
/// An old `dist` is removed first, so that nobody tests or serves an old page
/// after a build that failed.
pub(crate) fn build(place: &Place) -> Result<()> {
    let dist = place.dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).context("the old folder `dist` could not be removed")?;
    }
    // Trunk runs offline so that it takes our tools and downloads none of its
    // own; then the crates must have been fetched before.
    Job::new(place, "cargo fetch")?.run()?;
    // Trunk 0.21 rejects the NO_COLOR=1 that many environments set.
    Job::new(place, "trunk build --release")?
        .without_env("NO_COLOR")
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .run()?;
    others(place)?;
    wasm_opt::folder(place, &dist)?;
    // Before the bake: what it writes counts the bytes of every file.
    minify(place)?;
    Job::new(place, "cargo run --package calcium-compass --features bake --bin bake --")?
        .arg(&dist)
        .run()?;
    package::build(place)?;
    println!("Compressing {} with brotli.", dist.display());
    compress::folder(&dist)
}

/// Trunk makes one program a page; these share all but their last step with it.
fn others(place: &Place) -> Result<()> {
    let cargo = "cargo build --package calcium-compass --features web --profile wasm \
                 --target wasm32-unknown-unknown";
    let named = OTHERS.iter().map(|name| format!("--bin {name}"));
    Job::new(place, &named.fold(cargo.to_owned(), |job, bin| format!("{job} {bin}")))?.run()?;
    for name in OTHERS {
        let bindgen = "wasm-bindgen --target web --no-typescript --omit-default-module-path \
                       --remove-name-section --remove-producers-section --out-name";
        let wasm = process::target()?.join(process::WASM).join(format!("{name}.wasm"));
        let job = Job::new(place, bindgen)?.arg(name).arg("--out-dir");
        job.arg(place.dist()).arg(wasm).run()?;
    }
    Ok(())
}

/// Where the minifier lives.
const MINIFY: &str = "xtask/minify";

/// Makes every script and style small. What each is called stays.
fn minify(place: &Place) -> Result<()> {
    npm::fetch(place, MINIFY)?;
    let scripts = compress::files(&place.dist())?;
    let small =
        |file: &&PathBuf| file.extension().is_some_and(|kind| kind == "js" || kind == "css");
    for script in scripts.iter().filter(small) {
        Job::new(place, "node_modules/.bin/esbuild --minify --log-level=warning")?
            .folder(place, MINIFY)
            .arg(script)
            .arg(format!("--outfile={}", script.display()))
            .arg("--allow-overwrite")
            .run()?;
    }
    Ok(())
}

/// Fails with advice when there is no page.
pub(crate) fn check(place: &Place) -> Result<()> {
    let page = place.dist().join("index.html");
    ensure!(page.is_file(), "there is no page in `dist`; `cargo xtask build` makes it");
    Ok(())
}

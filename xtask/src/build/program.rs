//! What Cargo compiles: the programs that browsers run, and the one that bakes
//! the pages.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use calcium_compass_parts::Part;

use super::quality::Quality;
use crate::machine::{Job, Place, target};

/// The programs beside the calculator's page, which Trunk makes: that of the
/// element and the frame, that of the page of saved results, and
/// those of the parts that are loaded when somebody asks for them.
pub(crate) fn beside() -> impl Iterator<Item = &'static str> {
    ["guest", "saved"].into_iter().chain(Part::ALL.iter().map(|part| part.name()))
}

/// What the script of a program ends with that works in a worker too.
const WORKER: &str = "src/web/shell/part-worker.js";

/// Compiles and runs what bakes the pages.
pub(crate) const BAKE: &str = "cargo run --package calcium-compass --features bake --bin bake";

/// The profile of what a person waits for: bytes first.
const ONE: &str = "wasm";

/// The profile of what works through many reports: the rules for speed.
pub(crate) const MANY: &str = "wasm-many";

/// What a draft goes without: minutes of work for bytes.
const DRAFT: &[(&str, &str)] = &[
    ("CARGO_PROFILE_WASM_LTO", "off"),
    ("CARGO_PROFILE_WASM_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_WASM_CODEGEN_UNITS", "16"),
];

/// Fetches every crate and compiles every program of the page. Nothing but Cargo is needed.
pub(crate) fn compile(place: &Place, quality: Quality) -> Result<()> {
    // Trunk runs offline so that it takes our tools and downloads none of its
    // own; then the crates of every system must have been fetched before.
    Job::new(place, "cargo fetch --locked")?.run()?;
    let bins = beside().map(|name| format!(" --bin {name}")).collect::<String>();
    // In one go: all of them share all but their last step.
    let line = format!(
        "cargo build --target wasm32-unknown-unknown --profile {ONE} \
         --package calcium-compass --features web --bin calcium-compass{bins}"
    );
    for_browsers(place, &line, quality)?.run()?;
    Job::new(place, &BAKE.replace("run", "build"))?.run()
}

/// Compiles the programs of the npm package.
pub(crate) fn compile_package(place: &Place, quality: Quality) -> Result<()> {
    let line = format!(
        "cargo build --target wasm32-unknown-unknown --profile {MANY} --package calcium-compass-npm"
    );
    for_browsers(place, &line, quality)?.run()
}

/// Runs what compiles for browsers. Panics name the file of a crate; the folder
/// that it is in on this machine is nobody's business, and would make the same
/// code other bytes on another machine.
pub(crate) fn for_browsers(place: &Place, line: &str, quality: Quality) -> Result<Job> {
    let usual = || Some(PathBuf::from(env::var_os("HOME")?).join(".cargo"));
    let sysroot = Job::new(place, "rustc --print sysroot")?.ask().map(PathBuf::from);
    let places = [
        (env::var_os("CARGO_HOME").map(PathBuf::from).or_else(usual), "cargo"),
        // Its own folder is named after the machine.
        (sysroot, "rust"),
        (Some(place.root.clone()), "."),
        (Some(target()?), "target"),
    ];
    let flags = places.iter().filter_map(|(folder, name)| {
        let folder = folder.as_ref()?.to_str()?;
        // Cargo separates flags by spaces. A name with one stays, and a check tells it.
        (!folder.contains(' ')).then(|| format!("--remap-path-prefix={folder}={name}"))
    });
    // Cargo adds these to those in `.cargo/config.toml`.
    let flags = flags.collect::<Vec<_>>().join(" ");
    let job = Job::new(place, line)?.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
    Ok(match quality {
        Quality::Draft => DRAFT.iter().fold(job, |job, (name, value)| job.env(name, value)),
        Quality::Release => job,
    })
}

/// Writes the JavaScript between a browser and a program of the page.
pub(crate) fn bind(place: &Place, program: &str, folder: &Path) -> Result<()> {
    bind_as(place, &wasm(ONE, program)?, program, folder)?;
    if Part::parse(program).is_some_and(Part::has_worker) {
        // Before scripts are made small: it uses names that are not exported.
        let script = folder.join(format!("{program}.js"));
        let worker = fs::read_to_string(place.root.join(WORKER)).context(WORKER)?;
        fs::write(&script, fs::read_to_string(&script)? + &worker)?;
    }
    Ok(())
}

/// Writes it under another name, for any compiled program.
pub(crate) fn bind_as(place: &Place, wasm: &Path, name: &str, folder: &Path) -> Result<()> {
    let line = "wasm-bindgen --target web --no-typescript --omit-default-module-path \
                --remove-name-section --remove-producers-section --out-name";
    let job = Job::new(place, line)?.arg(name).arg("--out-dir").arg(folder);
    job.arg(wasm).run()
}

/// A compiled program.
pub(crate) fn wasm(profile: &str, program: &str) -> Result<PathBuf> {
    let folder = target()?.join("wasm32-unknown-unknown").join(profile);
    Ok(folder.join(format!("{program}.wasm")))
}

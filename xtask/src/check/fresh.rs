//! A build on a machine that has nothing of ours: what a build needs and the
//! set-up does not bring is missing here, as it would be for somebody new.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use super::browser::Browsers;
use super::tally::Tally;
use crate::machine::{Job, Place};

/// As `cargo xtask serve` does it on a new machine: the tools are built, too.
pub(crate) fn everything(place: &Place, _: &Browsers) -> Result<Tally> {
    build(place, None)
}

/// With the tools of this machine: minutes less.
pub(crate) fn but_tools(place: &Place, _: &Browsers) -> Result<Tally> {
    build(place, Some(place.cache()))
}

/// Builds a clean clone of what was committed last. Everything that is kept
/// between runs is in a folder of its own, which is empty.
fn build(place: &Place, tools: Option<&Path>) -> Result<Tally> {
    let scratch = Scratch::new()?;
    let at = |name: &str| scratch.0.join(name);
    Job::new(place, "git clone --quiet --no-hardlinks")?.arg(&place.root).arg(at("clone")).run()?;
    settings(&at("cargo"))?;
    let start = Instant::now();
    let job = Job::new(place, "cargo xtask build --draft")?
        .within(&at("clone"))
        .env("CARGO_HOME", at("cargo"))
        .env("CARGO_TARGET_DIR", at("target"))
        .env("XDG_CACHE_HOME", at("cache"))
        .env("npm_config_cache", at("npm"))
        .env("CALCIUM_COMPASS_CACHE", tools.map_or(at("tools"), Path::to_owned))
        .env("PATH", without_tools(place)?)
        // Cargo tells the programs that it starts where they are.
        .without_env("CARGO_MANIFEST_DIR");
    job.run()?;
    ensure!(at("clone/dist/index.html").is_file(), "the build ended well and made no page");
    println!("A clean clone was a page after {} seconds.", start.elapsed().as_secs());
    Ok(Tally::NONE)
}

/// `PATH` without the folder of our own tools.
fn without_tools(place: &Place) -> Result<OsString> {
    let path = env::var_os("PATH").unwrap_or_default();
    let own = place.tools().join("bin");
    let others = env::split_paths(&path).filter(|folder| *folder != own);
    env::join_paths(others).context("PATH cannot be read")
}

/// Cargo's own settings of this machine, such as a proxy, are not a cache.
fn settings(home: &Path) -> Result<()> {
    fs::create_dir_all(home)?;
    let usual = || Some(PathBuf::from(env::var_os("HOME")?).join(".cargo"));
    let Some(own) = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(usual) else {
        return Ok(());
    };
    let file = own.join("config.toml");
    if file.is_file() {
        fs::copy(&file, home.join("config.toml"))?;
    }
    Ok(())
}

/// A folder that goes away again, also after a build that failed.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Result<Self> {
        let folder = env::temp_dir().join(format!("calcium-fresh-{}", std::process::id()));
        fs::create_dir_all(&folder).context("a folder for the clone could not be made")?;
        Ok(Self(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.0) {
            eprintln!("{} could not be removed: {error}.", self.0.display());
        }
    }
}

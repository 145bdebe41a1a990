//! Makes scripts and styles small.

use std::path::Path;

use anyhow::Result;

use super::dist;
use crate::machine::{Job, Place, npm};

/// Where the minifier lives.
const MINIFIER: &str = "xtask/minify";

/// Makes every script and style in a folder small. What each is called stays.
pub(crate) fn folder(place: &Place, folder: &Path) -> Result<()> {
    npm::fetch(place, MINIFIER)?;
    // Names are kept: each file is written over itself.
    let job = Job::new(
        place,
        "node_modules/.bin/esbuild --minify --log-level=warning --allow-overwrite",
    )?
    .folder(place, MINIFIER)
    .arg(format!("--outdir={}", folder.display()))
    .arg(format!("--outbase={}", folder.display()));
    let files = [dist::of_kind(folder, "js")?, dist::of_kind(folder, "css")?].concat();
    files.iter().fold(job, |job, file| job.arg(file)).run()
}

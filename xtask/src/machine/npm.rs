//! Libraries from npm, as a folder's lock file names them.

use std::fs;

use anyhow::{Context, Result};

use super::{Job, Place};

/// Fetches a folder's libraries unless they are there and up to date. No
/// library's own script is run.
pub(crate) fn fetch(place: &Place, folder: &str) -> Result<()> {
    let changed = |file: &str| fs::metadata(place.root.join(folder).join(file))?.modified();
    // npm writes this file last, so its age is the age of the whole folder.
    let installed = changed("node_modules/.package-lock.json").ok();
    let lock = changed("package-lock.json")
        .with_context(|| format!("{folder}/package-lock.json is missing"))?;
    if installed.is_some_and(|installed| installed >= lock) {
        return Ok(());
    }
    Job::new(place, "npm ci --no-audit --no-fund --ignore-scripts")?.folder(place, folder).run()
}

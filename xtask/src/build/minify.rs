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
    for file in [dist::of_kind(folder, "js")?, dist::of_kind(folder, "css")?].concat() {
        Job::new(place, "node_modules/.bin/esbuild --minify --log-level=warning")?
            .folder(place, MINIFIER)
            .arg(&file)
            .arg(format!("--outfile={}", file.display()))
            .arg("--allow-overwrite")
            .run()?;
    }
    Ok(())
}

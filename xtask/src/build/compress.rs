//! Brotli: a `.br` file beside every file that shrinks.
//!
//! Our own server and most static hosts send the `.br` file to browsers that
//! accept it, so nothing is compressed while somebody waits.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::machine::{Job, Place};

/// Writes a `.br` file beside each file in a folder and its folders that shrinks.
pub(crate) fn folder(place: &Place, folder: &Path) -> Result<()> {
    Job::new(place, "node xtask/compress.mjs")?.arg(folder).run()
}

/// The name of the compressed file: `boot.js` has `boot.js.br`.
pub(crate) fn beside(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".br");
    PathBuf::from(name)
}

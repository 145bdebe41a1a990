//! `dist`, the finished page: whether it is there and what is in it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::machine::Place;

/// Fails with advice when there is no page.
pub(crate) fn check(place: &Place) -> Result<()> {
    let page = place.dist().join("index.html");
    ensure!(page.is_file(), "there is no page in `dist`; `cargo xtask build` makes it");
    Ok(())
}

/// Every file in a folder and its folders, compressed ones included, in a steady order.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let list = fs::read_dir(folder)
        .with_context(|| format!("the folder {} cannot be read", folder.display()))?;
    for entry in list {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The files with this ending, likewise.
pub(crate) fn of_kind(folder: &Path, kind: &str) -> Result<Vec<PathBuf>> {
    let mut files = files(folder)?;
    files.retain(|file| file.extension().is_some_and(|own| own == kind));
    Ok(files)
}

/// The name of a file inside a folder, with slashes on every system.
pub(crate) fn name(folder: &Path, file: &Path) -> String {
    let inner = file.strip_prefix(folder).unwrap_or(file);
    let parts: Vec<_> = inner.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

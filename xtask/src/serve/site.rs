//! What the server shows.

use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::build::headers::Headers;

/// What is served and where.
#[derive(Debug)]
pub(crate) struct Site {
    /// The folder with the files.
    pub(crate) dist: PathBuf,
    /// The paths that show the page; each starts and ends with a slash. The
    /// first is where `/` leads when it is not a mount itself.
    pub(crate) mounts: Vec<String>,
    /// What goes with each answer.
    pub(crate) headers: Headers,
    /// Where one line `METHOD PATH` is added for each request.
    pub(crate) log: Option<File>,
}

impl Site {
    /// A folder shown at these paths, without a log.
    pub(crate) fn of(dist: PathBuf, mounts: &[&str]) -> Result<Self> {
        let headers = Headers::of(&dist)?;
        let mounts = mounts.iter().map(|mount| (*mount).to_owned()).collect();
        Ok(Self { dist, mounts, headers, log: None })
    }
}

/// Opens a log for [`Site::log`].
pub(crate) fn open_log(path: &Path) -> Result<File> {
    let file = OpenOptions::new().create(true).append(true).open(path);
    file.with_context(|| format!("the log {} cannot be written", path.display()))
}

//! Where things are: the project, the page, the tools that were installed.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The folder of our own in a folder for caches.
const CACHE: &str = "calcium-compass";

/// The folders this program reads and writes.
#[derive(Debug)]
pub(crate) struct Place {
    /// The root of the project.
    pub(crate) root: PathBuf,
    /// What may be kept between runs and clones; can be deleted at any time.
    cache: PathBuf,
}

impl Place {
    /// Asks the environment. Cargo names the folder of this crate at run time;
    /// at compile time it could name another clone that shares the target folder.
    pub(crate) fn find() -> Result<Self> {
        let own = env::var_os("CARGO_MANIFEST_DIR")
            .context("this program must be started as `cargo xtask`, inside the project")?;
        let root = Path::new(&own).parent().context("the folder `xtask` has no parent folder")?;
        Ok(Self { root: root.to_owned(), cache: cache()? })
    }

    /// The finished page: what a static host serves.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The finished npm package.
    pub(crate) fn package(&self) -> PathBuf {
        self.dist().join("npm")
    }

    /// Where the tools are, and whatever else outlives a clone.
    pub(crate) fn cache(&self) -> &Path {
        &self.cache
    }

    /// What `cargo install --root` is given.
    pub(crate) fn tools(&self) -> PathBuf {
        self.cache.join("tools")
    }

    /// `PATH` for every program we start: our own tools first.
    pub(crate) fn search_path(&self) -> Result<OsString> {
        let path = env::var_os("PATH").unwrap_or_default();
        let folders = std::iter::once(self.tools().join("bin")).chain(env::split_paths(&path));
        env::join_paths(folders).context("the tools folder has a name that PATH cannot hold")
    }

    /// Where a program is, looked up as it will be when it is started.
    pub(crate) fn program(&self, name: &str) -> Option<PathBuf> {
        let file = format!("{name}{}", env::consts::EXE_SUFFIX);
        env::split_paths(&self.search_path().ok()?)
            .map(|folder| folder.join(&file))
            .find(|path| path.is_file())
    }
}

/// `$CALCIUM_COMPASS_CACHE`, else our folder in the user's folder for caches.
fn cache() -> Result<PathBuf> {
    let named = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let folder = named("CALCIUM_COMPASS_CACHE")
        .or_else(|| Some(named("XDG_CACHE_HOME")?.join(CACHE)))
        .or_else(|| {
            Some(named("HOME").or_else(|| named("USERPROFILE"))?.join(".cache").join(CACHE))
        })
        .context("no home folder is set; name a folder for tools in CALCIUM_COMPASS_CACHE")?;
    std::path::absolute(folder).context("the folder for tools cannot be found")
}

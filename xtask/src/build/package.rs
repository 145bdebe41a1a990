//! Makes `dist/npm`: the package that other people's pages and Node install.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::quality::Quality;
use super::{dist, program};
use crate::machine::Place;

/// The files that are taken as they are.
const SHELL: &str = "crates/npm/js";

/// The foods that it knows: their ids and what they are.
const FOODS: &str = "crates/foods/data/foods.tsv";

/// The programs, and what their wasm and glue are called in the package.
const PROGRAMS: [(&str, &str); 2] =
    [("npm", "calcium_compass"), ("npm-read", "calcium_compass_reader")];

/// What stands for the version in the package's manifest.
const NO_VERSION: &str = "\"version\": \"0.0.0\"";

/// Builds the package.
pub(crate) fn build(place: &Place, quality: Quality) -> Result<()> {
    let folder = place.package();
    if folder.exists() {
        fs::remove_dir_all(&folder).context("the old folder `dist/npm` could not be removed")?;
    }
    program::compile_package(place, quality)?;
    // No types: those by hand say what is in an object, not only that it is one.
    for (program, name) in PROGRAMS {
        program::bind_as(place, &program::wasm(program::MANY, program)?, name, &folder)?;
    }
    copy(place, &folder)
}

/// Puts the hand-written files, the licences and the list of foods beside the wasm.
fn copy(place: &Place, folder: &Path) -> Result<()> {
    let shell = dist::files(&place.root.join(SHELL))?;
    let others = ["LICENSE-MIT", "LICENSE-APACHE", FOODS].map(|name| place.root.join(name));
    for file in shell.iter().chain(&others) {
        let name = file.file_name().context("a file of the package has no name")?;
        fs::copy(file, folder.join(name))
            .with_context(|| format!("{} could not be copied", file.display()))?;
    }
    let manifest = folder.join("package.json");
    let text = fs::read_to_string(&manifest).context("the package has no package.json")?;
    fs::write(&manifest, versioned(&text)?).context("package.json could not be written")
}

/// The manifest with the version of the crate: one number for both.
fn versioned(manifest: &str) -> Result<String> {
    ensure!(manifest.contains(NO_VERSION), "package.json of the package lacks {NO_VERSION}");
    Ok(manifest.replace(NO_VERSION, concat!("\"version\": \"", env!("CARGO_PKG_VERSION"), "\"")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manifest_gets_the_version_of_the_crate() {
        let manifest = include_str!("../../../crates/npm/js/package.json");
        let done = versioned(manifest).unwrap();
        assert!(done.contains(env!("CARGO_PKG_VERSION")) && !done.contains("0.0.0"), "{done}");
        assert!(versioned("{}").is_err());
    }

    #[test]
    fn every_file_of_the_shell_is_in_the_package() {
        let manifest = include_str!("../../../crates/npm/js/package.json");
        let shell = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(SHELL);
        for file in dist::files(&shell).unwrap() {
            let name = file.file_name().unwrap().to_string_lossy().into_owned();
            // npm takes these two whatever the list says.
            let always = ["package.json", "README.md"].contains(&name.as_str());
            assert!(always || manifest.contains(&format!("    \"{name}\"")), "{name}");
        }
    }
}

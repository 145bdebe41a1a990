//! Makes `dist/clinic.zip`: all that a clinic needs to serve the calculator
//! itself, in one folder that works anywhere.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::headers::Headers;
use super::{dist, hosting, notice};
use crate::machine::Place;

/// What it is called in `dist`.
const NAME: &str = "clinic.zip";

/// The one folder inside.
const FOLDER: &str = "calcium-compass";

/// What is taken from the root of the project.
const BESIDE: &[&str] = &["GUIDE.md", "HAZARDS.md", "LICENSE-MIT", "LICENSE-APACHE"];

/// What the folder must hold, whatever else a build may add.
const NEEDED: &[&str] = &[
    "calcium-compass.js",
    "calcium-compass.d.ts",
    "result.js",
    "npm/index.js",
    "frame.js",
    "frame-host.js",
    "embed.html",
    "guide.html",
    "index.html",
    "about.html",
    "claims.html",
    "sources.html",
    "review.html",
    "hazards.html",
    "demo/element.html",
    "demo/frame.html",
    "demo/framework.html",
    "hosting/_headers",
    "icon.svg",
    "NOTICE.md",
];

/// Paths in the folder, and what is in the files.
type Files = BTreeMap<String, Vec<u8>>;

/// Writes it, from a site that has been built.
pub(crate) fn build(place: &Place) -> Result<PathBuf> {
    dist::check(place)?;
    let files = gather(place)?;
    for name in NEEDED {
        if !files.contains_key(*name) {
            bail!("{NAME} would lack {name}; `cargo xtask package` builds all of it");
        }
    }
    if let Some(fault) = files.keys().find_map(|path| hosting::uncovered(path)) {
        bail!("{fault}");
    }
    let bytes = pack(&files)?;
    let file = place.dist().join(NAME);
    fs::write(&file, &bytes).with_context(|| format!("{NAME} could not be written"))?;
    println!("{}: {} files, {} kB.", file.display(), files.len(), bytes.len() / 1000);
    Ok(file)
}

/// The site, without what a host makes itself; how to host it; licences.
fn gather(place: &Place) -> Result<Files> {
    let folder = place.dist();
    let read =
        |file: &Path| fs::read(file).with_context(|| format!("{} cannot be read", file.display()));
    let mut files = Files::new();
    for file in dist::files(&folder)? {
        if !file.extension().is_some_and(|kind| kind == "br" || kind == "zip") {
            files.insert(dist::name(&folder, &file), read(&file)?);
        }
    }
    for name in BESIDE {
        files.insert((*name).to_owned(), read(&place.root.join(name))?);
    }
    for (name, text) in hosting::files(&Headers::of(&folder)?) {
        files.insert(format!("hosting/{name}"), text.into_bytes());
    }
    files.insert("NOTICE.md".to_owned(), notice::text(place)?.into_bytes());
    Ok(files)
}

/// The same files make the same bytes: sorted, all of the same day.
fn pack(files: &Files) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, bytes) in files {
        zip.start_file(format!("{FOLDER}/{name}"), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Unpacks it and returns the folder that it holds.
pub(crate) fn unpack(file: &Path, into: &Path) -> Result<PathBuf> {
    let bytes = fs::read(file)?;
    ZipArchive::new(Cursor::new(bytes))?.extract(into)?;
    Ok(into.join(FOLDER))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_make_the_same_bytes_and_come_back() {
        let files = |names: [&str; 3]| -> Files {
            names.iter().map(|name| ((*name).to_owned(), name.as_bytes().to_vec())).collect()
        };
        let packed = pack(&files(["b.js", "a.html", "npm/c.js"])).unwrap();
        assert_eq!(packed, pack(&files(["npm/c.js", "a.html", "b.js"])).unwrap());
        let mut zip = ZipArchive::new(Cursor::new(&packed)).unwrap();
        for place in 0..zip.len() {
            let file = zip.by_index(place).unwrap();
            assert_eq!(file.last_modified(), Some(DateTime::default()), "{:?}", file.name());
        }
        let folder = std::env::temp_dir().join(format!("calcium-zip-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(NAME), &packed).unwrap();
        let inside = unpack(&folder.join(NAME), &folder).unwrap();
        assert_eq!(fs::read_to_string(inside.join("npm/c.js")).unwrap(), "npm/c.js");
        fs::remove_dir_all(&folder).unwrap();
    }
}

//! Brotli: a `.br` file beside every file that shrinks.
//!
//! Our own server and most static hosts send the `.br` file to browsers that
//! accept it, so nothing is compressed while somebody waits.

use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;

use super::dist;

/// The kinds of file that shrink; pictures and fonts are compressed already.
const KINDS: &[&str] =
    &["css", "csv", "html", "js", "json", "md", "mjs", "svg", "txt", "wasm", "webmanifest", "xml"];

/// Writes a `.br` file beside each file in a folder and its folders that shrinks.
pub(crate) fn folder(folder: &Path) -> Result<()> {
    for file in dist::files(folder)? {
        let kind = file.extension().and_then(|kind| kind.to_str()).unwrap_or_default();
        if KINDS.contains(&kind) {
            compress(&file).with_context(|| format!("compressing {} failed", file.display()))?;
        }
    }
    Ok(())
}

/// The name of the compressed file: `boot.js` has `boot.js.br`.
pub(crate) fn beside(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".br");
    PathBuf::from(name)
}

/// Writes the compressed file beside one that shrinks.
fn compress(file: &Path) -> Result<()> {
    let small = squeeze(file)?;
    if (small.len() as u64) < fs::metadata(file)?.len() {
        fs::write(beside(file), small)?;
    }
    Ok(())
}

/// A file's bytes, compressed as far as brotli goes.
fn squeeze(file: &Path) -> Result<Vec<u8>> {
    let mut parameters = BrotliEncoderParams { quality: 11, ..BrotliEncoderParams::default() };
    if file.extension().is_some_and(|kind| kind == "wasm") {
        // Tried: of all modes and windows this one makes it smallest, by 0.2 kB.
        (parameters.mode, parameters.lgwin) = (BrotliEncoderMode::BROTLI_MODE_FONT, 18);
    }
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut BufReader::new(File::open(file)?), &mut small, &parameters)?;
    Ok(small)
}

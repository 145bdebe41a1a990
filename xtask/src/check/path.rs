//! No file name of the machine that built it is in the WebAssembly: it would tell
//! whose machine that is, and make the same code other bytes on another one.

use std::fs;

use anyhow::{Context, Result};

use super::browser::Browsers;
use super::tally::Tally;
use crate::build::dist;
use crate::machine::Place;

/// How folders of a person or of a tool are called, whatever the machine.
const FOLDERS: &[&str] =
    &["/home/", "/root/", "/Users/", "\\Users\\", ".cargo/", ".rustup/", "/toolchains/"];

/// Reads every wasm of the page, the npm package's too.
pub(crate) fn run(place: &Place, _: &Browsers) -> Result<Tally> {
    dist::check(place)?;
    let root = place.root.display().to_string();
    let mut sum = Tally::NONE;
    for file in dist::of_kind(&place.dist(), "wasm")? {
        let bytes =
            fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?;
        let names = FOLDERS.iter().copied().chain([root.as_str()]);
        let found: Vec<&str> = names.filter_map(|name| around(&bytes, name)).collect();
        if found.is_empty() {
            sum.passed += 1;
        } else {
            sum.failed += 1;
            eprintln!("{} holds {}.", file.display(), found.join(" and "));
        }
    }
    Ok(sum)
}

/// The text around a word in a file, where it is in there.
fn around<'a>(bytes: &'a [u8], word: &str) -> Option<&'a str> {
    let at = bytes.windows(word.len()).position(|part| part == word.as_bytes())?;
    let end = (at + 100).min(bytes.len());
    let text = bytes.get(at..end)?.utf8_chunks().next()?.valid();
    Some(text.lines().next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_in_a_file_is_found() {
        let cases: [(&[u8], Option<&str>); 4] = [
            (b"\0asm src/lib.rs", None),
            (b"\0asm\xff/root/.cargo/x.rs\xff", Some("/root/.cargo/x.rs")),
            (b"/root/", Some("/root/")),
            (b"/root", None),
        ];
        for (bytes, expected) in cases {
            assert_eq!(around(bytes, "/root/"), expected, "{}", bytes.escape_ascii());
        }
    }
}

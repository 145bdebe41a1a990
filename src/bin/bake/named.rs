//! What the page loads is named by its bytes, each script by what it names too:
//! then a page is one version, or does not start. Trunk's names come from what
//! it was given, not from what the tools after it made of that.

use std::fs;
use std::path::Path;

use super::packs::hash;

/// What the first script loads when the page can be used.
const KEEP: &str = "keep.js";
/// What it loads with the program.
pub(super) const STOP: &str = "stop.js";
/// What it loads for whoever opens a part of the page.
const PARTS: &str = "parts.js";
/// The first script itself.
const BOOT: &str = "boot.js";

/// Renames the files that `page` names. Returns the page with their new names. Those
/// of `stop` and `parts` are new already.
pub(super) fn write_all(
    dist: &Path,
    page: &str,
    stop: String,
    parts: String,
) -> Result<String, String> {
    let mut page = page.to_owned();
    for old in loaded(&page) {
        page = page.replace(&old, &rename(dist, &old)?);
    }
    let boot = dist.join(BOOT);
    let script = fs::read_to_string(&boot).map_err(|e| format!("{BOOT}: {e}"))?;
    let script = super::change(&script, &[(KEEP, rename(dist, KEEP)?), (PARTS, parts)])?;
    super::write(&boot, &script)?;
    super::change(&page, &[(STOP, stop), (BOOT, rename(dist, BOOT)?)])
}

/// The files that Trunk has given a name with a hash.
fn loaded(page: &str) -> Vec<String> {
    let values = page.split('"').map(|value| value.trim_start_matches("./"));
    let mut names: Vec<String> =
        values.filter(|value| stem(value).is_some()).map(str::to_owned).collect();
    names.sort();
    names.dedup();
    names
}

/// What stands before Trunk's hash: up to 16 digits in base 16.
fn stem(name: &str) -> Option<&str> {
    let (stem, rest) = name.rsplit_once('-')?;
    let hash = rest.split(['.', '_']).next()?;
    let is_hash = hash.len() > 11 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hash.then_some(stem)
}

/// Renames a file. Returns its new name.
pub(super) fn rename(dist: &Path, old: &str) -> Result<String, String> {
    let failed = |e| format!("{old}: {e}");
    let new = renamed(old, &fs::read(dist.join(old)).map_err(failed)?);
    fs::rename(dist.join(old), dist.join(&new)).map_err(failed)?;
    Ok(new)
}

fn renamed(old: &str, bytes: &[u8]) -> String {
    let (name, kind) = old.rsplit_once('.').unwrap_or((old, ""));
    let (name, end) = name.strip_suffix("_bg").map_or((name, ""), |name| (name, "_bg"));
    format!("{}-{:016x}{end}.{kind}", stem(old).unwrap_or(name), hash(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_is_the_bytes() {
        let one = "-af63dc4c8601ec8c";
        for (old, new) in [
            ("a-b-969e9f61981f16c0_bg.wasm", format!("a-b{one}_bg.wasm")),
            ("a-b-969e9f61981f16c0.js", format!("a-b{one}.js")),
            ("boot.js", format!("boot{one}.js")),
            ("guest_bg.wasm", format!("guest{one}_bg.wasm")),
        ] {
            assert_eq!(renamed(old, b"a"), new);
            assert_ne!(renamed(old, b"b"), new);
        }
    }

    #[test]
    fn a_page_names_its_files_more_than_once() {
        let page = r#"<a href="./x-969e9f61981f16c0.js"><b c="x-969e9f61981f16c0.js" d="boot.js">"#;
        assert_eq!(loaded(page), ["x-969e9f61981f16c0.js"]);
    }
}

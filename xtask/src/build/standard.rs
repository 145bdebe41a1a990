//! Whose code is in the Rust standard library: what the toolchain itself says in
//! its `COPYRIGHT-library.html`, of those crates that it brings for browsers.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::machine::{Job, Place};

/// Parts of the standard library that only tests and compilers use.
const NOT_LINKED: &[&str] = &["getopts", "rustc-literal-escaper"];

/// One crate that the standard library is made of.
#[derive(Debug, PartialEq)]
pub(crate) struct Part {
    /// `hashbrown 0.16.1`.
    pub(crate) name: String,
    /// The names of its licences.
    pub(crate) licence: String,
    /// Where it is.
    pub(crate) home: String,
    /// The text of the licence that is taken: MIT.
    pub(crate) text: String,
}

/// Every crate of the standard library for browsers.
pub(crate) fn parts(place: &Place) -> Result<Vec<Part>> {
    let ask =
        |line: &str| Job::new(place, line)?.ask().with_context(|| format!("no answer to `{line}`"));
    let sysroot = ask("rustc --print sysroot")?;
    let file = Path::new(&sysroot).join("share/doc/rust/COPYRIGHT-library.html");
    let page =
        fs::read_to_string(&file).with_context(|| format!("there is no {}", file.display()))?;
    let folder = ask("rustc --print target-libdir --target wasm32-unknown-unknown")?;
    let parts = linked(&page, &brought(Path::new(&folder))?)?;
    ensure!(!parts.is_empty(), "{} names no crate", file.display());
    Ok(parts)
}

/// The crates of the standard library for a target: `libNAME-HASH.rlib` each.
fn brought(folder: &Path) -> Result<BTreeSet<String>> {
    let list = fs::read_dir(folder).context("the target has no folder")?;
    let names = list.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let own = |file: String| Some(file.strip_prefix("lib")?.rsplit_once('-')?.0.replace('_', "-"));
    Ok(names.filter_map(own).collect())
}

/// What the page says of these crates.
fn linked(page: &str, brought: &BTreeSet<String>) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    for section in page.split("<h3>\u{1f4e6} ").skip(1) {
        let (name, version) = split(section.split("</h3>").next().unwrap_or_default());
        if !brought.contains(name) || NOT_LINKED.contains(&name) {
            continue;
        }
        let licence = between(section, "License:</b> ", "<").unwrap_or_default();
        let text = section.split("<summary>").find(|part| part.starts_with("<code>LICENSE-MIT"));
        let text = text.and_then(|part| between(part, "<pre>", "</pre>"));
        let text =
            text.with_context(|| format!("{name} {version} has no text of the MIT licence"))?;
        parts.push(Part {
            name: format!("{name} {version}"),
            licence: licence.replace('/', " OR "),
            home: format!("https://crates.io/crates/{name}"),
            text: plain(text),
        });
    }
    Ok(parts)
}

/// `rustc-demangle-0.1.27` is a name and a version: the version begins with a digit.
fn split(id: &str) -> (&str, &str) {
    let at = id.match_indices('-').find(|(at, _)| {
        id.get(at + 1..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    });
    at.and_then(|(at, _)| Some((id.get(..at)?, id.get(at + 1..)?))).unwrap_or((id, ""))
}

/// The text between two others.
fn between<'a>(text: &'a str, before: &str, behind: &str) -> Option<&'a str> {
    text.split_once(before)?.1.split_once(behind).map(|(inner, _)| inner)
}

/// HTML as plain text.
fn plain(html: &str) -> String {
    let text = [("&#34;", "\""), ("&#39;", "'"), ("&#60;", "<"), ("&#62;", ">"), ("&#38;", "&")];
    let text = text.iter().fold(html.to_owned(), |text, (code, sign)| text.replace(code, sign));
    text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_of_the_standard_library_comes_with_its_licence() {
        let section = |id: &str| {
            format!(
                "<h3>\u{1f4e6} {id}</h3><p><b>License:</b> MIT/Apache-2.0</p><details><summary><code>LICENSE-APACHE\
                 </code></summary><pre>A</pre></details><details><summary><code>LICENSE-MIT</code></summary>\
                 <pre>\n &#34;AS IS&#34; </pre></details>"
            )
        };
        let page =
            ["rustc-demangle-0.1.27", "windows-sys-0.60.2", "getopts-0.2.24"].map(section).concat();
        let brought = ["rustc-demangle", "getopts", "std"].map(str::to_owned).into();
        let expected = Part {
            name: "rustc-demangle 0.1.27".to_owned(),
            licence: "MIT OR Apache-2.0".to_owned(),
            home: "https://crates.io/crates/rustc-demangle".to_owned(),
            text: "\"AS IS\"".to_owned(),
        };
        assert_eq!(linked(&page, &brought).unwrap(), [expected]);
    }
}

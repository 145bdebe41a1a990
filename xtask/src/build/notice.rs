//! `NOTICE.md`: whose code is in the WebAssembly, and under which licence.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::standard::{self, Part};
use crate::machine::{Job, Place};

/// The crates whose dependencies are linked: the front end and the npm package.
const OWN: [&str; 2] = ["calcium-compass", "calcium-compass-npm"];

/// What the licence of LOINC asks of whoever shows or passes on its codes.
const LOINC: &str = "\nThis material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief \
                     Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is \
                     available at no cost under the license at http://loinc.org/license. LOINC® is a registered United \
                     States trademark of Regenstrief Institute, Inc.\n";

/// One crate of somebody else.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Linked {
    name: String,
    version: String,
    licence: String,
    home: String,
    folder: PathBuf,
}

/// The notices, from what cargo says and the licence files of each crate.
pub(crate) fn text(place: &Place) -> Result<String> {
    let line = "cargo metadata --format-version 1 --locked --features web \
                --filter-platform wasm32-unknown-unknown";
    let answer = Job::new(place, line)?.ask().context("`cargo metadata` did not answer")?;
    let metadata = serde_json::from_str(&answer).context("`cargo metadata` is not JSON")?;
    let rustc = Job::new(place, "rustc --version")?.ask().unwrap_or_default();
    let linked = linked(&metadata)?;
    let mut text = format!(
        "# Notices\n\nCalcium Compass is licensed under MIT or Apache-2.0, as you like: \
         LICENSE-MIT, LICENSE-APACHE.\n\nIts WebAssembly and the scripts beside it hold code of:\n\n\
         - the Rust standard library ({rustc}), MIT OR Apache-2.0, https://github.com/rust-lang/rust\n"
    );
    let mut licences: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for Part { name, licence, home, text: own } in standard::parts(place)? {
        text += &format!("- as a part of it, {name}, {licence}, {home}\n");
        licences.entry(own).or_default().push(name);
    }
    let mut bare = Vec::new();
    for one in &linked {
        let Linked { name, version, licence, home, folder } = one;
        text += &format!("- {name} {version}, {licence}, {home}\n");
        let said = licence_text(folder, licence)?;
        // Some crates of a workspace leave it at the name of the licence.
        if said.is_empty() {
            ensure!(!licence.is_empty(), "the crate {name} {version} names no licence");
            bare.push(format!("{name} {version}"));
        } else {
            licences.entry(said).or_default().push(format!("{name} {version}"));
        }
    }
    text += LOINC;
    text += "\nThe demonstration `demo/framework.html` loads Preact and htm; their licences are in \
             `demo/preact/LICENSE`.\n";
    if !bare.is_empty() {
        text += &format!(
            "\nThese packages name their licence and hold no text of it: {}.\n",
            bare.join(", ")
        );
    }
    for (licence, names) in licences {
        text += &format!("\n## {}\n\n```text\n{}\n```\n", names.join(", "), licence.trim());
    }
    Ok(text)
}

/// What is linked: the normal dependencies, and theirs. A procedural macro
/// runs in the compiler and is not.
fn linked(metadata: &Value) -> Result<BTreeSet<Linked>> {
    let packages = list(metadata, "/packages");
    let nodes = list(metadata, "/resolve/nodes");
    let package = |id: &str| packages.iter().find(|package| word(package, "/id") == id);
    let own = OWN.map(|name| packages.iter().find(|package| word(package, "/name") == name));
    let own =
        own.into_iter().collect::<Option<Vec<_>>>().context("cargo lacks our own packages")?;
    let mut waiting: Vec<&str> = own.iter().map(|package| word(package, "/id")).collect();
    let mut seen: BTreeSet<&str> = waiting.iter().copied().collect();
    let mut found = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        let node = nodes.iter().find(|node| word(node, "/id") == id);
        for dependency in node.map(|node| list(node, "/deps")).unwrap_or_default() {
            let id = word(dependency, "/pkg");
            let normal = |kind: &Value| kind.pointer("/kind").is_none_or(Value::is_null);
            if !list(dependency, "/dep_kinds").iter().any(normal) || !seen.insert(id) {
                continue;
            }
            let package = package(id).with_context(|| format!("cargo does not know {id}"))?;
            if list(package, "/targets")
                .iter()
                .any(|target| word(target, "/kind/0") == "proc-macro")
            {
                continue;
            }
            waiting.push(id);
            // What has no source is a member of this workspace: our own.
            if package.get("source").is_some_and(Value::is_null) {
                continue;
            }
            found.insert(Linked {
                name: word(package, "/name").to_owned(),
                version: word(package, "/version").to_owned(),
                licence: word(package, "/license").replace('/', " OR "),
                home: word(package, "/repository").to_owned(),
                folder: Path::new(word(package, "/manifest_path")).with_file_name(""),
            });
        }
    }
    Ok(found)
}

/// The text at a place; nothing where there is none.
fn word<'a>(value: &'a Value, place: &str) -> &'a str {
    value.pointer(place).and_then(Value::as_str).unwrap_or_default()
}

/// The list at a place, likewise.
fn list<'a>(value: &'a Value, place: &str) -> &'a [Value] {
    value.pointer(place).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// The text of the licence that is taken: MIT where there is a choice, else all there is.
fn licence_text(folder: &Path, licence: &str) -> Result<String> {
    let name = |file: &PathBuf| {
        file.file_name().unwrap_or_default().to_string_lossy().to_ascii_uppercase()
    };
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|file| file.is_file())
        .filter(|file| ["LICEN", "COPYING", "UNLICENSE"].iter().any(|s| name(file).starts_with(s)))
        .collect();
    files.sort();
    if licence.contains("OR") && files.iter().any(|file| name(file).contains("MIT")) {
        files.retain(|file| name(file).contains("MIT"));
    }
    let texts: Vec<String> = files.iter().map(fs::read_to_string).collect::<Result<_, _>>()?;
    Ok(texts.join("\n\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_linked_is_told_and_nothing_else() {
        let package = |name: &str, kind: &str| {
            serde_json::json!({ "id": name, "name": name, "version": "1.0.0", "license": "MIT/Apache-2.0",
                "repository": "", "manifest_path": format!("/{name}/Cargo.toml"), "targets": [{ "kind": [kind] }] })
        };
        let on = |name: &str, kind: Option<&str>| serde_json::json!({ "pkg": name, "dep_kinds": [{ "kind": kind }] });
        let metadata = serde_json::json!({
            "packages": [package(OWN[0], "lib"), package(OWN[1], "lib"), package("yew", "lib"), package("macro", "proc-macro"),
                package("inside-macro", "lib"), package("wasm", "lib"), package("tester", "lib")],
            "resolve": { "nodes": [
                { "id": OWN[0], "deps": [on("yew", None), on("tester", Some("dev"))] },
                { "id": "yew", "deps": [on("macro", None), on("wasm", None), on("builder", Some("build"))] },
                { "id": "macro", "deps": [on("inside-macro", None)] },
            ] },
        });
        let said: Vec<String> = linked(&metadata)
            .unwrap()
            .iter()
            .map(|one| format!("{} {} {}", one.name, one.licence, one.folder.display()))
            .collect();
        assert_eq!(said, ["wasm MIT OR Apache-2.0 /wasm/", "yew MIT OR Apache-2.0 /yew/"]);
    }
}

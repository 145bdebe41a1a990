//! What each crate and module may not contain. The arrows between crates are
//! Cargo's: core <- words <- npm, and core <- words <- ui <- web in the front end.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::{Path, PathBuf};

fn files(folder: &str) -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in
            std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()))
        {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|ext| ext == "rs") {
                found.push(path);
            }
        }
    }
    let mut paths = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut paths);
    assert!(!paths.is_empty(), "{folder} has files");
    paths
        .into_iter()
        .map(|path| (path.clone(), std::fs::read_to_string(path).expect("a text file")))
        .collect()
}

/// Fails naming file and word where a room uses what it must not.
#[track_caller]
fn never(folder: &str, words: &[&str]) {
    for (path, text) in files(folder) {
        for (place, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or("");
            for word in words {
                assert!(
                    !code.contains(word),
                    "{}:{}: {word} has no place in {folder}",
                    path.display(),
                    place + 1
                );
            }
        }
    }
}

#[test]
fn core_has_no_clock_no_input_or_output_and_no_unsafe_code() {
    never(
        "crates/core/src",
        &[
            "std::time",
            "std::fs",
            "std::io",
            "std::env",
            "std::net",
            "println!",
            "unsafe",
            "thread",
        ],
    );
}

#[test]
fn the_calculator_does_not_carry_the_page_of_saved_results() {
    let other = |path: &PathBuf| !path.iter().any(|part| part == "keep" || part == "keep.rs");
    for (path, text) in ["src/form", "src/results", "src/ui", "src/web"].into_iter().flat_map(files)
    {
        let uses =
            ["KeptApp", "KeepWords", "file::read", "Trend"].iter().any(|name| text.contains(name));
        assert!(!(uses && other(&path)), "{} draws saved results", path.display());
    }
    never("crates/core/src/keep", &["person::", "table::", "assess"]);
}

#[test]
fn a_language_decides_nothing() {
    never("crates/words/src/en", &["assess(", "compare(", "rungs(", ".amount"]);
}

#[test]
fn only_web_reaches_for_the_browser() {
    for folder in ["src/form", "src/page", "src/results", "src/ui"] {
        never(
            folder,
            &[
                "crate::web",
                "window()",
                "document()",
                "js_sys",
                "gloo",
                "spawn_local",
                "set_timeout",
            ],
        );
    }
    never("src/form", &["crate::page", "crate::results", "crate::ui"]);
    never("src/results", &["crate::page", "crate::ui"]);
    never("src/page", &["crate::ui"]);
}

#[test]
fn no_style_attribute_and_no_inner_html() {
    for folder in ["src/page", "src/results", "src/ui"] {
        never(folder, &["style="]);
    }
    for folder in ["src/form", "src/page", "src/results", "src/ui", "src/web"] {
        never(folder, &["inner_html", "from_html_unchecked"]);
    }
}

#[test]
fn files_stay_readable() {
    for (path, text) in ["src", "crates"].into_iter().flat_map(files) {
        let lines = text.lines().count();
        // Tables and words are rows; everything else is read as a whole.
        let rows = ["table", "en", "es", "fr", "de", "ar"]
            .iter()
            .any(|room| path.components().any(|part| part.as_os_str() == *room));
        assert!(rows || lines <= 420, "{} has {lines} lines", path.display());
    }
}

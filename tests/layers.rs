//! What each crate and module may not contain. The arrows between crates are
//! Cargo's: core <- words <- npm, and core <- words <- the front end.
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

/// A clock, input and output, and what is not safe.
const OUTSIDE: [&str; 8] =
    ["std::time", "std::fs", "std::io", "std::env", "std::net", "println!", "unsafe", "thread"];

#[test]
fn core_has_no_clock_no_input_or_output_and_no_unsafe_code() {
    never("crates/core/src", &OUTSIDE);
}

#[test]
fn the_reader_has_no_clock_no_input_or_output_and_no_phrase() {
    never("crates/reader/src", &[&OUTSIDE[..], &["_words"]].concat());
}

/// What leaves the page is made from a report: the caller brings day, link and
/// chance.
#[test]
fn what_is_taken_along_is_made_without_a_clock_or_a_browser() {
    never(
        "crates/records/src",
        &["std::time", "std::fs", "std::io", "std::env", "std::net", "web_sys", "js_sys", "unsafe"],
    );
}

/// Each part of the front end with those that it may use, besides itself.
const ARROWS: [(&str, &[&str]); 8] = [
    ("form", &[]),
    ("results", &["form"]),
    ("page", &["form", "results"]),
    ("saved", &["results"]),
    ("reader", &["form"]),
    ("records", &["form", "results"]),
    ("foods", &["form"]),
    ("web", &["form", "results", "saved", "reader", "foods", "records"]),
];

#[test]
fn the_parts_of_the_front_end_use_those_before_them() {
    for (part, may) in ARROWS {
        let others = ARROWS.iter().map(|(other, _)| *other);
        let words: Vec<String> = others
            .filter(|other| *other != part && !may.contains(other))
            .map(|other| format!("crate::{other}"))
            .collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        never(&format!("src/{part}"), &words);
    }
}

#[test]
fn the_calculator_does_not_carry_the_page_of_saved_results() {
    for (path, text) in ["src/form", "src/results", "src/web"].into_iter().flat_map(files) {
        let uses = ["SavedApp", "SavedWords", "file::read", "Trend"];
        let uses = uses.iter().any(|name| text.contains(name));
        assert!(!uses || path.ends_with("src/web/saved.rs"), "{} draws them", path.display());
    }
    never("crates/core/src/saved", &["person::", "table::", "assess"]);
}

#[test]
fn the_calculator_does_not_carry_the_part_that_reads_a_report() {
    for (path, text) in
        ["src/form", "src/results", "src/page", "src/web"].into_iter().flat_map(files)
    {
        let uses = ["ReaderApp", "ReaderWords", "calcium_compass_reader", "crate::reader"];
        let uses = uses.iter().any(|name| text.contains(name));
        assert!(!uses || path.ends_with("src/web/reader.rs"), "{} draws it", path.display());
    }
}

#[test]
fn the_calculator_does_not_carry_the_part_that_makes_files() {
    for (path, text) in
        ["src/form", "src/results", "src/page", "src/web"].into_iter().flat_map(files)
    {
        let uses = ["RecordsApp", "RecordsWords", "calcium_compass_records", "crate::records"];
        let uses = uses.iter().any(|name| text.contains(name));
        assert!(!uses || path.ends_with("src/web/records.rs"), "{} draws it", path.display());
    }
    // What only a browser can do is handed in.
    never("src/records", &["crate::web", "gloo", "js_sys", "style=", "inner_html", "storage"]);
}

#[test]
fn what_is_read_is_judged_without_a_browser() {
    never("src/reader", &["crate::web", "style=", "inner_html", "from_html", "storage", "fetch"]);
    let browser = ["gloo_", "web_sys", "wasm_bindgen", "js_sys"];
    for file in ["action.rs", "state.rs", "take.rs", "wire.rs", "said.rs"] {
        let text = files("src/reader").into_iter().find(|(path, _)| path.ends_with(file));
        let (_, text) = text.expect(file);
        assert!(!browser.iter().any(|name| text.contains(name)), "{file} touches the browser");
    }
}

#[test]
fn saved_results_are_components_and_their_state_is_pure() {
    never("src/saved", &["crate::web", "style=", "inner_html", "from_html", "VTag", "element::"]);
    // What touches the browser has a file of its own.
    let browser = ["gloo_", "web_sys", "wasm_bindgen", "storage::"];
    for file in ["action.rs", "state.rs"] {
        let text = files("src/saved").into_iter().find(|(path, _)| path.ends_with(file));
        let (_, text) = text.expect(file);
        assert!(!browser.iter().any(|name| text.contains(name)), "{file} touches the browser");
    }
}

#[test]
fn a_language_decides_nothing() {
    never("crates/words/src/en", &["assess(", "compare(", "rungs(", ".amount"]);
}

#[test]
fn what_draws_reaches_for_no_browser() {
    for folder in ["src/form", "src/page", "src/results"] {
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
}

#[test]
fn no_style_attribute_and_no_inner_html() {
    for folder in ["src/page", "src/results"] {
        never(folder, &["style="]);
    }
    for folder in ["src/form", "src/page", "src/results", "src/web"] {
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

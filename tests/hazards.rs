//! The hazard log and the documents: what they name is there, and every alert has its proofs.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use calcium_compass_core::alert::AlertId;
use calcium_compass_words::Lang;

const LOG: &str = include_str!("../HAZARDS.md");
const DOCUMENTS: [&str; 6] =
    ["HAZARDS.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "GUIDE.md", "GLOSSARY.md"];
/// Folders that are made, or that belong to others.
const NOT_OURS: [&str; 5] = [".git", "target", "dist", "node_modules", "staging"];
/// What a path ends in, where it is not a folder.
const ENDINGS: [&str; 14] = [
    "css", "csv", "html", "js", "json", "lock", "md", "mjs", "ps1", "py", "rs", "sh", "toml", "yml",
];

/// Alerts that are no hazard of their own: a wrong or missing one costs little, or another row has it.
const NO_ROW_OF_ITS_OWN: [(&str, &str); 9] = [
    ("25-oh-d-above-50", "one source's word of concern; the lines above it are H13"),
    ("absorption-medicine", "a note: the number itself is read as for others"),
    ("antibiotic-calcium-spacing", "hours between two tablets, as each leaflet says"),
    ("bisphosphonate-calcium-spacing", "hours between two tablets, as each leaflet says"),
    ("levothyroxine-calcium-spacing", "hours between two tablets, as each leaflet says"),
    ("bone-marker-outside", "a mark of research; nobody acts on one value alone"),
    ("cac-raised", "a scan is read by who ordered it; a score of 0 is H11"),
    ("doac-note", "says that nothing changes; the question itself is H06"),
    ("surgery-absorption", "a note: the number itself is read as for others"),
];

/// What stands in backticks, also across a line's end; blocks of commands are left out.
fn quoted(text: &str) -> Vec<String> {
    let prose: String = text.split("```").step_by(2).collect();
    let parts = prose.split('`').skip(1).step_by(2);
    parts.map(|part| part.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn file(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every file and folder of ours, from the root.
fn ours() -> Vec<PathBuf> {
    let (mut found, mut waiting) = (Vec::new(), vec![root().to_path_buf()]);
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(&folder).unwrap_or_else(|e| panic!("{folder:?}: {e}")) {
            let path = entry.unwrap().path();
            if NOT_OURS.iter().any(|name| path.ends_with(name)) {
                continue;
            }
            found.push(path.strip_prefix(root()).unwrap().to_path_buf());
            if path.is_dir() {
                waiting.push(path);
            }
        }
    }
    found
}

/// Whether a quoted text is the path of a file or folder of this repository.
fn is_path(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
    let ending = text.rsplit_once('.').is_some_and(|(_, end)| ENDINGS.contains(&end));
    let first = text.split('/').next().unwrap_or("");
    text.chars().all(plain)
        && !text.starts_with(['/', '.'])
        && !NOT_OURS.contains(&first)
        && (ending || text.contains('/') && root().join(first).is_dir())
}

/// Whether a quoted text is the name of a test in Rust: a sentence.
fn is_test(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c == '_';
    text.chars().all(plain) && text.matches('_').count() > 2
}

/// Whether a build makes it: what a clinic's folder needs, a page of a language,
/// a page that `bake` writes.
fn is_made(name: &str) -> bool {
    let needed = file("xtask/src/build/clinic.rs");
    let baked = ["leaf", "saved"].map(|name| file(&format!("src/bin/bake/{name}.rs"))).concat();
    let stem = name.strip_suffix(".html");
    needed.contains(&format!("\"{name}\""))
        || stem.is_some_and(|stem| baked.contains(&format!("\"{stem}\"")))
        || Lang::ALL.iter().any(|lang| stem == Some(lang.tag()))
}

/// A proof says a test (`file::test`) or a row (`file#row`), or is a file.
fn check_proof(proof: &str) {
    if let Some((path, test)) = proof.split_once("::") {
        let text = file(path);
        let named = [format!("fn {test}("), format!("('{test}'"), format!("['{test}'")];
        assert!(named.iter().any(|name| text.contains(name)), "{proof}");
    } else if let Some((path, row)) = proof.split_once('#') {
        let text = file(path);
        assert!(text.lines().any(|line| line.starts_with(&format!("{row},"))), "{proof}");
    } else {
        file(proof);
    }
}

#[test]
fn every_proof_of_the_log_is_there() {
    let proofs: Vec<String> = quoted(LOG)
        .into_iter()
        .filter(|proof| proof.contains('/') || proof.ends_with(".md"))
        .collect();
    for proof in &proofs {
        check_proof(proof);
    }
    assert!(proofs.len() > 80, "only {} proofs: this test sees too little", proofs.len());
}

#[test]
fn every_file_and_test_the_documents_name_is_there() {
    let ours = ours();
    let rust = ours.iter().filter(|path| path.extension().is_some_and(|kind| kind == "rs"));
    let code: String = rust.map(|path| file(&path.to_string_lossy())).collect();
    let (mut named, mut gone) = (0, Vec::new());
    for document in DOCUMENTS {
        for text in quoted(&file(document)) {
            if is_test(&text) {
                if !code.contains(&format!("fn {text}(")) {
                    gone.push(format!("{document}: {text}"));
                }
            } else if let Some((path, _)) = text.split_once("::").filter(|(path, _)| is_path(path))
            {
                assert!(root().join(path).is_file(), "{document}: {text}");
                check_proof(&text);
            } else if is_path(&text) {
                let end = Path::new(&text);
                if !ours.iter().any(|path| path.ends_with(end)) && !is_made(&text) {
                    gone.push(format!("{document}: {text}"));
                }
            } else {
                continue;
            }
            named += 1;
        }
    }
    assert!(gone.is_empty(), "{gone:#?}");
    assert!(named > 150, "only {named} names: this test sees too little");
}

#[test]
fn every_command_the_documents_name_is_there() {
    let sources = ["command", "check/mod", "check/browser", "check/step", "bench/mod"];
    let code = sources.map(|name| file(&format!("xtask/src/{name}.rs"))).concat();
    // A command and a value are variants (`Serve`) or texts ("fmt"), an option is a field.
    let is_word = |word: &str| {
        let (first, rest) = word.split_at(1);
        let variant = format!(" {}{rest}", first.to_uppercase());
        code.contains(&format!("\"{word}\""))
            || [" {", "(", ","].iter().any(|end| code.contains(&format!("{variant}{end}")))
    };
    let is_option = |option: &str| code.contains(&format!(" {}: ", option.trim_start_matches('-')));
    let mut commands = BTreeSet::new();
    for document in DOCUMENTS {
        let text = file(document);
        for words in text.split("cargo xtask ").skip(1) {
            let line = words.split(['`', '\n', '#']).next().unwrap_or("");
            let mut words = line.split_whitespace();
            let verb = words.next().unwrap_or("").trim_end_matches(['.', ',', ':', ')']);
            // What stands for any command, and the options of all of them.
            if verb == "COMMAND" || verb.starts_with("--") {
                continue;
            }
            let usage = format!("cargo xtask {verb}");
            assert!(!verb.is_empty() && is_word(verb), "{document}: {usage}");
            commands.insert(verb.to_owned());
            while let Some(option) = words.next().filter(|word| word.starts_with("--")) {
                assert!(is_option(option), "{document}: {usage} {option}");
                let value = words.next().unwrap_or("");
                for part in value.split(',').filter(|_| option == "--only") {
                    assert!(is_word(part), "{document}: {usage} {value}");
                }
            }
        }
        for words in text.split("cargo test --test ").skip(1) {
            let name = words.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next();
            file(&format!("tests/{}.rs", name.unwrap_or("")));
        }
    }
    assert!(commands.contains("test") && commands.contains("serve"), "{commands:?}");
}

/// What the case files expect of each alert.
fn expected() -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for entry in std::fs::read_dir(root().join("tests/cases")).expect("tests/cases") {
        let path = entry.unwrap().path();
        for row in csv::Reader::from_path(&path).unwrap().records() {
            let row = row.unwrap_or_else(|error| panic!("{path:?}: {error}"));
            if let Some(alert) = row.get(6).and_then(|check| check.strip_prefix("alert:")) {
                let answer = row.get(7).unwrap_or("").to_owned();
                found.entry(alert.to_owned()).or_default().insert(answer);
            }
        }
    }
    found
}

#[test]
fn every_alert_has_a_case_on_both_sides() {
    let expected = expected();
    for alert in AlertId::ALL {
        let answers = expected.get(alert.id()).unwrap_or_else(|| panic!("{}", alert.id()));
        assert!(answers.contains("none"), "{}: no case where it stays away", alert.id());
        assert!(answers.len() > 1, "{}: no case where it is raised", alert.id());
    }
}

#[test]
fn every_alert_is_a_control_of_a_hazard_or_says_why_not() {
    let named = quoted(LOG);
    let reasons: BTreeMap<&str, &str> = NO_ROW_OF_ITS_OWN.into();
    let in_log = |id: &str| named.iter().any(|name| name == id);
    let ids = || AlertId::ALL.iter().map(|alert| alert.id());
    let neither: Vec<_> = ids().filter(|id| !in_log(id) && !reasons.contains_key(id)).collect();
    assert!(neither.is_empty(), "in no hazard and without a reason: {neither:?}");
    let both: Vec<_> = ids().filter(|id| in_log(id) && reasons.contains_key(id)).collect();
    assert!(both.is_empty(), "in the log and in the list: {both:?}");
    for id in reasons.keys() {
        assert!(AlertId::ALL.iter().any(|alert| alert.id() == *id), "{id}: no such alert");
    }
}

#[test]
fn every_hazard_says_who_why_what_stands_against_it_and_what_is_left() {
    let hazards: Vec<&str> = LOG.split("\n### ").skip(1).collect();
    for (place, hazard) in hazards.iter().enumerate() {
        assert!(hazard.starts_with(&format!("H{:02} ", place + 1)), "{hazard}");
        for part in ["Who and how", "Cause", "Controls", "Residual", "Open"] {
            assert_eq!(hazard.matches(&format!("- **{part}**: ")).count(), 1, "{part}: {hazard}");
        }
    }
}

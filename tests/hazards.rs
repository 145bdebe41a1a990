//! The hazard log: every proof it names is there.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

const LOG: &str = include_str!("../HAZARDS.md");

/// What stands in backticks, also across a line's end.
fn quoted() -> impl Iterator<Item = String> {
    LOG.split('`')
        .skip(1)
        .step_by(2)
        .map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn file(path: &str) -> String {
    let found = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path));
    found.unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn every_proof_is_there() {
    let mut proofs = 0;
    for proof in quoted().filter(|proof| proof.contains('/') || proof.contains(".md")) {
        if let Some((path, test)) = proof.split_once("::") {
            let text = file(path);
            let named = [format!("fn {test}("), format!("('{test}'"), format!("['{test}'")];
            assert!(named.iter().any(|name| text.contains(name)), "{proof}");
        } else if let Some((path, row)) = proof.split_once('#') {
            let text = file(path);
            assert!(text.lines().any(|line| line.starts_with(&format!("{row},"))), "{proof}");
        } else {
            file(&proof);
        }
        proofs += 1;
    }
    assert!(proofs > 80, "only {proofs} proofs: this test sees too little");
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

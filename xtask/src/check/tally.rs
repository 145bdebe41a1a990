//! Counts what passed and failed, from what test programs print.

use std::ops::AddAssign;

use anyhow::Result;

use crate::machine::Job;

/// What one step or all of them came to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Tally {
    /// Tests that passed.
    pub(crate) passed: u32,
    /// Tests that failed.
    pub(crate) failed: u32,
    /// Whether everything that was run ended well.
    pub(crate) ok: bool,
    /// What the tests that failed said, for the end of a long log.
    pub(crate) said: String,
}

impl Tally {
    /// Nothing was run yet.
    pub(crate) const NONE: Self = Self { passed: 0, failed: 0, ok: true, said: String::new() };

    /// Runs a program, shows what it prints and counts the tests in it.
    pub(crate) fn of(job: Job) -> Result<Self> {
        let (text, ended) = job.tee()?;
        if let Err(error) = &ended {
            eprintln!("{error:#}.");
        }
        Ok(Self { ok: ended.is_ok(), said: said(&text), ..count(&text) })
    }

    /// The tally of a program that runs tests: where none was run, something is wrong.
    pub(crate) fn with_tests(mut self) -> Self {
        self.ok &= self.passed > 0 || self.failed > 0;
        self
    }

    /// The tally of a step that ended: at least one thing passed or failed,
    /// and a step that did not end well never counts as nothing but passes.
    pub(crate) fn ended(mut self) -> Self {
        self.ok &= self.failed == 0;
        if !self.ok && self.failed == 0 {
            self.failed = 1;
        }
        if self.ok && self.passed == 0 {
            self.passed = 1;
        }
        self
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.ok &= other.ok;
        self.said += &other.said;
    }
}

/// What Node repeats of the tests that failed, and cargo's names of its own.
fn said(text: &str) -> String {
    let node = text.find("\u{2716} failing tests:").and_then(|start| text.get(start..));
    let cargo = text.lines().filter(|line| line.starts_with("test ") && line.ends_with("FAILED"));
    node.unwrap_or_default().lines().chain(cargo).map(|line| format!("{line}\n")).collect()
}

/// Adds up the closing lines of test runs: cargo's, Node's and plain ones.
fn count(text: &str) -> Tally {
    let mut sum = Tally::NONE;
    for line in text.lines() {
        sum += cargo_line(line)
            .or_else(|| node_line(line))
            .or_else(|| plain_line(line))
            .unwrap_or(Tally::NONE);
    }
    sum
}

/// `test result: FAILED. 3 passed; 1 failed; 0 ignored; ...`
fn cargo_line(line: &str) -> Option<Tally> {
    let (_, counts) = line.trim().strip_prefix("test result: ")?.split_once(". ")?;
    let number = |word: &str| {
        let part = counts.split(';').find_map(|part| part.trim().strip_suffix(word));
        part.and_then(|number| number.trim().parse().ok())
    };
    Some(Tally { passed: number("passed")?, failed: number("failed")?, ..Tally::NONE })
}

/// `12 passed, 0 failed`, alone on its line.
fn plain_line(line: &str) -> Option<Tally> {
    let (passed, failed) = line.trim().strip_suffix(" failed")?.split_once(" passed, ")?;
    Some(Tally { passed: passed.parse().ok()?, failed: failed.parse().ok()?, ..Tally::NONE })
}

/// `# pass 12` or `ℹ pass 12`, and the same with `fail` and `cancelled`.
fn node_line(line: &str) -> Option<Tally> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let &["#" | "ℹ", word, number] = words.as_slice() else { return None };
    let number = number.parse().ok()?;
    match word {
        "pass" => Some(Tally { passed: number, ..Tally::NONE }),
        "fail" | "cancelled" => Some(Tally { failed: number, ..Tally::NONE }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_counted() {
        let cases = [
            ("", 0, 0),
            ("running 3 tests\ntest a ... ok\n", 0, 0),
            ("test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out", 12, 0),
            ("test result: FAILED. 3 passed; 2 failed; 0 ignored; finished in 0.1s", 3, 2),
            ("test result: ok. 1 passed; 0 failed\n\ntest result: ok. 2 passed; 0 failed", 3, 0),
            ("ℹ tests 5\nℹ suites 1\nℹ pass 4\nℹ fail 1\nℹ cancelled 0\nℹ skipped 0", 4, 1),
            ("# tests 5\n# pass 3\n# fail 0\n# cancelled 2\n# duration_ms 7", 3, 2),
            ("# pass the salt\n# pass\nℹ fail often\npass 3", 0, 0),
            ("test result: nobody knows", 0, 0),
        ];
        for (text, passed, failed) in cases {
            let sum = count(text);
            assert_eq!((sum.passed, sum.failed), (passed, failed), "{text}");
        }
    }

    #[test]
    fn what_failed_is_said_again() {
        let cases = [
            ("test a ... ok\ntest result: ok. 1 passed; 0 failed", ""),
            ("test a ... ok\ntest b::c ... FAILED\n\nfailures:", "test b::c ... FAILED\n"),
            (
                "  ✖ a (1ms)\nℹ fail 1\n\n✖ failing tests:\n\ntest at a.mjs:1:2\n✖ a (1ms)\n  22 !== 23",
                "✖ failing tests:\n\ntest at a.mjs:1:2\n✖ a (1ms)\n  22 !== 23\n",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(said(text), expected, "{text}");
        }
    }

    #[test]
    fn a_run_without_a_test_is_no_success() {
        assert!(!count("running 0 tests").with_tests().ok);
        assert!(count("test result: ok. 3 passed; 0 failed; 0 ignored").with_tests().ok);
        assert!(!Tally { ok: false, ..count("3 passed, 0 failed") }.with_tests().ok);
    }

    #[test]
    fn a_step_counts_at_least_once() {
        let cases = [
            // (passed, failed, ended well) before and after
            ((0, 0, true), (1, 0, true)),
            ((0, 0, false), (0, 1, false)),
            ((7, 0, true), (7, 0, true)),
            ((7, 0, false), (7, 1, false)),
            ((7, 2, false), (7, 2, false)),
            ((7, 2, true), (7, 2, false)),
        ];
        for ((passed, failed, ok), after) in cases {
            let end = Tally { passed, failed, ok, ..Tally::NONE }.ended();
            assert_eq!((end.passed, end.failed, end.ok), after, "{passed} {failed} {ok}");
        }
    }
}

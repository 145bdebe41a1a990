//! The checks of `cargo xtask test`: one row each, in the order they run.

use anyhow::Result;

use super::browser::Browsers;
use super::tally::Tally;
use super::{browser, deny, fresh, package, path, size};
use crate::build::{self, Quality};
use crate::machine::{Job, Place, Use};

/// One check.
#[derive(Debug)]
pub(crate) struct Step {
    /// Its name for `--only`.
    pub(crate) name: &'static str,
    /// What it shows when it passes.
    pub(crate) claim: &'static str,
    /// What its tools are used for.
    pub(crate) uses: &'static [Use],
    /// When it runs.
    pub(crate) when: When,
    /// Runs it.
    pub(crate) run: fn(&Place, &Browsers) -> Result<Tally>,
}

/// When a check runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum When {
    /// Always, unless others are named.
    Always,
    /// Only when it is named: it takes too long for every change.
    Named,
}

use When::{Always, Named};

/// Every check, the quick ones first.
pub(crate) const STEPS: &[Step] = &[
    Step { name: "fmt", claim: "the code is formatted", uses: &[], when: Always, run: fmt },
    Step {
        name: "deny",
        claim: "what is linked has a licence we may use, and no known fault",
        uses: &[Use::Deny],
        when: Always,
        run: deny::run,
    },
    Step {
        name: "clippy",
        claim: "the compiler has no remark",
        uses: &[Use::Target],
        when: Always,
        run: clippy,
    },
    Step {
        name: "native",
        claim: "the rules hold on this machine",
        uses: &[],
        when: Always,
        run: native,
    },
    Step {
        name: "second",
        claim: "a program that shares no code with it says the same",
        uses: &[Use::Second],
        when: Always,
        run: second,
    },
    Step {
        name: "wasm",
        claim: "the page works as WebAssembly",
        uses: &[Use::Wasm],
        when: Always,
        run: wasm,
    },
    Step {
        name: "fresh",
        claim: "a clean clone builds on a machine that has nothing of ours",
        uses: &[Use::Clone],
        when: Named,
        run: fresh::everything,
    },
    Step {
        name: "clone",
        claim: "a clean clone builds with the tools alone: no crate, no target folder",
        uses: &[Use::Clone, Use::Site],
        when: Always,
        run: fresh::but_tools,
    },
    Step {
        name: "build",
        claim: "the page can be built",
        uses: &[Use::Site],
        when: Always,
        run: page,
    },
    Step {
        name: "path",
        claim: "no file name of this machine is in the page",
        uses: &[],
        when: Always,
        run: path::run,
    },
    Step {
        name: "browsers",
        claim: "the page works in three engines",
        uses: &[Use::Browsers],
        when: Always,
        run: browser::run,
    },
    Step { name: "size", claim: "what the page weighs", uses: &[], when: Always, run: size::run },
    Step {
        name: "bench",
        claim: "the bench counts right",
        uses: &[Use::Package],
        when: Always,
        run: |place, _| tests(place, &["node --test bench/stat.test.mjs"]),
    },
    // Last: what it packs is put into `dist`, and `size` weighs the page alone.
    Step {
        name: "package",
        claim: "the npm package works in Node and in a browser, and what clinics serve in theirs",
        uses: &[Use::Site, Use::Package],
        when: Always,
        run: package::run,
    },
];

/// Formatting.
fn fmt(place: &Place, _: &Browsers) -> Result<Tally> {
    each(place, &["cargo fmt --all --check -- --files-with-diff"])
}

/// Remarks of the compiler, in each of the shapes the code is compiled in: the
/// workspace as it is, the front end with its features, and what browsers get.
fn clippy(place: &Place, _: &Browsers) -> Result<Tally> {
    each(
        place,
        &[
            "cargo clippy --workspace --all-targets -- -D warnings",
            "cargo clippy -p calcium-compass --all-targets --features ui,bake -- -D warnings",
            "cargo clippy -p calcium-compass --all-targets --features web,page \
             --target wasm32-unknown-unknown -- -D warnings",
            "cargo clippy -p calcium-compass-npm --bins --target wasm32-unknown-unknown -- -D warnings",
        ],
    )
}

/// Everything that needs no browser: each package of the workspace stands in one
/// of these. The first shows that core and words build without any dependency.
const NATIVE: &[&str] = &[
    "cargo test -p calcium-compass-core -p calcium-compass-words -p calcium-compass-npm --no-fail-fast",
    "cargo test -p calcium-compass-foods -p calcium-compass-parts -p calcium-compass-reader \
     -p calcium-compass-records --no-fail-fast",
    "cargo test -p calcium-compass --features ui,bake --no-fail-fast",
    "cargo test -p xtask --no-fail-fast",
];

/// Runs the tests that need no browser.
fn native(place: &Place, _: &Browsers) -> Result<Tally> {
    tests(place, NATIVE)
}

/// The rules read a second time, in Python, from the review sheet and the cases.
fn second(place: &Place, _: &Browsers) -> Result<Tally> {
    tests(place, &["python3 tests/second/check.py"])
}

/// The WebAssembly tests, in headless Chromium.
fn wasm(place: &Place, _: &Browsers) -> Result<Tally> {
    let line = "cargo test -p calcium-compass --features web,page --test web \
                --target wasm32-unknown-unknown --no-fail-fast";
    let driver = place.program("chromedriver").unwrap_or_default();
    let job = Job::new(place, line)?
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
        .env("CHROMEDRIVER", driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", place.root.join("xtask/webdriver.json"))
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    Ok(Tally::of(job)?.with_tests())
}

/// The page as it is published, and the npm package.
fn page(place: &Place, _: &Browsers) -> Result<Tally> {
    build::page(place, Quality::Release)?;
    Ok(Tally::NONE)
}

/// Runs every line, also after one that failed.
fn each(place: &Place, lines: &[&str]) -> Result<Tally> {
    let mut sum = Tally::NONE;
    for line in lines {
        sum += Tally::of(Job::new(place, line)?)?;
    }
    Ok(sum)
}

/// The same of lines that run tests, each at least one.
fn tests(place: &Place, lines: &[&str]) -> Result<Tally> {
    let mut sum = Tally::NONE;
    for line in lines {
        sum += Tally::of(Job::new(place, line)?)?.with_tests();
    }
    Ok(sum)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::fs;

    /// A package that no line names has tests that nobody runs.
    #[test]
    fn the_tests_of_every_package_run() {
        let place = Place::find().expect("the project");
        let name = |folder: &str| {
            let manifest = fs::read_to_string(place.root.join(folder).join("Cargo.toml")).ok()?;
            let (_, rest) = manifest.split_once("name = \"")?;
            Some(rest.split('"').next()?.to_owned())
        };
        let root = fs::read_to_string(place.root.join("Cargo.toml")).expect("a manifest");
        let (_, members) = root.split_once("members = [").expect("a workspace");
        let folders = members.split(']').next().expect("an end").split('"').skip(1).step_by(2);
        let packages: BTreeSet<String> =
            folders.chain([""]).map(|folder| name(folder).expect(folder)).collect();
        let words = NATIVE.iter().flat_map(|line| line.split_whitespace());
        let tested: BTreeSet<String> = words
            .clone()
            .zip(words.skip(1))
            .filter(|(flag, _)| *flag == "-p")
            .map(|(_, package)| package.to_owned())
            .collect();
        assert_eq!(tested, packages);
    }
}

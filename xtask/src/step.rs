//! The checks of `cargo xtask test`: one row each, in the order they run.

use anyhow::Result;

use crate::place::Place;
use crate::process::Job;
use crate::tally::Tally;
use crate::tool::Use;
use crate::{browser, package, site, size};

/// One check.
#[derive(Debug)]
pub(crate) struct Step {
    /// Its name for `--only`.
    pub(crate) name: &'static str,
    /// What it shows when it passes.
    pub(crate) claim: &'static str,
    /// What its tools are used for.
    pub(crate) uses: &'static [Use],
    /// Runs it.
    pub(crate) run: fn(&Place) -> Result<Tally>,
}

/// Two steps are the same when their names are.
impl PartialEq for Step {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// Every check, the quick ones first.
pub(crate) const STEPS: &[Step] = &[
    Step { name: "fmt", claim: "the code is formatted", uses: &[], run: fmt },
    Step { name: "clippy", claim: "the compiler has no remark", uses: &[Use::Target], run: clippy },
    Step { name: "native", claim: "the rules hold on this machine", uses: &[], run: native },
    Step {
        name: "second",
        claim: "a program that shares no code with it says the same",
        uses: &[Use::Second],
        run: second,
    },
    Step { name: "wasm", claim: "the page works as WebAssembly", uses: &[Use::Wasm], run: wasm },
    Step { name: "build", claim: "the page can be built", uses: &[Use::Site], run: build },
    Step {
        name: "browsers",
        claim: "the page works in three engines",
        uses: &[Use::Browsers],
        run: browser::run,
    },
    Step { name: "size", claim: "what the page weighs", uses: &[], run: size::run },
    Step {
        name: "bench",
        claim: "the bench counts right",
        uses: &[Use::Package],
        run: |place| Tally::of(Job::new(place, "node --test bench/stat.test.mjs")?),
    },
    // Last: `build` empties `dist`, and `size` weighs the page alone.
    Step {
        name: "package",
        claim: "the npm package works in Node and in a browser, and what clinics serve in theirs",
        uses: &[Use::Site, Use::Package],
        run: package::test,
    },
];

/// Formatting.
fn fmt(place: &Place) -> Result<Tally> {
    each(place, &["cargo fmt --all --check -- --files-with-diff"])
}

/// Remarks of the compiler, in each of the shapes the code is compiled in.
/// The first shape is core and text alone, without any dependency.
fn clippy(place: &Place) -> Result<Tally> {
    each(
        place,
        &[
            "cargo clippy --workspace --all-targets -- -D warnings",
            "cargo clippy -p calcium-compass --all-targets --features ui,bake -- -D warnings",
            "cargo clippy -p calcium-compass --all-targets --features web \
             --target wasm32-unknown-unknown -- -D warnings",
            "cargo clippy -p calcium-compass-npm --bins --target wasm32-unknown-unknown -- -D warnings",
        ],
    )
}

/// Everything that needs no browser.
fn native(place: &Place) -> Result<Tally> {
    each(
        place,
        &[
            "cargo test -p calcium-compass-core -p calcium-compass-words -p calcium-compass-npm --no-fail-fast",
            "cargo test -p calcium-compass --features ui,bake --no-fail-fast",
            "cargo test -p xtask --no-fail-fast",
        ],
    )
}

/// The rules read a second time, in Python, from the review sheet and the cases.
fn second(place: &Place) -> Result<Tally> {
    each(place, &["python3 tests/second/check.py"])
}

/// The WebAssembly tests, in headless Chromium.
fn wasm(place: &Place) -> Result<Tally> {
    let line = "cargo test -p calcium-compass --features web --test web \
                --target wasm32-unknown-unknown --no-fail-fast";
    let driver = place.program("chromedriver").unwrap_or_default();
    let job = Job::new(place, line)?
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
        .env("CHROMEDRIVER", driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", place.root.join("xtask/webdriver.json"))
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    Tally::of(job)
}

/// The release build of the page.
fn build(place: &Place) -> Result<Tally> {
    site::build(place)?;
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

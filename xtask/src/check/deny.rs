//! Licences, sources and advisories of every crate that is linked, by
//! `cargo deny`; `deny.toml` says what is allowed.

use anyhow::Result;

use super::browser::Browsers;
use super::tally::Tally;
use crate::machine::{Job, Place};

/// Where the advisories are fetched from.
const ADVISORIES: &str = "https://github.com/rustsec/advisory-db";

/// Licences, doubles and sources always; advisories where they can be reached.
pub(crate) fn run(place: &Place, _: &Browsers) -> Result<Tally> {
    Job::new(place, "cargo deny --offline check licenses bans sources")?.run()?;
    let mut sum = Tally { passed: 3, ..Tally::NONE };
    let reached = Job::new(place, "git ls-remote --exit-code")?
        .arg(ADVISORIES)
        .arg("HEAD")
        .env("GIT_TERMINAL_PROMPT", "0")
        .ask();
    if reached.is_some() {
        Job::new(place, "cargo deny check advisories")?.run()?;
        sum.passed += 1;
    } else {
        println!(
            "NOT CHECKED: {ADVISORIES} cannot be reached from here, so nobody looked for known faults."
        );
    }
    Ok(sum)
}

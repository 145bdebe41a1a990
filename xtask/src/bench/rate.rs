//! Reports a second.
//!
//! The rules run as `src/bin/bench.rs`, natively and in wasm: the same ten
//! entries, assessed over and over. The wasm is compiled as the npm package is,
//! and Node holds the watch.

use anyhow::{Context, Result};

use crate::build::{Quality, program};
use crate::machine::{Job, Place};

/// How many reports are timed.
const REPORTS: u32 = 200_000;

/// Reports a second.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rates {
    /// On this machine.
    pub(crate) native: u64,
    /// In Node.
    pub(crate) wasm: u64,
}

/// Builds both, runs both, keeps what they say.
pub(crate) fn rates(place: &Place) -> Result<Rates> {
    println!("Reports of ten entries, natively");
    let native =
        "cargo run --quiet --package calcium-compass --release --features bench --bin bench --";
    let native = rate(Job::new(place, native)?.arg(REPORTS.to_string()))?;

    println!("\nReports of ten entries, in wasm as the npm package is shipped");
    let build = "cargo build --quiet --package calcium-compass --bin bench --features bench \
                 --profile wasm-many --target wasm32-unknown-unknown";
    program::for_browsers(place, build, Quality::Release)?.run()?;
    let wasm = program::wasm(program::MANY, "bench")?;
    let folder = wasm.with_file_name("bench-node");
    Job::new(place, "wasm-bindgen --target nodejs --no-typescript --out-name bench --out-dir")?
        .arg(&folder)
        .arg(wasm)
        .run()?;
    let job = Job::new(place, "node bench/rate.mjs")?.arg(&folder).arg(REPORTS.to_string());
    Ok(Rates { native, wasm: rate(job)? })
}

/// Runs what prints reports a second.
fn rate(job: Job) -> Result<u64> {
    let (said, ended) = job.tee()?;
    ended?;
    told(&said).with_context(|| format!("it did not tell reports a second: {said}"))
}

/// The number before "a second".
fn told(said: &str) -> Option<u64> {
    said.split_once(" a second")?.0.rsplit(' ').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_read() {
        let cases = [
            ("200000 reports in 0.750 s: 266667 a second (work 9)\n", Some(266_667)),
            ("fast", None),
            ("many a second", None),
        ];
        for (said, expected) in cases {
            assert_eq!(told(said), expected, "{said}");
        }
    }
}

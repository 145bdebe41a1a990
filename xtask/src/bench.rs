//! `cargo xtask bench`: how fast the rules are, and how the page loads and
//! answers. Nothing fails for a limit that does not hold.
//!
//! The rules run as `src/bin/bench.rs`, natively and in wasm: the same ten
//! entries, assessed over and over. The wasm is compiled as it is shipped, and
//! Node holds the watch. The page is [`bench_load`](crate::bench_load).

use anyhow::{Context, Result};

use crate::bench_load;
use crate::place::Place;
use crate::process::{self, Job};

/// How many reports are timed.
const REPORTS: u32 = 200_000;

/// One half of the bench.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Part {
    /// Reports a second.
    Rates,
    /// Loading and typing.
    Load,
}

/// Every part with its name for `--only`, in the order they run.
pub(crate) const PARTS: &[(&str, Part)] = &[("rates", Part::Rates), ("load", Part::Load)];

/// Reports a second.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rates {
    /// On this machine.
    pub(crate) native: u64,
    /// In Node.
    pub(crate) wasm: u64,
}

/// Takes what is asked for; the load comes last and judges it all.
pub(crate) fn run(place: &Place, parts: &[Part]) -> Result<()> {
    let rates = parts.contains(&Part::Rates).then(|| rates(place)).transpose()?;
    if parts.contains(&Part::Load) {
        bench_load::run(place, rates)?;
    }
    Ok(())
}

/// Builds both, runs both, keeps what they say.
fn rates(place: &Place) -> Result<Rates> {
    println!("Reports of ten entries, natively");
    let native =
        "cargo run --quiet --package calcium-compass --release --features bench --bin bench --";
    let native = rate(Job::new(place, native)?.arg(REPORTS.to_string()))?;

    println!("\nReports of ten entries, in wasm as shipped (profile wasm)");
    let build = "cargo build --quiet --package calcium-compass --bin bench --features bench \
                 --profile wasm --target wasm32-unknown-unknown";
    Job::new(place, build)?.run()?;
    let built = process::target()?.join(process::WASM);
    let folder = built.join("bench-node");
    Job::new(place, "wasm-bindgen --target nodejs --no-typescript --out-name bench --out-dir")?
        .arg(&folder)
        .arg(built.join("bench.wasm"))
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

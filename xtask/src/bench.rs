//! `cargo xtask bench`: reports a second, natively and in wasm.
//!
//! Both run `src/bin/bench.rs`: the same ten entries, assessed over and over.
//! The wasm is compiled as it is shipped, and Node holds the watch.

use anyhow::Result;

use crate::lean::lean;
use crate::package::built;
use crate::place::Place;
use crate::process::Job;

/// How many reports are timed.
const REPORTS: u32 = 200_000;

/// What DESIGN promises: natively, reports a second on one core.
const NATIVE_GOAL: &str = "200,000 a second natively, and half of the native figure in wasm";

/// Builds both, runs both, prints what they say.
pub(crate) fn run(place: &Place) -> Result<()> {
    println!("Reports of ten entries. The goal: {NATIVE_GOAL}.");
    println!("\nnative");
    let native =
        "cargo run --quiet --package calcium-compass --release --features bench --bin bench --";
    Job::new(place, native)?.arg(REPORTS.to_string()).run()?;

    println!("\nwasm, as shipped (profile wasm)");
    let build = "cargo build --quiet --package calcium-compass --bin bench --features bench \
                 --profile wasm --target wasm32-unknown-unknown";
    lean(Job::new(place, build)?).run()?;
    let folder = built("bench.wasm")?.with_file_name("bench-node");
    Job::new(place, "wasm-bindgen --target nodejs --no-typescript --out-name bench --out-dir")?
        .arg(&folder)
        .arg(built("bench.wasm")?)
        .run()?;
    Job::new(place, "node xtask/bench.mjs")?.arg(&folder).arg(REPORTS.to_string()).run()
}

//! `cargo xtask bench`: how fast the rules are, and how the page loads and
//! answers. Nothing fails for a limit that does not hold.

mod load;
mod rate;

use anyhow::Result;
use clap::ValueEnum;

use crate::build::{Quality, program};
use crate::machine::{Place, Use, setup};

/// One half of the bench.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub(crate) enum Part {
    /// Reports a second, natively and in wasm
    Rates,
    /// How the page loads and answers, beside four small ones
    Load,
}

/// Takes what is asked for, all of it if nothing is; the load comes last and
/// judges it all.
pub(crate) fn run(place: &Place, only: &[Part]) -> Result<()> {
    let wanted = |part| only.is_empty() || only.contains(&part);
    if wanted(Part::Load) {
        let uses = [Use::Bench, Use::Site, Use::Load];
        setup::prepare(place, &uses, || program::compile(place, Quality::Release))?;
    } else {
        setup::prepare(place, &[Use::Bench], || Ok(()))?;
    }
    let rates = wanted(Part::Rates).then(|| rate::rates(place)).transpose()?;
    if wanted(Part::Load) {
        load::run(place, rates)?;
    }
    Ok(())
}

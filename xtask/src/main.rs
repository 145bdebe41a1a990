//! `cargo xtask`: the chores of Calcium Compass, in one program.
//!
//! In reading order:
//!
//! - [`argument`] what was asked for; [`place`] where things are on this machine;
//!   [`process`] how another program is started.
//! - [`tool`] everything that is needed, one row each; [`setup`] installs what is missing.
//! - [`site`] makes `dist`: Trunk, [`wasm_opt`] for the wasm, a minifier from [`npm`],
//!   the bake, [`compress`].
//! - [`package`] makes `dist/npm`, [`clinic`] packs all of it with [`notice`] and [`hosting`] for
//!   clinics to serve; both are tested.
//! - [`bench`] counts reports a second; [`bench_load`] sees how the page loads.
//! - [`serve`] shows it: [`server`] listens, [`answer`] answers one request,
//!   [`mount`] says whether it belongs to the page, [`headers`] what goes with it.
//! - [`suite`] tests it: [`step`] is the list of steps, [`browser`] one of them,
//!   [`tally`] counts what passed; [`size`] weighs `dist`, [`visit`] what a first visit loads,
//!   [`guest`] what somebody else's page loads.
//!
//! Another chore is one more module, one more row in [`argument::Command`] and
//! one more arm in `main` below.

mod answer;
mod argument;
mod bench;
mod bench_load;
mod browser;
mod clinic;
mod compress;
mod guest;
mod headers;
mod hosting;
mod mount;
mod notice;
mod npm;
mod package;
mod place;
mod process;
mod serve;
mod server;
mod setup;
mod site;
mod size;
mod step;
mod suite;
mod tally;
mod tool;
mod visit;
mod wasm_opt;

use std::process::ExitCode;

use anyhow::Result;

use crate::argument::Command;
use crate::place::Place;

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("cargo xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Does what the arguments ask for.
fn run() -> Result<ExitCode> {
    let command = Command::parse(std::env::args().skip(1))?;
    let place = Place::find()?;
    match command {
        Command::Help => {
            print!("{}", argument::USAGE);
            Ok(ExitCode::SUCCESS)
        }
        Command::Serve { port, path } => {
            serve::serve(&place, port, &path)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Build => {
            setup::prepare(&place, &[tool::Use::Site])?;
            site::build(&place)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Package => {
            setup::prepare(&place, &[tool::Use::Site, tool::Use::Package])?;
            site::build(&place)?;
            clinic::build(&place)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Shots => {
            setup::prepare(&place, &[tool::Use::Site, tool::Use::Browsers])?;
            site::build(&place)?;
            browser::shots(&place)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Bench { only } => {
            let uses: &[tool::Use] = if only.contains(&bench::Part::Load) {
                &[tool::Use::Bench, tool::Use::Site, tool::Use::Load]
            } else {
                &[tool::Use::Bench]
            };
            setup::prepare(&place, uses)?;
            bench::run(&place, &only)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Test { only } => suite::run(&place, &only),
    }
}

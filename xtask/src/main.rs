//! `cargo xtask`: the chores of Calcium Compass, in one program.
//!
//! Each folder uses those above it, never those below:
//!
//! - [`machine`] what this machine has: where things are, how a program is
//!   started, which tools are needed and how they are installed.
//! - [`build`] makes `dist`: the page, the npm package, what clinics serve.
//! - [`serve`] shows it in a browser.
//! - [`check`] tests it.
//! - [`bench`] times it.
//!
//! Another chore is one more row in [`command::Command`] and one more arm in
//! `run` below.

mod bench;
mod build;
mod check;
mod command;
mod machine;
mod serve;

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;

use crate::build::Quality;
use crate::command::{Arguments, Command};
use crate::machine::{Place, Use};

fn main() -> ExitCode {
    let Arguments { command } = Arguments::parse();
    match run(command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("cargo xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Does what the arguments ask for.
fn run(command: Command) -> Result<ExitCode> {
    let place = &Place::find()?;
    match command {
        Command::Serve { port, path, draft } => {
            let quality = if draft { Quality::Draft } else { Quality::Release };
            serve::run(place, port, &path, quality)?;
        }
        Command::Build { draft } => {
            let quality = if draft { Quality::Draft } else { Quality::Release };
            build::prepare_and_build(place, &[], quality)?;
        }
        Command::Package => {
            build::prepare_and_build(place, &[Use::Package], Quality::Release)?;
            build::clinic::build(place)?;
        }
        Command::Shots => {
            build::prepare_and_build(place, &[Use::Browsers], Quality::Release)?;
            check::browser::shots(place)?;
        }
        Command::Bench { only } => bench::run(place, &only)?,
        Command::Test(choice) => return check::run(place, &choice),
    }
    Ok(ExitCode::SUCCESS)
}

//! `cargo xtask serve`: from a fresh clone to a page in the browser.
//!
//! [`server`] listens, [`answer`] answers one request, [`mount`] says whether it
//! belongs to the page, [`site`] which page that is.

mod answer;
mod mount;
mod server;
mod site;

use std::io::ErrorKind;

use anyhow::{Context, Result, bail};

pub(crate) use server::Server;
pub(crate) use site::{Site, open_log};

use crate::build::{self, Quality};
use crate::machine::Place;

/// How many ports are tried before giving up.
const PORTS: u16 = 20;

/// Installs what is missing, builds, and serves until stopped.
pub(crate) fn run(place: &Place, port: u16, path: &str, quality: Quality) -> Result<()> {
    build::prepare_and_build(place, &[], quality)?;
    let server = start(place, port, path)?;
    println!();
    println!("Calcium Compass is at http://{}{path}", server.address);
    println!("Only this machine can see it. Ctrl+C stops it.");
    if quality == Quality::Draft {
        println!("It is a draft: it was made soon, not small.");
    }
    server.wait();
    Ok(())
}

/// Takes the wanted port, or the next that is free.
fn start(place: &Place, wanted: u16, path: &str) -> Result<Server> {
    for port in (wanted..=u16::MAX).take(usize::from(PORTS)) {
        let site = Site::of(place.dist(), &[path])?;
        match Server::start(site, port) {
            Ok(server) => return Ok(server),
            Err(error) if is_taken(&error) => println!("Port {port} is taken; trying the next."),
            Err(error) => return Err(error).context(format!("port {port} cannot be used")),
        }
    }
    bail!("no free port was found from {wanted} on; name another one with --port")
}

/// Whether another program listens on the port already.
fn is_taken(error: &anyhow::Error) -> bool {
    let cause = error.downcast_ref::<std::io::Error>();
    cause.is_some_and(|error| error.kind() == ErrorKind::AddrInUse)
}

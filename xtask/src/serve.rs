//! `cargo xtask serve`: from a fresh clone to a page in the browser.

use std::io::ErrorKind;

use anyhow::{Context, Result, bail};

use crate::headers::Headers;
use crate::place::Place;
use crate::server::{Server, Site};
use crate::tool::Use;
use crate::{setup, site};

/// How many ports are tried before giving up.
const PORTS: u16 = 20;

/// Installs what is missing, builds, and serves until stopped.
pub(crate) fn serve(place: &Place, port: u16, path: &str) -> Result<()> {
    println!("1 of 3: looking for the tools.");
    setup::prepare(place, &[Use::Site])?;
    println!("2 of 3: building the page; the first time takes some minutes.");
    site::build(place)?;
    println!("3 of 3: serving the page to this machine only.");
    let server = start(place, port, path)?;
    println!();
    println!("Calcium Compass is at http://{}{path}", server.address);
    println!("Ctrl+C stops it.");
    server.wait();
    Ok(())
}

/// Takes the wanted port, or the next that is free.
fn start(place: &Place, wanted: u16, path: &str) -> Result<Server> {
    for port in (wanted..=u16::MAX).take(usize::from(PORTS)) {
        let site = Site {
            dist: place.dist(),
            headers: Headers::of(&place.dist())?,
            mounts: vec![path.to_owned()],
            log: None,
        };
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

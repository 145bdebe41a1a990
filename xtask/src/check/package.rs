//! The npm package in Node, and what clinics serve in a browser.

use std::fs;

use anyhow::{Context, Result};

use super::browser::Browsers;
use super::tally::Tally;
use crate::build::{clinic, dist};
use crate::machine::{Job, Place, npm};
use crate::serve::{Server, Site};

/// Where a clinic might put the folder.
const MOUNT: &str = "/services/compass/";

/// Packs the page and the npm package for clinics. Then runs the tests of both,
/// in Node and in Chromium; the folder is served as its host would.
pub(crate) fn run(place: &Place, _: &Browsers) -> Result<Tally> {
    dist::check(place)?;
    let packed = clinic::build(place)?;
    npm::fetch(place, "tests/browser")?;
    let scratch = std::env::temp_dir().join(format!("calcium-clinic-{}", std::process::id()));
    fs::create_dir_all(&scratch).context("a folder to unpack in could not be made")?;
    let dist = clinic::unpack(&packed, &scratch)?;
    let server = Server::start(Site::of(dist.clone(), &[MOUNT])?, 0)?;
    let job = Job::new(place, "npm test")?
        .folder(place, "tests/package")
        .env("PACKAGE", place.package())
        .env("CLINIC", &dist)
        .env("CLINIC_URL", format!("http://{}{MOUNT}", server.address))
        .env("BROWSER", "chromium");
    let tally = Tally::of(job).map(Tally::with_tests);
    fs::remove_dir_all(&scratch).context("the unpacked folder could not be removed")?;
    tally
}

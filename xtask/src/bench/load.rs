//! The page beside four small ones, all from one server, visited by Chromium
//! in turns; `bench/load.mjs` drives it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::rate::Rates;
use crate::build::{self, Quality, compress, dist};
use crate::check::visit;
use crate::machine::{Job, Place, npm};
use crate::serve::{Server, Site, open_log};

/// Where the pages to compare with come from.
const PEERS: &str = "bench/peers";

/// The folder of our page among them, as `bench/load.mjs` knows it.
const OURS: &str = "compass";

/// Builds all, serves all, lets Chromium visit.
pub(crate) fn run(place: &Place, rates: Option<Rates>) -> Result<()> {
    let all = place.root.join("target/bench");
    if all.exists() {
        fs::remove_dir_all(&all).context("the pages of an earlier bench cannot be removed")?;
    }
    let folder = all.join("site");
    npm::fetch(place, PEERS)?;
    Job::new(place, "node build.mjs")?.folder(place, PEERS).arg(&folder).run()?;
    compress::folder(place, &folder)?;
    build::page(place, Quality::Release)?;
    copy(&place.dist(), &folder.join(OURS))?;

    let log = all.join("access.log");
    // Our page lies in a folder of its own here, and its headers go with all of them.
    let mut site = Site::of(place.dist(), &["/"])?;
    site.dist.clone_from(&folder);
    site.log = Some(open_log(&log)?);
    let server = Server::start(site, 0)?;
    let mut job = Job::new(place, "node bench/load.mjs")?
        .env("SITE_URL", format!("http://{}/", server.address))
        .env("SITE_FOLDER", &folder)
        .env("ACCESS_LOG", &log)
        .env("FIRST_VISIT", first_visit(&place.dist())?.to_string());
    if let Some(Rates { native, wasm }) = rates {
        job = job.env("NATIVE_RATE", native.to_string()).env("WASM_RATE", wasm.to_string());
    }
    job.run()
}

/// What the files of a first visit weigh as they travel.
fn first_visit(folder: &Path) -> Result<u64> {
    let weigh = |name: &String| {
        let file = folder.join(name);
        let small = compress::beside(&file);
        Ok(fs::metadata(if small.exists() { small } else { file })?.len())
    };
    visit::first(folder)?.iter().map(weigh).sum()
}

/// Copies a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for file in dist::files(from)? {
        let target = to.join(file.strip_prefix(from)?);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::copy(&file, &target).with_context(|| format!("{} cannot be copied", file.display()))?;
    }
    Ok(())
}

//! The browser tests: the built page in three engines, driven by Node.

use std::fs;
use std::path::Path;
use std::thread;

use anyhow::{Context, Result, bail};

use crate::headers::Headers;
use crate::npm;
use crate::place::Place;
use crate::process::Job;
use crate::server::{self, Server, Site};
use crate::site;
use crate::tally::Tally;

/// The engines, as the tests know them, in two lanes that run side by side: a
/// test mostly waits, and the slowest engine would double the time alone.
const LANES: &[&[&str]] = &[&["webkit"], &["chromium", "firefox"]];

/// Where the tests live.
const FOLDER: &str = "tests/browser";

/// A second address of the same page: it must work in any folder of a host.
const DEEP: &str = "a/deep/sub-path/";

/// Runs the same tests in each engine, also after an engine that failed.
pub(crate) fn run(place: &Place) -> Result<Tally> {
    site::check(place)?;
    npm::fetch(place, FOLDER)?;
    let logs = std::env::temp_dir().join(format!("calcium-compass-{}", std::process::id()));
    fs::create_dir_all(&logs).context("the folder for access logs could not be made")?;
    let lane = |engines: &[&str]| {
        let mut sum = Tally::NONE;
        for engine in engines.iter().filter(|engine| wanted(engine)) {
            println!("\n-- {engine} --");
            sum += run_engine(place, engine, &logs.join(engine))?;
        }
        Ok(sum)
    };
    let lanes: Vec<Result<Tally>> = thread::scope(|scope| {
        let started: Vec<_> = LANES.iter().map(|engines| scope.spawn(|| lane(engines))).collect();
        started
            .into_iter()
            .map(|one| one.join().unwrap_or_else(|_| bail!("a lane broke")))
            .collect()
    });
    let mut sum = Tally::NONE;
    for tally in lanes {
        sum += tally?;
    }
    fs::remove_dir_all(&logs).context("the folder for access logs could not be removed")?;
    Ok(sum)
}

/// Whether the person named this engine, or none, in `ENGINES`.
fn wanted(engine: &str) -> bool {
    std::env::var("ENGINES").map_or(true, |named| named.split(',').any(|name| name == engine))
}

/// Runs the tests in one engine, on a server and a log of its own.
fn run_engine(place: &Place, engine: &str, log: &Path) -> Result<Tally> {
    let mounts = vec!["/".to_owned(), format!("/{DEEP}")];
    let site = Site {
        dist: place.dist(),
        headers: Headers::of(&place.dist())?,
        mounts,
        log: Some(server::open_log(log)?),
    };
    let server = Server::start(site, 0)?;
    let base = format!("http://{}/", server.address);
    // `FILES=focus,alerts` runs these files alone.
    let files = std::env::var("FILES").unwrap_or_default();
    let files = files.split(',').filter(|name| !name.is_empty());
    let line =
        files.fold("npm test --".to_owned(), |line, name| line + &format!(" {name}.test.mjs"));
    let job = Job::new(place, &line)?
        .folder(place, FOLDER)
        .env("BROWSER", engine)
        .env("DEEP_URL", format!("{base}{DEEP}"))
        .env("BASE_URL", base)
        .env("ACCESS_LOG", log);
    Tally::of(job)
}

/// Takes pictures of the built page with Chromium, to be looked at.
pub(crate) fn shots(place: &Place) -> Result<()> {
    npm::fetch(place, FOLDER)?;
    let site = Site {
        dist: place.dist(),
        headers: Headers::of(&place.dist())?,
        mounts: vec!["/".to_owned()],
        log: None,
    };
    let server = Server::start(site, 0)?;
    Job::new(place, "node shots.mjs")?
        .folder(place, FOLDER)
        .env("BROWSER", "chromium")
        .env("BASE_URL", format!("http://{}/", server.address))
        .env("SHOTS", place.root.join("target/shots"))
        .run()
}

//! The browser tests: the built page in three engines, driven by Node.

use std::fs;
use std::path::Path;
use std::thread;

use anyhow::{Context, Result, bail};

use super::tally::Tally;
use super::{Choice, Engine};
use crate::build::dist;
use crate::machine::{Job, Place, npm};
use crate::serve::{Server, Site, open_log};

/// What the step is called.
pub(crate) const STEP: &str = "browsers";

/// The engines, as the tests know them, in two lanes that run side by side: a
/// test mostly waits, and the slowest engine would double the time alone.
const LANES: &[&[Engine]] = &[&[Engine::Webkit], &[Engine::Chromium, Engine::Firefox]];

/// Where the tests live.
const FOLDER: &str = "tests/browser";

/// How the name of a file of tests ends.
const ENDING: &str = ".test.mjs";

/// A second address of the same page: it must work in any folder of a host.
const DEEP: &str = "a/deep/sub-path/";

/// Runs the same tests in each engine, also after an engine that failed.
pub(crate) fn run(place: &Place, choice: &Choice) -> Result<Tally> {
    dist::check(place)?;
    npm::fetch(place, FOLDER)?;
    let logs = std::env::temp_dir().join(format!("calcium-compass-{}", std::process::id()));
    fs::create_dir_all(&logs).context("the folder for access logs could not be made")?;
    let wanted = |engine: &&Engine| choice.engine.is_empty() || choice.engine.contains(engine);
    let lane = |engines: &[Engine]| {
        let mut sum = Tally::NONE;
        for engine in engines.iter().filter(|engine| wanted(engine)) {
            let engine = name(*engine);
            println!("\n-- {engine} --");
            sum += run_engine(place, engine, &choice.file, &logs.join(engine))?;
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

/// The files of tests, without their endings.
pub(crate) fn files() -> Vec<String> {
    let Ok(place) = Place::find() else { return Vec::new() };
    let Ok(list) = fs::read_dir(place.root.join(FOLDER)) else { return Vec::new() };
    let names = list.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut files: Vec<String> =
        names.filter_map(|name| Some(name.strip_suffix(ENDING)?.to_owned())).collect();
    files.sort();
    files
}

/// An engine as the tests know it.
fn name(engine: Engine) -> &'static str {
    match engine {
        Engine::Chromium => "chromium",
        Engine::Firefox => "firefox",
        Engine::Webkit => "webkit",
    }
}

/// Runs the tests in one engine, on a server and a log of its own.
fn run_engine(place: &Place, engine: &str, files: &[String], log: &Path) -> Result<Tally> {
    let mut site = Site::of(place.dist(), &["/", &format!("/{DEEP}")])?;
    site.log = Some(open_log(log)?);
    let server = Server::start(site, 0)?;
    let base = format!("http://{}/", server.address);
    let line =
        files.iter().fold("npm test --".to_owned(), |line, name| format!("{line} {name}{ENDING}"));
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
    let server = Server::start(Site::of(place.dist(), &["/"])?, 0)?;
    Job::new(place, "node shots.mjs")?
        .folder(place, FOLDER)
        .env("BROWSER", "chromium")
        .env("BASE_URL", format!("http://{}/", server.address))
        .env("SHOTS", place.root.join("target/shots"))
        .run()
}

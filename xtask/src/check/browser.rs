//! The browser tests: the built page in three engines, driven by Node.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

use anyhow::{Context, Result, bail};
use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};

use super::tally::Tally;
use crate::build::dist;
use crate::machine::{Job, Place, npm};
use crate::serve::{Server, Site, open_log};

/// What the step is called.
pub(crate) const STEP: &str = "browsers";

/// How many runs go side by side: a test waits as often as it works.
const LANES: usize = 2;

/// Into how many parts the files of an engine are dealt out, so that no lane ends
/// long before the other.
const PARTS: usize = 2;

/// Where the tests live.
const FOLDER: &str = "tests/browser";

/// How the name of a file of tests ends.
const ENDING: &str = ".test.mjs";

/// A second address of the same page: it must work in any folder of a host.
const DEEP: &str = "a/deep/sub-path/";

/// Which of the tests are to run; all of them where none is named.
#[derive(Args, Debug, Default, PartialEq)]
pub(crate) struct Browsers {
    /// The browser tests alone, in these engines
    #[arg(long, value_delimiter = ',')]
    pub(crate) engine: Vec<Engine>,
    /// The browser tests alone, of these files in tests/browser
    #[arg(long, value_delimiter = ',', value_parser = PossibleValuesParser::new(files()))]
    pub(crate) file: Vec<String>,
}

impl Browsers {
    /// Whether some are named.
    pub(crate) const fn are_named(&self) -> bool {
        !self.engine.is_empty() || !self.file.is_empty()
    }
}

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub(crate) enum Engine {
    /// Chrome, Edge and their relatives
    Chromium,
    /// Firefox
    Firefox,
    /// Safari, by WebKitGTK
    Webkit,
}

/// Some files of tests in one engine.
#[derive(Debug)]
struct Run {
    engine: Engine,
    files: Vec<String>,
}

/// Runs the same tests in each engine, also after one that failed.
pub(crate) fn run(place: &Place, choice: &Browsers) -> Result<Tally> {
    dist::check(place)?;
    npm::fetch(place, FOLDER)?;
    let scratch = std::env::temp_dir().join(format!("calcium-compass-{}", std::process::id()));
    fs::create_dir_all(&scratch).context("the folder for access logs could not be made")?;
    let runs = Mutex::new(runs(choice).into_iter().enumerate());
    let listening = listening(place, choice, &scratch)?;
    let lane = || {
        let mut sum = Tally::NONE;
        // The lock is held while a run is taken, not while it goes on.
        while let Some((index, run)) = next(&runs) {
            let dist = match run.engine {
                Engine::Webkit => listening.clone(),
                Engine::Chromium | Engine::Firefox => place.dist(),
            };
            sum += start(place, &run, dist, &scratch.join(index.to_string()))?;
        }
        Ok(sum)
    };
    let lanes: Vec<Result<Tally>> = thread::scope(|scope| {
        let started: Vec<_> = (0..LANES).map(|_| scope.spawn(lane)).collect();
        let ended = started.into_iter().map(|one| one.join());
        ended.map(|one| one.unwrap_or_else(|_| bail!("a lane broke"))).collect()
    });
    fs::remove_dir_all(&scratch).context("the folder for access logs could not be removed")?;
    let mut sum = Tally::NONE;
    for tally in lanes {
        sum += tally?;
    }
    Ok(sum)
}

/// The next run that no lane has taken.
fn next<T>(runs: &Mutex<impl Iterator<Item = T>>) -> Option<T> {
    runs.lock().ok()?.next()
}

/// All runs, the slowest engine first.
fn runs(choice: &Browsers) -> Vec<Run> {
    let files = if choice.file.is_empty() { files() } else { choice.file.clone() };
    let wanted = |engine: &Engine| choice.engine.is_empty() || choice.engine.contains(engine);
    let engines = [Engine::Webkit, Engine::Firefox, Engine::Chromium].into_iter().filter(wanted);
    let parts = (0..PARTS).map(|part| files.iter().skip(part).step_by(PARTS).cloned().collect());
    let parts: Vec<Vec<String>> = parts.filter(|part: &Vec<String>| !part.is_empty()).collect();
    engines
        .flat_map(|engine| parts.iter().map(move |files| Run { engine, files: files.clone() }))
        .collect()
}

/// The site for WebKit, which has no console that a test could read: a copy whose
/// pages listen to themselves.
fn listening(place: &Place, choice: &Browsers, scratch: &Path) -> Result<PathBuf> {
    let copy = scratch.join("listening");
    if choice.engine.is_empty() || choice.engine.contains(&Engine::Webkit) {
        let job = Job::new(place, "node listening.mjs")?.folder(place, FOLDER);
        job.arg(place.dist()).arg(&copy).run()?;
    }
    Ok(copy)
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

/// Runs some files in one engine, on a server and a log of their own.
fn start(place: &Place, run: &Run, dist: PathBuf, log: &Path) -> Result<Tally> {
    let mut site = Site::of(dist, &["/", &format!("/{DEEP}")])?;
    site.log = Some(open_log(log)?);
    let server = Server::start(site, 0)?;
    let base = format!("http://{}/", server.address);
    let files = run.files.iter().map(|name| format!(" {name}{ENDING}")).collect::<String>();
    println!("\n-- {} --", name(run.engine));
    let job = Job::new(place, &format!("npm test --{files}"))?
        .folder(place, FOLDER)
        .env("BROWSER", name(run.engine))
        .env("DEEP_URL", format!("{base}{DEEP}"))
        .env("BASE_URL", base)
        .env("ACCESS_LOG", log);
    let tally = Tally::of(job)?;
    let said = match tally.said.as_str() {
        "" => String::new(),
        told => format!("in {}, {told}", name(run.engine)),
    };
    Ok(Tally { said, ..tally })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_runs_once_in_each_engine() {
        let choice = |engine: &[Engine], file: &[&str]| Browsers {
            engine: engine.to_vec(),
            file: file.iter().map(|name| (*name).to_owned()).collect(),
        };
        let dealt = |choice: &Browsers| -> Vec<String> {
            let run = |run: Run| format!("{}: {}", name(run.engine), run.files.join(" "));
            runs(choice).into_iter().map(run).collect()
        };
        assert_eq!(
            dealt(&choice(&[Engine::Webkit], &["a", "b", "c"])),
            ["webkit: a c", "webkit: b"]
        );
        assert_eq!(dealt(&choice(&[], &["a"])), ["webkit: a", "firefox: a", "chromium: a"]);
    }
}

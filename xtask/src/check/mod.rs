//! `cargo xtask test`: runs the steps, then says how they went.
//!
//! [`step`] is the list of steps, [`tally`] counts what passed. Longer steps are
//! files of their own; [`visit`] and [`guest`] say what is loaded when, for [`size`].

pub(crate) mod browser;
mod deny;
mod fresh;
mod guest;
mod package;
mod path;
mod size;
mod step;
mod tally;
pub(crate) mod visit;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser};

use self::browser::Browsers;
use self::step::{STEPS, Step, When};
use self::tally::Tally;
use crate::machine::{Place, Use, setup};

/// What is to be checked.
#[derive(Args, Debug, PartialEq)]
pub(crate) struct Choice {
    /// These steps alone, in their own order; `fresh` runs only when it is named
    #[arg(long, value_name = "STEP", value_delimiter = ',', value_parser = PossibleValuesParser::new(steps()))]
    pub(crate) only: Vec<String>,
    /// Some browser tests alone.
    #[command(flatten)]
    pub(crate) browsers: Browsers,
}

impl Choice {
    /// The steps to run.
    fn steps(&self) -> Vec<&'static Step> {
        let named = |step: &Step| self.only.iter().any(|name| name == step.name);
        let browsers_alone = self.browsers.are_named();
        let wanted = |step: &&Step| match (self.only.is_empty(), browsers_alone) {
            (true, true) => step.name == browser::STEP,
            (true, false) => step.when == When::Always,
            (false, _) => named(step),
        };
        STEPS.iter().filter(wanted).collect()
    }
}

/// Each step with what it shows.
fn steps() -> impl Iterator<Item = PossibleValue> {
    STEPS.iter().map(|step| PossibleValue::new(step.name).help(step.claim))
}

/// How one step went.
#[derive(Debug)]
struct Outcome {
    /// The step.
    name: &'static str,
    /// What it counted.
    tally: Tally,
    /// How long it took.
    time: Duration,
}

/// Runs the steps, every one of them also after one that failed. The last line
/// is always `N passed, N failed`.
pub(crate) fn run(place: &Place, choice: &Choice) -> Result<ExitCode> {
    let steps = choice.steps();
    let uses: Vec<Use> = steps.iter().flat_map(|step| step.uses).copied().collect();
    // A tool that cannot be installed fails the steps that need it, not the others.
    if let Err(error) = setup::prepare(place, &uses, || Ok(())) {
        eprintln!("{error:#}. The steps that need it will fail.");
    }
    let outcomes: Vec<Outcome> = steps.iter().map(|step| try_step(place, choice, step)).collect();
    let table = table(&outcomes);
    let sum = outcomes.into_iter().fold(Tally::NONE, |mut sum, outcome| {
        sum += outcome.tally;
        sum
    });
    println!("\n{}{table}\n{} passed, {} failed", sum.said, sum.passed, sum.failed);
    Ok(if sum.ok { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs one step under its heading.
fn try_step(place: &Place, choice: &Choice, step: &'static Step) -> Outcome {
    println!("\n== {}: {} ==", step.name, step.claim);
    let start = Instant::now();
    let result = setup::check(place, step.uses).and_then(|()| (step.run)(place, &choice.browsers));
    let tally = result.unwrap_or_else(|error| {
        eprintln!("{error:#}.");
        Tally { ok: false, ..Tally::NONE }
    });
    let outcome = Outcome { name: step.name, tally: tally.ended(), time: start.elapsed() };
    println!("== {}: {} ==", step.name, verdict(&outcome));
    outcome
}

/// `ok, 12 passed, 3.4 seconds`
fn verdict(outcome: &Outcome) -> String {
    let Tally { passed, failed, ok, .. } = outcome.tally;
    let seconds = outcome.time.as_secs_f32();
    let word = if ok { "ok" } else { "FAILED" };
    format!("{word}, {passed} passed, {failed} failed, {seconds:.1} seconds")
}

/// One line for each step.
fn table(outcomes: &[Outcome]) -> String {
    let mut text =
        format!("\n{:<10}{:<8}{:>8}{:>8}{:>9}\n", "step", "", "passed", "failed", "seconds");
    for Outcome { name, tally: Tally { passed, failed, ok, .. }, time } in outcomes {
        let word = if *ok { "ok" } else { "FAILED" };
        let seconds = time.as_secs_f32();
        text += &format!("{name:<10}{word:<8}{passed:>8}{failed:>8}{seconds:>9.1}\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::browser::Engine;
    use super::*;

    #[test]
    fn steps_run_in_their_own_order() {
        let names = |only: &[&str], engine: &[Engine]| -> Vec<&str> {
            let only = only.iter().map(|name| (*name).to_owned()).collect();
            let browsers = Browsers { engine: engine.to_vec(), file: Vec::new() };
            let choice = Choice { only, browsers };
            choice.steps().iter().map(|step| step.name).collect()
        };
        assert_eq!(names(&["size", "fmt"], &[]), ["fmt", "size"]);
        assert_eq!(names(&["fresh"], &[]), ["fresh"]);
        assert_eq!(names(&[], &[Engine::Webkit]), ["browsers"]);
        assert_eq!(names(&["fmt"], &[Engine::Webkit]), ["fmt"]);
        let all = names(&[], &[]);
        assert!(all.len() + 1 == STEPS.len() && !all.contains(&"fresh"), "{all:?}");
    }

    #[test]
    fn the_table_lines_up() {
        let outcome = |name, passed, failed, tenths: u64| Outcome {
            name,
            tally: Tally { passed, failed, ok: failed == 0, ..Tally::NONE },
            time: Duration::from_millis(tenths * 100),
        };
        let expected = "
step                passed  failed  seconds
fmt       ok             1       0      0.4
browsers  FAILED       118       2    301.5
";
        assert_eq!(table(&[outcome("fmt", 1, 0, 4), outcome("browsers", 118, 2, 3015)]), expected);
    }
}

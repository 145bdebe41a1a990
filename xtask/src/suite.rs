//! `cargo xtask test`: runs the steps, then says how they went.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::place::Place;
use crate::setup;
use crate::step::Step;
use crate::tally::Tally;
use crate::tool::Use;

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
pub(crate) fn run(place: &Place, steps: &[&'static Step]) -> Result<ExitCode> {
    let uses: Vec<Use> = steps.iter().flat_map(|step| step.uses).copied().collect();
    // A tool that cannot be installed fails the steps that need it, not the others.
    if setup::prepare(place, &uses).is_err() {
        eprintln!("Some tools are missing; the steps that need them will fail.");
    }
    let outcomes: Vec<Outcome> = steps.iter().map(|step| try_step(place, step)).collect();
    print!("{}", table(&outcomes));
    let mut sum = Tally::NONE;
    for outcome in &outcomes {
        sum += outcome.tally;
    }
    println!("\n{} passed, {} failed", sum.passed, sum.failed);
    Ok(if sum.ok { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs one step under its heading.
fn try_step(place: &Place, step: &'static Step) -> Outcome {
    println!("\n== {}: {} ==", step.name, step.claim);
    let start = Instant::now();
    let result = setup::check(place, step.uses).and_then(|()| (step.run)(place));
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
    let Tally { passed, failed, ok } = outcome.tally;
    let seconds = outcome.time.as_secs_f32();
    let word = if ok { "ok" } else { "FAILED" };
    format!("{word}, {passed} passed, {failed} failed, {seconds:.1} seconds")
}

/// One line for each step.
fn table(outcomes: &[Outcome]) -> String {
    let mut text =
        format!("\n{:<10}{:<8}{:>8}{:>8}{:>9}\n", "step", "", "passed", "failed", "seconds");
    for Outcome { name, tally: Tally { passed, failed, ok }, time } in outcomes {
        let word = if *ok { "ok" } else { "FAILED" };
        let seconds = time.as_secs_f32();
        text += &format!("{name:<10}{word:<8}{passed:>8}{failed:>8}{seconds:>9.1}\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_lines_up() {
        let outcome = |name, passed, failed, tenths: u64| Outcome {
            name,
            tally: Tally { passed, failed, ok: failed == 0 },
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

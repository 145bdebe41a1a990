//! [`assess`]: the one way in.

use super::agreement::Agreement;
use super::entry::{self, Entry, Reading};
use super::joint;
use super::measure::Measure;
use super::person::{Answer, Person};
use super::report::{Finding, Input, Report};
use super::safety;
use super::table::tables;
use super::uncertainty::{Change, Interval};
use super::verdict::judge;

/// Says what every table makes of every entry.
///
/// Total: it returns for any text of any length, and what it cannot read is a
/// problem in the report.
#[must_use]
pub fn assess(input: &Input) -> Report {
    let (person, person_problems) = Person::read(&input.person);
    let filled: Vec<Entry> =
        input.entries.iter().filter(|entry| entry.is_filled()).cloned().collect();
    let readings: Vec<Reading> = filled.iter().map(entry::read).collect();
    let current: Vec<Reading> =
        readings.iter().filter(|reading| !is_past(reading, &readings)).copied().collect();
    let kidney = safety::kidney(&person, &current);

    let findings = current
        .iter()
        .filter(|reading| !tables(reading.measure).is_empty())
        .filter_map(|reading| finding(reading, &readings, &person, kidney))
        .collect();
    let joint = joint_verdict(&current, &person, kidney);
    let alerts = safety::alerts(&person, kidney, &current, &filled);
    let problems = readings.into_iter().filter(|reading| reading.problem.is_some()).collect();
    Report { person, kidney, findings, joint, alerts, problems, person_problems }
}

fn finding(
    reading: &Reading,
    readings: &[Reading],
    person: &Person,
    kidney: Answer,
) -> Option<Finding> {
    let quantity = *reading.accepted()?;
    let gate = safety::gate(reading.measure, person, kidney);
    let interval = Interval::around(&quantity);
    let verdicts: Vec<_> = tables(reading.measure)
        .iter()
        .map(|table| judge(table, &quantity, person, gate, interval.as_ref()))
        .collect();
    let agreement = Agreement::of(&quantity, &verdicts);
    let change = earlier(reading, readings)
        .and_then(|before| Change::between(before.accepted()?, &quantity));
    Some(Finding { quantity, gate, verdicts, interval, agreement, change })
}

fn joint_verdict(
    current: &[Reading],
    person: &Person,
    kidney: Answer,
) -> Option<joint::JointVerdict> {
    let figure =
        |measure| current.iter().rev().find(|r| r.measure == measure).and_then(Reading::accepted);
    let (vitamin_d, dp_ucmgp) = (figure(Measure::VitaminD25Oh), figure(Measure::DpUcmgp));
    if vitamin_d.is_none() && dp_ucmgp.is_none() {
        return None;
    }
    let gate = safety::gate(Measure::DpUcmgp, person, kidney);
    Some(joint::judge(vitamin_d, dp_ucmgp, person, gate))
}

/// Whether a later result of the same measure stands beside it.
fn is_past(reading: &Reading, readings: &[Reading]) -> bool {
    readings.iter().any(|other| {
        other.measure == reading.measure
            && other.accepted().is_some()
            && reading.date.is_some_and(|date| other.date.is_some_and(|later| later > date))
    })
}

/// The last readable result of the same measure before this one.
fn earlier<'a>(reading: &Reading, readings: &'a [Reading]) -> Option<&'a Reading> {
    let date = reading.date?;
    readings
        .iter()
        .filter(|other| other.measure == reading.measure && other.accepted().is_some())
        .filter(|other| other.date.is_some_and(|before| before < date))
        .max_by_key(|other| other.date)
}

//! [`assess`]: the one way in.

use super::adjust;
use super::agreement::Agreement;
use super::alert::{self, Facts, Limits};
use super::band::Table;
use super::entry::{self, Entry, Quantity, Reading};
use super::intake;
use super::joint;
use super::measure::Measure;
use super::note::{self, Beside};
use super::own_lab::{self, OwnLab};
use super::person::{Answer, Person};
use super::report::{Finding, Input, Report};
use super::safety::{self, Gate};
use super::table::tables;
use super::uncertainty::{Change, Interval};
use super::verdict::{Verdict, judge};

/// Says what every table makes of every entry.
///
/// Total: it returns for any text of any length, and what it cannot read is a
/// problem in the report.
///
/// ```
/// use calcium_compass_core::assess;
/// use calcium_compass_core::entry::Entry;
/// use calcium_compass_core::measure::Measure;
/// use calcium_compass_core::person::PersonEntry;
/// use calcium_compass_core::report::Input;
///
/// let report = assess(&Input {
///     person: PersonEntry { age: "67".into(), ..PersonEntry::default() },
///     entries: vec![
///         Entry::new(Measure::VitaminD25Oh, "22 ng/mL"),
///         Entry::new(Measure::Cac, "many"),
///     ],
/// });
/// let ids: Vec<&str> = report.findings[0].verdicts.iter().map(|verdict| verdict.id()).collect();
/// assert!(ids.contains(&"sufficient") && ids.contains(&"insufficient"));
/// assert_eq!(report.problems[0].problem.map(|problem| problem.id()), Some("not-a-number"));
/// ```
#[must_use]
pub fn assess(input: &Input) -> Report {
    let (person, person_problems) = Person::read(&input.person);
    let filled: Vec<&Entry> = input.entries.iter().filter(|entry| entry.is_filled()).collect();
    let readings: Vec<Reading> = filled.iter().map(|entry| entry::read(entry)).collect();
    // What counts today, and at its end, if there is one, the computed calcium.
    let mut counted = Vec::with_capacity(readings.len().saturating_add(1));
    counted.extend(readings.iter().filter(|reading| !is_past(reading, &readings)));
    let computed = adjust::computed(&counted);
    let printed = counted.len();
    if !has_adjusted(&counted) {
        counted.extend(computed);
    }
    let current = counted.get(..printed).unwrap_or(&counted);
    let kidney = safety::kidney(&person, current);

    let figures = counted.iter().filter_map(Reading::accepted).copied().collect();
    let statuses = intake::statuses(&person, kidney, current);
    let beside = Beside { person: &person, kidney, readings: &counted, statuses: &statuses };
    let context = Context { beside, readings: &readings, filled: &filled };
    let mut findings = Vec::with_capacity(counted.len());
    findings.extend(counted.iter().filter_map(|reading| context.finding(reading)));
    let joint = joint_verdict(current, &person, kidney);
    let facts = Facts {
        person: &person,
        kidney,
        readings: current,
        computed: computed.as_ref(),
        limits: Limits::of(&person),
        entries: &filled,
    };
    let alerts = alert::alerts(&facts);
    let lab_problems =
        own_lab::problems(readings.iter().zip(filled.iter().map(|entry| &entry.lab)));
    let problems = readings.into_iter().filter(|reading| reading.problem.is_some()).collect();
    Report {
        person,
        kidney,
        figures,
        findings,
        joint,
        statuses,
        alerts,
        problems,
        lab_problems,
        person_problems,
    }
}

fn has_adjusted(readings: &[Reading]) -> bool {
    readings.iter().any(|r| r.measure == Measure::AdjustedCalcium && r.accepted().is_some())
}

/// What a finding is made from.
struct Context<'a> {
    /// What counts today.
    beside: Beside<'a>,
    /// Every reading, past ones too, and the entries they were read from.
    readings: &'a [Reading],
    filled: &'a [&'a Entry],
}

impl Context<'_> {
    fn finding(&self, reading: &Reading) -> Option<Finding> {
        let quantity = *reading.accepted()?;
        let Beside { person, kidney, .. } = self.beside;
        let gate = safety::gate(reading.measure, person, kidney);
        let none = OwnLab::default();
        let lab = self.own_lab(reading).unwrap_or(&none);
        let variation = lab.variation(reading.measure);
        let interval = Interval::around(&quantity, variation);
        let verdicts = self.verdicts(&quantity, gate, interval.as_ref());
        if verdicts.is_empty() {
            return None;
        }
        let agreement = Agreement::of(&quantity, &verdicts);
        let notes = note::notes(&quantity, &verdicts, &self.beside);
        let own_range = if gate.is_none() { lab.range(&quantity) } else { None };
        let change = earlier(reading, self.readings)
            .and_then(|before| Change::between(before.accepted()?, &quantity, variation));
        Some(Finding { quantity, gate, verdicts, interval, agreement, own_range, notes, change })
    }

    /// What the laboratory printed beside a reading; nothing beside a computed
    /// one.
    fn own_lab(&self, reading: &Reading) -> Option<&OwnLab> {
        let mut entries =
            self.filled.iter().filter(|e| e.measure == reading.measure && e.date == reading.date);
        entries.next_back().map(|entry| &entry.lab)
    }

    fn verdicts(
        &self,
        quantity: &Quantity,
        gate: Option<Gate>,
        interval: Option<&Interval>,
    ) -> Vec<Verdict> {
        if quantity.measure == Measure::Calcium && !has_adjusted(self.beside.readings) {
            // The tables are for adjusted calcium: without albumin there is none.
            let missing = |table: &&'static Table| Verdict::missing(table);
            return tables(Measure::AdjustedCalcium).iter().map(missing).collect();
        }
        let judge =
            |table: &&'static Table| judge(table, quantity, self.beside.person, gate, interval);
        tables(quantity.measure).iter().map(judge).collect()
    }
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
    let Some(date) = reading.date else { return false };
    readings.iter().any(|other| {
        other.measure == reading.measure
            && other.accepted().is_some()
            && other.date.is_some_and(|later| later > date)
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

//! [`assess`]: the one way in.

use super::adjust;
use super::agreement::{Agreement, Near};
use super::alert::{self, Facts, Limits};
use super::applies::Why;
use super::band::Table;
use super::entry::{self, Entry, Quantity, Reading};
use super::food::Sums;
use super::intake::{self, Known};
use super::joint;
use super::measure::Measure;
use super::note::{self, NoteContext};
use super::own_lab;
use super::person::{Answer, Person};
use super::report::{Finding, Input, Report};
use super::safety;
use super::table::tables;
use super::uncertainty::{Change, Interval};
use super::verdict::{Before, Verdict, judge};

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
///     ..Input::default()
/// });
/// let ids: Vec<&str> = report.findings[0].verdicts.iter().map(|verdict| verdict.id()).collect();
/// assert!(ids.contains(&"sufficient") && ids.contains(&"insufficient"));
/// assert_eq!(report.problems[0].problem.map(|problem| problem.id()), Some("not-a-number"));
/// ```
#[must_use]
pub fn assess(input: &Input) -> Report {
    let (person, person_problems) = Person::read(&input.person);
    let sums = Sums::of(&input.foods);
    // The sums of the list, then what was typed: the later of one measure counts.
    let listed = sums.entries();
    let typed = input.entries.iter().filter(|entry| entry.is_filled());
    let filled: Vec<&Entry> = listed.iter().chain(typed.clone()).collect();
    let mut readings = sums.problems.clone();
    readings.extend(listed.iter().map(entry::read_worked_out));
    readings.extend(typed.map(entry::read));
    let of_list = sums.problems.len().saturating_add(listed.len());
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
    // What the list gives has no date, so that it is never a past result.
    let known = Known { typed: current.get(of_list..).unwrap_or_default(), sums: &sums };
    let statuses = intake::statuses(&person, kidney, known);
    let conflict = adjust::conflict(current);
    let unreliable = adjust::is_unreliable(current, kidney);
    let total_counts = unreliable || conflict.is_some();
    let today = NoteContext {
        person: &person,
        kidney,
        readings: &counted,
        statuses: &statuses,
        unreliable,
        computed: computed.as_ref(),
    };
    let context = Context { today, readings: &readings, total_counts };
    let mut findings = Vec::with_capacity(counted.len());
    findings.extend(counted.iter().filter_map(|reading| context.finding(reading)));
    let joint = joint_verdict(current, &person, kidney);
    let facts = Facts {
        person: &person,
        kidney,
        readings: current,
        computed: computed.as_ref(),
        total_counts,
        limits: Limits::of(&person),
        sums: &sums,
        entries: &filled,
        findings: &findings,
    };
    let alerts = alert::alerts(&facts);
    let lab_problems = own_lab::problems(filled.iter().map(|entry| (entry.measure, &entry.lab)));
    let said = |reading: &Reading| (reading.measure, reading.left_out);
    let left_out = current.iter().map(said).filter(|(_, left)| !left.is_empty()).collect();
    let mut problems: Vec<_> =
        readings.into_iter().filter(|reading| reading.problem.is_some()).collect();
    // One question a field: what is asked of the figure itself comes first.
    let asked = |reading: &Reading| problems.iter().any(|one| one.measure == reading.measure);
    let conflict = conflict.filter(|reading| !asked(reading));
    problems.extend(conflict);
    Report {
        person,
        kidney,
        figures,
        findings,
        joint,
        sums,
        statuses,
        alerts,
        problems,
        left_out,
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
    today: NoteContext<'a>,
    /// Every reading, past ones too.
    readings: &'a [Reading],
    /// The total calcium counts beside the adjusted one.
    total_counts: bool,
}

impl Context<'_> {
    fn finding(&self, reading: &Reading) -> Option<Finding> {
        let quantity = *reading.accepted()?;
        let NoteContext { person, kidney, .. } = self.today;
        let before = Before::of(reading.measure, person, kidney);
        let variation = reading.lab.variation(reading.measure);
        let interval = Interval::around(&quantity, variation);
        let range = reading.lab.range(&quantity);
        let verdicts = self.verdicts(&quantity, before, interval.as_ref(), range.is_some());
        if verdicts.is_empty() {
            return None;
        }
        let Before { gate, needs, .. } = before;
        let shown = gate.is_none() && needs.is_none();
        let agreement = Agreement::of(&quantity, &verdicts);
        let near = Near::of(&verdicts);
        let notes = note::notes(&quantity, &verdicts, &self.today);
        let own_range = range.filter(|_| shown);
        let change = earlier(reading, self.readings)
            .and_then(|past| Change::between(past.accepted()?, &quantity, variation));
        Some(Finding {
            quantity,
            gate,
            needs,
            verdicts,
            interval,
            agreement,
            near,
            own_range,
            notes,
            change,
        })
    }

    fn verdicts(
        &self,
        quantity: &Quantity,
        before: Before,
        interval: Option<&Interval>,
        has_own_range: bool,
    ) -> Vec<Verdict> {
        let NoteContext { person, readings, .. } = self.today;
        let adjusted = has_adjusted(readings);
        let total = quantity.measure == Measure::Calcium;
        if total && adjusted && !self.total_counts && !has_own_range {
            // The adjusted one is read instead. A range that the laboratory prints
            // beside the total is one of the total.
            return Vec::new();
        }
        let judge = |table: &&'static Table| judge(table, quantity, person, before, interval);
        let mut verdicts: Vec<_> = tables(quantity.measure).iter().map(judge).collect();
        if total && !adjusted {
            // The tables for adjusted calcium need an albumin that is not too low.
            let too_low = adjust::is_too_low_to_adjust(readings);
            let why = if too_low { Why::Approximate } else { Why::Missing };
            let without = |table: &&'static Table| Verdict::without(table, why);
            verdicts.extend(tables(Measure::AdjustedCalcium).iter().map(without));
        }
        verdicts
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
    let before = Before::of(Measure::DpUcmgp, person, kidney);
    Some(joint::judge(vitamin_d, dp_ucmgp, person, before))
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

//! What is said of the entries, a question and its answer each, by the ids of the
//! case files.

use calcium_compass_core::report::{Finding, Report};
use calcium_compass_core::verdict::{Outcome, Verdict};
use calcium_compass_words::{Words, compose};

use crate::Export;

/// A row.
pub(super) struct Check {
    /// The question: `band:ros-2018`.
    pub(super) check: String,
    /// The answer's id.
    pub(super) expect: String,
    /// Where it was read, and when that was checked.
    pub(super) source: String,
    /// The answer in words.
    pub(super) says: String,
}

/// Every one: what could not be read, the warnings, what each source says.
pub(super) fn all(export: &Export<'_>) -> Vec<Check> {
    let (report, w) = (export.report, export.words.shared);
    let mut all = Vec::new();
    for reading in &report.problems {
        let Some(problem) = reading.problem else { continue };
        all.push(Check {
            check: format!("problem:{}", reading.measure.id()),
            expect: problem.id().to_owned(),
            source: String::new(),
            says: compose::problem(reading, w),
        });
    }
    for one in &report.alerts {
        let head = std::iter::once(compose::headline(one, w));
        all.push(Check {
            check: format!("alert:{}", one.id.id()),
            expect: one.level.id().to_owned(),
            source: String::new(),
            says: head.chain(compose::alert(one, w)).collect::<Vec<_>>().join(" "),
        });
    }
    for finding in &report.findings {
        all.extend(of_finding(finding, report, w));
    }
    if let Some(joint) = &report.joint {
        all.push(Check {
            check: format!("joint:{}", joint.joint.id),
            expect: with_reason(joint.id(), joint.outcome),
            source: joint.joint.source.citation.to_owned(),
            says: compose::joint(joint, w),
        });
    }
    for one in &report.statuses {
        let says = if report.is_amount_replaced(one.nutrient) {
            w.replaced().to_owned()
        } else {
            compose::status(one, w)
        };
        all.push(Check {
            check: format!("status:{}:{}", one.nutrient.id(), one.body.id()),
            expect: one.status.id().to_owned(),
            source: w.intake_body(one.body).to_owned(),
            says,
        });
    }
    all
}

fn of_finding(finding: &Finding, report: &Report, w: Words) -> Vec<Check> {
    let measure = finding.quantity.measure;
    let replaced = report.is_replaced(measure);
    let verdict = |one: &Verdict| Check {
        check: format!("band:{}", one.table.id),
        expect: with_reason(one.id(), one.outcome),
        source: format!(
            "{}. {}",
            compose::source_name(one.table),
            compose::citations(one.band().map_or(&[][..], |band| band.sources))
        ),
        says: if replaced { w.replaced().to_owned() } else { compose::verdict(one, w).to_owned() },
    };
    let change = finding.change.iter().map(|change| Check {
        check: format!("change:{}", measure.id()),
        expect: change.verdict.id().to_owned(),
        source: String::new(),
        says: compose::change(change, w),
    });
    finding.verdicts.iter().map(verdict).chain(change).collect()
}

/// `not-applicable` with its reason.
fn with_reason(id: &str, outcome: Outcome) -> String {
    match outcome {
        Outcome::NotApplicable(why) => format!("{id}:{}", why.id()),
        Outcome::Band(_) | Outcome::NoThreshold | Outcome::Needs(_) | Outcome::Gated(_) => {
            id.to_owned()
        }
    }
}

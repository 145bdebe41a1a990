//! The notes of an entry: as it was typed, the warnings, what each source says,
//! and what the page is not for. A note is signed by the program and has a day.

use calcium_compass_core::entry::{Entry, Reading};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::reference::Nutrient;
use calcium_compass_words::compose;

use super::NAME;
use super::resource::{Annotation, printable};
use crate::Export;

/// Of an entry. What is said of a test is said of the latest one.
pub(super) fn of_entry(
    one: &Entry,
    reading: &Reading,
    is_latest: bool,
    export: &Export<'_>,
) -> Vec<Annotation> {
    let w = export.words.shared;
    let mut texts = vec![compose::entry(one, w)];
    if reading.problem.is_some() {
        texts.push(compose::problem(reading, w));
    }
    if is_latest {
        texts.extend(said(one.measure, export));
    }
    texts.push(foot(export));
    signed(texts, export)
}

/// Of what was computed here.
pub(super) fn of_computed(measure: Measure, export: &Export<'_>) -> Vec<Annotation> {
    let texts = said(measure, export).into_iter().chain([foot(export)]);
    signed(texts.collect(), export)
}

/// Of what was said about the person.
pub(super) fn of_person(export: &Export<'_>) -> Vec<Annotation> {
    signed(vec![foot(export)], export)
}

/// The warnings first, then what the sources say.
fn said(measure: Measure, export: &Export<'_>) -> Vec<String> {
    let (report, w) = (export.report, export.words.shared);
    let mut texts = Vec::new();
    for alert in report.alerts_of(measure) {
        let head = std::iter::once(compose::headline(alert, w));
        texts.push(head.chain(compose::alert(alert, w)).collect::<Vec<_>>().join("\n"));
    }
    let mut findings = report.findings.iter();
    if let Some(finding) = findings.find(|one| one.quantity.measure == measure) {
        texts.push(compose::finding_lines(finding, report, w).join("\n"));
    }
    let nutrient = Nutrient::ALL.iter().find(|one| one.measures().contains(&measure));
    if let Some(nutrient) = nutrient.filter(|_| measure.is_intake()) {
        texts.push(compose::amount_lines(*nutrient, report, w).join("\n"));
    }
    texts.retain(|text| !text.is_empty());
    texts
}

/// What it is not for, and the version of the tables.
fn foot(export: &Export<'_>) -> String {
    let w = export.words.shared;
    format!("{} {}", w.not_for(), compose::foot(w))
}

fn signed(texts: Vec<String>, export: &Export<'_>) -> Vec<Annotation> {
    let sign = |text: String| Annotation {
        author_string: format!("{NAME} {}", compose::VERSION),
        time: export.day.to_string(),
        text: printable(&text),
    };
    texts.into_iter().map(sign).collect()
}

//! [`Finding`]: what is said of one figure.

use serde::Serialize;

use super::both_voices::BothVoices;
use super::figure::Figure;
use super::verdict::Verdict;
use calcium_compass_core::agreement;
use calcium_compass_core::applies::Need;
use calcium_compass_core::report::{self, Report};
use calcium_compass_core::safety::Gate;
use calcium_compass_core::uncertainty::{self, Variation};
use calcium_compass_words::{Lang, Voice, Words, compose};

/// One figure with its verdicts.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Finding {
    measure: &'static str,
    /// As typed, with `<` or `>`.
    value: String,
    unit: &'static str,
    shown: Vec<Figure>,
    gate: Option<&'static str>,
    /// The question that comes before anything is shown of it.
    needs: Option<&'static str>,
    verdicts: Vec<Verdict>,
    agreement: Option<Agreement>,
    change: Option<Change>,
    notes: Vec<String>,
    /// Where the figure lies in the laboratory's own range.
    own_range: Option<OwnRange>,
    text: BothVoices,
    /// How much it calls for.
    next: Next,
    /// When such a test is done again.
    retest: Option<BothVoices>,
}

/// How much a figure calls for.
#[derive(Debug, Serialize)]
struct Next {
    id: &'static str,
    text: BothVoices,
}

impl Finding {
    /// Where an alert takes the place of the bands there are no words about
    /// them: a host that shows only the words shows nothing that misleads.
    pub(super) fn of(finding: &report::Finding, report: &Report, lang: Lang) -> Self {
        let w = Words::of(lang, Voice::Plain);
        let quantity = &finding.quantity;
        let replaced = report.is_replaced(quantity.measure);
        let next = report.next(quantity.measure);
        let said = |words: Words| {
            if replaced {
                words.replaced().to_owned()
            } else {
                compose::says(finding, report, words).join(" ")
            }
        };
        Self {
            measure: quantity.measure.id(),
            value: compose::typed(quantity, Words::english()),
            unit: quantity.scale.unit.id(),
            shown: Figure::all(quantity),
            gate: finding.gate.map(Gate::id),
            needs: finding.needs.map(Need::id),
            verdicts: finding.verdicts.iter().map(|verdict| Verdict::of(verdict, w)).collect(),
            agreement: finding
                .agreement
                .as_ref()
                .filter(|_| !report.hides_agreement(quantity.measure))
                .map(|agreement| Agreement::of(agreement, w)),
            change: finding.change.as_ref().map(|change| Change::of(change, w)),
            notes: if replaced { Vec::new() } else { notes(finding, w) },
            own_range: finding.own_range.as_ref().filter(|_| !replaced).map(|range| OwnRange {
                place: range.place.id(),
                text: compose::own_range(range, w),
            }),
            text: BothVoices::of(lang, said),
            next: Next {
                id: next.id(),
                text: BothVoices::of(lang, |words| words.next(next).to_owned()),
            },
            retest: report
                .retest(finding)
                .map(|again| BothVoices::of(lang, |words| words.retest(again).to_owned())),
        }
    }
}

/// How sure the figure is; for ill kidneys, what studies saw in them.
fn notes(finding: &report::Finding, w: Words) -> Vec<String> {
    if finding.needs.is_some() {
        return Vec::new();
    }
    match finding.gate {
        Some(Gate::Kidney) => compose::kidney_anchors(w),
        Some(Gate::Vka | Gate::VkaUnsure) => Vec::new(),
        None => {
            let quantity = &finding.quantity;
            let unknown = Variation::of(quantity.measure).is_none();
            let interval = finding.interval.as_ref();
            (interval.map(|interval| compose::interval(interval, quantity, w)).into_iter())
                .chain(unknown.then(|| w.no_variation().to_owned()))
                .chain(compose::near(finding, w))
                .chain(finding.notes.iter().map(|note| {
                    format!("{} {}", compose::note(note, w), compose::note_citation(note))
                }))
                .collect()
        }
    }
}

/// The laboratory's own range.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct OwnRange {
    place: &'static str,
    text: String,
}

/// How many sources in force say what.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Agreement {
    enough: usize,
    not_enough: usize,
    high: usize,
    no_line: usize,
    /// Say nothing about levels this high.
    beyond: usize,
    text: String,
}

impl Agreement {
    fn of(agreement: &agreement::Agreement, w: Words) -> Self {
        Self {
            enough: agreement.enough,
            not_enough: agreement.not_enough,
            high: agreement.high,
            no_line: agreement.no_line,
            beyond: agreement.beyond,
            text: compose::agreement(agreement, w),
        }
    }
}

/// Against an earlier result.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Change {
    verdict: &'static str,
    text: String,
}

impl Change {
    fn of(change: &uncertainty::Change, w: Words) -> Self {
        Self { verdict: change.verdict.id(), text: compose::change(change, w) }
    }
}

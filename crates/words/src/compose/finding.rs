//! What is said of one figure, and of two together.

use crate::Words;
use crate::fill::list;
use crate::plural::Plural;
use calcium_compass_core::agreement::Agreement;
use calcium_compass_core::alert::AlertId;
use calcium_compass_core::applies::Need;
use calcium_compass_core::band::ReadsAs;
use calcium_compass_core::entry::Quantity;
use calcium_compass_core::exact::Exact;
use calcium_compass_core::joint::JointVerdict;
use calcium_compass_core::label::Label;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::milli::Milli;
use calcium_compass_core::own_lab::OwnRange;
use calcium_compass_core::report::{Finding, Report};
use calcium_compass_core::table::dp_ucmgp::KIDNEY_ANCHORS;
use calcium_compass_core::uncertainty::{Change, Interval};
use calcium_compass_core::verdict::{Outcome, Verdict};

use super::figure::{exact, typed};
use super::source::{source_name, verdict as verdict_words};

/// The sentence of a 25-OH-D finding: how far the sources agree.
#[must_use]
pub fn agreement(agreement: &Agreement, w: Words) -> String {
    let mut parts = Vec::new();
    let mut part = |n: usize, says: &dyn Fn(Plural) -> &'static str| {
        if n > 0 {
            parts.push(w.fill(says(w.lang().plural(n)), &[("n", &n.to_string())]));
        }
    };
    for (reads_as, n) in [
        (ReadsAs::Enough, agreement.enough),
        (ReadsAs::NotEnough, agreement.not_enough),
        (ReadsAs::High, agreement.high),
        (ReadsAs::None, agreement.no_line),
    ] {
        part(n, &|plural| w.agreement_part((reads_as, plural)));
    }
    part(agreement.beyond, &|plural| w.agreement_beyond(plural));
    let (total, parts) = (agreement.counted(), list(&parts, w.between(), w.last()));
    let sentence = w.agreement(w.lang().plural(total));
    w.fill(sentence, &[("total", &total.to_string()), ("parts", &parts)])
}

/// The sentences of a finding, in the order they are read. Where a warning for
/// today concerns it, that the sources agree is no comfort: what the source
/// that draws its line says is said alone.
#[must_use]
pub fn says(finding: &Finding, report: &Report, w: Words) -> Vec<String> {
    let mut says = Vec::new();
    let alone = report.hides_agreement(finding.quantity.measure);
    if let Some(gate) = finding.gate {
        says.push(w.gated(gate).to_owned());
    } else if let Some(asks) = finding.needs.and_then(|need| asks(need, w)) {
        says.push(asks.to_owned());
    } else if finding.quantity.measure == Measure::DpUcmgp {
        says.push(w.no_cut_off().to_owned());
        says.extend(among_marks(finding, w));
        says.push(w.not_lower_is_better().to_owned());
    } else if let Some(found) = finding.agreement.as_ref().filter(|_| !alone) {
        says.push(agreement(found, w));
        says.push(w.not_votes().to_owned());
    } else if finding.agreement.is_some() {
        says.extend(finding.line().map(|verdict| one_source(verdict, w)));
    } else {
        let high = report.alerts.iter().any(|alert| is_of_high_calcium(alert.id));
        let banded = finding.verdicts.iter().filter(|verdict| {
            let fits = high || !is_of_a_high_calcium_alone(verdict);
            matches!(verdict.outcome, Outcome::Band(_)) && !verdict.table.standing.is_past() && fits
        });
        says.extend(banded.map(|verdict| one_source(verdict, w)));
        if says.is_empty() {
            says.push(w.no_agreement().to_owned());
        }
    }
    if finding.quantity.measure == Measure::Cac {
        says.push(w.chest_pain().to_owned());
    }
    says
}

/// Whether a source's words are about a calcium that is high: "often without symptoms"
/// is no word on one that is low.
fn is_of_a_high_calcium_alone(verdict: &Verdict) -> bool {
    verdict.band().is_some_and(|band| band.label == Label::OftenWithoutSymptoms)
}

const fn is_of_high_calcium(alert: AlertId) -> bool {
    matches!(
        alert,
        AlertId::CalciumSevere
            | AlertId::CalciumModerate
            | AlertId::CalciumRaised
            | AlertId::CalciumAboveRange
    )
}

/// Over a question that comes before anything is shown of a figure. What else
/// a table must know is said at the table.
#[must_use]
pub fn asks(need: Need, w: Words) -> Option<&'static str> {
    match need {
        Need::Vka => Some(w.needs_vka()),
        Need::Kidney => Some(w.needs_kidney()),
        Need::Age | Need::Sex | Need::Stage => None,
    }
}

/// "Mayo Clinic Laboratories: within the reference range."
fn one_source(verdict: &Verdict, w: Words) -> String {
    w.fill(
        w.one_source(),
        &[("source", &source_name(verdict.table)), ("label", verdict_words(verdict, w))],
    )
}

/// "560 pmol/L is above the marks of 2 of 5 published sources."
fn among_marks(finding: &Finding, w: Words) -> Option<String> {
    let banded = || finding.verdicts.iter().filter(|v| matches!(v.outcome, Outcome::Band(_)));
    let total = banded().count();
    let above = banded().filter(|v| v.edges().1.is_none()).count();
    (total > 0).then(|| {
        w.fill(
            w.among_marks(),
            &[
                ("value", &typed(&finding.quantity, w)),
                ("unit", w.said_unit(finding.quantity.scale.unit)),
                ("above", &above.to_string()),
                ("total", &total.to_string()),
            ],
        )
    })
}

/// What kidney studies saw, a line each.
#[must_use]
pub fn kidney_anchors(w: Words) -> Vec<String> {
    KIDNEY_ANCHORS
        .iter()
        .map(|anchor| {
            let (group, centre) = (w.kidney_group(anchor.group), anchor.centre.to_string());
            let said = match anchor.middle_half {
                Some((low, high)) => w.fill(
                    w.kidney_half(),
                    &[
                        ("group", group),
                        ("centre", &centre),
                        ("low", &low.to_string()),
                        ("high", &high.to_string()),
                    ],
                ),
                None => w.fill(w.kidney_centre(), &[("group", group), ("centre", &centre)]),
            };
            format!("{said} ({})", anchor.source.citation)
        })
        .collect()
}

/// "The true level may lie from 17 to 27 ng/mL."
#[must_use]
pub fn interval(interval: &Interval, quantity: &Quantity, w: Words) -> String {
    let (low, high) = interval.ends();
    w.fill(
        w.interval(),
        &[
            ("low", &exact(low, quantity.scale.decimals, w)),
            ("high", &exact(high, quantity.scale.decimals, w)),
            ("unit", w.said_unit(quantity.scale.unit)),
        ],
    )
}

/// How many sources have an edge within reach of the figure.
#[must_use]
pub fn near(finding: &Finding, w: Words) -> Option<String> {
    let near = finding.near?;
    Some(w.fill(w.near(), &[("n", &near.near.to_string()), ("total", &near.total.to_string())]))
}

/// Two tests compared.
#[must_use]
pub fn change(change: &Change, w: Words) -> String {
    let percent = exact(Exact::of(Milli::new(change.reference_change / 10_000)), 0, w);
    w.fill(w.change(change.verdict), &[("percent", &percent)])
}

/// Where a figure lies in the laboratory's own range.
#[must_use]
pub fn own_range(range: &OwnRange, w: Words) -> String {
    w.fill(w.own_range(), &[("place", w.place(range.place))])
}

/// The sentence of the joint reading.
#[must_use]
pub fn joint(verdict: &JointVerdict, w: Words) -> String {
    verdict
        .cell()
        .map_or_else(String::new, |cell| w.fill(w.joint_cell(), &[("label", w.label(cell.label))]))
}

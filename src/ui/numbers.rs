//! The fields: results that most people have first, others one step away; then
//! what is eaten and taken.

use crate::core::measure::{Kind, Measure};

use super::element::{El, el};
use super::field::kept;
use super::meaning::View;
use super::problem::Shown;

/// Results that most reports have.
const FIRST_RESULTS: [Measure; 4] =
    [Measure::VitaminD25Oh, Measure::DpUcmgp, Measure::Calcium, Measure::Albumin];

/// Amounts that most people know.
const FIRST_INTAKES: [Measure; 3] =
    [Measure::VitaminDIntake, Measure::CalciumIntake, Measure::CalciumSupplement];

pub(super) fn results(view: &View, problems: &[Shown]) -> Option<El> {
    let w = view.words;
    let legend = el("legend").titled(w.blood_results(), w.from_report());
    group(legend, w.more_results(), (Kind::Lab, &FIRST_RESULTS), view, problems)
}

pub(super) fn intakes(view: &View, problems: &[Shown]) -> Option<El> {
    let w = view.words;
    let legend = el("legend").titled(w.intakes(), w.from_labels());
    group(legend, w.more_intakes(), (Kind::Intake, &FIRST_INTAKES), view, problems)
}

/// The first fields of a kind, and the others behind a word; or those that the
/// host has chosen.
fn group(
    legend: El,
    more: &'static str,
    (kind, first): (Kind, &[Measure]),
    view: &View,
    problems: &[Shown],
) -> Option<El> {
    let group = el("fieldset").class("group").child(legend);
    if let Some(chosen) = view.form.host.chosen(kind) {
        return (!chosen.is_empty()).then(|| group.child(fields(view, problems, &chosen)));
    }
    let other = |one: &Measure| one.facts().kind == kind && !first.contains(one);
    let others: Vec<Measure> = Measure::ALL.iter().copied().filter(other).collect();
    let others = el("details")
        .class("more")
        .attr("data-open", more_id(kind))
        .child(el("summary").text(more))
        .child(view.live.then(|| fields(view, problems, &others)));
    Some(group.child(fields(view, problems, first)).child(others))
}

/// What tells the two apart: whichever was opened before the start is open
/// after it.
const fn more_id(kind: Kind) -> &'static str {
    match kind {
        Kind::Lab => "results",
        Kind::Intake => "intakes",
        Kind::Refused => "refused",
    }
}

fn fields(view: &View, problems: &[Shown], measures: &[Measure]) -> El {
    let fields = measures.iter().filter_map(|measure| view.form.field(*measure));
    el("div").class("fields").each(fields, |one| kept(view, one, problems))
}

//! The fields: results that most people have first, others one step away; then
//! what is eaten and taken.

use calcium_compass_core::measure::{Kind, Measure};

use super::View;
use super::entry::Told;
use super::field::field;
use super::markup::{Markup, tag};

/// Results that most reports have.
const FIRST_RESULTS: [Measure; 4] =
    [Measure::VitaminD25Oh, Measure::DpUcmgp, Measure::Calcium, Measure::Albumin];

/// Amounts that most people know.
const FIRST_INTAKES: [Measure; 3] =
    [Measure::VitaminDIntake, Measure::CalciumIntake, Measure::CalciumSupplement];

pub(super) fn results(view: &View, told: &[Told]) -> Option<Markup> {
    let w = view.words;
    let legend = tag("legend").titled(w.blood_results(), w.from_report());
    group(legend, w.more_results(), (Kind::Lab, &FIRST_RESULTS), view, told)
}

pub(super) fn intakes(view: &View, told: &[Told]) -> Option<Markup> {
    let w = view.words;
    let legend = tag("legend").titled(w.intakes(), w.from_labels());
    group(legend, w.more_intakes(), (Kind::Intake, &FIRST_INTAKES), view, told)
}

/// The first fields of a kind, and the others behind a word; or those that the
/// host has chosen.
fn group(
    legend: Markup,
    more: &str,
    (kind, first): (Kind, &[Measure]),
    view: &View,
    told: &[Told],
) -> Option<Markup> {
    let group = tag("fieldset").class("group").child(legend);
    if let Some(chosen) = view.form.host.chosen(kind) {
        return (!chosen.is_empty()).then(|| group.child(fields(view, told, &chosen)));
    }
    let other = |one: &Measure| one.facts().kind == kind && !first.contains(one);
    let others: Vec<Measure> = Measure::ALL.iter().copied().filter(other).collect();
    let others = tag("details")
        .class("more")
        .attr("data-open", more_id(kind))
        .child(tag("summary").text(more))
        // Not among the prerendered words, which do not answer.
        .child(view.live.then(|| fields(view, told, &others)));
    Some(group.child(fields(view, told, first)).child(others))
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

fn fields(view: &View, told: &[Told], measures: &[Measure]) -> Markup {
    tag("div").class("fields").each(measures, |measure| field(view, *measure, told))
}

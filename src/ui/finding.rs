//! One figure: what it is, what is said of it, who says it.

use yew::{AttrValue, Html};

use crate::core::report::Finding;
use crate::core::safety::Gate;
use crate::core::uncertainty::Variation;
use crate::text::{Next, Voice, Words, compose};

use super::claims::claims;
use super::element::{El, Node, el, list, span};
use super::line::of_finding;
use super::meaning::View;
use super::sources::{cited, silent, who_says_what};

pub(super) fn finding_card(finding: &Finding, view: &View) -> El {
    let w = view.words;
    let measure = finding.quantity.measure;
    let replaced = view.report.is_replaced(measure);
    let gated = finding.gate.is_some();
    let hidden = || silent(w.hidden_sources(), &finding.verdicts, |_| true, w);
    let title: AttrValue = format!("finding-{}", measure.id()).into();
    let heading = el("h3").id(title.clone()).titled(w.measure(measure), w.measure_detail(measure));
    el("article")
        .key(measure.id())
        .class("finding")
        .attr("part", "finding")
        .attr("data-measure", measure.id())
        .attr("aria-labelledby", title)
        .child(el("header").class("finding__head").child(heading).child(value(finding, w)))
        .child(view.opening(measure))
        .child(if replaced { in_its_place(w) } else { said(finding, w) })
        .child((!replaced && !gated).then(|| compared(finding, view)))
        .child((!replaced && gated).then(hidden))
        .child(next(Next::of(gated, view.level(measure)), w))
}

/// Where a warning takes the place of what is said.
pub(super) fn in_its_place(w: Words) -> El {
    el("p").class("says").key("replaced").attr("lang", w.said_lang().tag()).text(w.replaced())
}

/// What next: never a dose, never a diagnosis.
pub(super) fn next(next: Next, w: Words) -> El {
    el("section")
        .class("next")
        .key(w.next(next))
        .child(el("h4").text(w.what_next()))
        .child(el("p").attr("lang", w.said_lang().tag()).text(w.next(next)))
}

/// The figure among the figures of every source.
fn compared(finding: &Finding, view: &View) -> Html {
    let w = view.words;
    list(vec![
        of_finding(finding, view).node(),
        certainty(finding, w).node(),
        own_range(finding, view).node(),
        who_says_what(&finding.verdicts, &full_value(finding, w), view).node(),
        cited(&finding.verdicts, view.today, w).node(),
        notes(finding, w).node(),
        claims(&[finding.quantity.measure], view).node(),
    ])
}

fn full_value(finding: &Finding, w: Words) -> String {
    format!("{} {}", compose::typed(&finding.quantity, w), finding.quantity.scale.unit.printed())
}

/// The figure as typed, and in the other unit.
fn value(finding: &Finding, w: Words) -> El {
    let typed = compose::typed(&finding.quantity, w);
    let unit = finding.quantity.scale.unit.printed();
    let beside = compose::beside(&finding.quantity, w).unwrap_or_default();
    figure(typed, unit)
        .key(format!("{} {beside}", full_value(finding, w)))
        .child(el("span").class("quiet").child(el("bdi").text(beside)))
}

/// A figure and its unit, before what goes with them.
pub(super) fn figure(figure: String, unit: &'static str) -> El {
    el("p")
        .class("value")
        .child(el("b").child(el("bdi").text(figure)))
        .text(" ")
        .child(el("bdi").text(unit))
        .text(" ")
}

/// The sentences, and what kidney studies saw where the kidneys decide.
fn said(finding: &Finding, w: Words) -> El {
    let anchors = (finding.gate == Some(Gate::Kidney)).then(|| compose::kidney_anchors(w));
    let anchors = anchors.filter(|anchors| !anchors.is_empty());
    el("div")
        .class("said")
        .attr("lang", w.said_lang().tag())
        .child(el("p").class("says").says(compose::says(finding, w).join(" ")))
        .child(
            anchors.map(|anchors| {
                el("ul").class("anchors").each(anchors, |anchor| el("li").says(anchor))
            }),
        )
}

/// How sure the figure is.
fn certainty(finding: &Finding, w: Words) -> El {
    let mut notes: Vec<String> = Vec::new();
    // In plain words the number line says it.
    if let Some(interval) = finding.interval.as_ref().filter(|_| w.voice() == Voice::Clinician) {
        notes.push(compose::interval(interval, &finding.quantity, w));
    }
    if Variation::of(finding.quantity.measure).is_none() {
        notes.push(w.no_variation().to_owned());
    }
    if let Some(change) = &finding.change {
        notes.push(compose::change(change, w));
    }
    el("div")
        .class("certainty")
        .attr("lang", w.said_lang().tag())
        .each(notes, |note| el("p").class("quiet").says(note))
        .child(compose::near(finding, w).map(|near| el("p").class("near").says(near)))
}

/// Where the figure lies in the laboratory's own range.
fn own_range(finding: &Finding, view: &View) -> Option<El> {
    let w = view.words;
    let range = finding.own_range.as_ref()?;
    let mut text = compose::own_range(range, w);
    if view.form.is_range_of_host(finding.quantity.measure) {
        text = format!("{text} {}", w.clinic_range());
    }
    Some(el("p").class("quiet").attr("data-own-range", range.place.id()).says(text))
}

/// What can move the figure, each with its sources.
fn notes(finding: &Finding, w: Words) -> Option<El> {
    let notes = el("ul").class("reasons").each(&finding.notes, |note| {
        el("li")
            .attr("data-note", note.id.id())
            .says(compose::note(note, w))
            .text(" ")
            .child(span("cite", compose::note_citation(note)))
    });
    let summary = el("summary").text(w.what_moves_it());
    (!finding.notes.is_empty()).then(|| el("details").class("more").child(summary).child(notes))
}

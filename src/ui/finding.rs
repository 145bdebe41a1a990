//! One figure: what it is, what is said of it, who says it.

use calcium_compass_core::applies::Need;
use calcium_compass_core::next::{Next, Retest};
use calcium_compass_core::note::Note;
use calcium_compass_core::report::Finding;
use calcium_compass_core::safety::Gate;
use calcium_compass_core::uncertainty::Variation;
use calcium_compass_words::fill::join;
use calcium_compass_words::{Voice, Words, compose};

use super::ask::question;
use super::claims::claims;
use super::element::{El, el};
use super::line::of_finding;
use super::markup::{Markup, several, span, tag};
use super::meaning::View;
use super::sources::{cited, silent, who_says_what};

pub(super) fn finding_card(finding: &Finding, view: &View) -> El {
    let w = view.words;
    let measure = finding.quantity.measure;
    let replaced = view.report.is_replaced(measure);
    let withheld = finding.gate.is_some() || finding.needs.is_some();
    let shown = !replaced && !withheld;
    let id = format!("finding-{}", measure.id());
    let heading = tag("h3").id(&id).titled(w.measure(measure), w.measure_detail(measure));
    let head = several()
        .child(tag("header").class("finding__head").child(heading).child(value(finding, w)))
        .child(view.opening(measure))
        .child(if replaced && !withheld { in_its_place(w) } else { said(finding, view) })
        .child(asked(finding).and_then(|need| question(need, w)));
    let mut rest = several();
    if shown {
        rest = compared(rest, &id, finding, view);
    } else if withheld {
        rest = rest.child(silent(&id, w.hidden_sources(), &finding.verdicts, |_| true, view));
    }
    let again = Retest::of(measure).filter(|_| !withheld);
    let rest = rest.child(next(view.report.next(measure), again, w));
    el("article")
        .key(measure.id())
        .class("finding")
        .attr("part", "finding")
        .attr("data-measure", measure.id())
        .attr("aria-labelledby", id.clone())
        .child(head)
        .child(if shown { of_finding(&id, finding, view) } else { None })
        .child(rest)
}

/// The question that stands in the way; a gate is there whatever the answer.
fn asked(finding: &Finding) -> Option<Need> {
    finding.needs.filter(|_| finding.gate.is_none())
}

/// Where a warning takes the place of what is said.
pub(super) fn in_its_place(w: Words) -> Markup {
    tag("p").class("says").attr("lang", w.said_lang().tag()).text(w.replaced())
}

/// What next, and when such a test is done again: never a dose, never a
/// diagnosis, never a command. Where a warning is for today, today comes first.
pub(super) fn next(next: Next, again: Option<Retest>, w: Words) -> Markup {
    let again = again.filter(|_| next != Next::Now).map(|again| {
        tag("div")
            .attr("data-retest", again.id())
            .child(tag("h4").text(w.test_again()))
            .child(tag("p").attr("lang", w.said_lang().tag()).text(w.retest(again)))
            .child(span("cite", &compose::citations(again.sources())))
    });
    tag("section")
        .class("next")
        .child(tag("h4").text(w.what_next()))
        .child(tag("p").attr("lang", w.said_lang().tag()).text(w.next(next)))
        .child(again)
}

/// The figure among the figures of every source.
fn compared(rest: Markup, id: &str, finding: &Finding, view: &View) -> Markup {
    let w = view.words;
    rest.child(certainty(finding, w))
        .child(own_range(finding, view))
        .child(who_says_what(id, &finding.verdicts, &full_value(finding, w), view))
        .child(cited(id, &finding.verdicts, view))
        .child(notes(id, finding, view))
        .child(claims(id, &[finding.quantity.measure], view))
}

fn full_value(finding: &Finding, w: Words) -> String {
    format!("{} {}", compose::typed(&finding.quantity, w), finding.quantity.scale.unit.printed())
}

/// The figure as typed, and in the other unit.
fn value(finding: &Finding, w: Words) -> Markup {
    let typed = compose::typed(&finding.quantity, w);
    let unit = finding.quantity.scale.unit.printed();
    let beside = compose::beside(&finding.quantity, w).unwrap_or_default();
    figure(&typed, unit).child(tag("span").class("quiet").child(tag("bdi").text(&beside)))
}

/// A figure and its unit, before what goes with them.
pub(super) fn figure(figure: &str, unit: &str) -> Markup {
    tag("p")
        .class("value")
        .child(tag("b").child(tag("bdi").text(figure)))
        .text(" ")
        .child(tag("bdi").text(unit))
        .text(" ")
}

/// The sentences, and what kidney studies saw where the kidneys decide.
fn said(finding: &Finding, view: &View) -> Markup {
    let w = view.words;
    let anchors = (finding.gate == Some(Gate::Kidney)).then(|| compose::kidney_anchors(w));
    let anchors = anchors.filter(|anchors| !anchors.is_empty());
    tag("div")
        .class("said")
        .attr("lang", w.said_lang().tag())
        .child(tag("p").class("says").text(&join(&compose::says(finding, view.report, w), " ")))
        .child(anchors.map(|anchors| {
            tag("ul").class("anchors").each(anchors, |anchor| tag("li").text(&anchor))
        }))
}

/// How sure the figure is.
fn certainty(finding: &Finding, w: Words) -> Markup {
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
    tag("div")
        .class("certainty")
        .attr("lang", w.said_lang().tag())
        .each(notes, |note| tag("p").class("quiet").text(&note))
        .child(compose::near(finding, w).map(|near| tag("p").class("near").text(&near)))
}

/// Where the figure lies in the laboratory's own range.
fn own_range(finding: &Finding, view: &View) -> Option<Markup> {
    let w = view.words;
    let range = finding.own_range.as_ref()?;
    let mut text = compose::own_range(range, w);
    if view.form.is_range_of_host(finding.quantity.measure) {
        text = format!("{text} {}", w.clinic_range());
    }
    Some(tag("p").class("quiet").attr("data-own-range", range.place.id()).text(&text))
}

/// What can move the figure, each with its sources.
fn notes(id: &str, finding: &Finding, view: &View) -> Option<Markup> {
    let w = view.words;
    let note = |note: &Note| {
        tag("li")
            .attr("data-note", note.id.id())
            .text(&compose::note(note, w))
            .text(" ")
            .child(span("cite", &compose::note_citation(note)))
    };
    let notes = || tag("ul").class("reasons").each(&finding.notes, note);
    let hidden = || view.hidden(&format!("{id}-moves"), w.what_moves_it(), notes);
    (!finding.notes.is_empty()).then(hidden)
}

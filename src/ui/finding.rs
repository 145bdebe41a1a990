//! One figure: what it is, what is said of it, who says it.

use yew::prelude::*;

use crate::core::report::Finding;
use crate::core::safety::Gate;
use crate::core::uncertainty::Variation;
use crate::text::{Next, Words, compose};

use super::alert::care_card;
use super::line::of_finding;
use super::meaning::View;
use super::sources::{cited, silent, who_says_what};

pub(super) fn finding_card(finding: &Finding, view: &View) -> Html {
    let w = view.words;
    let measure = finding.quantity.measure;
    let replaced = view.report.is_replaced(measure);
    let title = format!("finding-{}", measure.id());
    let alerts = view.opening(measure);
    html! {
        <article key={measure.id()} class="finding" data-measure={measure.id()} aria-labelledby={title.clone()}>
            <header class="finding__head">
                <h3 id={title}>{ w.measure(measure) }{ " " }<span class="quiet">{ w.measure_detail(measure) }</span></h3>
                { value(finding, w) }
            </header>
            <div class="cards">
                for alert in alerts.iter() { { care_card(alert, w) } }
            </div>
            if replaced {
                <p class="says" key="replaced" lang={w.said_lang().tag()}>{ w.replaced() }</p>
            } else {
                { said(finding, w) }
            }
            if !replaced && finding.gate.is_none() {
                { of_finding(finding, view) }
                { certainty(finding, w) }
                { own_range(finding, w) }
                { who_says_what(&finding.verdicts, &full_value(finding, w), w) }
                { cited(&finding.verdicts, view.today, w) }
                { notes(finding, w) }
            }
            if !replaced && finding.gate.is_some() {
                { silent(w.hidden_sources(), &finding.verdicts.iter().collect::<Vec<_>>(), w) }
            }
            { next(finding, view) }
        </article>
    }
}

/// What next: never a dose, never a diagnosis.
fn next(finding: &Finding, view: &View) -> Html {
    let w = view.words;
    let next = Next::of(finding.gate.is_some(), view.level(finding.quantity.measure));
    html! {
        <section class="next" key={format!("{next:?}")}>
            <h4>{ w.what_next() }</h4>
            <p lang={w.said_lang().tag()}>{ w.next(next) }</p>
        </section>
    }
}

fn full_value(finding: &Finding, w: Words) -> String {
    format!("{} {}", compose::typed(&finding.quantity, w), finding.quantity.scale.unit.printed())
}

/// The figure as typed, and in the other unit.
fn value(finding: &Finding, w: Words) -> Html {
    let typed = compose::typed(&finding.quantity, w);
    let unit = finding.quantity.scale.unit.printed();
    let beside = compose::beside(&finding.quantity, w).unwrap_or_default();
    html! {
        <p class="value" key={format!("{typed} {unit} {beside}")}>
            <b><bdi>{ typed }</bdi></b>{ " " }<bdi>{ unit }</bdi>{ " " }<span class="quiet"><bdi>{ beside }</bdi></span>
        </p>
    }
}

/// The sentences, and what kidney studies saw where the kidneys decide.
fn said(finding: &Finding, w: Words) -> Html {
    let sentences = compose::says(finding, w);
    let anchors =
        if finding.gate == Some(Gate::Kidney) { compose::kidney_anchors(w) } else { Vec::new() };
    html! {
        <div class="said" lang={w.said_lang().tag()}>
            <p class="says" key={sentences.join(" ")}>{ sentences.join(" ") }</p>
            if !anchors.is_empty() {
                <ul class="anchors">
                    for anchor in anchors {
                        <li key={anchor.clone()}>{ anchor.clone() }</li>
                    }
                </ul>
            }
        </div>
    }
}

/// How sure the figure is.
fn certainty(finding: &Finding, w: Words) -> Html {
    let mut notes: Vec<String> = Vec::new();
    notes.extend(
        finding.interval.as_ref().map(|interval| compose::interval(interval, &finding.quantity, w)),
    );
    if Variation::of(finding.quantity.measure).is_none() {
        notes.push(w.no_variation().to_owned());
    }
    notes.extend(finding.change.as_ref().map(|change| compose::change(change, w)));
    let near = compose::near(finding, w);
    html! {
        <div class="certainty" lang={w.said_lang().tag()}>
            for note in notes {
                <p class="quiet" key={note.clone()}>{ note.clone() }</p>
            }
            if let Some(near) = near {
                <p class="near" key={near.clone()}>{ near.clone() }</p>
            }
        </div>
    }
}

/// Where the figure lies in the laboratory's own range.
fn own_range(finding: &Finding, w: Words) -> Html {
    let Some(range) = &finding.own_range else { return html! {} };
    let text = compose::own_range(range, w);
    html! { <p class="quiet" key={text.clone()} data-own-range={range.place.id()}>{ text }</p> }
}

/// What can move the figure, each with its sources.
fn notes(finding: &Finding, w: Words) -> Html {
    if finding.notes.is_empty() {
        return html! {};
    }
    html! {
        <details class="more">
            <summary>{ w.what_moves_it() }</summary>
            <ul class="reasons">
                for note in finding.notes.iter() {
                    <li key={compose::note(note, w)} data-note={note.id.id()}>
                        { compose::note(note, w) }{ " " }
                        <span class="cite">{ compose::note_citation(note) }</span>
                    </li>
                }
            </ul>
        </details>
    }
}

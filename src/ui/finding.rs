//! One figure: what it is, what is said of it, who says it.

use yew::prelude::*;

use crate::core::report::Finding;
use crate::core::safety::Gate;
use crate::core::uncertainty::Variation;
use crate::text::{Voice, compose, en};

use super::alert::care_card;
use super::meaning::View;
use super::sources::{cited, silent, who_says_what};

pub(super) fn finding_card(finding: &Finding, view: &View) -> Html {
    let measure = finding.quantity.measure;
    let replaced = view.report.is_replaced(measure);
    let title = format!("finding-{}", measure.id());
    let alerts = view.opening(measure);
    html! {
        <article key={measure.id()} class="finding" data-measure={measure.id()} aria-labelledby={title.clone()}>
            <header class="finding__head">
                <h3 id={title}>{ en::measure(measure) }{ " " }<span class="quiet">{ en::measure_detail(measure) }</span></h3>
                { value(finding) }
            </header>
            <div class="cards">
                for alert in alerts.iter() { { care_card(alert) } }
            </div>
            if replaced {
                <p class="says" key="replaced">{ en::say(Voice::Plain).replaced() }</p>
            } else {
                { said(finding) }
            }
            if !replaced && finding.gate.is_none() {
                { certainty(finding) }
                { own_range(finding) }
                { who_says_what(&finding.verdicts, &full_value(finding)) }
                { cited(&finding.verdicts, view.today) }
                { notes(finding) }
            }
            if !replaced && finding.gate.is_some() {
                { silent(en::HIDDEN_SOURCES, &finding.verdicts.iter().collect::<Vec<_>>()) }
            }
        </article>
    }
}

fn full_value(finding: &Finding) -> String {
    format!("{} {}", compose::typed(&finding.quantity), finding.quantity.scale.unit.printed())
}

/// The figure as typed, and in the other unit.
fn value(finding: &Finding) -> Html {
    let typed = compose::typed(&finding.quantity);
    let unit = finding.quantity.scale.unit.printed();
    let beside = compose::beside(&finding.quantity).unwrap_or_default();
    html! {
        <p class="value" key={format!("{typed} {unit} {beside}")}>
            <b><bdi>{ typed }</bdi></b>{ " " }<bdi>{ unit }</bdi>{ " " }<span class="quiet"><bdi>{ beside }</bdi></span>
        </p>
    }
}

/// The sentences, and what kidney studies saw where the kidneys decide.
fn said(finding: &Finding) -> Html {
    let sentences = compose::says(finding, Voice::Plain);
    let anchors = if finding.gate == Some(Gate::Kidney) {
        compose::kidney_anchors(Voice::Plain)
    } else {
        Vec::new()
    };
    html! {
        <div class="said">
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
fn certainty(finding: &Finding) -> Html {
    let mut notes: Vec<String> = Vec::new();
    notes.extend(
        finding
            .interval
            .as_ref()
            .map(|interval| compose::interval(interval, &finding.quantity, Voice::Plain)),
    );
    if Variation::of(finding.quantity.measure).is_none() {
        notes.push(en::say(Voice::Plain).no_variation().to_owned());
    }
    notes.extend(finding.change.as_ref().map(|change| compose::change(change, Voice::Plain)));
    let near = compose::near(finding, Voice::Plain);
    html! {
        <div class="certainty">
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
fn own_range(finding: &Finding) -> Html {
    let Some(range) = &finding.own_range else { return html! {} };
    let text = compose::own_range(range, Voice::Plain);
    html! { <p class="quiet" key={text.clone()} data-own-range={range.place.id()}>{ text }</p> }
}

/// What can move the figure, each with its sources.
fn notes(finding: &Finding) -> Html {
    if finding.notes.is_empty() {
        return html! {};
    }
    html! {
        <details class="more">
            <summary>{ en::WHAT_MOVES_IT }</summary>
            <ul class="reasons">
                for note in finding.notes.iter() {
                    <li key={compose::note(note, Voice::Plain)} data-note={note.id.id()}>
                        { compose::note(note, Voice::Plain) }{ " " }
                        <span class="cite">{ compose::note_citation(note) }</span>
                    </li>
                }
            </ul>
        </details>
    }
}

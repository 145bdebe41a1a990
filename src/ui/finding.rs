//! One figure: what it is, what is said of it, who says it.

use yew::prelude::*;

use crate::core::measure::Measure;
use crate::core::report::Finding;
use crate::core::safety::Gate;
use crate::core::uncertainty::Variation;
use crate::text::{Voice, compose, en};

use super::alert::CareCard;
use super::meaning::View;
use super::sources::{Citations, Silent, WhoSaysWhat};

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// Which of the report's findings.
    pub(super) place: usize,
    pub(super) measure: Measure,
    pub(super) view: View,
}

#[component]
pub(super) fn FindingCard(props: &Props) -> Html {
    let Props { place, measure, view } = props;
    let Some(finding) = view.report.findings.get(*place) else { return html! {} };
    let replaced = view.report.is_replaced(*measure);
    let title = format!("finding-{}", measure.id());
    let alerts = view.opening(*measure);
    html! {
        <article class="finding" data-measure={measure.id()} aria-labelledby={title.clone()}>
            <header class="finding__head">
                <h3 id={title}>{ en::measure(*measure) }{ " " }<span class="quiet">{ en::measure_detail(*measure) }</span></h3>
                { value(finding) }
            </header>
            <div class="cards">
                for alert in alerts.iter().copied() {
                    <CareCard key={alert.id.id()} {alert} />
                }
            </div>
            if replaced {
                <p class="says" key="replaced">{ en::say(Voice::Plain).replaced() }</p>
            } else {
                { said(finding) }
            }
            if !replaced && finding.gate.is_none() {
                { certainty(finding) }
                <WhoSaysWhat verdicts={finding.verdicts.clone()} value={full_value(finding)} />
                <Citations verdicts={finding.verdicts.clone()} today={view.today} />
            }
            if !replaced && finding.gate.is_some() {
                <Silent heading={en::HIDDEN_SOURCES} verdicts={finding.verdicts.clone()} />
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

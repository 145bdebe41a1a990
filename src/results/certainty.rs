//! How sure a figure is.

use calcium_compass_core::measure::Measure;
use calcium_compass_core::report::Finding;
use calcium_compass_words::{Voice, Words, compose};
use yew::prelude::*;

/// Its variation, its change, how near an edge it is; and where it lies in the
/// laboratory's own range, which may be the host's: then it was not typed.
pub(super) fn certainty(finding: &Finding, host_range: bool, w: Words) -> Html {
    let near = compose::near(finding, w);
    html! {
        <>
            <div class="certainty" lang={w.said_tag()} dir={w.said_dir()}>
                for note in variation(finding, w) {
                    <p class="quiet" key={note.as_str()}>{ &note }</p>
                }
                if let Some(near) = near {
                    <p class="near" key={near.as_str()}>{ &near }</p>
                }
            </div>
            { own_range(finding, host_range, w) }
        </>
    }
}

fn variation(finding: &Finding, w: Words) -> Vec<String> {
    let mut notes = Vec::new();
    // In plain words the picture says it.
    if let Some(interval) = finding.interval.as_ref().filter(|_| w.voice() == Voice::Clinician) {
        notes.push(compose::interval(interval, &finding.quantity, w));
    }
    if finding.quantity.measure == Measure::DpUcmgp {
        notes.push(w.no_variation().to_owned());
    }
    if let Some(change) = &finding.change {
        notes.push(compose::change(change, w));
    }
    notes
}

/// Where the figure lies in the laboratory's own range.
fn own_range(finding: &Finding, host_range: bool, w: Words) -> Html {
    let Some(range) = &finding.own_range else { return Html::default() };
    let mut text = compose::own_range(range, w);
    if host_range {
        text = format!("{text} {}", w.clinic_range());
    }
    html! {
        <p class="quiet" key={text.as_str()} data-own-range={range.place.id()}>{ &text }</p>
    }
}

//! How sure a figure is.

use std::rc::Rc;

use calcium_compass_core::report::Finding;
use calcium_compass_core::uncertainty::Variation;
use calcium_compass_words::{Voice, Words, compose};
use yew::prelude::*;

use super::context::use_words;

/// See [`Certainty`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What the core says of the figure.
    pub(super) finding: Rc<Finding>,
    /// Whether the laboratory's range is the host's, and was not typed.
    pub(super) host_range: bool,
}

/// Its variation, its change, how near an edge it is; and where it lies in the
/// laboratory's own range.
#[component]
pub(super) fn Certainty(props: &Props) -> Html {
    let (w, finding) = (use_words(), &props.finding);
    let near = compose::near(finding, w);
    html! {
        <>
            <div class="certainty" lang={w.said_lang().tag()}>
                for note in variation(finding, w) {
                    <p class="quiet" key={note.as_str()}>{ &note }</p>
                }
                if let Some(near) = near {
                    <p class="near" key={near.as_str()}>{ &near }</p>
                }
            </div>
            { own_range(props, w) }
        </>
    }
}

fn variation(finding: &Finding, w: Words) -> Vec<String> {
    let mut notes = Vec::new();
    // In plain words the picture says it.
    if let Some(interval) = finding.interval.as_ref().filter(|_| w.voice() == Voice::Clinician) {
        notes.push(compose::interval(interval, &finding.quantity, w));
    }
    if Variation::of(finding.quantity.measure).is_none() {
        notes.push(w.no_variation().to_owned());
    }
    if let Some(change) = &finding.change {
        notes.push(compose::change(change, w));
    }
    notes
}

/// Where the figure lies in the laboratory's own range.
fn own_range(props: &Props, w: Words) -> Html {
    let Some(range) = &props.finding.own_range else { return Html::default() };
    let mut text = compose::own_range(range, w);
    if props.host_range {
        text = format!("{text} {}", w.clinic_range());
    }
    html! {
        <p class="quiet" key={text.as_str()} data-own-range={range.place.id()}>{ &text }</p>
    }
}

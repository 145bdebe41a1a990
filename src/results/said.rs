//! What is said of a figure.

use calcium_compass_core::report::Finding;
use calcium_compass_core::safety::Gate;
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

/// The sentences `says`, and what kidney studies saw where the kidneys decide.
pub(super) fn said(finding: &Finding, says: &AttrValue, w: Words) -> Html {
    let kidney = finding.gate == Some(Gate::Kidney);
    let anchors = if kidney { compose::kidney_anchors(w) } else { Vec::new() };
    html! {
        <div class="said" lang={w.said_tag()} dir={w.said_dir()}>
            <p class="says" key={says.as_str()}>{ says }</p>
            if !anchors.is_empty() {
                <ul class="anchors">
                    for anchor in &anchors {
                        <li key={anchor.as_str()}>{ anchor }</li>
                    }
                </ul>
            }
        </div>
    }
}

//! What is said of a figure.

use std::rc::Rc;

use calcium_compass_core::report::Finding;
use calcium_compass_core::safety::Gate;
use calcium_compass_words::compose;
use yew::prelude::*;

use super::context::use_words;

/// See [`Said`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What the core says of the figure.
    pub(super) finding: Rc<Finding>,
    /// The sentences.
    pub(super) says: AttrValue,
}

/// The sentences, and what kidney studies saw where the kidneys decide.
#[component]
pub(super) fn Said(props: &Props) -> Html {
    let (w, finding) = (use_words(), &props.finding);
    let kidney = finding.gate == Some(Gate::Kidney);
    let anchors = if kidney { compose::kidney_anchors(w) } else { Vec::new() };
    let says = &props.says;
    html! {
        <div class="said" lang={w.said_lang().tag()}>
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

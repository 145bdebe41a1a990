//! Two results read together.

use calcium_compass_core::joint::JointVerdict;
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

/// The card of one study's groups.
pub(super) fn card(joint: &JointVerdict, w: Words) -> Html {
    let says = compose::joint(joint, w);
    let cited = compose::joint_citation(joint, w);
    html! {
        <article
            class="finding"
            data-joint={joint.joint.id}
            data-table={joint.joint.id}
            data-band={joint.id()}
        >
            <header class="finding__head"><h3>{ w.joint() }</h3></header>
            <p class="says" key={says.as_str()} lang={w.said_tag()} dir={w.said_dir()}>{ &says }</p>
            <p class="quiet" lang={w.said_tag()} dir={w.said_dir()}>{ w.joint_note() }</p>
            <p class="cite" key={cited.as_str()}>{ &cited }</p>
        </article>
    }
}

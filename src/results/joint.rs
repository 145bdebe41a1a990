//! Two results read together.

use calcium_compass_core::joint::JointVerdict;
use calcium_compass_words::compose;
use yew::prelude::*;

use super::context::use_words;

/// See [`JointCard`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What they say.
    pub(super) joint: JointVerdict,
}

/// The card of one study's groups.
#[component]
pub(super) fn JointCard(props: &Props) -> Html {
    let (w, joint) = (use_words(), &props.joint);
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
            <p class="says" key={says.as_str()} lang={w.said_lang().tag()}>{ &says }</p>
            <p class="quiet">{ w.joint_note() }</p>
            <p class="cite" key={cited.as_str()}>{ &cited }</p>
        </article>
    }
}

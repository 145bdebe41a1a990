//! Two results read together.

use yew::prelude::*;

use crate::core::joint::JointVerdict;
use crate::text::{Voice, compose, en};

pub(super) fn joint_card(joint: &JointVerdict) -> Html {
    let says = compose::joint(joint, Voice::Plain);
    let cite = compose::joint_citation(joint);
    html! {
        <article key={joint.id()} class="finding" data-joint={joint.joint.id} data-table={joint.joint.id} data-band={joint.id()}>
            <header class="finding__head"><h3>{ en::JOINT }</h3></header>
            <p class="says" key={says.clone()}>{ says.clone() }</p>
            <p class="quiet">{ en::say(Voice::Plain).joint_note() }</p>
            <p class="cite">{ cite }</p>
        </article>
    }
}

//! Two results read together.

use yew::prelude::*;

use crate::core::joint::JointVerdict;
use crate::text::{Words, compose};

pub(super) fn joint_card(joint: &JointVerdict, w: Words) -> Html {
    let says = compose::joint(joint, w);
    let cite = compose::joint_citation(joint, w);
    html! {
        <article key={joint.id()} class="finding" data-joint={joint.joint.id} data-table={joint.joint.id} data-band={joint.id()}>
            <header class="finding__head"><h3>{ w.joint() }</h3></header>
            <p class="says" lang={w.said_lang().tag()} key={says.clone()}>{ says.clone() }</p>
            <p class="quiet">{ w.joint_note() }</p>
            <p class="cite">{ cite }</p>
        </article>
    }
}

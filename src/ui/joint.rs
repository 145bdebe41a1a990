//! Two results read together.

use yew::prelude::*;

use crate::core::joint::JointVerdict;
use crate::text::{Voice, compose, en};

#[derive(Properties)]
pub(super) struct Props {
    pub(super) id: &'static str,
    pub(super) joint: JointVerdict,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

#[component]
pub(super) fn JointCard(props: &Props) -> Html {
    let joint = props.joint;
    let says = compose::joint(&joint, Voice::Plain);
    let cite = compose::joint_citation(&joint);
    html! {
        <article class="finding" data-joint={joint.joint.id} data-table={joint.joint.id} data-band={joint.id()}>
            <header class="finding__head"><h3>{ en::JOINT }</h3></header>
            <p class="says" key={says.clone()}>{ says.clone() }</p>
            <p class="quiet">{ en::say(Voice::Plain).joint_note() }</p>
            <p class="cite">{ cite }</p>
        </article>
    }
}

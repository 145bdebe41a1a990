//! Two results read together.

use crate::core::joint::JointVerdict;
use crate::text::{Words, compose};

use super::element::{El, el};

pub(super) fn joint_card(joint: &JointVerdict, w: Words) -> El {
    let says = compose::joint(joint, w);
    el("article")
        .key(joint.id())
        .class("finding")
        .attr("data-joint", joint.joint.id)
        .attr("data-table", joint.joint.id)
        .attr("data-band", joint.id())
        .child(el("header").class("finding__head").child(el("h3").text(w.joint())))
        .child(el("p").class("says").attr("lang", w.said_lang().tag()).says(says))
        .child(el("p").class("quiet").text(w.joint_note()))
        .child(el("p").class("cite").text(compose::joint_citation(joint, w)))
}

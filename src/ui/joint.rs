//! Two results read together.

use calcium_compass_core::joint::JointVerdict;
use calcium_compass_words::{Words, compose};

use super::markup::{Markup, tag};

pub(super) fn joint_card(joint: &JointVerdict, w: Words) -> Markup {
    let says = compose::joint(joint, w);
    tag("article")
        .class("finding")
        .attr("data-joint", joint.joint.id)
        .attr("data-table", joint.joint.id)
        .attr("data-band", joint.id())
        .child(tag("header").class("finding__head").child(tag("h3").text(w.joint())))
        .child(tag("p").class("says").attr("lang", w.said_lang().tag()).text(&says))
        .child(tag("p").class("quiet").text(w.joint_note()))
        .child(tag("p").class("cite").text(&compose::joint_citation(joint, w)))
}

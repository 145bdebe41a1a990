//! A care card: how soon, what is the matter, what to do.

use yew::AttrValue;

use crate::core::alert::Alert;
use crate::text::{Words, compose};

use super::element::{El, el, span};

pub(super) fn care_card(alert: &Alert, w: Words) -> El {
    let id = alert.id;
    let level = id.level();
    let title: AttrValue = format!("alert-{}", id.id()).into();
    el("article")
        .key(id.id())
        .class(format!("care care--{}", level.id()))
        .attr("data-alert", id.id())
        .attr("data-level", level.id())
        .attr("aria-labelledby", title.clone())
        .attr("lang", w.said_lang().tag())
        .child(
            el("h3")
                .id(title)
                .child(span("care__tag", w.level(level)).child(span("hidden", ": ")))
                .text(w.alert_heading(id)),
        )
        .child(
            el("div").class("care__body").each(compose::alert(alert, w), |text| el("p").says(text)),
        )
}

//! A care card: how soon, what is the matter, what to do.

use crate::core::alert::Alert;
use crate::text::{Words, compose};

use super::markup::{Markup, span, tag};

pub(super) fn care_card(alert: &Alert, w: Words) -> Markup {
    let id = alert.id;
    let level = id.level();
    let title = format!("alert-{}", id.id());
    tag("article")
        .class(&format!("care care--{}", level.id()))
        .attr("data-alert", id.id())
        .attr("data-level", level.id())
        .attr("aria-labelledby", &title)
        .attr("lang", w.said_lang().tag())
        .child(
            tag("h3")
                .id(&title)
                .child(span("care__tag", w.level(level)).child(span("hidden", ": ")))
                .text(w.alert_heading(id)),
        )
        .child(
            tag("div")
                .class("care__body")
                .each(compose::alert(alert, w), |text| tag("p").text(&text)),
        )
}

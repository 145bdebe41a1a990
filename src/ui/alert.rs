//! A care card: how soon, what is the matter, what to do.

use yew::AttrValue;

use crate::core::alert::{Alert, Level};
use crate::text::{Words, compose};

use super::element::{El, el, span};

/// `phone` is the number of the clinic that shows the page, or blank.
pub(super) fn care_card(alert: &Alert, phone: &str, w: Words) -> El {
    let id = alert.id;
    let level = id.level();
    let title: AttrValue = format!("alert-{}", id.id()).into();
    el("article")
        .key(id.id())
        .class(format!("care care--{}", level.id()))
        .attr("part", "alert")
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
            el("div")
                .class("care__body")
                .each(compose::alert(alert, w), |text| el("p").says(text))
                .child(called(level, phone, w)),
        )
}

/// Whom to phone, where a warning asks for a talk.
fn called(level: Level, phone: &str, w: Words) -> Option<El> {
    if phone.is_empty() || level == Level::Info {
        return None;
    }
    let call: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let number =
        el("a").attr("href", format!("tel:{call}")).attr("dir", "ltr").text(phone.to_owned());
    Some(el("p").class("care__phone").text(w.clinic_phone()).text(" ").child(number))
}

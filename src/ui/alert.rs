//! A care card: how soon, what is the matter, what to do.

use calcium_compass_core::alert::{Alert, Level};
use calcium_compass_words::{Words, compose};

use super::markup::{Markup, span, tag};

/// `before` are the cards that stand above it: signs that one of them ends with
/// are not told again. `phone` is the number of the clinic that shows the page,
/// or blank.
pub(super) fn care_card(alert: &Alert, before: &[Alert], phone: &str, w: Words) -> Markup {
    let id = alert.id;
    let level = alert.level;
    let title = format!("alert-{}", id.id());
    tag("article")
        .class(&format!("care care--{}", level.id()))
        .attr("part", "alert")
        .attr("data-alert", id.id())
        .attr("data-level", level.id())
        .attr("aria-labelledby", &title)
        .attr("lang", w.said_lang().tag())
        .child(
            tag("h3")
                .id(&title)
                .child(span("care__tag", compose::urgency(alert, w)).child(span("hidden", ": ")))
                .text(w.alert_heading(id)),
        )
        .child(
            tag("div")
                .class("care__body")
                .each(compose::alert_after(alert, before, w), |text| tag("p").text(&text))
                .child(called(level, phone, w)),
        )
}

/// Whom to phone, where a warning asks for a talk.
fn called(level: Level, phone: &str, w: Words) -> Option<Markup> {
    if phone.is_empty() || level == Level::Info {
        return None;
    }
    let call: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let number = tag("a").attr("href", &format!("tel:{call}")).attr("dir", "ltr").text(phone);
    Some(tag("p").class("care__phone").text(w.clinic_phone()).text(" ").child(number))
}

//! The same as the picture, as a table.

use crate::ui::markup::{Markup, span, tag};
use crate::ui::sources::head;
use calcium_compass_words::Words;

/// A part of the line: its edges, what it is called, and whether the figure
/// lies in it.
pub(super) struct Part {
    pub(super) edges: String,
    pub(super) says: String,
    pub(super) here: bool,
}

/// The parts of a line and what else the picture shows, each with its words.
pub(super) fn as_table(
    parts: Vec<Part>,
    besides: Option<(&'static str, String)>,
    w: Words,
) -> Markup {
    let besides = besides.map(|(what, text)| {
        tag("tr")
            .child(tag("th").attr("scope", "row").text(what))
            .child(tag("td").child(tag("bdi").text(&text)))
    });
    tag("table")
        .class("lens lens--line")
        .child(head(&[w.part(), w.calls_it()]))
        .child(tag("tbody").each(parts, |part| row(part, w)).child(besides))
}

fn row(part: Part, w: Words) -> Markup {
    let here = part.here.then(|| span("stamp", w.your_number()));
    tag("tr")
        .maybe("class", part.here.then_some("is-lead"))
        .child(tag("th").attr("scope", "row").child(tag("bdi").text(&part.edges)))
        .child(tag("td").text(&part.says).text(if part.here { " " } else { "" }).child(here))
}

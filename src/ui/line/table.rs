//! The same as the picture, as a table.

use crate::text::Words;
use crate::ui::element::{El, Node, el, list, spaced, span};
use crate::ui::sources::head;

/// A part of the line: its edges, what it is called, and whether the figure
/// lies in it.
pub(super) struct Part {
    pub(super) edges: String,
    pub(super) says: String,
    pub(super) here: bool,
}

/// The parts of a line and what else the picture shows, each with its words.
pub(super) fn as_table(parts: Vec<Part>, besides: Option<(&'static str, String)>, w: Words) -> El {
    let besides = besides.map(|(what, text)| {
        el("tr")
            .key(what)
            .child(el("th").attr("scope", "row").text(what))
            .child(el("td").key(text.clone()).child(el("bdi").text(text)))
    });
    let mut rows = Vec::new();
    for part in parts {
        rows.push(row(part, w).node());
    }
    let table = el("table")
        .class("lens lens--line")
        .child(head(&[w.part(), w.calls_it()]))
        .child(el("tbody").child(list(rows)).child(besides));
    el("details").class("more").child(el("summary").text(w.line_table())).child(table)
}

fn row(part: Part, w: Words) -> El {
    let here = part.here.then(|| spaced(span("stamp", w.your_number())));
    el("tr")
        .key(format!("{} {}", part.edges, part.here))
        .maybe("class", part.here.then_some("is-lead"))
        .child(el("th").attr("scope", "row").child(el("bdi").text(part.edges)))
        .child(el("td").text(part.says).child(here))
}

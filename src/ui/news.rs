//! What the page says of its own version. It is always there and seldom shown:
//! a class of the document's root shows it, and the script that keeps the page
//! for offline does what its buttons say (`shell/keep.js`).

use calcium_compass_words::Words;

use super::markup::{Markup, span, tag};

/// A newer version waits, or has come.
pub(super) fn news(w: Words) -> Markup {
    let waits = tag("p")
        .class("news news--old")
        .child(span("news__text", w.new_version()))
        .child(by_script("reload", w.reload()));
    tag("div")
        .attr("role", "status")
        .child(waits)
        .child(tag("p").class("news news--renewed").text(w.renewed()))
}

/// The browser offers to install the page.
pub(super) fn install(w: Words) -> Markup {
    let button = by_script("install", w.install());
    tag("p").class("install").child(button).text(" ").text(w.install_hint())
}

fn by_script(tool: &str, words: &str) -> Markup {
    tag("button").attr("type", "button").class("button").attr("data-tool", tool).text(words)
}

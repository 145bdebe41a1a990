//! What can be done with the results: copy, link, print, clear, report.

use web_sys::Event;
use yew::{Callback, Html};

use crate::text::{Notice, compose};

use super::Ask;
use super::action::Action;
use super::control::button;
use super::element::{El, Node, el, list};
use super::link;
use super::masthead::NAME;
use super::meaning::View;

pub(super) fn tools(view: &View) -> El {
    let undo = || tool(view.words.undo(), "undo", view.acts(Action::Undo));
    let cleared = view.form.before.is_some();
    el("div")
        .class("tools-box")
        .child(view.form.has_numbers().then(|| with_results(view)))
        .child(cleared.then(|| el("div").class("answers").child(undo())))
        .child(view.form.shown.clone().map(|shown| by_hand(shown, view)))
}

fn with_results(view: &View) -> Html {
    let w = view.words;
    let text = compose::copy(NAME, &view.form.input(), view.report, view.today, w);
    let report = Action::Show(Notice::CopyByHand, format!("{}\n\n{text}", w.report_hint()));
    let link = Ask::Link(link::controls(view.form));
    let buttons = el("div")
        .class("answers")
        .child(tool(w.copy_text(), "copy-text", view.asks(Ask::Copy(text.clone()))))
        .child(tool(w.print(), "print", view.asks(Ask::Print(text))))
        .child(tool(w.copy_link(), "copy-link", view.asks(link)))
        .child(tool(w.report(), "report", view.acts(report)))
        .child(tool(w.clear(), "clear", view.acts(Action::Clear)));
    list(vec![
        el("h3").class("tools-box__title").text(w.tools()).node(),
        buttons.node(),
        el("p").class("hint").text(w.link_hint()).node(),
    ])
}

/// A text to be copied by hand.
fn by_hand(text: String, view: &View) -> El {
    let w = view.words;
    let area = el("textarea")
        .id("by-hand")
        .attr("rows", "12")
        .flag("readonly", true)
        .attr("data-select", "")
        .value(text);
    let close = tool(w.close(), "close", view.acts(Action::Close));
    el("div")
        .class("by-hand")
        .child(el("label").class("field__l").attr("for", "by-hand").text(w.text_to_copy()))
        .child(area)
        .child(el("div").class("answers").child(close))
}

fn tool(words: &'static str, name: &'static str, does: Callback<Event>) -> El {
    button(does).attr("data-tool", name).key(name).text(words)
}

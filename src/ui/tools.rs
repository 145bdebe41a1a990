//! What can be done with the results: copy, link, print, save, clear, report.

use web_sys::Event;
use yew::{Callback, Html};

use crate::core::keep::{Dated, file};
use crate::core::report::Report;
use crate::text::{Notice, Words, compose};

use super::Ask;
use super::Props;
use super::action::Action;
use super::control::button;
use super::element::{El, Node, el, list};
use super::form::Form;
use super::link;
use super::masthead::{NAME, leaf};
use super::meaning::{View, told};

/// A tool that needs the whole text. It is composed when the tool is used, not
/// with every key.
#[derive(Clone, Copy)]
pub(super) enum Tool {
    Copy,
    Print,
    Link,
    Save,
    Report,
}

impl Tool {
    /// What using it asks of the browser, or does to the page.
    pub(super) fn used(self, form: &Form, report: &Report, props: &Props) -> Used {
        let w = props.words;
        let text = || compose::copy(NAME, &form.input(), report, props.today, w);
        match self {
            Self::Copy => Used::Ask(Ask::Copy(text())),
            Self::Print => Used::Ask(Ask::Print(text())),
            Self::Link => Used::Ask(Ask::Link(form.host.site.clone(), link::controls(form))),
            Self::Save => save(form),
            Self::Report => {
                let text = format!("{}\n\n{}", w.report_hint(), text());
                Used::Act(Action::Show(Notice::CopyByHand, text))
            }
        }
    }
}

/// What using a tool comes to.
pub(super) enum Used {
    Ask(Ask),
    Act(Action),
}

/// The lines of the results that can be saved. Without any the notice says why.
fn save(form: &Form) -> Used {
    let (mut lines, mut left_out) = (Vec::new(), false);
    for entry in form.input().entries {
        if entry.is_filled() && !entry.measure.is_intake() {
            match Dated::of(&entry, &form.name) {
                Ok(dated) => lines.push(file::line(&dated)),
                Err(_) => left_out = true,
            }
        }
    }
    if lines.is_empty() {
        Used::Act(Action::Notice(Notice::SaveNeedsDate))
    } else {
        Used::Ask(Ask::Save(lines, left_out))
    }
}

/// What the page says of itself.
pub(super) fn said(notice: Notice, form: &Form, w: Words) -> String {
    w.fill(w.notice(notice), &[("n", &form.saved.to_string())])
}

pub(super) fn tools(view: &View) -> El {
    let undo = || tool(view.words.undo(), "undo", view.acts(Action::Undo));
    let cleared = view.form.before.is_some();
    let notice = view.form.notice.filter(|notice| notice.is_about_a_tool());
    el("div")
        .class("tools-box")
        .child(view.form.has_numbers().then(|| with_results(view)))
        .child(notice.map(|notice| told(notice, view)))
        .child(cleared.then(|| el("div").class("answers").child(undo())))
        .child(view.form.shown.clone().map(|shown| by_hand(shown, view)))
}

fn with_results(view: &View) -> Html {
    let w = view.words;
    let buttons = el("div")
        .class("answers")
        .child(tool(w.copy_text(), "copy-text", view.uses(Tool::Copy)))
        .child(tool(w.print(), "print", view.uses(Tool::Print)))
        .child(tool(w.copy_link(), "copy-link", view.uses(Tool::Link)))
        .child(tool(w.report(), "report", view.uses(Tool::Report)))
        .child(tool(w.clear(), "clear", view.acts(Action::Clear)));
    list(vec![
        el("h3").class("tools-box__title").text(w.tools()).node(),
        buttons.node(),
        el("p").class("hint").text(w.link_hint()).node(),
        can_save(view).then(|| saving(view)).node(),
    ])
}

/// Somebody else's page has somebody else's storage: nothing is saved there.
fn can_save(view: &View) -> bool {
    let results = view.report.figures.iter().any(|one| !one.measure.is_intake());
    results && !view.form.host.embedded
}

/// Off until it is asked for: what is saved stays when the person leaves.
fn saving(view: &View) -> El {
    let w = view.words;
    let name =
        el("input").id("f-save.name").attr("name", "save.name").value(view.form.name.clone());
    el("details").class("more").child(el("summary").text(w.save())).child(
        el("div")
            .class("lab")
            .child(el("p").class("hint").text(w.save_hint()))
            .child(el("label").class("field__s").attr("for", "f-save.name").text(w.save_name()))
            .child(name)
            .child(
                el("div")
                    .class("answers")
                    .child(tool(w.save_do(), "save", view.uses(Tool::Save)))
                    .child(leaf(view, "kept", "", w.saved())),
            ),
    )
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

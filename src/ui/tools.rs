//! What can be done with the results: copy, link, print, save, clear, report.

use yew::Html;

use calcium_compass_core::report::Report;
use calcium_compass_core::saved::{SavedResult, file};
use calcium_compass_words::{Notice, Words, compose};

use super::Ask;
use super::Props;
use super::action::Action;
use super::element::{El, Node, el, list};
use super::form::Form;
use super::link;
use super::markup::{Markup, tag};
use super::masthead::{NAME, leaf};
use super::meaning::{View, told};

/// What a button among the results does. The text that some need is composed
/// when they are used, not with every key.
#[derive(Clone, Copy, Debug)]
pub enum Tool {
    /// Copies the results as a text.
    Copy,
    /// Prints the page.
    Print,
    /// Copies a link that holds what was entered.
    Link,
    /// Shows what to write to those who maintain the page.
    Report,
    /// Empties the form.
    Clear,
    /// Takes that back.
    Undo,
    /// Saves the results on the device.
    Save,
    /// Closes the text to be copied by hand.
    Close,
}

impl Tool {
    const ALL: [Self; 8] = [
        Self::Copy,
        Self::Print,
        Self::Link,
        Self::Report,
        Self::Clear,
        Self::Undo,
        Self::Save,
        Self::Close,
    ];

    /// The tool of a button.
    pub(super) fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|tool| tool.id() == id)
    }

    const fn id(self) -> &'static str {
        match self {
            Self::Copy => "copy-text",
            Self::Print => "print",
            Self::Link => "copy-link",
            Self::Report => "report",
            Self::Clear => "clear",
            Self::Undo => "undo",
            Self::Save => "save",
            Self::Close => "close",
        }
    }

    /// What using it asks of the browser, or does to the page.
    pub(super) fn used(self, form: &Form, report: &Report, props: &Props) -> Used {
        let w = props.words;
        let text = || compose::copy(NAME, &form.input(), report, props.today, w);
        match self {
            Self::Copy => Used::Ask(Ask::Copy(text())),
            Self::Print => Used::Ask(Ask::Print(text())),
            Self::Link => Used::Ask(Ask::Link(form.host.site.clone(), link::controls(form))),
            Self::Save => save(form),
            Self::Clear => Used::Act(Action::Clear),
            Self::Undo => Used::Act(Action::Undo),
            Self::Close => Used::Act(Action::Close),
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
            match SavedResult::of(&entry, &form.name) {
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
    let undo = || tag("div").class("answers").child(button(Tool::Undo, view.words.undo()));
    let cleared = view.form.before.is_some();
    let notice = view.form.notice.filter(|notice| notice.is_about_a_tool());
    el("div")
        .class("tools-box")
        .child(view.form.has_numbers().then(|| with_results(view)))
        .child(notice.map(|notice| told(notice, view)))
        .child(cleared.then(undo))
        .child(view.form.shown.as_deref().map(|shown| by_hand(shown, view.words)))
}

fn with_results(view: &View) -> Html {
    let w = view.words;
    let buttons = tag("div")
        .class("answers")
        .child(button(Tool::Copy, w.copy_text()))
        .child(button(Tool::Print, w.print()))
        .child(button(Tool::Link, w.copy_link()))
        .child(button(Tool::Report, w.report()))
        .child(button(Tool::Clear, w.clear()));
    list(vec![
        tag("h3").class("tools-box__title").text(w.tools()).node(),
        buttons.node(),
        tag("p").class("hint").text(w.link_hint()).node(),
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
    let hint = tag("p").class("hint").text(w.save_hint());
    let label = tag("label").class("field__s").attr("for", "f-save.name").text(w.save_name());
    let after = tag("div").class("answers").child(button(Tool::Save, w.save_do())).child(leaf(
        view,
        "kept",
        "",
        w.saved(),
    ));
    // The name stays while the rest is drawn again, and no browser offers those of
    // people who were here before.
    let name = el("input")
        .id("f-save.name")
        .attr("name", "save.name")
        .attr("autocomplete", "off")
        .value(view.form.name.clone());
    el("details")
        .class("more")
        .child(tag("summary").text(w.save()))
        .child(el("div").class("lab").child(hint).child(label).child(name).child(after))
}

/// A text to be copied by hand.
fn by_hand(text: &str, w: Words) -> Markup {
    let area = tag("textarea")
        .id("by-hand")
        .attr("rows", "12")
        .flag("readonly", true)
        .attr("data-select", "")
        .text(text);
    tag("div")
        .class("by-hand")
        .child(tag("label").class("field__l").attr("for", "by-hand").text(w.text_to_copy()))
        .child(area)
        .child(tag("div").class("answers").child(button(Tool::Close, w.close())))
}

fn button(tool: Tool, words: &str) -> Markup {
    tag("button").attr("type", "button").class("button").attr("data-tool", tool.id()).text(words)
}

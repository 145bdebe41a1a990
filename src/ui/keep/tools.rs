//! What can be done with all of it: a file out, a file in, erase. And what came
//! of the last thing that was done, with the way back.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};
use yew::virtual_dom::ListenerKind;
use yew::{Callback, Html};

use crate::ui::control::button;
use crate::ui::element::{El, Node, el, list};
use calcium_compass_words::KeepWords;

use super::shelf::{Deed, Shelf, Told};
use super::{Ask, FILE, View};

/// A file out, and a file in.
pub(super) fn files(view: &View) -> El {
    let w = view.words;
    let export = view.shelf.is_filled().then(|| {
        let out = button(view.asks(Ask::Export)).attr("data-tool", "export").text(w.export());
        list(vec![
            el("div").class("answers").child(out).node(),
            el("p").class("hint").text(w.export_hint()).node(),
        ])
    });
    el("section").child(el("h2").text(w.file())).child(export).child(import(view))
}

fn import(view: &View) -> El {
    let w = view.words;
    let ask = view.ask.clone();
    let chosen = Callback::from(move |event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(input) = input {
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                ask.emit(Ask::Import(file));
            }
            // The same file chosen again is a change again.
            input.set_value("");
        }
    });
    let input = el("input")
        .id("import")
        .attr("name", "import")
        .attr("type", "file")
        .attr("accept", ".csv,text/csv")
        .attr("aria-describedby", "import-hint")
        .on(|| ListenerKind::onchange, chosen);
    el("div")
        .class("field")
        .child(el("label").class("field__l").attr("for", "import").text(w.import()))
        .child(el("p").class("hint").id("import-hint").text(w.import_hint()))
        .child(input)
}

/// Erase all, in two steps.
pub(super) fn erasing(view: &View) -> Option<El> {
    let w = view.words;
    let asked = view.shelf.is_asked();
    let erase = button(view.does(Deed::Sure(true)))
        .attr("data-tool", "erase")
        .attr("aria-expanded", if asked { "true" } else { "false" })
        .text(w.erase());
    let section = el("section")
        .child(el("h2").text(w.erase()))
        .child(el("div").class("answers").child(erase))
        .child(asked.then(|| sure(view)));
    view.shelf.is_filled().then_some(section)
}

fn sure(view: &View) -> El {
    let w = view.words;
    let count = view.shelf.kept().len().to_string();
    let tool = |name: &'static str, words: &'static str, deed: Deed| {
        button(view.does(deed)).attr("data-tool", name).text(words)
    };
    el("div")
        .class("care care--now")
        .attr("role", "group")
        .attr("aria-labelledby", "sure")
        .attr("tabindex", "-1")
        .attr("data-focus", "sure")
        .child(el("p").id("sure").says(w.shared.fill(w.erase_sure(), &[("n", &count)])))
        .child(
            el("div")
                .class("answers")
                .child(tool("erase-yes", w.erase_yes(), Deed::Erase))
                .child(tool("erase-no", w.erase_no(), Deed::Sure(false))),
        )
}

/// What came of the last thing that was done, always in view.
pub(super) fn told(view: &View) -> Option<El> {
    let w = view.words;
    let told = view.shelf.told()?;
    let undo = view.shelf.has_undo().then(|| {
        let undo = button(view.does(Deed::Undo)).attr("data-tool", "undo").text(w.shared.undo());
        list(vec![undo.node(), el("p").class("hint").text(w.undo_hint()).node()])
    });
    let said = sentences(told, w);
    let bar = el("div")
        .class("told")
        .attr("tabindex", "-1")
        .attr("data-focus", "told")
        .attr("data-told", told.happened.id())
        .child(el("div").class("told__in").child(el("p").says(said)).child(undo));
    Some(bar)
}

/// The same for those who do not see it.
pub(super) fn announced(shelf: &Shelf, w: KeepWords) -> Html {
    let said = shelf.told().map(|told| sentences(told, w)).unwrap_or_default();
    el("p").class("hidden").attr("role", "status").child(el("span").says(said)).done()
}

fn sentences(told: Told, w: KeepWords) -> String {
    let (new, there) = (told.counts.0.to_string(), told.counts.1.to_string());
    let gaps = [("n", new.as_str()), ("m", there.as_str())];
    let said = w.shared.fill(w.happened(told.happened), &gaps);
    match told.fault {
        None => said,
        Some(fault) => format!("{said} {}", w.what_is_wrong(fault)),
    }
}

/// The name a file is given.
pub(super) fn name(today: Option<calcium_compass_core::date::Date>) -> String {
    let day = today.map(|today| format!("-{today}")).unwrap_or_default();
    format!("{FILE}{day}.csv")
}

//! The parts of the page that are loaded when somebody asks for them: each is a
//! program of its own, which a script opens in a dialog (`shell/parts.js`). It is
//! told what is entered, and hands over what is to be filled in, both as the text
//! of a link ([`crate::form::link`]).

use js_sys::{Array, Function};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlDialogElement;

use calcium_compass_words::{Notice, Words};

use super::page::Page;
use super::{address, adopt, packs};
use crate::form::action::Action;
use crate::form::{Form, link};

/// The parts, by the buttons that open them.
const PARTS: [&str; 2] = ["reader", "foods"];

/// The part that a button opens, if any.
pub(super) fn of_tool(tool: &str) -> Option<&'static str> {
    PARTS.into_iter().find(|part| *part == tool)
}

/// Opens a part over the page.
pub(super) fn open(page: &Page, part: &'static str) {
    let Some(words) = page.words() else { return };
    let page = page.clone();
    spawn_local(async move {
        if opened(&page, part, words).await.is_none() {
            page.act(Action::Notice(Notice::PartFailed));
        }
    });
}

async fn opened(page: &Page, part: &str, words: Words) -> Option<()> {
    let open: Function = packs::promised("parts", page.load()).await?.dyn_into().ok()?;
    let form = adopt::read(&adopt::scope(page.root())?, Form::default());
    let entered = address::text(&link::controls(&form))?;
    let take = {
        let page = page.clone();
        let take = move |text: String| page.act(Action::Take(address::read(&text)));
        Closure::<dyn Fn(String)>::new(take).into_js_value()
    };
    let told = [part.into(), words.lang().tag().into(), entered.into(), take];
    let told: Array = told.into_iter().chain([page.load().clone().into()]).collect();
    open.apply(&JsValue::NULL, &told).ok()?;
    Some(())
}

/// Closes the part that is open: what it shows was somebody else's.
pub(super) fn close() {
    let dialog = gloo_utils::document().query_selector("dialog.part").ok().flatten();
    if let Some(dialog) = dialog.and_then(|dialog| dialog.dyn_into::<HtmlDialogElement>().ok()) {
        dialog.close();
    }
}

//! The parts of the page that are loaded when somebody asks for them: each is a
//! program of its own, which a script opens in a dialog (`shell/parts.js`). It is
//! told what is entered, and hands over what is to be filled in, both as the text
//! of a link ([`crate::form::link`]).

use js_sys::{Array, Function};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlDialogElement;
use yew::Callback;

use calcium_compass_parts::Part;
use calcium_compass_words::{Lang, Notice};

use super::{address, packs};
use crate::form::action::Action;
use crate::form::{Form, link};

/// Opens a part over the calculator. `load` fetches by name; see [`packs`].
pub(super) async fn open(
    part: Part,
    lang: Lang,
    form: &Form,
    load: &Function,
    act: Callback<Action>,
) {
    if opened(part, lang, form, load, act.clone()).await.is_none() {
        act.emit(Action::Notice(Notice::PartFailed));
    }
}

async fn opened(
    part: Part,
    lang: Lang,
    form: &Form,
    load: &Function,
    act: Callback<Action>,
) -> Option<()> {
    let open: Function = packs::promised("parts", load).await?.dyn_into().ok()?;
    let entered = address::text(&link::controls(form))?;
    let take = move |text: String| act.emit(Action::Take(address::read(&text)));
    let take = Closure::<dyn Fn(String)>::new(take).into_js_value();
    let told = [part.name().into(), lang.tag().into(), entered.into(), take, load.clone().into()];
    open.apply(&JsValue::NULL, &told.into_iter().collect::<Array>()).ok()?;
    Some(())
}

/// Closes the part that is open: what it shows may be somebody else's.
pub(super) fn close() {
    let dialog = gloo_utils::document().query_selector("dialog.part").ok().flatten();
    if let Some(dialog) = dialog.and_then(|dialog| dialog.dyn_into::<HtmlDialogElement>().ok()) {
        dialog.close();
    }
}

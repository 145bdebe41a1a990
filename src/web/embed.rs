//! The calculator in somebody else's page: with the host's settings, any
//! number of times, and gone without a trace.

use std::rc::Rc;

use gloo_utils::document;
use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::Element;

use crate::form::Form;
use crate::form::action::Action;
use crate::form::host::{self, Fault, Host};
use crate::form::link;
use calcium_compass_words::{Lang, Voice};

use super::host_channel::HostChannel;
use super::page::Page;
use super::{adopt, packs};

/// A calculator in somebody else's page.
pub struct Embedded(Page);

/// Puts the calculator into `root` with a host's `settings`, an object, and types
/// into it what was `entered` before: a list of names and values.
///
/// `load(name)` is a promise of a pack of words, or of the document `page-` and a
/// language. `tell(kind, what)` hears `ready`, `input` with the input of the npm
/// package, and `print`, which it answers with whether it has printed.
///
/// # Errors
/// What is wrong: a list of `{ key, text }`.
pub async fn embed(
    root: Element,
    settings: JsValue,
    entered: JsValue,
    load: Function,
    tell: Function,
) -> Result<Embedded, JsValue> {
    let host = read(settings)?;
    let fault = |key, text| told(&[Fault::new(key, text)]);
    let entered: Vec<(String, String)> = serde_wasm_bindgen::from_value(entered)
        .map_err(|_| fault("", "what was entered is not a list of names and values"))?;
    let words = packs::words(lang(&host), voice(&host), &load).await;
    let words = words.ok_or_else(|| fault("lang", "its words did not come"))?;
    let failed = || fault("lang", "its form did not come");
    let form = packs::page(lang(&host), &load).await;
    let scope = form.and_then(|form| adopt::import(&form, &document())).ok_or_else(failed)?;
    root.append_child(&scope).map_err(|_| failed())?;
    let form = link::typed(Form::set_up(Rc::new(host)), &entered);
    let page = Page::new(root, load, Some(HostChannel(tell)));
    page.start(scope, form, words, false).map_err(|why| fault("", why))?;
    Ok(Embedded(page))
}

impl Embedded {
    /// Changes the settings; what was entered stays.
    ///
    /// # Errors
    /// What is wrong, as [`embed`] tells it. Then nothing has changed.
    pub fn set(&self, settings: JsValue) -> Result<(), JsValue> {
        let host = read(settings)?;
        let (lang, voice) = (lang(&host), voice(&host));
        self.0.act(Action::Host(Rc::new(host)));
        self.0.speak(lang, voice);
        Ok(())
    }

    /// Takes it out of the page.
    pub fn end(&self) {
        self.0.end();
    }
}

fn lang(host: &Host) -> Lang {
    host.lang.unwrap_or(Lang::En)
}

fn voice(host: &Host) -> Voice {
    host.voice.unwrap_or(Voice::Plain)
}

fn read(settings: JsValue) -> Result<Host, JsValue> {
    host::read(serde_wasm_bindgen::Deserializer::from(settings)).map_err(|faults| told(&faults))
}

fn told(faults: &[Fault]) -> JsValue {
    serde_wasm_bindgen::to_value(faults).unwrap_or_default()
}

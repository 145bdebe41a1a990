//! The calculator in somebody else's page: with the host's settings, any
//! number of times, and gone without a trace.

use std::rc::Rc;

use gloo_utils::document;
use js_sys::{Array, Function};
use web_sys::Element;

use crate::form::Form;
use crate::form::action::Action;
use crate::form::host::{self, Fault, Host};
use crate::form::link;
use calcium_compass_words::{Lang, Voice};

use super::host_channel::{HostChannel, flat, pairs};
use super::page::Page;
use super::{adopt, packs};

/// A calculator in somebody else's page.
pub struct Embedded(Page);

/// Puts the calculator into `root` with a host's `settings`, and types into it
/// what was `entered` before. Both are names and values by turns.
///
/// `load(name)` is a promise of a pack of words or a page. `tell(kind, texts)` hears
/// `ready`, `input` (the input of the npm package, paths and texts by turns)
/// and `print`, and answers the last with whether it has printed.
///
/// # Errors
/// The faults of the settings, key and reason by turns.
pub async fn embed(
    root: Element,
    settings: Array,
    entered: Array,
    load: Function,
    tell: Function,
) -> Result<Embedded, Array> {
    let host = read(&settings)?;
    let words = packs::words(lang(&host), voice(&host), &load).await;
    let words = words.ok_or_else(|| flat(&[("lang", "its words did not come")]))?;
    let failed = || flat(&[("lang", "its form did not come")]);
    let form = packs::page(lang(&host), &load).await;
    let scope = form.and_then(|form| adopt::import(&form, &document())).ok_or_else(failed)?;
    root.append_child(&scope).map_err(|_| failed())?;
    let form = link::typed(Form::set_up(Rc::new(host)), &pairs(&entered));
    let page = Page::new(root, load, Some(HostChannel(tell)));
    page.start(scope, form, words, false).map_err(|why| flat(&[("", why)]))?;
    Ok(Embedded(page))
}

impl Embedded {
    /// Changes the settings; what was entered stays.
    ///
    /// # Errors
    /// The faults, key and reason by turns. Then nothing has changed.
    pub fn set(&self, settings: &Array) -> Result<(), Array> {
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

fn read(settings: &Array) -> Result<Host, Array> {
    let settings = pairs(settings);
    let settings = settings.iter().map(|(key, text)| (key.as_str(), text.as_str()));
    host::read(settings).map_err(|faults: Vec<Fault>| {
        let faults: Vec<_> = faults.iter().map(|f| (f.key.as_str(), f.why.as_str())).collect();
        flat(&faults)
    })
}

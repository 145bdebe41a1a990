//! [`Page`]: a running calculator, alone on its page or in somebody else's.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlSelectElement};
use yew::{AppHandle, Callback, Renderer};

use crate::form::Form;
use crate::form::action::Action;
use crate::site::NAME;
use crate::ui::{App, Props};
use calcium_compass_words::{Lang, Notice, Voice, Words};

use super::carry::Spot;
use super::{ask, embed, jump, packs};

/// A running calculator. Copies are the same one.
#[derive(Clone)]
pub(super) struct Page(Rc<State>);

struct State {
    root: Element,
    /// Fetches a pack by its name: a promise of a text.
    load: Function,
    /// The host's; on a page of its own there is none.
    ear: Option<Ear>,
    act: RefCell<Callback<Action>>,
    shown: RefCell<Option<(AppHandle<App>, Props)>>,
    listeners: RefCell<Option<jump::Listeners>>,
    /// Where the person was before the form was drawn anew.
    spot: RefCell<Option<Spot>>,
}

/// How a host hears of what happens.
pub(super) struct Ear {
    /// Is called with a kind and texts.
    pub(super) tell: Function,
    /// What was entered, for the host. The page of its own does not hold the
    /// code.
    pub(super) entered: fn(&Form, Words) -> Vec<(String, String)>,
}

impl Page {
    pub(super) fn new(root: Element, load: Function, ear: Option<Ear>) -> Self {
        Self(Rc::new(State {
            root,
            load,
            ear,
            act: RefCell::default(),
            shown: RefCell::default(),
            listeners: RefCell::default(),
            spot: RefCell::default(),
        }))
    }

    pub(super) fn root(&self) -> &Element {
        &self.0.root
    }

    /// Remembers where the person is.
    pub(super) fn mark(&self) {
        self.0.spot.replace(Some(Spot::read(&self.0.root)));
    }

    /// Goes back there; the page may be in another language now.
    pub(super) fn go_back(&self) {
        if let Some(spot) = self.0.spot.take() {
            spot.restore(&self.0.root);
        }
        self.words().into_iter().for_each(|words| self.name(words));
    }

    /// Draws it; `drawn` is called when all of it is there.
    pub(super) fn start(&self, props: Props, drawn: impl Fn() + 'static) {
        let page = self.clone();
        let rendered = Callback::from(move |act| {
            page.0.act.replace(act);
            drawn();
        });
        let page = self.clone();
        let ask = Callback::from(move |asked| ask::answer(&page, asked));
        let props = Props { live: true, rendered, ask, ..props };
        self.0.listeners.replace(Some(jump::listen(&self.0.root, self.clone())));
        self.name(props.words);
        let root = self.0.root.clone();
        let app = Renderer::<App>::with_root_and_props(root, props.clone()).render();
        self.0.shown.replace(Some((app, props)));
    }

    /// Ends it. Its callbacks hold it, so they are let go of by name.
    pub(super) fn end(&self) {
        self.0.listeners.replace(None);
        self.0.act.replace(Callback::default());
        if let Some((app, _)) = self.0.shown.take() {
            app.destroy();
        }
    }

    pub(super) fn act(&self, action: Action) {
        let act = self.0.act.borrow().clone();
        act.emit(action);
    }

    /// The words now shown.
    pub(super) fn words(&self) -> Option<Words> {
        self.0.shown.borrow().as_ref().map(|(_, props)| props.words)
    }

    /// Tells the host something, names and texts. What it answers; `None` on a
    /// page of its own.
    pub(super) fn tell(&self, kind: &str, pairs: &[(&str, &str)]) -> Option<bool> {
        let tell = &self.0.ear.as_ref()?.tell;
        let answer = tell.call2(&JsValue::NULL, &kind.into(), &embed::told(pairs));
        Some(answer.is_ok_and(|answer| answer.is_truthy()))
    }

    /// Tells the host what was entered.
    pub(super) fn tell_entered(&self, form: &Form) {
        if let (Some(ear), Some(words)) = (&self.0.ear, self.words()) {
            let entered = (ear.entered)(form, words);
            let pairs: Vec<_> =
                entered.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
            self.tell("input", &pairs);
        }
    }

    /// Shows the page in other words, when they have come. What was typed
    /// stays.
    pub(super) fn speak(&self, lang: Lang, voice: Voice) {
        if self.words().is_some_and(|words| (words.lang(), words.voice()) == (lang, voice)) {
            return;
        }
        let page = self.clone();
        spawn_local(async move {
            if let Some(words) = packs::words(lang, voice, &page.0.load).await {
                if let Some((app, props)) = page.0.shown.borrow_mut().as_mut() {
                    props.words = words;
                    app.update(props.clone());
                }
            } else {
                page.act(Action::Notice(Notice::WordsFailed));
                page.words().into_iter().for_each(|words| page.choose(words));
            }
        });
    }

    /// Names a page of its own in its words, and says which way they run.
    fn name(&self, words: Words) {
        let window = web_sys::window().filter(|_| self.0.ear.is_none());
        let Some(document) = window.and_then(|window| window.document()) else { return };
        document.set_title(&format!("{} · {NAME}", words.title()));
        if let Some(html) = document.document_element() {
            for (name, value) in [("lang", words.lang().tag()), ("dir", words.lang().dir())] {
                // Said again, even the same would have the whole page styled again.
                if html.get_attribute(name).as_deref() != Some(value) {
                    let _ = html.set_attribute(name, value);
                }
            }
        }
    }

    /// Puts the two lists back to what is shown.
    fn choose(&self, words: Words) {
        for (name, value) in [("lang", words.lang().tag()), ("voice", words.voice().id())] {
            let found = self.0.root.query_selector(&format!("select[name={name}]")).ok().flatten();
            if let Some(select) = found.and_then(|list| list.dyn_into::<HtmlSelectElement>().ok()) {
                select.set_value(value);
            }
        }
    }
}

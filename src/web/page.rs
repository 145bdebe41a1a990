//! [`Page`]: the running page, and the words it has loaded.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, HtmlSelectElement};
use yew::{AppHandle, Callback};

use crate::text::pack::{self, Pack};
use crate::text::{Lang, Notice, Voice, Words};
use crate::ui::action::Action;
use crate::ui::masthead::NAME;
use crate::ui::{App, Props};

/// The running page. Copies are the same page.
#[derive(Clone)]
pub(super) struct Page(Rc<State>);

struct State {
    /// Fetches a pack by its name: a promise of a text.
    load: js_sys::Function,
    packs: RefCell<Vec<(&'static str, Pack)>>,
    act: RefCell<Callback<Action>>,
    shown: RefCell<Option<(AppHandle<App>, Props)>>,
    props: RefCell<Option<Props>>,
}

impl Page {
    pub(super) fn new(pack: Pack, load: js_sys::Function) -> Self {
        let name = if let Pack::Language(lang, ..) = pack { lang.tag() } else { pack::CLINICIAN };
        Self(Rc::new(State {
            load,
            packs: RefCell::new(vec![(name, pack)]),
            act: RefCell::default(),
            shown: RefCell::new(None),
            props: RefCell::new(None),
        }))
    }

    /// How the page is acted on.
    pub(super) fn acts(&self, act: Callback<Action>) {
        self.0.act.replace(act);
    }

    /// What it was started with.
    pub(super) fn shows(&self, props: Props) {
        self.0.props.replace(Some(props));
    }

    /// The running app.
    pub(super) fn runs(&self, app: AppHandle<App>) {
        let props = self.0.props.take();
        self.0.shown.replace(props.map(|props| (app, props)));
    }

    pub(super) fn act(&self, action: Action) {
        let act = self.0.act.borrow().clone();
        act.emit(action);
    }

    /// The words now shown.
    pub(super) fn words(&self) -> Option<Words> {
        self.0.shown.borrow().as_ref().map(|(_, props)| props.words)
    }

    /// Shows the page in other words, when they have come. What was typed
    /// stays.
    pub(super) fn speak(&self, lang: Lang, voice: Voice) {
        let page = self.clone();
        spawn_local(async move {
            if let Some(words) = page.words_of(lang, voice).await {
                if let Some((app, props)) = page.0.shown.borrow_mut().as_mut() {
                    props.words = words;
                    app.update(props.clone());
                }
                name(words);
            } else {
                page.act(Action::Notice(Notice::WordsFailed));
                page.0.shown.borrow().iter().for_each(|(_, props)| choose(props.words));
            }
        });
    }

    async fn words_of(&self, lang: Lang, voice: Voice) -> Option<Words> {
        let language = self.pack(lang.tag()).await?;
        let clinician = match voice {
            Voice::Plain => None,
            Voice::Clinician => Some(self.pack(pack::CLINICIAN).await?),
        };
        pack::words(language, clinician)
    }

    async fn pack(&self, name: &'static str) -> Option<Pack> {
        let known = self.0.packs.borrow().iter().find(|(of, _)| *of == name).map(|(_, pack)| *pack);
        if known.is_some() {
            return known;
        }
        let promise = self.0.load.call1(&JsValue::NULL, &name.into()).ok()?;
        let text = JsFuture::from(js_sys::Promise::resolve(&promise)).await.ok()?.as_string()?;
        let pack = pack::read(text)?;
        self.0.packs.borrow_mut().push((name, pack));
        Some(pack)
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Names the page in its words, and says which way they run.
pub(super) fn name(words: Words) {
    let Some(document) = document() else { return };
    document.set_title(&format!("{} · {NAME}", words.title()));
    if let Some(html) = document.document_element() {
        let _ = html.set_attribute("lang", words.lang().tag());
        let _ = html.set_attribute("dir", words.lang().dir());
    }
}

/// Puts the two lists back to what is shown.
fn choose(words: Words) {
    for (name, value) in [("lang", words.lang().tag()), ("voice", words.voice().id())] {
        let found = document()
            .and_then(|document| document.query_selector(&format!("select[name={name}]")).ok()?);
        if let Some(select) =
            found.and_then(|found| wasm_bindgen::JsCast::dyn_into::<HtmlSelectElement>(found).ok())
        {
            select.set_value(value);
        }
    }
}

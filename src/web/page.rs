//! [`Page`]: a running calculator, alone on its page or in somebody else's.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_utils::document;
use js_sys::Function;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Document, Element, HtmlSelectElement};
use yew::{AppHandle, Callback, Renderer};

use calcium_compass_parts::Part;
use calcium_compass_words::{ClaimWords, Lang, Notice, Voice, Words};

use super::app::{App, Around, Props};
use super::host_channel::HostChannel;
use super::listeners::{Choice, Listeners, listen};
use super::snapshot::Snapshot;
use super::stop::{self, Told};
use super::time::{mark, today};
use super::{adopt, effects, packs, parts};
use crate::form::Form;
use crate::form::action::Action;
use crate::form::slot::MEANING;
use crate::results::effect::Effect;
use crate::site::NAME;

/// From this width on the answer stands beside the form, in CSS pixels; as in
/// `styles/page.css`.
const WIDE: i32 = 897;

/// A running calculator. Copies are the same one.
#[derive(Clone)]
pub(super) struct Page(Rc<Running>);

struct Running {
    root: Element,
    /// Fetches what is needed by its name; see [`packs`].
    load: Function,
    /// The host's; on a page of its own there is none.
    host: Option<HostChannel>,
    /// Takes actions, once all has been drawn; until then they wait.
    act: RefCell<Option<Callback<Action>>>,
    waiting: RefCell<Vec<Action>>,
    shown: RefCell<Option<Shown>>,
    /// The words that were chosen last. Those of an earlier choice may come later.
    chosen: Cell<Option<(Lang, Voice)>>,
    /// Where the person was in the form of another language.
    place: RefCell<Option<Snapshot>>,
    /// What the form held when it was drawn last.
    form: RefCell<Option<Rc<Form>>>,
}

struct Shown {
    app: AppHandle<App>,
    props: Props,
    /// Of the calculator that now stands there.
    listeners: Option<Listeners>,
}

impl PartialEq for Page {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Page {
    pub(super) fn new(root: Element, load: Function, host: Option<HostChannel>) -> Self {
        let (act, waiting, shown, chosen, place, form) = Default::default();
        Self(Rc::new(Running { root, load, host, act, waiting, shown, chosen, place, form }))
    }

    /// What the calculator stands in.
    pub(super) fn root(&self) -> &Element {
        &self.0.root
    }

    /// Whether there is room for two columns and what they hold.
    fn is_wide(&self) -> bool {
        self.0.root.client_width() >= WIDE
    }

    /// Brings the calculator to life that stands in `scope`; `lands` at the answer.
    pub(super) fn start(
        &self,
        scope: Element,
        form: Form,
        words: Words,
        lands: bool,
    ) -> Result<(), &'static str> {
        let results =
            super::dom::by_id(&scope, MEANING).ok_or("the page has no place for results")?;
        let (today, page) = (today(), self.around());
        let props = Props { form, words, claims: None, scope, today, lands, page };
        self.name(words);
        let app = Renderer::<App>::with_root_and_props(results, props.clone()).render();
        let listeners = Some(self.listen(&props.scope));
        self.0.shown.replace(Some(Shown { app, props, listeners }));
        Ok(())
    }

    /// What the app may ask.
    fn around(&self) -> Around {
        fn asks<T: 'static>(page: &Page, does: fn(&Page, T)) -> Callback<T> {
            let page = page.clone();
            Callback::from(move |with| does(&page, with))
        }
        Around {
            root: self.0.root.clone(),
            wide: self.is_wide(),
            started: asks(self, |page, act| page.started(&act)),
            come: asks(self, |page, scope: Element| page.go_back(&scope)),
            effect: asks(self, Self::effect),
            choose: asks(self, |page, lang| page.choose(Choice::Lang(lang))),
            holds: asks(self, |page, form: Rc<Form>| drop(page.0.form.replace(Some(form)))),
            entered: asks(self, |page, form: Rc<Form>| page.tell_entered(&form)),
        }
    }

    fn listen(&self, scope: &Element) -> Listeners {
        let page = self.clone();
        let act = Callback::from(move |action| page.act(action));
        let page = self.clone();
        let choose = Callback::from(move |choice| page.choose(choice));
        listen(scope, &act, choose)
    }

    /// All of it has been drawn for the first time.
    fn started(&self, act: &Callback<Action>) {
        self.0.act.replace(Some(act.clone()));
        self.0.waiting.take().into_iter().for_each(|action| act.emit(action));
        if let Some(host) = &self.0.host {
            host.tell_ready();
        } else {
            let _ = self.0.root.set_attribute("data-ready", "");
            mark();
        }
        self.fetch_claims();
    }

    /// Asks for the words of what people read. No answer waits for them.
    fn fetch_claims(&self) {
        let Some(words) = self.words() else { return };
        let page = self.clone();
        spawn_local(async move {
            if let Some(claims) = packs::claims(words.lang(), &page.0.load).await {
                page.show_claims(claims);
            }
        });
    }

    /// Another language may have been chosen since.
    fn show_claims(&self, claims: ClaimWords) {
        let mut shown = self.0.shown.borrow_mut();
        let shown = shown.as_mut().filter(|shown| shown.props.words.lang() == claims.lang());
        if let Some(shown) = shown {
            shown.props.claims = Some(claims);
            shown.app.update(shown.props.clone());
        }
    }

    /// Ends it. Its callbacks hold it, so they are let go of by name.
    pub(super) fn end(&self) {
        self.0.act.replace(None);
        if let Some(Shown { app, .. }) = self.0.shown.take() {
            app.destroy();
        }
    }

    pub(super) fn act(&self, action: Action) {
        let act = self.0.act.borrow().clone();
        match act {
            Some(act) => act.emit(action),
            None => self.0.waiting.borrow_mut().push(action),
        }
    }

    /// The form of another language has come, and all that is drawn into it.
    fn go_back(&self, scope: &Element) {
        if let Some(place) = self.0.place.take() {
            place.restore(scope);
        }
    }

    /// Does what only the browser can.
    fn effect(&self, effect: Effect) {
        let page = self.clone();
        let act = Callback::from(move |action| page.act(action));
        effects::run(effect, self.words(), &act, self.host());
    }

    /// The words now shown.
    pub(super) fn words(&self) -> Option<Words> {
        self.0.shown.borrow().as_ref().map(|shown| shown.props.words)
    }

    /// Where a host may hear of what happens.
    pub(super) fn host(&self) -> Option<&HostChannel> {
        self.0.host.as_ref()
    }

    /// Tells the host what was entered.
    fn tell_entered(&self, form: &Form) {
        if let (Some(host), Some(words)) = (self.host(), self.words()) {
            host.tell_entered(form, words);
        }
    }

    pub(super) fn choose(&self, choice: Choice) {
        let Some(words) = self.words() else { return };
        let (chosen_lang, chosen_voice) =
            self.0.chosen.get().unwrap_or((words.lang(), words.voice()));
        match choice {
            Choice::Lang(lang) => self.speak(lang, chosen_voice),
            Choice::Voice(voice) => self.speak(chosen_lang, voice),
            Choice::Part(part) => self.open(part, words.lang()),
        }
    }

    /// Opens a part over the page. It is told what is entered, with the answers to
    /// questions, which no control holds.
    fn open(&self, part: Part, lang: Lang) {
        let form = self.0.form.borrow().clone().unwrap_or_default();
        let page = self.clone();
        spawn_local(async move {
            let act = page.clone();
            let act = Callback::from(move |action| act.act(action));
            parts::open(part, lang, &form, &page.0.load, act).await;
        });
    }

    /// Shows the calculator in other words, when they have come, and with the
    /// form of their language. What was typed stays. Of several choices the last one
    /// counts, in whatever order their words come.
    pub(super) fn speak(&self, lang: Lang, voice: Voice) {
        let Some(words) = self.words() else { return };
        self.0.chosen.set(Some((lang, voice)));
        if (words.lang(), words.voice()) == (lang, voice) {
            return;
        }
        let page = self.clone();
        spawn_local(async move {
            let other = if words.lang() == lang {
                Some(None)
            } else {
                packs::page(lang, &page.0.load).await.map(Some)
            };
            let come = (packs::words(lang, voice, &page.0.load).await, other);
            if page.0.chosen.get() != Some((lang, voice)) {
                return;
            }
            if let (Some(words), Some(other)) = come {
                page.act(Action::WordsCame);
                page.show(words, other.as_ref());
                page.fetch_claims();
            } else {
                page.0.chosen.set(None);
                page.act(Action::Notice(Notice::WordsFailed));
                page.words().into_iter().for_each(|words| page.put_back(words));
            }
        });
    }

    fn show(&self, words: Words, other: Option<&Document>) {
        let mut shown = self.0.shown.borrow_mut();
        let Some(shown) = shown.as_mut() else { return };
        if let Some(other) = other {
            stop::tell(Told::Draws, &self.0.root);
            // To be taken away is not to be left.
            shown.listeners = None;
            let place = Snapshot::take(&shown.props.scope);
            if let Some(scope) = adopt::replace(&shown.props.scope, other) {
                shown.props.scope = scope;
            }
            self.0.place.replace(Some(place));

            shown.listeners = Some(self.listen(&shown.props.scope));
        }
        self.name(words);
        shown.props.words = words;
        shown.props.claims = shown.props.claims.filter(|claims| claims.lang() == words.lang());
        shown.app.update(shown.props.clone());
    }

    /// Names a page of its own in its words, and says which way they run.
    fn name(&self, words: Words) {
        if self.0.host.is_some() {
            return;
        }
        document().set_title(&format!("{} · {NAME}", words.title()));
        if let Some(html) = document().document_element() {
            for (name, value) in [("lang", words.lang().tag()), ("dir", words.lang().dir())] {
                // Said again, even the same would have the whole page styled again.
                if html.get_attribute(name).as_deref() != Some(value) {
                    let _ = html.set_attribute(name, value);
                }
            }
        }
    }

    /// Puts the two lists back to what is shown.
    fn put_back(&self, words: Words) {
        for (name, value) in [("lang", words.lang().tag()), ("voice", words.voice().id())] {
            let found = self.0.root.query_selector(&format!("select[name={name}]")).ok().flatten();
            if let Some(select) = found.and_then(|list| list.dyn_into::<HtmlSelectElement>().ok()) {
                select.set_value(value);
            }
        }
    }
}

//! Draws a report and gathers an input. No browser API: everything here
//! renders on the host too, which is how the page is prerendered and tested.
//!
//! Two rules that Yew needs (each has a test):
//! - an element that shows a computed text has that text as its `key`, because
//!   a page translator swaps the text node Yew would go on writing to;
//! - lists live in an element of their own, with keys, because fields beside a
//!   growing list lose their focus.

mod about;
mod control;
mod element;
mod entry;
mod event;
mod field;
pub mod keep;
mod markup;
pub mod masthead;
mod news;
mod numbers;
mod problem;

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::ListenerKind;

use calcium_compass_core::date::Date;
use calcium_compass_core::report::Report;
use calcium_compass_words::{Lang, Voice, Words};

use crate::form::Form;
use crate::form::action::Action;
use crate::form::state::State;
use crate::results::Results;
use crate::results::announcement::Announced;
use crate::results::context::Provider;
use crate::results::effect::Effect;
use crate::results::summary_bar::{self, SummaryBar};
use element::{El, Node, el};
use entry::Entry;
use markup::{Markup, tag};

pub use entry::{Write, field_class, field_id};

/// The page.
#[derive(Properties, PartialEq, Clone)]
pub struct Props {
    /// The words.
    pub words: Words,
    /// What the fields hold at first.
    #[prop_or_default]
    pub form: Form,
    /// Whether the page answers. The prerendered words do not.
    #[prop_or_default]
    pub live: bool,
    /// Today, for reviews that are overdue and for the copied text.
    #[prop_or_default]
    pub today: Option<Date>,
    /// Called once, when the whole page has been drawn for the first time,
    /// with the way to act on it.
    #[prop_or_default]
    pub rendered: Callback<Callback<Action>>,
    /// What the page asks of the browser.
    #[prop_or_default]
    pub ask: Callback<Ask>,
}

impl Props {
    /// The page as it is before it answers.
    #[must_use]
    pub fn new(words: Words) -> Self {
        Self {
            words,
            form: Form::default(),
            live: false,
            today: None,
            rendered: Callback::default(),
            ask: Callback::default(),
        }
    }
}

/// What only the browser can do.
#[derive(Clone, PartialEq, Debug)]
pub enum Ask {
    /// Load a language, in a voice.
    Words(Lang, Voice),
    /// What the results ask.
    Effect(Effect),
    /// Tell the host what was entered.
    Tell(Box<Form>),
    /// Hear that something is about to be drawn.
    Draws,
    /// Hear that all of it has been drawn.
    Drawn,
    /// Write these places of the form.
    Write(Vec<Write>),
    /// Put into its controls what the form holds.
    Fill(Box<Form>),
    /// Remember where the person is: the form is about to be drawn anew.
    Mark,
    /// It was: go back there.
    Return,
}

/// What the app is told.
pub enum Told {
    /// Something was done by a control, which shows it already.
    Hear(Action),
    /// Something was done by anything else.
    Act(Action),
    /// This button answers a question in the form.
    Answer(String),
    /// A language is chosen.
    Lang(Lang),
    /// A voice is.
    Voice(Voice),
}

/// Everything that is drawn, and the ways to act.
struct View<'a> {
    report: &'a Report,
    form: &'a Form,
    words: Words,
    live: bool,
    tell: Callback<Told>,
}

impl View<'_> {
    /// Tells what an event says.
    fn hears(&self, read: fn(&Event) -> Option<Told>) -> Callback<Event> {
        let tell = self.tell.clone();
        Callback::from(move |event: Event| {
            if let Some(told) = read(&event) {
                tell.emit(told);
            }
        })
    }
}

/// The page.
pub struct App {
    state: Rc<State>,
    entry: Entry,
    /// Whether the form is about to be drawn anew: what comes meanwhile changes
    /// controls that are about to go.
    stale: bool,
    /// Whether the controls are to be given what the form holds.
    fill: bool,
}

impl Component for App {
    type Message = Told;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let state = Rc::new(State::new(ctx.props().form.clone()));
        Self { state, entry: Entry::default(), stale: false, fill: false }
    }

    fn update(&mut self, ctx: &Context<Self>, told: Told) -> bool {
        let (words, ask) = (ctx.props().words, &ctx.props().ask);
        let heard = matches!(told, Told::Hear(_));
        let action = match told {
            Told::Hear(action) | Told::Act(action) => action,
            Told::Answer(which) => {
                match problem::answer(&self.state.report, &self.state.form, words, &which) {
                    Some(action) => action,
                    None => return false,
                }
            }
            Told::Lang(lang) => {
                ask.emit(Ask::Words(lang, words.voice()));
                return false;
            }
            Told::Voice(voice) => {
                ask.emit(Ask::Words(words.lang(), voice));
                return false;
            }
        };
        // Some browsers say that a control was left when it is taken away.
        if self.stale && heard && action.leaves() {
            return false;
        }
        let state = self.state.clone().reduce(action);
        if Rc::ptr_eq(&state, &self.state) {
            return false;
        }
        self.fill |= !heard && !state.form.holds_same_as(&self.state.form);
        self.state = state;
        if self.state.form.host.results {
            ask.emit(Ask::Tell(Box::new(self.state.form.clone())));
        }
        ask.emit(Ask::Draws);
        self.follow(ctx);
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &Props) -> bool {
        ctx.props().ask.emit(Ask::Draws);
        self.follow(ctx);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let results = ctx.props().live.then(|| self.results(ctx));
        page(&self.seen(ctx), &self.entry, results.unwrap_or_default()).node()
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let props = ctx.props();
        if first {
            props.rendered.emit(ctx.link().callback(Told::Act));
        }
        // Nothing is under way any more: the form holds what counts.
        let redrawn = std::mem::take(&mut self.stale);
        if std::mem::take(&mut self.fill) || redrawn {
            props.ask.emit(Ask::Fill(Box::new(self.state.form.clone())));
        }
        if redrawn {
            self.follow(ctx);
            props.ask.emit(Ask::Return);
        }
        props.ask.emit(Ask::Drawn);
    }
}

/// The parts of the page that change.
#[derive(Default)]
struct Live {
    results: Html,
    announced: Html,
    bar: Html,
}

impl App {
    fn seen<'a>(&'a self, ctx: &'a Context<Self>) -> View<'a> {
        let props = ctx.props();
        View {
            report: &self.state.report,
            form: &self.state.form,
            words: props.words,
            live: props.live,
            tell: ctx.link().callback(|told| told),
        }
    }

    fn results(&self, ctx: &Context<Self>) -> Live {
        let (props, state) = (ctx.props(), &self.state);
        let dispatch = ctx.link().callback(Told::Act);
        let provided = |children: Html| {
            html! {
                <Provider words={props.words} {state} today={props.today} dispatch={dispatch.clone()}>
                    { children }
                </Provider>
            }
        };
        let saved = state.form.saved;
        let announcement = state.announcement.clone();
        let bar = summary_bar::Props::of(&state.report);
        Live {
            results: provided(html! { <Results {state} effect={props.ask.reform(Ask::Effect)} /> }),
            announced: provided(html! { <Announced {announcement} {saved} /> }),
            bar: provided(html! { <SummaryBar ..bar /> }),
        }
    }

    /// Lets the form tell what has changed.
    fn follow(&mut self, ctx: &Context<Self>) {
        let (view, ask) = (self.seen(ctx), &ctx.props().ask);
        if self.stale {
            return;
        }
        if self.entry.is_stale(&view) {
            ask.emit(Ask::Mark);
            self.stale = true;
            return;
        }
        let writes = self.entry.follow(&view);
        if !writes.is_empty() {
            ask.emit(Ask::Write(writes));
        }
    }
}

fn page(view: &View, form: &Entry, live: Live) -> El {
    let (w, embedded) = (view.words, view.form.host.embedded);
    // A page has one main part, and it is not this where it is a guest.
    let main = el(if embedded { "div" } else { "main" })
        .class("page")
        .id("main")
        .child(intro(view))
        .child(form.draw(view))
        .child(meaning(view, live.results));
    let status =
        el("p").class("hidden").attr("role", "status").key("announced").child(live.announced);
    let translation = Some(w.translation()).filter(|words| !words.is_empty());
    let foot = tag("footer")
        .class("foot")
        .child(tag("p").text(w.not_for()))
        .child(translation.map(|words| tag("p").text(words)))
        .child((!embedded).then(|| news::install(w)));
    // Last, so that what comes in it moves nothing.
    let dock = || el("div").class("dock").child(news::news(w)).child(live.bar);
    el("div")
        .class("cc")
        .attr("lang", w.lang().tag())
        .attr("dir", w.lang().dir())
        // Answers, and the controls outside the form: the language and the voice. Those
        // of the form are heard twice: what a reload puts back comes only as a change.
        .on(|| ListenerKind::onclick, view.hears(event::clicked))
        .on(|| ListenerKind::onchange, view.hears(event::changed))
        .child(if embedded { masthead::hosted(view) } else { Some(masthead::masthead(view)) })
        .child(main)
        .child(status)
        .child(foot)
        .child((!embedded).then(dock))
}

fn meaning(view: &View, results: Html) -> El {
    let section = el("section")
        .class("meaning")
        .id("meaning")
        .attr("aria-labelledby", "meaning-title")
        .attr("tabindex", "-1");
    if view.live {
        return section.child(results);
    }
    let w = view.words;
    let empty = tag("div")
        .class("empty")
        .child(tag("p").class("empty__head").text(w.empty_heading()))
        .child(tag("p").class("quiet").text(w.not_started()));
    let title = tag("h2").class("meaning__title").id("meaning-title").text(w.meaning());
    section.child(title).child(empty)
}

fn intro(view: &View) -> Markup {
    let (w, host) = (view.words, &view.form.host);
    let mut privacy =
        tag("p").class("quiet").text(if host.results { w.told_host() } else { w.privacy() });
    if host.embedded {
        privacy = privacy.text(" ").text(w.nothing_kept());
    }
    let privacy = privacy.text(" ").child(masthead::leaf(view, "about", "#privacy", w.check_it()));
    let mut intro = tag("section").class("intro");
    if !host.embedded {
        let title = tag("h1").text(w.title());
        intro = intro.child(title).child(tag("p").class("lede").text(w.lede()));
    }
    intro.child(privacy)
}

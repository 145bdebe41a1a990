//! Draws a report and gathers an input. No browser API: everything here
//! renders on the host too, which is how the page is prerendered and tested.
//!
//! Two rules that Yew needs (each has a test):
//! - an element that shows a computed text has that text as its `key`, because
//!   a page translator swaps the text node Yew would go on writing to;
//! - lists live in an element of their own, with keys, because fields beside a
//!   growing list lose their focus.

mod about;
pub mod action;
mod alert;
mod ask;
pub mod claims;
mod control;
mod element;
mod entry;
mod event;
mod field;
mod finding;
pub mod form;
mod held;
pub mod host;
mod intake;
mod joint;
pub(crate) mod line;
pub mod link;
mod markup;
pub mod masthead;
mod meaning;
mod news;
mod numbers;
mod part;
mod problem;
mod sources;
mod strip;
mod tools;

use yew::virtual_dom::ListenerKind;
use yew::{Callback, Component, Context, Html, Properties};

use calcium_compass_core::assess;
use calcium_compass_core::date::Date;
use calcium_compass_core::report::Report;
use calcium_compass_words::{Lang, Voice, Words};

use action::Action;
use element::{El, Node, el};
use entry::Entry;
use form::Form;
use markup::{Markup, tag};
use meaning::View;
use tools::Used;

pub use entry::{Write, field_class, field_id};
pub use tools::Tool;

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
    /// Put a text into the clipboard.
    Copy(String),
    /// Put a link to a site that holds these controls into the clipboard; of
    /// this page where no site is named.
    Link(String, Vec<(String, String)>),
    /// Save these lines on the device; whether others were left out.
    Save(Vec<String>, bool),
    /// Print the page. The text is for where that is forbidden.
    Print(String),
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
    /// Go to the answer: another person's numbers have come.
    Land,
}

/// What the app is told.
pub enum Told {
    /// Something was done by a control, which shows it already.
    Hear(Action),
    /// Something was done by anything else.
    Act(Action),
    /// This button answers a question in the form.
    Answer(String),
    /// A tool is used.
    Use(Tool),
    /// A language is chosen.
    Lang(Lang),
    /// A voice is.
    Voice(Voice),
}

/// The page.
pub struct App {
    form: Form,
    report: Report,
    /// What is told to those who do not see the results change.
    announced: String,
    entry: Entry,
    /// Whether the form is about to be drawn anew: what comes meanwhile changes
    /// controls that are about to go.
    stale: bool,
    /// Whether the controls are to be given what the form holds.
    fill: bool,
    /// Whether the person is to be taken to the answer.
    land: bool,
}

impl Component for App {
    type Message = Told;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        ctx.props().ask.emit(Ask::Draws);
        let form = ctx.props().form.clone();
        let report = assess(&form.input());
        let announced = strip::announcement(&report, ctx.props().words);
        let entry = Entry::default();
        Self { form, report, announced, entry, stale: false, fill: false, land: false }
    }

    fn update(&mut self, ctx: &Context<Self>, told: Told) -> bool {
        let (words, ask) = (ctx.props().words, &ctx.props().ask);
        let heard = matches!(told, Told::Hear(_));
        let action = match told {
            Told::Hear(action) | Told::Act(action) => action,
            Told::Answer(which) => match problem::answer(&self.report, &self.form, words, &which) {
                Some(action) => action,
                None => return false,
            },
            Told::Use(tool) => match tool.used(&self.form, &self.report, ctx.props()) {
                Used::Act(action) => action,
                Used::Ask(asked) => {
                    ask.emit(asked);
                    return false;
                }
            },
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
        let opens = matches!(action, Action::Open(_));
        let form = self.form.clone().after(action);
        if form == self.form {
            return false;
        }
        self.land |= opens;
        let settled = form.settled != self.form.settled;
        let same = (self.form.notice, self.form.saved) == (form.notice, form.saved);
        let notice = form.notice.filter(|_| !same);
        self.fill |= !heard && !form.holds_same_as(&self.form);
        self.report = assess(&form.input());
        self.form = form;
        if self.form.host.results {
            ask.emit(Ask::Tell(Box::new(self.form.clone())));
        }
        if let Some(notice) = self.form.notice.filter(|_| opens) {
            // Whose numbers these are, and what they come to.
            let said = tools::said(notice, &self.form, words);
            self.announced = format!("{said} {}", strip::announcement(&self.report, words));
        } else if let Some(notice) = notice {
            self.announced = tools::said(notice, &self.form, words);
        } else if settled {
            self.announced = strip::announcement(&self.report, words);
        }
        ask.emit(Ask::Draws);
        self.follow(ctx);
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &Props) -> bool {
        let words = ctx.props().words;
        ctx.props().ask.emit(Ask::Draws);
        if words.lang() != before.words.lang() {
            self.announced = strip::announcement(&self.report, words);
        }
        self.follow(ctx);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        page(&self.seen(ctx), &self.entry, &self.announced).node()
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let props = ctx.props();
        if first {
            props.rendered.emit(ctx.link().callback(Told::Act));
        }
        // Nothing is under way any more: the form holds what counts.
        let redrawn = std::mem::take(&mut self.stale);
        if std::mem::take(&mut self.fill) || redrawn {
            props.ask.emit(Ask::Fill(Box::new(self.form.clone())));
        }
        if redrawn {
            props.ask.emit(Ask::Draws);
            self.follow(ctx);
            props.ask.emit(Ask::Return);
        }
        if std::mem::take(&mut self.land) {
            props.ask.emit(Ask::Land);
        }
        props.ask.emit(Ask::Drawn);
    }
}

impl App {
    fn seen<'a>(&'a self, ctx: &'a Context<Self>) -> View<'a> {
        let props = ctx.props();
        View {
            report: &self.report,
            form: &self.form,
            words: props.words,
            today: props.today,
            live: props.live,
            tell: ctx.link().callback(|told| told),
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

fn page(view: &View, form: &Entry, announced: &str) -> El {
    let (w, embedded) = (view.words, view.form.host.embedded);
    // A page has one main part, and it is not this where it is a guest.
    let main = el(if embedded { "div" } else { "main" })
        .class("page")
        .id("main")
        .child(intro(view))
        .child(form.draw(view))
        .child(meaning::meaning(view));
    let status = el("p")
        .class("hidden")
        .attr("role", "status")
        .key("announced")
        .child(el("span").says(announced.to_owned()));
    let translation = Some(w.translation()).filter(|words| !words.is_empty());
    let foot = tag("footer")
        .class("foot")
        .child(tag("p").text(w.not_for()))
        .child(translation.map(|words| tag("p").text(words)))
        .child((!embedded).then(|| news::install(w)));
    // Last, so that what comes in it moves nothing.
    let dock = || tag("div").class("dock").child(news::news(w)).child(strip::strip(view));
    el("div")
        .class("cc")
        .attr("lang", w.lang().tag())
        .attr("dir", w.lang().dir())
        // Buttons, and the controls outside the form: which source draws a line, the
        // language, the voice, a name to save under. Those of the form are heard
        // twice: what a reload puts back comes only as a change.
        .on(|| ListenerKind::onclick, view.hears(event::clicked))
        .on(|| ListenerKind::onchange, view.hears(event::changed))
        .child(if embedded { masthead::hosted(view) } else { Some(masthead::masthead(view)) })
        .child(main)
        .child(status)
        .child(foot)
        .child((!embedded).then(dock))
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

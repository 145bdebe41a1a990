//! The page of saved results: all that is kept on the device, by person and
//! measure, in a row; a file out and in; and the one place to erase it. It is
//! a page and a program of its own, so that the calculator does not carry it.

mod picture;
mod row;
mod shelf;
mod tools;

use web_sys::Event;
use yew::{Callback, Component, Context, Html, Properties};

use calcium_compass_core::date::Date;
use calcium_compass_core::keep::file::Fault;
use calcium_compass_words::KeepWords;

use super::element::{El, Node, el, list};
use crate::site::page_file;

pub use shelf::{Change, Deed, Read, Shelf, Stored, Unchanged};

/// What a file's name starts with.
pub const FILE: &str = "calcium-compass-results";

/// The page.
#[derive(Properties, PartialEq, Clone)]
pub struct Props {
    /// The words.
    pub words: KeepWords,
    /// What the browser holds; nothing while the page has not started.
    #[prop_or_default]
    pub stored: Option<Stored>,
    /// Whether the browser has promised not to delete it by itself, where that
    /// is known.
    #[prop_or_default]
    pub persisted: Option<bool>,
    /// Today, for the name of a file.
    #[prop_or_default]
    pub today: Option<Date>,
    /// Changes what is stored.
    #[prop_or_default]
    pub write: Write,
    /// What the page asks of the browser.
    #[prop_or_default]
    pub ask: Callback<Ask>,
    /// Called when it has been drawn for the first time, with the way to act.
    #[prop_or_default]
    pub rendered: Callback<Callback<Deed>>,
}

/// The way to change what is stored.
#[derive(Clone, PartialEq)]
pub struct Write(pub Callback<Change, Result<(), Unchanged>>);

impl Default for Write {
    fn default() -> Self {
        Self(Callback::from(|_| Err(Unchanged::Forbidden)))
    }
}

/// What only the browser can do.
#[derive(Clone, PartialEq, Debug)]
pub enum Ask {
    /// Make a file of what is saved.
    Export,
    /// Hand this text to the person as a file of this name.
    Download(String, String),
    /// Read a file that was chosen.
    Import(web_sys::File),
    /// Put the focus to the part of this name.
    Focus(&'static str),
}

/// What the page is told.
pub enum Heard {
    /// Something was done.
    Deed(Deed),
    /// Something is asked of the browser.
    Ask(Ask),
}

/// The page of saved results.
pub struct KeptApp {
    shelf: Shelf,
    /// Where the focus goes once this is drawn: what had it may be gone.
    focus: Option<&'static str>,
}

impl Component for KeptApp {
    type Message = Heard;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let stored = ctx.props().stored.clone().unwrap_or(Stored::Text(None));
        Self { shelf: Shelf::new(stored), focus: None }
    }

    fn update(&mut self, ctx: &Context<Self>, heard: Heard) -> bool {
        let props = ctx.props();
        match heard {
            Heard::Deed(deed) => {
                self.focus = focus(&deed);
                let shelf = self.shelf.clone();
                self.shelf = shelf.after(deed, |change| props.write.0.emit(change));
                true
            }
            Heard::Ask(Ask::Export) => {
                let file = Ask::Download(tools::name(props.today), self.shelf.export());
                props.ask.emit(file);
                ctx.link().send_message(Heard::Deed(Deed::Exported));
                false
            }
            Heard::Ask(ask) => {
                props.ask.emit(ask);
                false
            }
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let view = View {
            shelf: &self.shelf,
            words: props.words,
            act: ctx.link().callback(Heard::Deed),
            ask: ctx.link().callback(Heard::Ask),
        };
        page(&view, props)
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            ctx.props().rendered.emit(ctx.link().callback(Heard::Deed));
        }
        if let Some(place) = self.focus.take() {
            ctx.props().ask.emit(Ask::Focus(place));
        }
    }
}

/// Where the focus goes after a deed whose button goes away.
const fn focus(deed: &Deed) -> Option<&'static str> {
    match deed {
        Deed::Delete(_) | Deed::Rename(..) | Deed::Erase | Deed::Undo => Some("told"),
        Deed::Sure(true) => Some("sure"),
        Deed::Sure(false) => Some("erase"),
        Deed::Stored(_) | Deed::Import(_) | Deed::Exported => None,
    }
}

/// Everything that is drawn, and the ways to act.
struct View<'a> {
    shelf: &'a Shelf,
    words: KeepWords,
    act: Callback<Deed>,
    ask: Callback<Ask>,
}

impl View<'_> {
    fn does(&self, deed: Deed) -> Callback<Event> {
        let act = self.act.clone();
        Callback::from(move |_| act.emit(deed.clone()))
    }

    fn asks(&self, ask: Ask) -> Callback<Event> {
        let asks = self.ask.clone();
        Callback::from(move |_| asks.emit(ask.clone()))
    }
}

/// The head and foot of the page are drawn around it, as around every leaf.
fn page(view: &View, props: &Props) -> Html {
    let w = view.words;
    let calculator = el("a").attr("href", page_file(w.shared.lang())).text(w.calculator());
    let intro = el("section")
        .child(el("h1").text(w.title()))
        .child(el("p").class("lede").text(w.lede()))
        .child(el("p").class("quiet").text(w.who_reads()))
        .child(promise(view, props.persisted))
        .child(el("p").class("quiet").text(w.no_meaning()).text(" ").child(calculator));
    let body = match (&props.stored, view.shelf.read()) {
        (None, _) => el("p").class("empty").text(w.shared.not_started()).node(),
        (_, Read::Forbidden) => {
            el("p").class("empty").attr("data-state", "forbidden").text(w.forbidden()).node()
        }
        (_, Read::Damaged(wrong)) => list(vec![
            damaged(*wrong, w).node(),
            tools::files(view).node(),
            tools::erasing(view).node(),
        ]),
        (_, Read::Kept(kept)) => list(vec![
            kept.is_empty().then(|| nothing(w)).node(),
            row::everyone(view),
            tools::files(view).node(),
            tools::erasing(view).node(),
        ]),
    };
    list(vec![intro.node(), body, tools::announced(view.shelf, w), tools::told(view).node()])
}

fn nothing(w: KeepWords) -> El {
    let how = w.shared.fill(w.empty_body(), &[("save", w.shared.save())]);
    el("div")
        .class("empty")
        .attr("data-state", "empty")
        .child(el("p").class("empty__head").text(w.empty_heading()))
        .child(el("p").class("quiet").says(how))
}

fn damaged(wrong: Fault, w: KeepWords) -> El {
    el("div")
        .class("problems")
        .attr("data-state", "damaged")
        .child(el("p").text(w.damaged()))
        .child(el("p").says(w.what_is_wrong(wrong)))
        .child(el("p").text(w.damaged_next()))
}

/// Whether the browser keeps it.
fn promise(view: &View, persisted: Option<bool>) -> Option<El> {
    let w = view.words;
    let says = if persisted? { w.persisted() } else { w.not_persisted() };
    view.shelf.is_filled().then(|| el("p").class("quiet").attr("data-persisted", "").says(says))
}

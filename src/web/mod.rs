//! The only code that touches the browser: starting, alone or in somebody
//! else's page, listening, loading words, the clipboard.

mod address;
mod adopt;
mod app;
mod dom;
mod effects;
mod embed;
pub mod foods;
mod host_channel;
mod landing;
mod link;
mod listeners;
mod packs;
mod page;
mod parts;
mod pressed;
pub mod reader;
pub mod records;
pub mod saved;
mod snapshot;
mod stop;
mod time;

use web_sys::{Document, Element};

use calcium_compass_words::pack;

use page::Page;

pub use embed::{Embedded, embed};
pub use stop::guard;

/// Gives out the wasm's memory.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Brings the page in `root` to life, in the language of the pack `words`. The
/// page may stand there in another language: then `other` is that of this one.
/// `load` fetches what else is needed by its name; see [`embed`].
///
/// Nothing is drawn again that stands there, and nothing is hydrated: a
/// translator or an add-on may have changed it already. What was typed
/// before is read once.
///
/// # Errors
/// Where the pack is not one of this build, or the page is not one of ours.
pub fn mount(
    root: &Element,
    words: String,
    load: js_sys::Function,
    other: Option<Document>,
) -> Result<(), &'static str> {
    let pack = packs::keep(words).ok_or("the words are not those of this build")?;
    let words = pack::words(pack, None).ok_or("the words are no language")?;
    let mut scope = adopt::scope(root).ok_or("the page has no calculator")?;
    // Also in the head of the page somebody may have chosen already.
    let lists = dom::elements(&scope, ".masthead select").filter(adopt::is_changed);
    let choices: Vec<_> = lists.filter_map(|list| listeners::chosen(&list)).collect();
    if let Some(other) = other {
        scope = adopt::replace(&scope, &other).ok_or("the page of the language is none")?;
    }
    let opened = link::opened();
    // Whoever has begun to type stays there.
    let lands = opened.is_some() && snapshot::active(&scope).is_none();
    let form = adopt::read(&scope, opened.unwrap_or_default());
    // What was said over a page that has not started.
    dom::elements(root, ".unstarted").for_each(|unstarted| unstarted.remove());
    let page = Page::new(root.clone(), load, None);
    link::listen(&page);
    page.start(scope, form, words, lands)?;
    choices.into_iter().for_each(|choice| page.choose(choice));
    Ok(())
}

//! The page of saved results: starting it, storing, files out and in.

use js_sys::{Array, Function};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, Element, Event, File, HtmlAnchorElement, HtmlElement, Url};
use yew::{Callback, Renderer};

use crate::ui::keep::{Ask, Change, Deed, KeptApp, Props, Stored, Unchanged, Write};
use calcium_compass_core::keep::file::FaultKind;
use calcium_compass_words::{KeepWords, Words, pack};

use super::store::{self, Refusal};
use super::{mark, packs, today, twin};

/// No file of ours is larger.
const LARGEST: f64 = 1_000_000.0;

/// Starts the page in place of the prerendered words in the `main` of `root`;
/// see [`super::mount`]. `load` fetches the words of this page alone.
///
/// # Errors
/// Where a pack is not one of this build, or the page has no such part.
pub async fn mount(root: &Element, words: String, load: &Function) -> Result<(), &'static str> {
    let words = pack::read(words).and_then(|pack| pack::words(pack, None));
    let words = words.ok_or("the words are not those of this build")?;
    let words = own(words, load).await.ok_or("the page's own words are missing")?;
    let main = root.query_selector("main").ok().flatten().ok_or("the page has no main part")?;
    let twin = twin(&main)?;
    let rendered = {
        let (root, twin) = (root.clone(), twin.clone());
        Callback::from(move |act: Callback<Deed>| {
            if main.replace_with_with_node_1(&twin).is_ok() {
                let _ = root.set_attribute("data-ready", "");
                mark();
            }
            listen(&act);
            ACT.set(act);
        })
    };
    let persisted = store::persisted().await;
    let props = Props {
        words,
        stored: Some(stored()),
        persisted,
        today: today(),
        write: Write(Callback::from(write)),
        ask: Callback::from(answer),
        rendered,
    };
    Renderer::<KeptApp>::with_root_and_props(twin, props).render();
    Ok(())
}

thread_local! {
    /// How the page is acted on.
    static ACT: std::cell::Cell<Callback<Deed>> = std::cell::Cell::default();
}

fn act(deed: Deed) {
    let act = ACT.take();
    act.emit(deed);
    ACT.set(act);
}

async fn own(words: Words, load: &Function) -> Option<KeepWords> {
    let name = format!("kept-{}", words.lang().tag());
    KeepWords::read(words, packs::fetched(&name, load).await?)
}

fn stored() -> Stored {
    store::get().map_or(Stored::Forbidden, Stored::Text)
}

/// Hears of other tabs, also after a time in which the browser had put the
/// page away.
fn listen(act: &Callback<Deed>) {
    let Some(window) = web_sys::window() else { return };
    let act = act.clone();
    let changed = Closure::<dyn Fn(Event)>::new(move |_| act.emit(Deed::Stored(stored())));
    for event in ["storage", "pageshow"] {
        let heard = changed.as_ref().unchecked_ref();
        let _ = window.add_event_listener_with_callback(event, heard);
    }
    // The browser keeps it as long as the page.
    changed.forget();
}

/// Writes only over what the change was made from.
fn write(change: Change) -> Result<(), Unchanged> {
    let refused = |refusal| match refusal {
        Refusal::Forbidden => Unchanged::Forbidden,
        Refusal::Full => Unchanged::Full,
    };
    let now = store::get().map_err(refused)?;
    if now != change.from {
        return Err(Unchanged::Overtaken(now));
    }
    match change.to {
        Some(text) => store::set(&text).map_err(refused)?,
        None => store::remove().map_err(refused)?,
    }
    if change.from.is_none() {
        store::persist();
    }
    Ok(())
}

fn answer(asked: Ask) {
    match asked {
        Ask::Export => {}
        Ask::Download(name, text) => {
            let _ = download(&name, &text);
        }
        Ask::Import(file) => spawn_local(async move {
            act(Deed::Import(read(&file).await));
        }),
        Ask::Focus(place) => {
            let _ = focus(place);
        }
    }
}

/// Hands a text to the browser as a file that is made here: no server has it.
fn download(name: &str, text: &str) -> Option<()> {
    let kind = BlobPropertyBag::new();
    kind.set_type("text/csv;charset=utf-8");
    let parts = Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    document.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    Some(())
}

async fn read(file: &File) -> Result<String, FaultKind> {
    if file.size() > LARGEST {
        return Err(FaultKind::TooLong);
    }
    let text = JsFuture::from(file.text()).await.map_err(|_| FaultKind::Foreign)?;
    text.as_string().ok_or(FaultKind::Foreign)
}

fn focus(place: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let part = document.query_selector(&format!("[data-focus={place}], [data-tool={place}]"));
    part.ok()??.dyn_into::<HtmlElement>().ok()?.focus().ok()
}

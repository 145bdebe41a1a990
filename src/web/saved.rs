//! Starts the page of saved results.

use js_sys::Function;
use web_sys::Element;
use yew::{Callback, Renderer};

use crate::saved::app::{Props, SavedApp};
use crate::saved::{page, storage};
use calcium_compass_words::{SavedWords, Words, pack};

use super::packs;
use super::time::{mark, today};

/// Draws the app into its part of the prerendered page in `root`. `words` is the
/// pack of the page's language; `load` fetches the words of this page alone.
///
/// # Errors
/// Where a pack is not one of this build, or the page has no such part.
pub async fn mount(root: &Element, words: String, load: &Function) -> Result<(), &'static str> {
    let words = pack::read(words).and_then(|pack| pack::words(pack, None));
    let words = words.ok_or("the words are not those of this build")?;
    let words = own(words, load).await.ok_or("the page's own words are missing")?;
    let place = root.query_selector(&format!("#{}", page::ROOT)).ok().flatten();
    let place = place.ok_or("the page has no place for saved results")?;
    let persisted = storage::persisted().await;
    let on_ready = {
        let root = root.clone();
        Callback::from(move |()| {
            let _ = root.set_attribute("data-ready", "");
            mark();
        })
    };
    let props = Props { words, stored: storage::stored(), persisted, today: today(), on_ready };
    Renderer::<SavedApp>::with_root_and_props(place, props).render();
    Ok(())
}

async fn own(words: Words, load: &Function) -> Option<SavedWords> {
    let name = format!("kept-{}", words.lang().tag());
    SavedWords::read(words, packs::fetched(&name, load).await?)
}

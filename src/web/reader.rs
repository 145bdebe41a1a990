//! Starts the part that reads a report, and does its reading in a worker.

use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

use crate::reader::app::{Props, ReaderApp};
use crate::reader::job::Workers;
use calcium_compass_words::{ReaderWords, pack};

use super::{address, effects, packs, time};

pub use crate::reader::work::work;

/// The part, open in its dialog.
pub struct Open(AppHandle<ReaderApp>);

impl Open {
    /// Takes it out of the page.
    pub fn end(self) {
        self.0.destroy();
    }
}

/// Draws the part in `root`, in the words of the page and its own. `take(text)` gets
/// what is to be filled in, as the text of a link; `work()` makes a worker that runs
/// this program.
///
/// # Errors
/// Where the words are not those of this build.
pub fn open(
    root: Element,
    shared: String,
    own: String,
    take: Function,
    work: Function,
) -> Result<Open, &'static str> {
    let shared = packs::keep(shared).and_then(|pack| pack::words(pack, None));
    let words = shared.and_then(|shared| ReaderWords::read(shared, own));
    let words = words.ok_or("the words are not those of this build")?;
    let take = Callback::from(move |controls: Vec<(String, String)>| {
        if let Some(text) = address::text(&controls) {
            let _ = take.call1(&JsValue::NULL, &text.into());
        }
    });
    let save = Callback::from(|lines: Vec<String>| effects::save(&lines));
    let props = Props { words, take, save, today: time::today(), workers: Workers::new(work) };
    Ok(Open(Renderer::<ReaderApp>::with_root_and_props(root, props).render()))
}

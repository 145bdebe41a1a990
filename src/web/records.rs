//! Starts the part that makes files, a code and a reminder, and does for it what only
//! the browser can do.

use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

use crate::download::download;
use crate::form::link;
use crate::records::app::{Props, RecordsApp};
use crate::records::browser::{Browser, File};
use calcium_compass_words::{RecordsWords, pack};

use super::{address, packs, time};

/// The part, open in its dialog.
pub struct Open(AppHandle<RecordsApp>);

impl Open {
    /// Takes it out of the page.
    pub fn end(self) {
        self.0.destroy();
    }
}

/// Draws the part in `root`, in the words of the page and its own. `entered` is what
/// the form holds, as the text of a link.
///
/// # Errors
/// Where the words are not those of this build.
pub fn open(
    root: Element,
    shared: String,
    own: String,
    entered: &str,
) -> Result<Open, &'static str> {
    let shared = packs::keep(shared).and_then(|pack| pack::words(pack, None));
    let words = shared.and_then(|shared| RecordsWords::read(shared, own));
    let words = words.ok_or("the words are not those of this build")?;
    let controls = address::read(entered);
    let link = address::write("", &link::with_language(&controls, words.shared));
    let browser = Browser {
        save: Callback::from(|file: File| download(&file.name, file.kind, &file.text)),
        print: Callback::from(|()| gloo_utils::window().print().is_ok()),
        stamp: Callback::from(|()| (time::stamp(), time::random_name())),
    };
    let form = link::opened(&controls).unwrap_or_default();
    let props = Props {
        words,
        input: link.as_ref().map(|_| form.input()),
        link: link.unwrap_or_default(),
        today: time::today(),
        browser,
    };
    Ok(Open(Renderer::<RecordsApp>::with_root_and_props(root, props).render()))
}

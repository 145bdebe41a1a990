//! Starts the part that counts foods and products.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_utils::window;
use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::{AppHandle, AttrValue, Callback, Renderer};

use crate::foods::app::{FoodsApp, Kept, Props};
use crate::form::{Form, link};
use crate::saved::storage::{self, StorageError};
use calcium_compass_core::measure::Measure;
use calcium_compass_foods::{Country, Table};
use calcium_compass_words::{FoodsWords, pack};

use super::{address, packs};

/// The part, open in its dialog.
pub struct Open(AppHandle<FoodsApp>);

impl Open {
    /// Takes it out of the page.
    pub fn end(self) {
        self.0.destroy();
    }
}

const OTHER_BUILD: &str = "the words or the foods are not those of this build";

/// Draws the part in `root`. `own` is its words, a blank line, and the foods of the
/// language; `entered` is what the page holds, as the text of a link; `take(text)`
/// gets what is to be filled in, likewise.
///
/// # Errors
/// Where a file is not one of this build.
pub fn open(
    root: Element,
    shared: String,
    own: &str,
    entered: &str,
    take: Function,
) -> Result<Open, &'static str> {
    let shared = packs::keep(shared).and_then(|pack| pack::words(pack, None));
    let (words, foods) = own.split_once("\n\n").ok_or(OTHER_BUILD)?;
    let words = shared.and_then(|shared| FoodsWords::read(shared, words.to_owned()));
    let words = words.ok_or(OTHER_BUILD)?;
    let table = Rc::new(Table::parse(foods).map_err(|_| OTHER_BUILD)?);
    let take = Callback::from(move |(controls, list): (Vec<(String, String)>, String)| {
        TAKEN.set((controls.clone(), list));
        if let Some(text) = address::text(&controls) {
            let _ = take.call1(&JsValue::NULL, &text.into());
        }
    });
    let (stored, kept) = match storage::foods() {
        Ok(Some(text)) => (Some(text.into()), Kept::Yes),
        Ok(None) => (taken(entered), Kept::No),
        Err(_) => (taken(entered), Kept::Forbidden),
    };
    let props = Props {
        words,
        table,
        country: country(words.shared.lang().tag()),
        entered: link::typed(Form::default(), &address::read(entered)).input(),
        stored,
        kept,
        keep: Callback::from(keep),
        sources: "foods.html".into(),
        take,
    };
    Ok(Open(Renderer::<FoodsApp>::with_root_and_props(root, props).render()))
}

thread_local! {
    /// What was filled in last, and the list it came from.
    static TAKEN: RefCell<(Vec<(String, String)>, String)> = const { RefCell::new((Vec::new(), String::new())) };
}

/// That list, as long as the page still holds a sum of it: it may be another person's
/// page since.
fn taken(entered: &str) -> Option<AttrValue> {
    let holds = address::read(entered);
    TAKEN.with_borrow(|(controls, list)| {
        let amounts = controls.iter().filter(|(name, _)| Measure::parse(name).is_some());
        let still = amounts.into_iter().any(|amount| holds.contains(amount));
        (still && !list.is_empty()).then(|| list.clone().into())
    })
}

/// Whose foods come first: the browser's region, where its language is that of the
/// page; those of Japan to whoever reads Japanese, a language that the page has not.
fn country(lang: &str) -> Country {
    let browser = window().navigator().language().unwrap_or_default();
    let knows = browser.starts_with(lang) || browser.starts_with("ja");
    Country::of_tag(if knows { &browser } else { lang })
}

fn keep(text: Option<String>) -> Kept {
    let keeps = text.is_some();
    match storage::set_foods(text.as_deref()) {
        Ok(()) if keeps => Kept::Yes,
        Ok(()) => Kept::No,
        Err(StorageError::Forbidden | StorageError::Full) => Kept::Forbidden,
    }
}

//! What the page asks of the browser. Everything may be forbidden: then the
//! text is shown to be copied by hand.

use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::UrlSearchParams;

use crate::form::action::Action;
use crate::form::link;
use crate::results::effect::Effect;
use crate::ui::Ask;
use calcium_compass_core::keep::file;
use calcium_compass_words::Notice;

use super::entry;
use super::page::Page;
use super::stop::{self, Told};
use super::store::{self, Refusal};

pub(super) fn answer(page: &Page, asked: Ask) {
    match asked {
        Ask::Words(lang, voice) => page.speak(lang, voice),
        Ask::Effect(Effect::Copy(text)) => copy(page.clone(), text, Notice::Copied),
        Ask::Effect(Effect::Link(site, controls)) => {
            if let Some(address) =
                page.words().and_then(|w| address(&site, &link::with_language(&controls, w)))
            {
                copy(page.clone(), address, Notice::LinkCopied);
            }
        }
        Ask::Effect(Effect::Save(lines, left_out)) => page.act(save(&lines, left_out)),
        Ask::Effect(Effect::Print(text)) => {
            // A host prints its own page, or says that it cannot print.
            let own = || web_sys::window().is_some_and(|window| window.print().is_ok());
            if !page.tell("print", &[]).unwrap_or_else(own) {
                page.act(Action::Show(Notice::PrintByHand, text));
            }
        }
        Ask::Tell(form) => page.tell_entered(&form),
        Ask::Draws => stop::tell(Told::Draws, page.root()),
        Ask::Drawn => stop::tell(Told::Drawn, page.root()),
        Ask::Write(writes) => entry::write(page.root(), &writes),
        Ask::Fill(form) => entry::fill(page.root(), &form),
        Ask::Mark => page.mark(),
        Ask::Return => page.go_back(),
    }
}

fn copy(page: Page, text: String, done: Notice) {
    spawn_local(async move {
        if clip(&text).await.is_some() {
            page.act(Action::Notice(done));
        } else {
            page.act(Action::Show(Notice::CopyByHand, text));
        }
    });
}

/// Adds the lines to what is saved, and says what came of it.
fn save(lines: &[String], left_out: bool) -> Action {
    let done = if left_out { Notice::SavedDated } else { Notice::Saved };
    let saved = store::get().and_then(|text| {
        let Some((all, new)) = file::append(text.as_deref(), lines) else {
            return Ok((Notice::SaveForeign, 0));
        };
        store::set(&all)?;
        if text.is_none() {
            store::persist();
        }
        Ok((done, new))
    });
    let (notice, new) = saved.unwrap_or_else(|refusal| match refusal {
        Refusal::Forbidden => (Notice::SaveForbidden, 0),
        Refusal::Full => (Notice::SaveFull, 0),
    });
    Action::Saved(notice, new)
}

/// `None` where the browser has no clipboard or forbids it.
async fn clip(text: &str) -> Option<()> {
    let navigator = web_sys::window()?.navigator();
    // Undefined on a page without TLS, whatever the type says.
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into()).ok()?;
    if clipboard.is_undefined() {
        return None;
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.ok()?;
    Some(())
}

/// The controls in the address, after the `#`: that part is sent nowhere.
pub(super) fn controls() -> Vec<(String, String)> {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    let hash = hash.unwrap_or_default();
    let Ok(params) = UrlSearchParams::new_with_str(hash.trim_start_matches('#')) else {
        return Vec::new();
    };
    // An array of arrays: a name, and its value.
    let pairs = Array::from(&params);
    let pair = |place| {
        let pair = Array::from(&pairs.get(place));
        Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
    };
    (0..pairs.length()).filter_map(pair).collect()
}

/// The address that holds the controls: of the site in somebody else's page,
/// else of this page, whose own address it becomes. This is the only place
/// that writes it: an address stays in the history of the computer.
fn address(site: &str, controls: &[(String, String)]) -> Option<String> {
    let params = UrlSearchParams::new().ok()?;
    for (name, value) in controls {
        params.append(name, value);
    }
    let params = String::from(params.to_string());
    if !site.is_empty() {
        return Some(format!("{site}index.html#{params}"));
    }
    let window = web_sys::window()?;
    let href = window.location().href().ok()?;
    let page = href.split('#').next().unwrap_or_default();
    let address = format!("{page}#{params}");
    let history = window.history().ok()?;
    let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    Some(address)
}

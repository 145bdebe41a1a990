//! The address of the page, which can hold what was entered.

use gloo_utils::window;
use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::UrlSearchParams;

/// The controls in the address, after the `#`: that part is sent nowhere.
pub(super) fn controls() -> Vec<(String, String)> {
    let hash = window().location().hash().unwrap_or_default();
    read(hash.trim_start_matches('#'))
}

/// The controls in a text like that of an address.
pub(super) fn read(text: &str) -> Vec<(String, String)> {
    let Ok(params) = UrlSearchParams::new_with_str(text) else {
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
/// else of this page. The page's own address never holds them: it stays in the
/// history of the computer, and a reload would bring them back.
pub(super) fn write(site: &str, controls: &[(String, String)]) -> Option<String> {
    let params = text(controls)?;
    if !site.is_empty() {
        return Some(format!("{site}index.html#{params}"));
    }
    Some(format!("{}#{params}", bare()?))
}

/// The controls as the text that an address holds.
pub(super) fn text(controls: &[(String, String)]) -> Option<String> {
    let params = UrlSearchParams::new().ok()?;
    for (name, value) in controls {
        params.append(name, value);
    }
    Some(params.to_string().into())
}

/// Makes the address that of the page alone, without a new entry of the history.
pub(super) fn forget() {
    if let (Some(bare), Ok(history)) = (bare(), window().history()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&bare));
    }
}

fn bare() -> Option<String> {
    let href = window().location().href().ok()?;
    href.split('#').next().map(str::to_owned)
}

//! The only code that touches the browser: starting, and carrying over what a
//! person typed before it started.

mod before;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Element;
use yew::Renderer;

use crate::core::date::Date;
use crate::ui::{App, Props};

use before::Before;

/// Starts the page in place of the prerendered words in `root`.
///
/// Nothing is hydrated: a translator or an extension may have changed the
/// words already. The page is rendered into a detached twin of `root`, with
/// what was typed so far, and swapped in whole.
pub fn mount(root: &Element) {
    let Ok(twin) =
        root.clone_node_with_deep(false).map(wasm_bindgen::JsCast::unchecked_into::<Element>)
    else {
        return;
    };
    let before = Before::read(root);
    let props = Props { form: before.form.clone(), live: true, today: today() };
    Renderer::<App>::with_root_and_props(twin.clone(), props).render();
    let root = root.clone();
    spawn_local(async move {
        // Yew renders in a microtask of its own, queued before this one. No
        // event can come in between: what was read above is what is there.
        let _ = JsFuture::from(Promise::resolve(&JsValue::NULL)).await;
        before.restore(&twin);
        let _ = twin.set_attribute("data-ready", "");
        if root.replace_with_with_node_1(&twin).is_ok() {
            before.focus(&twin);
            if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
                let _ = performance.mark("ready");
            }
        }
    });
}

/// Today where the person is.
fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let part = |value: u32| u8::try_from(value).ok();
    Date::new(
        u16::try_from(now.get_full_year()).ok()?,
        part(now.get_month() + 1)?,
        part(now.get_date())?,
    )
}

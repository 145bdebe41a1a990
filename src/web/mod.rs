//! The only code that touches the browser: starting, and carrying over what a
//! person typed before it started.

mod carry;

use web_sys::Element;
use yew::{Callback, Renderer};

use crate::core::date::Date;
use crate::ui::{App, Props};

/// Starts the page in place of the prerendered words in `root`.
///
/// Nothing is hydrated: a translator or an extension may have changed the
/// words already. The page is rendered into a detached twin of `root` and
/// swapped in whole, in one go with what was typed so far. Yew tells when it
/// has rendered: on a slow phone that is some tasks later, in which people go
/// on typing.
pub fn mount(root: &Element) {
    let Ok(twin) =
        root.clone_node_with_deep(false).map(wasm_bindgen::JsCast::unchecked_into::<Element>)
    else {
        return;
    };
    let rendered = {
        let (root, twin) = (root.clone(), twin.clone());
        Callback::from(move |()| swap(&root, &twin))
    };
    let props = Props { live: true, today: today(), rendered, ..Props::default() };
    Renderer::<App>::with_root_and_props(twin, props).render();
}

fn swap(root: &Element, twin: &Element) {
    let _ = twin.set_attribute("data-ready", "");
    let focus = carry::Focus::read(root);
    carry::opened(root, twin);
    if root.replace_with_with_node_1(twin).is_err() {
        return;
    }
    carry::typed(root, twin);
    if let Some(focus) = focus {
        focus.restore(twin);
    }
    if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
        let _ = performance.mark("ready");
    }
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

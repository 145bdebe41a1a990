//! The only code that touches the browser: starting, carrying over what a
//! person typed before it started, loading words, the clipboard.

mod ask;
mod carry;
mod jump;
pub mod keep;
mod page;
mod store;

use web_sys::Element;
use yew::{Callback, Renderer};

use crate::core::date::Date;
use crate::text::pack;
use crate::ui::{App, Props, link};

use page::Page;

/// Starts the page in place of the prerendered words in `root`, in the
/// language of the pack `words`; `load` fetches another by its name.
///
/// Nothing is hydrated: a translator or an extension may have changed the
/// words already. The page is rendered into a detached twin of `root` and
/// swapped in whole, in one go with what was typed so far. Yew tells when it
/// has rendered: on a slow phone that is some tasks later, in which people go
/// on typing.
///
/// # Errors
/// Where the pack is not one of this build, or `root` cannot be copied.
pub fn mount(root: &Element, words: String, load: js_sys::Function) -> Result<(), &'static str> {
    let pack = pack::read(words).ok_or("the words are not those of this build")?;
    let first = pack::words(pack, None).ok_or("the words are no language")?;
    let twin: Element = root
        .clone_node_with_deep(false)
        .map(wasm_bindgen::JsCast::unchecked_into)
        .map_err(|_| "the page cannot be copied")?;
    let page = Page::new(pack, load);
    let rendered = {
        let (root, twin, page) = (root.clone(), twin.clone(), page.clone());
        Callback::from(move |act| {
            page.acts(act);
            swap(&root, &twin);
        })
    };
    let ask = {
        let page = page.clone();
        Callback::from(move |asked| ask::answer(&page, asked))
    };
    let form = link::opened(&ask::controls()).unwrap_or_default();
    let props = Props { form, live: true, today: today(), rendered, ask, ..Props::new(first) };
    jump::listen(&twin);
    page::name(first);
    page.shows(props.clone());
    page.runs(Renderer::<App>::with_root_and_props(twin, props).render());
    Ok(())
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
    mark();
}

/// Says that the page can be used.
fn mark() {
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

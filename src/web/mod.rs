//! The only code that touches the browser: starting, alone or in somebody
//! else's page, carrying over what a person typed before, loading words, the
//! clipboard.

mod ask;
mod carry;
mod embed;
mod entry;
mod jump;
pub mod keep;
mod packs;
mod page;
mod stop;
mod store;

use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::form::link;
use crate::ui::Props;
use calcium_compass_core::date::Date;
use calcium_compass_words::pack;

use page::Page;

pub use embed::{Embedded, embed};
pub use stop::guard;

/// Gives out the wasm's memory.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

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
    let pack = packs::keep(words).ok_or("the words are not those of this build")?;
    let words = pack::words(pack, None).ok_or("the words are no language")?;
    let twin = twin(root)?;
    let form = link::opened(&ask::controls()).unwrap_or_default();
    let props = Props { form, today: today(), ..Props::new(words) };
    let (root, drawn) = (root.clone(), twin.clone());
    Page::new(twin, load, None).start(props, move || swap(&root, &drawn));
    Ok(())
}

/// An element like this one, with nothing in it yet.
fn twin(root: &Element) -> Result<Element, &'static str> {
    let copy = root.clone_node_with_deep(false).map_err(|_| "the page cannot be copied")?;
    Ok(copy.unchecked_into())
}

fn swap(root: &Element, twin: &Element) {
    let _ = twin.set_attribute("data-ready", "");
    let spot = carry::Spot::read(root);
    if root.replace_with_with_node_1(twin).is_err() {
        return;
    }
    carry::typed(root, twin);
    spot.restore(twin);
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

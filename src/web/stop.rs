//! What the scripts around a program have to hear, to notice that it has
//! stopped: that it draws, that it has drawn, and that it panicked. A panic ends
//! the program for good, and what it had drawn before would stay in view.
//!
//! Where the browser refuses to take something away, Yew does not panic: it logs
//! and goes on (yew, `dom_bundle`), and an old answer stays. So its log is heard.
//!
//! The program writes nothing to the console itself, and has no `gloo_console`: what
//! goes wrong is told to the scripts, which know for whom it is, and log it.

use std::cell::RefCell;

use js_sys::Function;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};
use wasm_bindgen::JsValue;
use web_sys::Element;

thread_local! {
    static LISTENER: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// What is told of a calculator.
#[derive(Clone, Copy)]
pub(super) enum Told {
    /// It is about to change what it shows.
    Draws,
    /// It has changed it.
    Drawn,
}

/// Has `told(kind, what)` hear of `draws` and `drawn`, with the element that the
/// calculator stands in, and of `panicked`, with the message.
pub fn guard(told: Function) {
    LISTENER.replace(Some(told));
    // By Yew's own way: else it sets a hook of its own with the first drawing.
    yew::set_custom_panic_hook(Box::new(|info| say("panicked", &info.to_string().into())));
    // There is one already only where `guard` is called again.
    let _ = tracing::subscriber::set_global_default(Log);
}

/// Yew's log, of which only warnings and errors matter.
struct Log;

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= Level::WARN
    }

    fn event(&self, event: &Event<'_>) {
        say("panicked", &format!("not drawn: {}", event.metadata().name()).into());
    }

    // No span is as grave as that.
    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// Tells what happens to the calculator in `root`.
pub(super) fn tell(told: Told, root: &Element) {
    let kind = match told {
        Told::Draws => "draws",
        Told::Drawn => "drawn",
    };
    say(kind, root);
}

/// Stops where the browser would not do what keeps the form true to its state.
pub(super) fn on_failure<T>(done: Result<T, JsValue>) {
    if let Err(error) = done {
        say("panicked", &format!("not done: {error:?}").into());
    }
}

/// Called through a copy: it may end the calculator, which tells of that in turn.
fn say(kind: &str, what: &JsValue) {
    let listener = LISTENER.try_with(|told| told.try_borrow().ok().and_then(|told| told.clone()));
    if let Ok(Some(listener)) = listener {
        let _ = listener.call2(&JsValue::NULL, &kind.into(), what);
    }
}

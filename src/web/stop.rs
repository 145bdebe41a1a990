//! What the scripts around a program have to hear, to notice that it has
//! stopped: that it draws, that it has drawn, and that it panicked. A panic ends
//! the program for good, and what it had drawn before would stay in view.

use std::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::Element;

thread_local! {
    static EAR: RefCell<Option<Function>> = const { RefCell::new(None) };
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
    EAR.replace(Some(told));
    // By Yew's own way: else it sets a hook of its own with the first drawing.
    yew::set_custom_panic_hook(Box::new(|info| say("panicked", &info.to_string().into())));
}

/// Tells what happens to the calculator in `root`.
pub(super) fn tell(told: Told, root: &Element) {
    let kind = match told {
        Told::Draws => "draws",
        Told::Drawn => "drawn",
    };
    say(kind, root);
}

/// The ear is a copy: it may end the calculator, which tells more.
fn say(kind: &str, what: &JsValue) {
    let ear = EAR.try_with(|ear| ear.try_borrow().ok().and_then(|ear| ear.clone()));
    if let Ok(Some(ear)) = ear {
        let _ = ear.call2(&JsValue::NULL, &kind.into(), what);
    }
}

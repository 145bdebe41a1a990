//! [`HostChannel`]: how the page around the calculator hears of what happens.

use js_sys::Function;
use wasm_bindgen::JsValue;

use calcium_compass_words::Words;

use crate::form::Form;
use crate::form::host::input::Input;

/// A function of the host, `tell(kind, what)`; see [`super::embed()`].
pub(super) struct HostChannel(pub(super) Function);

impl HostChannel {
    /// It can be used.
    pub(super) fn tell_ready(&self) {
        self.tell("ready", &JsValue::UNDEFINED);
    }

    /// Whether the host has printed.
    pub(super) fn print(&self) -> bool {
        self.tell("print", &JsValue::UNDEFINED).is_truthy()
    }

    /// What was entered.
    pub(super) fn tell_entered(&self, form: &Form, words: Words) {
        if let Ok(input) = serde_wasm_bindgen::to_value(&Input::of(form, words)) {
            self.tell("input", &input);
        }
    }

    fn tell(&self, kind: &str, what: &JsValue) -> JsValue {
        self.0.call2(&JsValue::NULL, &kind.into(), what).unwrap_or_default()
    }
}

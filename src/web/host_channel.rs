//! [`HostChannel`]: how the page around the calculator hears of what happens.

use js_sys::{Array, Function};
use wasm_bindgen::JsValue;

use calcium_compass_words::Words;

use crate::form::Form;
use crate::form::host::input::input;

/// A function of the host: a kind, and texts.
pub(super) struct HostChannel(pub(super) Function);

impl HostChannel {
    /// Tells the host something, names and texts. What it answers.
    pub(super) fn tell(&self, kind: &str, pairs: &[(&str, &str)]) -> bool {
        let answer = self.0.call2(&JsValue::NULL, &kind.into(), &flat(pairs));
        answer.is_ok_and(|answer| answer.is_truthy())
    }

    /// Tells the host what was entered.
    pub(super) fn tell_entered(&self, form: &Form, words: Words) {
        let entered = input(form, words);
        let pairs: Vec<_> =
            entered.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        self.tell("input", &pairs);
    }
}

/// A flat array of alternating names and texts, as pairs.
pub(super) fn pairs(list: &Array) -> Vec<(String, String)> {
    let text = |place| list.get(place).as_string().unwrap_or_default();
    (0..list.length() / 2).map(|pair| (text(2 * pair), text(2 * pair + 1))).collect()
}

/// The same, the other way.
pub(super) fn flat(pairs: &[(&str, &str)]) -> Array {
    let list = Array::new();
    for (name, text) in pairs {
        list.push(&JsValue::from_str(name));
        list.push(&JsValue::from_str(text));
    }
    list
}

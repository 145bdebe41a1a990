//! [`Intake`]: where a report comes in: a text that is pasted, files that are chosen
//! or dropped.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, FileList, HtmlElement, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::job::Asks;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What is to be read.
    pub(super) asks: Asks,
}

#[component]
pub(super) fn Intake(props: &Props) -> Html {
    let w = use_words();
    let place = use_dropped(&props.asks);
    let oninput = {
        let asks = props.asks.clone();
        Callback::from(move |event: InputEvent| {
            let text: HtmlTextAreaElement = event.target_unchecked_into();
            asks.text(text.value());
        })
    };
    let onchange = {
        let asks = props.asks.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            read(&asks, input.files());
            // The same file chosen again is a change again.
            input.set_value("");
        })
    };
    html! {
        <div class="intake" ref={place}>
            <div class="field">
                <label class="field__l" for="reader-text">{ w.paste() }</label>
                <textarea
                    id="reader-text"
                    name="reader.text"
                    rows="5"
                    spellcheck="false"
                    autocomplete="off"
                    dir="auto"
                    {oninput}
                />
            </div>
            <div class="field">
                <label class="field__l" for="reader-file">{ w.choose() }</label>
                <input id="reader-file" name="reader.file" type="file" multiple=true {onchange} />
            </div>
        </div>
    }
}

fn read(asks: &Asks, files: Option<FileList>) {
    let Some(files) = files else { return };
    (0..files.length()).filter_map(|place| files.get(place)).for_each(|file| asks.file(file));
}

/// Reads what is dropped anywhere on the dialog that this stands in. Else a browser
/// would leave the page and show the file.
#[hook]
fn use_dropped(asks: &Asks) -> NodeRef {
    let place = use_node_ref();
    let asks = asks.clone();
    use_effect_with(place.clone(), move |place| {
        let dialog = place.cast::<HtmlElement>().and_then(|here| here.closest("dialog").ok()?);
        let listeners = dialog.map(|dialog| {
            ["dragover", "drop"].map(|kind| {
                let asks = asks.clone();
                let options = EventListenerOptions::enable_prevent_default();
                EventListener::new_with_options(&dialog, kind, options, move |event| {
                    let Some(event) = event.dyn_ref::<DragEvent>() else { return };
                    let files = event.data_transfer().and_then(|what| what.files());
                    // A text that is dragged goes where it is dropped.
                    let is_file = event
                        .data_transfer()
                        .is_some_and(|what| what.types().includes(&"Files".into(), 0));
                    if is_file {
                        event.prevent_default();
                    }
                    if event.type_() == "drop" {
                        read(&asks, files);
                    }
                })
            })
        });
        move || drop(listeners)
    });
    place
}

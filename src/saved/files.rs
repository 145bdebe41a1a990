//! [`Files`]: a file out, and a file in.

use gloo_file::FileList;
use web_sys::HtmlInputElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::action::Action;
use super::file;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// Whether there is anything to put into a file.
    pub(super) is_filled: bool,
    pub(super) on_export: Callback<()>,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn Files(props: &Props) -> Html {
    let w = use_words();
    let onclick = props.on_export.reform(|_: MouseEvent| ());
    let onchange = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let files = input.files().map(FileList::from);
            // The same file chosen again is a change again.
            input.set_value("");
            let Some(file) = files.and_then(|files| files.first().cloned()) else { return };
            let dispatch = dispatch.clone();
            spawn_local(async move { dispatch.emit(Action::Import(file::read(&file).await)) });
        })
    };
    html! {
        <section>
            <h2>{ w.file() }</h2>
            if props.is_filled {
                <div class="answers">
                    <button type="button" class="button" data-tool="export" {onclick}>
                        { w.export() }
                    </button>
                </div>
                <p class="hint">{ w.export_hint() }</p>
            }
            <div class="field">
                <label class="field__l" for="import">{ w.import() }</label>
                <p class="hint" id="import-hint">{ w.import_hint() }</p>
                <input
                    id="import"
                    name="import"
                    type="file"
                    accept=".csv,text/csv"
                    aria-describedby="import-hint"
                    {onchange}
                />
            </div>
        </section>
    }
}

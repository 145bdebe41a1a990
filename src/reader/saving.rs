//! [`Saving`]: saving all that is ticked on the device. Off until it is asked for: what
//! is saved stays when the person leaves.

use std::rc::Rc;

use calcium_compass_core::date::Date;
use calcium_compass_words::Notice;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::save::{ToSave, to_save};
use super::state::Item;
use super::words::use_words;
use crate::site::static_page_file;

/// Saves lines and says how many of them were new, or why nothing was saved.
pub type Save = Callback<Vec<String>, Result<usize, Notice>>;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) items: Vec<Rc<Item>>,
    pub(super) today: Option<Date>,
    pub(super) save: Save,
}

#[component]
pub(super) fn Saving(props: &Props) -> Html {
    let w = use_words();
    let name = use_state(String::new);
    let said = use_state(|| None::<(Notice, usize)>);
    let ToSave { lines, left_out } = to_save(&props.items, &name, props.today);
    if lines.is_empty() {
        return Html::default();
    }
    let count = lines.len().to_string();
    let onchange = {
        let name = name.clone();
        move |event: Event| name.set(event.target_unchecked_into::<HtmlInputElement>().value())
    };
    let onclick = {
        let (save, said) = (props.save.clone(), said.clone());
        let done = if left_out > 0 { Notice::SavedDated } else { Notice::Saved };
        Callback::from(move |_: MouseEvent| {
            said.set(Some(save.emit(lines.clone()).map_or_else(|why| (why, 0), |new| (done, new))));
        })
    };
    let notice = said
        .map(|(notice, new)| w.shared.fill(w.shared.notice(notice), &[("n", &new.to_string())]));
    let is_saved =
        said.is_some_and(|(notice, _)| matches!(notice, Notice::Saved | Notice::SavedDated));
    html! {
        <details class="more">
            <summary>{ w.shared.save() }</summary>
            <div class="lab">
                <p class="hint">{ w.shared.save_hint() }{ " " }{ w.save_all_hint() }</p>
                <label class="field__s" for="reader-save-name">{ w.shared.save_name() }</label>
                <input
                    id="reader-save-name"
                    name="reader.save.name"
                    // No browser offers the names of people who were here before.
                    autocomplete="off"
                    value={(*name).clone()}
                    oninput={let onchange = onchange.clone(); move |event: InputEvent| onchange(event.into())}
                    onchange={onchange.clone()}
                />
                <div class="answers">
                    <button type="button" class="button" data-tool="reader.save" {onclick}>
                        { w.shared.fill(w.save_all(), &[("n", &count)]) }
                    </button>
                </div>
                <div role="status">
                    { for notice.map(|notice| html! { <p class="notice" key={notice.clone()}>{ &notice }</p> }) }
                </div>
                if is_saved {
                    <p><a href={static_page_file("kept", w.shared.lang())} data-site="">{ w.shared.saved() }</a></p>
                }
            </div>
        </details>
    }
}

//! A care card: how soon, what is the matter, what to do.

use yew::prelude::*;

use crate::core::alert::Alert;
use crate::text::{Voice, compose, en};

pub(super) fn care_card(alert: &Alert) -> Html {
    let id = alert.id;
    let level = id.level();
    let words = en::say(Voice::Plain);
    let paragraphs = compose::alert(alert, Voice::Plain);
    html! {
        <article key={id.id()} class={format!("care care--{}", level.id())} data-alert={id.id()} data-level={level.id()}
            aria-labelledby={format!("alert-{}", id.id())}>
            <h3 id={format!("alert-{}", id.id())}>
                <span class="care__tag">{ words.level(level) }<span class="hidden">{ ": " }</span></span>
                { words.alert_heading(id) }
            </h3>
            <div class="care__body">
                for text in paragraphs {
                    <p key={text.clone()}>{ text.clone() }</p>
                }
            </div>
        </article>
    }
}

//! A care card: how soon, what is the matter, what to do.

use yew::prelude::*;

use crate::core::alert::Alert;
use crate::text::{Words, compose};

pub(super) fn care_card(alert: &Alert, w: Words) -> Html {
    let id = alert.id;
    let level = id.level();
    let paragraphs = compose::alert(alert, w);
    html! {
        <article key={id.id()} class={format!("care care--{}", level.id())} data-alert={id.id()} data-level={level.id()}
            aria-labelledby={format!("alert-{}", id.id())} lang={w.said_lang().tag()}>
            <h3 id={format!("alert-{}", id.id())}>
                <span class="care__tag">{ w.level(level) }<span class="hidden">{ ": " }</span></span>
                { w.alert_heading(id) }
            </h3>
            <div class="care__body">
                for text in paragraphs {
                    <p key={text.clone()}>{ text.clone() }</p>
                }
            </div>
        </article>
    }
}

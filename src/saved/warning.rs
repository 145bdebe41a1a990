//! [`Warning`]: how soon, what is the matter, what to do.

use calcium_compass_core::alert::{Alert, AlertId};
use calcium_compass_core::number::Bound;
use calcium_compass_words::compose;
use yew::prelude::*;

use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The start of every id in it.
    pub(super) id: AttrValue,
    pub(super) alert: AlertId,
    /// Of the result that raises it.
    pub(super) bound: Bound,
}

#[component]
pub(super) fn Warning(props: &Props) -> Html {
    let w = use_words().shared;
    let id = props.alert;
    // This page knows nothing of the person.
    let may_be_higher = props.bound == Bound::Above;
    let alert = Alert { id, may_be_higher, child: false, age_unknown: true, limit: None };
    let title = format!("{}-alert-{}", props.id, id.id());
    html! {
        <article
            class={format!("care care--{}", id.level().id())}
            data-alert={id.id()}
            data-level={id.level().id()}
            aria-labelledby={title.clone()}
            lang={w.said_lang().tag()}
        >
            <h3 id={title}>
                <span class="care__tag">
                    { w.level(id.level()) }<span class="hidden">{ ": " }</span>
                </span>
                { w.alert_heading(id) }
            </h3>
            <div class="care__body">
                for text in compose::alert(&alert, w) {
                    <p key={text.clone()}>{ text }</p>
                }
            </div>
        </article>
    }
}

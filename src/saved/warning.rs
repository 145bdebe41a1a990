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
    let alert = Alert::alone(id, props.bound);
    let level = alert.level.id();
    let title = format!("{}-alert-{}", props.id, id.id());
    html! {
        <article
            class={format!("care care--{level}")}
            data-alert={id.id()}
            data-level={level}
            aria-labelledby={title.clone()}
            lang={w.said_tag()} dir={w.said_dir()}
        >
            <h3 id={title}>
                <span class="care__tag">
                    { compose::urgency(&alert, w) }<span class="hidden">{ w.colon() }</span>
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

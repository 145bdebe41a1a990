//! Care cards: how soon, what is the matter, what to do.

use calcium_compass_core::alert::{Alert, Level};
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

use super::context::{use_page, use_words};
use crate::form::host::Host;

/// See [`Alerts`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The cards, the most urgent first.
    pub(super) cards: Vec<Card>,
}

/// An alert with its text. Signs that a card above it ends with are not told
/// again.
#[derive(Clone, PartialEq)]
pub(super) struct Card {
    alert: Alert,
    text: Vec<String>,
}

/// The cards of the alerts that are kept.
pub(super) fn cards(all: &[Alert], keep: impl Fn(&Alert) -> bool, w: Words) -> Vec<Card> {
    let card = |(place, alert): (usize, &Alert)| {
        let before = all.get(..place).unwrap_or_default();
        keep(alert).then(|| Card { alert: *alert, text: compose::alert_after(alert, before, w) })
    };
    all.iter().enumerate().filter_map(card).collect()
}

/// A card for each alert.
#[component]
pub(super) fn Alerts(props: &Props) -> Html {
    let (w, host) = (use_words(), use_page().host);
    html! {
        <div class="cards">
            { for props.cards.iter().map(|card| care_card(card, &host, w)) }
        </div>
    }
}

/// The card of an alert, with the number of the clinic that shows the page.
fn care_card(Card { alert, text }: &Card, host: &Host, w: Words) -> Html {
    let (id, level) = (alert.id, alert.level);
    let title = format!("alert-{}", id.id());
    let urgency = compose::urgency(alert, w);
    html! {
        <article
            key={id.id()}
            class={format!("care care--{}", level.id())}
            part="alert"
            data-alert={id.id()}
            data-level={level.id()}
            aria-labelledby={title.clone()}
            lang={w.said_tag()} dir={w.said_dir()}
        >
            <h3 id={title} key={urgency}>
                <span class="care__tag">{ urgency }<span class="hidden">{ w.colon() }</span></span>
                { w.alert_heading(id) }
            </h3>
            <div class="care__body">
                for text in text {
                    <p key={text.as_str()}>{ text }</p>
                }
                if !host.phone.is_empty() && level != Level::Info {
                    { clinic_phone(&host.phone, w) }
                }
            </div>
        </article>
    }
}

/// Whom to phone, where a warning asks for a talk.
fn clinic_phone(phone: &str, w: Words) -> Html {
    let call: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    html! {
        <p class="care__phone" key={phone}>
            { w.clinic_phone() }{ " " }<a href={format!("tel:{call}")} dir="ltr">{ phone }</a>
        </p>
    }
}

//! Care cards: how soon, what is the matter, what to do.

use calcium_compass_core::alert::{Alert, Level};
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

use super::context::{use_page, use_words};

/// See [`Alerts`].
#[derive(Properties, PartialEq)]
pub(super) struct AlertsProps {
    /// The most urgent first.
    pub(super) alerts: Vec<Alert>,
}

/// A card for each alert.
#[component]
pub(super) fn Alerts(props: &AlertsProps) -> Html {
    html! {
        <div class="cards">
            for alert in &props.alerts {
                <CareCard key={alert.id.id()} alert={*alert} />
            }
        </div>
    }
}

/// See [`CareCard`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What it is about.
    pub(super) alert: Alert,
}

/// The card of an alert, with the number of the clinic that shows the page.
#[component]
pub(super) fn CareCard(props: &Props) -> Html {
    care_card(&props.alert, &use_page().host.phone, use_words())
}

/// The card of an alert; `phone` is a clinic's number, or blank.
pub(crate) fn care_card(alert: &Alert, phone: &str, w: Words) -> Html {
    let (id, level) = (alert.id, alert.id.level());
    let title = format!("alert-{}", id.id());
    html! {
        <article
            class={format!("care care--{}", level.id())}
            part="alert"
            data-alert={id.id()}
            data-level={level.id()}
            aria-labelledby={title.clone()}
            lang={w.said_lang().tag()}
        >
            <h3 id={title}>
                <span class="care__tag">{ w.level(level) }<span class="hidden">{ ": " }</span></span>
                { w.alert_heading(id) }
            </h3>
            <div class="care__body">
                for text in compose::alert(alert, w) {
                    <p key={text.as_str()}>{ &text }</p>
                }
                if !phone.is_empty() && level != Level::Info {
                    { clinic_phone(phone, w) }
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

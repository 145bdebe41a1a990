//! [`Warnings`]: what the list would raise. It stands before what the sources say.

use std::rc::Rc;

use calcium_compass_core::alert::Alert;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::report::Report;
use calcium_compass_words::compose;
use yew::prelude::*;

use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) report: Rc<Report>,
}

/// The warnings that concern daily amounts.
#[component]
pub(super) fn Warnings(props: &Props) -> Html {
    let (w, alerts) = (use_words(), &props.report.alerts);
    let concerns = |alert: &Alert| alert.concerns().measures().any(Measure::is_intake);
    html! {
        <div class="cards" role="status">
            { for alerts.iter().enumerate().filter(|(_, alert)| concerns(alert)).map(|(place, alert)| {
                let before = alerts.get(..place).unwrap_or_default();
                let text = compose::alert_after(alert, before, w.shared);
                let level = alert.level.id();
                let tag = compose::urgency(alert, w.shared);
                html! {
                    <article
                        key={alert.id.id()}
                        class={format!("care care--{level}")}
                        data-alert={alert.id.id()}
                        data-level={level}
                    >
                        <h3 key={tag}>
                            <span class="care__tag">{ tag }<span class="hidden">{ ": " }</span></span>
                            { w.shared.alert_heading(alert.id) }
                        </h3>
                        <div class="care__body">
                            { for text.iter().map(|line| html! { <p key={line.as_str()}>{ line }</p> }) }
                        </div>
                    </article>
                }
            }) }
        </div>
    }
}

//! The strip that stays in view on phones, and what is announced to those who
//! do not see the results change.

use yew::prelude::*;

use crate::core::alert::Level;
use crate::text::{Words, compose};

use super::meaning::View;

pub(super) fn strip(view: &View) -> Html {
    let w = view.words;
    let (results, warnings) = counts(view);
    let worst = view.report.alerts.iter().map(|alert| alert.id.level()).max();
    let text = [
        (results > 0).then(|| counted(w, w.strip_results(), results)),
        (warnings > 0).then(|| counted(w, w.strip_warnings(), warnings)),
    ];
    let text: Vec<String> = text.into_iter().flatten().collect();
    let text = text.join(" · ");
    html! {
        if !text.is_empty() {
            <a class={classes!("strip", worst.map(|level| format!("strip--{}", level.id())))} href="#meaning">
                <span class="strip__text" key={text.clone()}>{ text.clone() }</span>
                <span class="strip__go">{ w.strip_go() }</span>
            </a>
        }
    }
}

/// Results, and warnings that ask for something.
fn counts(view: &View) -> (usize, usize) {
    let mut nutrients: Vec<_> = view.report.statuses.iter().map(|one| one.nutrient).collect();
    nutrients.dedup();
    let results = view.report.findings.len() + nutrients.len();
    let asks = |level: Level| level != Level::Info;
    let warnings = view.report.alerts.iter().filter(|alert| asks(alert.id.level())).count();
    (results, warnings)
}

fn counted(w: Words, template: &str, n: usize) -> String {
    w.fill(template, &[("n", &n.to_string())])
}

/// What the page has come to, briefly: the most urgent warning, or the first
/// sentence of each result.
pub(super) fn announcement(view: &View) -> String {
    let w = view.words;
    let report = &view.report;
    let urgent = report.alerts.iter().find(|alert| alert.id.level() == Level::Now);
    let urgent = urgent
        .map(|alert| format!("{}: {}.", w.level(alert.id.level()), w.alert_heading(alert.id)));
    let said = report.findings.iter().filter(|f| !report.is_replaced(f.quantity.measure));
    let said = said.filter_map(|finding| {
        let first = compose::says(finding, w).into_iter().next()?;
        Some(format!("{}: {first}", w.measure(finding.quantity.measure)))
    });
    let (_, warnings) = counts(view);
    let warnings = (warnings > 0).then(|| counted(w, w.strip_warnings(), warnings));
    urgent.into_iter().chain(said).chain(warnings).collect::<Vec<_>>().join(" ")
}

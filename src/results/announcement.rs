//! What is announced to those who do not see the results change.

use calcium_compass_core::alert::Level;
use calcium_compass_core::report::Report;
use calcium_compass_words::fill::join;
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

use super::context::use_words;
use super::notice;
use super::summary_bar::{Counts, counted};
use crate::form::state::Announcement;

/// See [`Announced`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What it is.
    pub announcement: Announcement,
    /// How many results were saved or figures taken.
    pub saved: usize,
}

/// A text for a live region.
#[component]
pub fn Announced(props: &Props) -> Html {
    let w = use_words();
    let text = match &props.announcement {
        Announcement::Results(report) => results(report, w),
        Announcement::Notice(notice) => notice::text(*notice, props.saved, w),
        Announcement::Opened(notice, report) => {
            format!("{} {}", notice::text(*notice, props.saved, w), results(report, w))
        }
    };
    html! { <span key={text.as_str()}>{ &text }</span> }
}

/// What the page has come to, briefly: the most urgent warning, or the first
/// sentence of each result.
fn results(report: &Report, w: Words) -> String {
    let mut said = Vec::new();
    if let Some(urgent) = report.alerts.iter().find(|alert| alert.level == Level::Now) {
        said.push(format!("{}.", compose::headline(urgent, w)));
    }
    for finding in &report.findings {
        let measure = finding.quantity.measure;
        // A gate and a question are said whatever else is left out.
        let shown = finding.gate.is_none() && finding.needs.is_none();
        if shown && report.is_replaced(measure) {
            continue;
        }
        if let Some(first) = compose::says(finding, report, w).first() {
            said.push(format!("{}{}{first}", w.measure(measure), w.colon()));
        }
    }
    let warnings = Counts::of(report).warnings;
    if warnings > 0 {
        said.push(counted(w, w.strip_warnings(), warnings));
    }
    join(&said, " ")
}

//! The strip that stays in view on phones, and what is announced to those who
//! do not see the results change.

use calcium_compass_core::alert::Level;
use calcium_compass_core::reference::Nutrient;
use calcium_compass_core::report::Report;
use calcium_compass_words::fill::join;
use calcium_compass_words::{Words, compose};

use super::markup::{Markup, span, tag};
use super::meaning::View;

pub(super) fn strip(view: &View) -> Option<Markup> {
    let w = view.words;
    let (results, warnings) = counts(view.report);
    let results = (results > 0).then(|| counted(w, w.strip_results(), results));
    let warnings = (warnings > 0).then(|| counted(w, w.strip_warnings(), warnings));
    let text = match (results, warnings) {
        (Some(results), Some(warnings)) => format!("{results} · {warnings}"),
        (results, warnings) => results.or(warnings)?,
    };
    let class = match view.report.alerts.iter().map(|alert| alert.level).max() {
        Some(worst) => format!("strip strip--{}", worst.id()),
        None => "strip".to_owned(),
    };
    let link = tag("a")
        .attr("href", "#meaning")
        .child(span("strip__text", &text))
        .child(span("strip__go", w.strip_go()));
    Some(tag("nav").class(&class).attr("aria-label", w.meaning()).child(link))
}

/// Results, and warnings that ask for something.
fn counts(report: &Report) -> (usize, usize) {
    let taken = |nutrient: &&Nutrient| report.has_amount(**nutrient);
    let results = report.findings.len() + Nutrient::ALL.iter().filter(taken).count();
    let warnings = report.alerts.iter().filter(|alert| alert.level != Level::Info).count();
    (results, warnings)
}

fn counted(w: Words, template: &str, n: usize) -> String {
    w.fill(template, &[("n", &n.to_string())])
}

/// What the page has come to, briefly: the most urgent warning, or the first
/// sentence of each result.
pub(super) fn announcement(report: &Report, w: Words) -> String {
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
            said.push(format!("{}: {first}", w.measure(measure)));
        }
    }
    let (_, warnings) = counts(report);
    if warnings > 0 {
        said.push(counted(w, w.strip_warnings(), warnings));
    }
    join(&said, " ")
}

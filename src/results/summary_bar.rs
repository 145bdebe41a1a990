//! The bar that stays in view on phones: the answer in a line, and the way to it.

use calcium_compass_core::alert::{Alert, Level};
use calcium_compass_core::reference::Nutrient;
use calcium_compass_core::report::Report;
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

use super::context::use_words;

/// Results, and warnings that ask for something.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Counts {
    results: usize,
    pub(super) warnings: usize,
    worst: Option<Level>,
}

impl Counts {
    pub(super) fn of(report: &Report) -> Self {
        let taken = Nutrient::ALL.iter().filter(|nutrient| report.has_amount(**nutrient)).count();
        let levels = || report.alerts.iter().map(|alert| alert.level);
        Self {
            results: report.findings.len() + taken,
            warnings: levels().filter(|level| *level != Level::Info).count(),
            worst: levels().max(),
        }
    }
}

/// See [`SummaryBar`].
#[derive(Properties, PartialEq)]
pub struct Props {
    counts: Counts,
    text: AttrValue,
}

impl Props {
    /// The bar of a report.
    #[must_use]
    pub fn of(report: &Report, w: Words) -> Self {
        Self { counts: Counts::of(report), text: text(report, w).into() }
    }
}

/// The bar; nothing where there is nothing to say.
#[component]
pub fn SummaryBar(props: &Props) -> Html {
    let (w, text) = (use_words(), &props.text);
    if text.is_empty() {
        return Html::default();
    }
    let level = props.counts.worst.map(|worst| format!("strip--{}", worst.id()));
    html! {
        <nav class={classes!("strip", level)} aria-label={w.meaning()}>
            <a href="#meaning">
                <span class="strip__text" key={text.as_str()}>{ text }</span>
                <span class="strip__go" aria-hidden="true">{ "↓" }</span>
            </a>
        </nav>
    }
}

/// The most urgent warning, else what the first figure comes to; and how many
/// more there are.
fn text(report: &Report, w: Words) -> String {
    let counts = Counts::of(report);
    let asking = |alert: &&Alert| alert.level > Level::Info;
    // The most urgent comes first; of several for today the emergency.
    let worst = report.alerts.iter().find(asking);
    let (first, others) = match (worst, report.findings.first()) {
        (Some(alert), _) => {
            (Some(compose::headline(alert, w)), (counts.warnings, w.strip_warnings()))
        }
        (None, Some(finding)) => {
            let quantity = &finding.quantity;
            let named = format!("{} {}", w.measure(quantity.measure), compose::typed(quantity, w));
            let brief = compose::brief(finding, report, w);
            (Some(format!("{named}{}{brief}", w.colon())), (counts.results, w.strip_results()))
        }
        (None, None) => (None, (counts.results, w.strip_results())),
    };
    let (n, template) = others;
    let more = (n > usize::from(first.is_some())).then(|| counted(w, template, n));
    first.into_iter().chain(more).collect::<Vec<_>>().join(" · ")
}

/// How many of something there are, in words.
pub(super) fn counted(w: Words, template: &str, n: usize) -> String {
    w.fill(template, &[("n", &n.to_string())])
}

//! The bar that stays in view on phones: how many results and warnings there
//! are, and the way to them.

use calcium_compass_core::alert::Level;
use calcium_compass_core::reference::Nutrient;
use calcium_compass_core::report::Report;
use calcium_compass_words::Words;
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
}

impl Props {
    /// The bar of a report.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        Self { counts: Counts::of(report) }
    }
}

/// The bar; nothing where there is nothing to count.
#[component]
pub fn SummaryBar(props: &Props) -> Html {
    let (w, counts) = (use_words(), props.counts);
    let some = |template, n: usize| (n > 0).then(|| counted(w, template, n));
    let parts =
        [some(w.strip_results(), counts.results), some(w.strip_warnings(), counts.warnings)];
    let text = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    if text.is_empty() {
        return Html::default();
    }
    let level = counts.worst.map(|worst| format!("strip--{}", worst.id()));
    html! {
        <nav class={classes!("strip", level)} aria-label={w.meaning()}>
            <a href="#meaning">
                <span class="strip__text" key={text.as_str()}>{ &text }</span>
                <span class="strip__go">{ w.strip_go() }</span>
            </a>
        </nav>
    }
}

/// How many of something there are, in words.
pub(super) fn counted(w: Words, template: &str, n: usize) -> String {
    w.fill(template, &[("n", &n.to_string())])
}

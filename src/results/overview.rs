//! All results in a list, where there are several: a line each, with the way to
//! its finding. Those that a warning speaks of come first.

use calcium_compass_core::alert::{Alert, Level};
use calcium_compass_core::reference::Nutrient;
use calcium_compass_core::report::{Finding, Report};
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

use super::context::use_words;
use super::intake::nearest;
use super::summary_bar::counted;

/// One result in a line.
#[derive(Clone, PartialEq)]
pub(super) struct Line {
    /// The id of its finding's heading.
    id: String,
    /// The most urgent warning that speaks of it and asks for something.
    level: Option<Level>,
    name: &'static str,
    value: String,
    says: String,
}

/// The lines of a report.
pub(super) fn lines(report: &Report, nutrients: &[Nutrient], w: Words) -> Vec<Line> {
    let findings = report.findings.iter().map(|finding| of_finding(finding, report, w));
    let amounts = nutrients.iter().filter_map(|nutrient| of_amount(*nutrient, report, w));
    let mut lines: Vec<Line> = findings.chain(amounts).collect();
    lines.sort_by_key(|line| std::cmp::Reverse(line.level));
    lines
}

fn of_finding(finding: &Finding, report: &Report, w: Words) -> Line {
    let quantity = &finding.quantity;
    let worst = report.warning_of(&[quantity.measure]);
    Line {
        id: format!("finding-{}", quantity.measure.id()),
        level: worst.map(|alert| alert.level),
        name: w.measure(quantity.measure),
        value: format!("{} {}", compose::typed(quantity, w), quantity.scale.unit.printed()),
        says: said(worst, || compose::brief(finding, report, w), w),
    }
}

/// Of a warning how soon: its card stands above the list.
fn said(worst: Option<&Alert>, calm: impl FnOnce() -> String, w: Words) -> String {
    worst.map_or_else(calm, |alert| compose::urgency(alert, w).to_owned())
}

/// An amount, and what the body nearest to the reader says of it.
fn of_amount(nutrient: Nutrient, report: &Report, w: Words) -> Option<Line> {
    let statuses: Vec<_> =
        report.statuses.iter().filter(|status| status.nutrient == nutrient).copied().collect();
    let first = *nearest(&statuses, w).first()?;
    let worst = report.warning_of(nutrient.measures());
    let issuer = first
        .row
        .map_or_else(|| w.intake_body(first.body).to_owned(), |row| compose::issuer(row, w));
    // As the card has it: the body nearest to the reader may count a part alone.
    let amount = compose::amount(&statuses.first()?.amount, w);
    // With a high calcium nobody "eats too little": the warning is read first.
    let calm = || {
        if report.is_amount_replaced(nutrient) {
            w.replaced().to_owned()
        } else {
            format!("{issuer}{}{}", w.colon(), compose::status(&first, w))
        }
    };
    Some(Line {
        id: format!("intake-{}", nutrient.id()),
        level: worst.map(|alert| alert.level),
        name: w.nutrient(nutrient),
        // Its name says that it is a day's.
        value: format!("{amount} {}", nutrient.unit().printed()),
        says: said(worst, calm, w),
    })
}

/// See [`Overview`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The lines.
    pub(super) lines: Vec<Line>,
}

/// The list; nothing where there is one result: its finding is the list.
#[component]
pub(super) fn Overview(props: &Props) -> Html {
    let w = use_words();
    if props.lines.len() < 2 {
        return Html::default();
    }
    let count = counted(w, w.strip_results(), props.lines.len());
    html! {
        <nav class="overview" aria-labelledby="overview-title">
            <h3 class="overview__title" id="overview-title" key={count.as_str()}>{ &count }</h3>
            <ul>{ for props.lines.iter().map(|line| one(line, w)) }</ul>
        </nav>
    }
}

fn one(line: &Line, w: Words) -> Html {
    let Line { id, level, name, value, says } = line;
    let level = level.map(|level| format!("overview__one--{}", level.id()));
    html! {
        <li class={classes!("overview__one", level)} key={format!("{id} {value} {says}")}>
            <a href={format!("#{id}")}>
                <span class="overview__what">{ *name }{ " " }<b><bdi>{ value }</bdi></b></span>
                { " " }
                <span lang={w.said_tag()} dir={w.said_dir()}>{ says }</span>
            </a>
        </li>
    }
}

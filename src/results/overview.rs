//! All results in a list, where there are several: a line each, with the way to
//! its finding. Those that a warning speaks of come first.

use calcium_compass_core::alert::Level;
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
    let levels = report.alerts_of(quantity.measure).map(|alert| alert.level);
    Line {
        id: format!("finding-{}", quantity.measure.id()),
        level: levels.max().filter(|level| *level > Level::Info),
        name: w.measure(quantity.measure),
        value: format!("{} {}", compose::typed(quantity, w), quantity.scale.unit.printed()),
        says: compose::brief(finding, report, w),
    }
}

/// What the warning says, or the body nearest to the reader.
fn of_amount(nutrient: Nutrient, report: &Report, w: Words) -> Option<Line> {
    let statuses: Vec<_> =
        report.statuses.iter().filter(|status| status.nutrient == nutrient).copied().collect();
    let first = *nearest(&statuses, w).first()?;
    let alerts = nutrient.measures().iter().flat_map(|measure| report.alerts_of(*measure));
    let worst = alerts.filter(|alert| alert.level > Level::Info).max_by_key(|alert| alert.level);
    let issuer = first
        .row
        .map_or_else(|| w.intake_body(first.body).to_owned(), |row| compose::issuer(row, w));
    let amount = compose::exact(first.amount.known(), 0, w);
    Some(Line {
        id: format!("intake-{}", nutrient.id()),
        level: worst.map(|alert| alert.level),
        name: w.nutrient(nutrient),
        // Its name says that it is a day's.
        value: format!("{amount} {}", nutrient.unit().printed()),
        says: worst.map_or_else(
            || format!("{issuer}: {}", compose::status(&first, w)),
            |alert| compose::headline(alert, w),
        ),
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
                <span lang={w.said_lang().tag()} dir={w.said_lang().dir()}>{ says }</span>
            </a>
        </li>
    }
}

//! The results: warnings first, then a finding per figure, then daily amounts.
//! Each is a component that draws itself again only when what it shows has
//! changed. No browser API: everything here renders on the host too.
//!
//! One rule, because a page translator replaces text nodes and Yew would go on
//! writing to the old ones: an element with a computed text in it has that text
//! in its `key`, and stands alone: its next one would be put before what stands
//! beside it, which may have been put elsewhere.

mod alert;
pub mod announcement;
mod button;
mod by_hand;
mod certainty;
mod citations;
pub(crate) mod claims;
mod commands;
pub mod context;
pub mod effect;
mod figure;
mod finding;
mod fold;
pub mod hosted;
mod intake;
mod joint;
mod left_out;
pub(crate) mod line;
pub mod messages;
mod next;
mod notice;
mod overview;
mod picture;
mod print_summary;
pub(crate) mod problem;
mod problems;
mod question;
mod said;
mod saving;
mod select;
pub(crate) mod site_link;
mod sources;
pub mod summary_bar;
mod undo;

use std::rc::Rc;

use calcium_compass_core::alert::{Alert, Level, Says};
use calcium_compass_core::intake::IntakeStatus;
use calcium_compass_core::joint::JointVerdict;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::reference::Nutrient;
use calcium_compass_core::report::{Finding, Report};
use calcium_compass_core::verdict::Outcome;
use calcium_compass_words::fill::join;
use calcium_compass_words::{Notice, Words, compose};
use yew::prelude::*;

use alert::{Alerts, Card, cards};
use commands::Commands;
use context::{use_page, use_words};
use effect::Effect;
use finding::FindingCard;
use intake::IntakeCard;
use overview::{Overview, lines};
use print_summary::print_summary;
use undo::undo;

use crate::form::state::State;

#[cfg(feature = "page")]
pub(crate) use citations::citation;
#[cfg(feature = "page")]
pub(crate) use picture::drawn_example;
#[cfg(feature = "page")]
pub(crate) use sources::{GROUPS, Group};

/// See [`Results`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is shown.
    pub state: State,
    /// Asks the browser.
    #[prop_or_default]
    pub effect: Callback<Effect>,
}

/// What stands in the part of the page that says what the numbers mean.
#[component]
pub fn Results(props: &Props) -> Html {
    let (w, page, state) = (use_words(), use_page(), &props.state);
    let (form, report) = (&state.form, &state.report);
    let nutrients: Vec<Nutrient> =
        Nutrient::ALL.iter().copied().filter(|nutrient| report.has_amount(*nutrient)).collect();
    let empty = report.findings.is_empty() && nutrients.is_empty();
    let elsewhere = |notice: &Notice| notice.is_about_a_tool() || form.not_come().is_some();
    let arrived = form.notice.filter(|notice| !elsewhere(notice));
    html! {
        <>
            <h2 class="meaning__title" id="meaning-title">{ w.meaning() }</h2>
            if let Some(notice) = arrived {
                { notice::line(notice, form.saved, w) }
            }
            if form.notice == Some(Notice::Taken) {
                { undo(&page, w) }
            }
            { print_summary(&form.input(), page.today, w) }
            { problems::problems(&due(state, w), w) }
            <Alerts cards={at_the_top(report, w)} />
            <Overview lines={lines(report, &nutrients, w)} />
            if empty {
                { nothing(form.has_numbers(), w) }
            }
            <div class="cards cards--wide">
                { for report.findings.iter().map(|finding| card(finding, state, w)) }
            </div>
            if let Some(verdict) = joint_verdict(report) {
                { joint::card(&verdict, w) }
            }
            <div class="cards cards--wide">
                { for nutrients.into_iter().map(|nutrient| intake(nutrient, state)) }
            </div>
            <Commands {state} effect={&props.effect} />
        </>
    }
}

/// Instead of results; `partial` where a number was entered that says nothing yet.
fn nothing(partial: bool, w: Words) -> Html {
    if !partial {
        return start(false, w);
    }
    let text = w.partial_body();
    html! {
        <div class="empty" key="partial">
            <p class="empty__head">{ w.empty_heading() }</p>
            <p class="quiet" key={text}>{ text }</p>
        </div>
    }
}

/// Where nothing was entered, before and after the program has come. Its two sentences
/// share one place, so that what stands under them does not move when it comes.
pub(crate) fn start(coming: bool, w: Words) -> Html {
    html! {
        <div key="start" class={classes!("empty", "empty--start", coming.then_some("is-coming"))}>
            <p class="empty__head">{ w.empty_heading() }</p>
            <p class="empty__body quiet">{ w.empty_body() }</p>
            <p class="empty__coming quiet">{ w.not_started() }</p>
        </div>
    }
}

fn card(finding: &Finding, state: &State, w: Words) -> Html {
    let (form, report) = (&state.form, &state.report);
    let measure = finding.quantity.measure;
    let comparison = report
        .comparison(finding)
        .map(|found| (AttrValue::from(compose::comparison(&found, w)), found));
    let opening = |alert: &Alert| opens(alert) && alert.concerns().contains(&measure);
    html! {
        <FindingCard
            key={measure.id()}
            finding={Rc::new(finding.clone())}
            says={join(&compose::says(finding, report, w), " ")}
            most={compose::most(finding, report, w).map(AttrValue::from)}
            {comparison}
            replaced={report.is_replaced(measure)}
            next={report.next(measure)}
            opening={cards(&report.alerts, opening, w)}
            host_range={form.is_range_of_host(measure)}
            reminds={!form.host.embedded}
            anticoagulant={report.person.anticoagulant()}
        />
    }
}

fn intake(nutrient: Nutrient, state: &State) -> Html {
    let report = &state.report;
    let statuses = report.statuses.iter().filter(|status| status.nutrient == nutrient);
    let alerts = nutrient.measures().iter().flat_map(|measure| report.alerts_of(*measure));
    html! {
        <IntakeCard
            key={nutrient.id()}
            {nutrient}
            statuses={statuses.copied().collect::<Rc<[IntakeStatus]>>()}
            replaced={report.is_amount_replaced(nutrient)}
            level={alerts.map(|alert| alert.level).max()}
            chosen={state.form.body(nutrient)}
            anticoagulant={report.person.anticoagulant()}
        />
    }
}

/// Alerts that open the finding they concern.
fn opens(alert: &Alert) -> bool {
    alert.level == Level::Info && alert.id.says(Says::InTheFinding)
}

/// All others; and those whose finding is not there.
fn at_the_top(report: &Report, w: Words) -> Vec<Card> {
    let shown = |alert: &Alert| {
        report.findings.iter().any(|finding| alert.concerns().contains(&finding.quantity.measure))
    };
    cards(&report.alerts, |alert| !opens(alert) || !shown(alert), w)
}

/// The joint reading, where both results are there and nothing forbids it.
fn joint_verdict(report: &Report) -> Option<JointVerdict> {
    report.joint.filter(|joint| {
        matches!(joint.outcome, Outcome::Band(_))
            && !report.is_replaced(Measure::VitaminD25Oh)
            && !report.is_replaced(Measure::DpUcmgp)
    })
}

/// What is wrong and due to be told.
fn due(state: &State, w: Words) -> Vec<(Measure, String)> {
    let mut due = problem::of_fields(&state.report, &state.form, w);
    due.retain(|shown| {
        let field = state.form.field(shown.field);
        !shown.is_question() && field.is_some_and(|field| shown.is_due(field))
    });
    due.into_iter().map(|shown| (shown.field, shown.text)).collect()
}

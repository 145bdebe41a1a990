//! The results: warnings first, then a finding per figure, then daily amounts.

use yew::prelude::*;

use crate::core::alert::{Alert, AlertId, Level};
use crate::core::date::Date;
use crate::core::joint::JointVerdict;
use crate::core::measure::Measure;
use crate::core::report::Report;
use crate::core::verdict::Outcome;
use crate::text::Words;

use super::Ask;
use super::action::Action;
use super::alert::care_card;
use super::finding::finding_card;
use super::form::Form;
use super::intake::intake_cards;
use super::joint::joint_card;
use super::problem;
use super::tools::tools;

/// Everything that is drawn, and the ways to act.
pub(super) struct View<'a> {
    pub(super) report: Report,
    pub(super) form: &'a Form,
    pub(super) words: Words,
    pub(super) today: Option<Date>,
    pub(super) live: bool,
    pub(super) act: Callback<Action>,
    pub(super) ask: Callback<Ask>,
}

impl View<'_> {
    /// Alerts that open the finding they concern, rather than the page.
    pub(super) fn opening(&self, measure: Measure) -> Vec<Alert> {
        self.alerts(|alert| opens(alert) && alert.id.concerns().contains(&measure))
    }

    /// All others; and those whose finding is not there.
    fn at_the_top(&self) -> Vec<Alert> {
        let shown =
            |measure: &Measure| self.report.findings.iter().any(|f| f.quantity.measure == *measure);
        self.alerts(|alert| !opens(alert) || !alert.id.concerns().iter().any(shown))
    }

    fn alerts(&self, keep: impl Fn(&Alert) -> bool) -> Vec<Alert> {
        self.report.alerts.iter().filter(|alert| keep(alert)).copied().collect()
    }

    /// The most urgent warning that concerns a measure.
    pub(super) fn level(&self, measure: Measure) -> Option<Level> {
        let concerning =
            self.report.alerts.iter().filter(|alert| alert.id.concerns().contains(&measure));
        concerning.map(|alert| alert.id.level()).max()
    }

    /// The joint reading, where both results are there and nothing forbids it.
    fn joint(&self) -> Option<JointVerdict> {
        let replaced = |measure| self.report.is_replaced(measure);
        self.report.joint.filter(|joint| {
            matches!(joint.outcome, Outcome::Band(_))
                && !replaced(Measure::VitaminD25Oh)
                && !replaced(Measure::DpUcmgp)
        })
    }
}

fn opens(alert: &Alert) -> bool {
    matches!(alert.id, AlertId::VkaUnanswered | AlertId::KidneyUnanswered)
}

pub(super) fn meaning(view: &View) -> Html {
    let w = view.words;
    let findings = &view.report.findings;
    let alerts = view.at_the_top();
    let empty = findings.is_empty() && view.report.statuses.is_empty();
    html! {
        <section class="meaning" id="meaning" aria-labelledby="meaning-title" tabindex="-1">
            <h2 class="meaning__title" id="meaning-title">{ w.meaning() }</h2>
            if let Some(notice) = view.form.notice {
                <p class="notice" key={format!("{notice:?}")}>{ w.notice(notice) }</p>
            }
            { problem::summary(view) }
            <div class="cards">
                for alert in alerts.iter() { { care_card(alert, w) } }
            </div>
            if empty {
                { nothing(view) }
            }
            <div class="cards cards--wide">
                for finding in findings.iter() { { finding_card(finding, view) } }
            </div>
            if let Some(joint) = view.joint() {
                { joint_card(&joint, w) }
            }
            { intake_cards(view) }
            { tools(view) }
        </section>
    }
}

/// Instead of results.
fn nothing(view: &View) -> Html {
    let w = view.words;
    let (key, text) = match (view.live, view.form.has_numbers()) {
        (false, _) => ("starting", w.not_started()),
        (true, false) => ("empty", w.empty_body()),
        (true, true) => ("partial", w.partial_body()),
    };
    html! {
        <div class="empty" {key}>
            <p class="empty__head">{ w.empty_heading() }</p>
            <p class="quiet">{ text }</p>
        </div>
    }
}

//! The results: warnings first, then a finding per figure.

use yew::prelude::*;

use crate::core::alert::{Alert, AlertId};
use crate::core::date::Date;
use crate::core::joint::JointVerdict;
use crate::core::measure::Measure;
use crate::core::report::Report;
use crate::core::verdict::Outcome;
use crate::text::en;

use super::alert::care_card;
use super::finding::finding_card;
use super::joint::joint_card;

/// A report to be drawn, and the day it is drawn on.
pub(super) struct View {
    pub(super) report: Report,
    pub(super) today: Option<Date>,
}

impl View {
    pub(super) fn new(report: Report, today: Option<Date>) -> Self {
        Self { report, today }
    }

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

pub(super) fn meaning(view: &View, live: bool) -> Html {
    let findings = &view.report.findings;
    let alerts = view.at_the_top();
    html! {
        <section class="meaning" id="meaning" aria-labelledby="meaning-title" tabindex="-1">
            <h2 class="meaning__title" id="meaning-title">{ en::MEANING }</h2>
            <div class="cards">
                for alert in alerts.iter() { { care_card(alert) } }
            </div>
            if findings.is_empty() {
                <div class="empty" key={if live { "ready" } else { "starting" }}>
                    <p class="empty__head">{ en::EMPTY_HEADING }</p>
                    <p class="quiet">{ if live { en::EMPTY_BODY } else { en::NOT_STARTED } }</p>
                </div>
            }
            <div class="cards">
                for finding in findings.iter() { { finding_card(finding, view) } }
            </div>
            if let Some(joint) = view.joint() {
                { joint_card(&joint) }
            }
        </section>
    }
}

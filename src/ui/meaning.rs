//! The results: warnings first, then a finding per figure.

use std::rc::Rc;

use yew::prelude::*;

use crate::core::alert::{Alert, AlertId};
use crate::core::date::Date;
use crate::core::joint::JointVerdict;
use crate::core::measure::Measure;
use crate::core::report::{Finding, Report};
use crate::core::verdict::Outcome;
use crate::text::en;

use super::alert::CareCard;
use super::finding::FindingCard;
use super::joint::JointCard;

/// A report to be drawn, and the day it is drawn on.
#[derive(Clone)]
pub(super) struct View {
    pub(super) report: Rc<Report>,
    pub(super) today: Option<Date>,
}

impl View {
    pub(super) fn new(report: Report, today: Option<Date>) -> Self {
        Self { report: Rc::new(report), today }
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

/// One report is one picture: nothing is compared piece by piece.
impl PartialEq for View {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.report, &other.report) && self.today == other.today
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) view: View,
    pub(super) live: bool,
}

#[component]
pub(super) fn Meaning(props: &Props) -> Html {
    let view = &props.view;
    let findings: Vec<Finding> = view.report.findings.clone();
    let alerts = view.at_the_top();
    html! {
        <section class="meaning" id="meaning" aria-labelledby="meaning-title" tabindex="-1">
            <h2 class="meaning__title" id="meaning-title">{ en::MEANING }</h2>
            <div class="cards">
                for alert in alerts.iter().copied() {
                    <CareCard key={alert.id.id()} {alert} />
                }
            </div>
            if findings.is_empty() {
                <div class="empty" key={if props.live { "ready" } else { "starting" }}>
                    <p class="empty__head">{ en::EMPTY_HEADING }</p>
                    <p class="quiet">{ if props.live { en::EMPTY_BODY } else { en::NOT_STARTED } }</p>
                </div>
            }
            <div class="cards">
                for (place, finding) in findings.iter().enumerate() {
                    <FindingCard key={finding.quantity.measure.id()} {place} measure={finding.quantity.measure} view={view.clone()} />
                }
            </div>
            if let Some(joint) = view.joint() {
                <JointCard key={joint.id()} id={joint.id()} {joint} />
            }
        </section>
    }
}

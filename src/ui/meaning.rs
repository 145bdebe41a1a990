//! The results: warnings first, then a finding per figure, then daily amounts.

use web_sys::Event;
use yew::Callback;

use calcium_compass_core::alert::{Alert, AlertId, Level};
use calcium_compass_core::date::Date;
use calcium_compass_core::joint::JointVerdict;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::reference::Nutrient;
use calcium_compass_core::report::Report;
use calcium_compass_core::verdict::Outcome;
use calcium_compass_words::{Notice, Words, compose};

use super::Told;
use super::alert::care_card;
use super::element::{El, el};
use super::finding::finding_card;
use super::form::Form;
use super::intake::intake_cards;
use super::joint::joint_card;
use super::markup::{Markup, tag};
use super::problem;
use super::tools::{said, tools};

/// Everything that is drawn, and the ways to act.
pub(super) struct View<'a> {
    pub(super) report: &'a Report,
    pub(super) form: &'a Form,
    pub(super) words: Words,
    pub(super) today: Option<Date>,
    pub(super) live: bool,
    pub(super) tell: Callback<Told>,
}

impl View<'_> {
    /// Tells what an event says.
    pub(super) fn hears(&self, read: fn(&Event) -> Option<Told>) -> Callback<Event> {
        let tell = self.tell.clone();
        Callback::from(move |event: Event| {
            if let Some(told) = read(&event) {
                tell.emit(told);
            }
        })
    }

    /// A part one step away, still empty.
    pub(super) fn fold(&self, name: &str, summary: &str) -> Markup {
        tag("details")
            .class("more")
            .attr("data-fold", name)
            .maybe("open", self.is_open(name).then_some(""))
            .child(tag("summary").text(summary))
    }

    /// A part one step away, drawn once it is opened.
    pub(super) fn hidden(
        &self,
        name: &str,
        summary: &str,
        inside: impl FnOnce() -> Markup,
    ) -> Markup {
        self.fold(name, summary).child(self.is_open(name).then(inside))
    }

    fn is_open(&self, name: &str) -> bool {
        self.form.opened.iter().any(|open| open == name)
    }

    /// Alerts that open the finding they concern, rather than the page.
    pub(super) fn opening(&self, measure: Measure) -> Markup {
        self.cards(|alert| opens(alert) && alert.concerns().contains(&measure))
    }

    /// All others; and those whose finding is not there.
    fn at_the_top(&self) -> Markup {
        let shown = |alert: &Alert| {
            self.report.findings.iter().any(|f| alert.concerns().contains(&f.quantity.measure))
        };
        self.cards(|alert| !opens(alert) || !shown(alert))
    }

    fn cards(&self, keep: impl Fn(&Alert) -> bool) -> Markup {
        let (all, phone) = (&self.report.alerts, &self.form.host.phone);
        let alerts = all.iter().enumerate().filter(|(_, alert)| keep(alert));
        tag("div").class("cards").each(alerts, |(place, alert)| {
            care_card(alert, all.get(..place).unwrap_or_default(), phone, self.words)
        })
    }

    /// The most urgent warning that concerns any of some measures.
    pub(super) fn level(&self, measures: &[Measure]) -> Option<Level> {
        let of = |measure: &Measure| self.report.alerts_of(*measure).map(|alert| alert.level).max();
        measures.iter().filter_map(of).max()
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
    alert.level == Level::Info
        && matches!(alert.id, AlertId::VkaUnanswered | AlertId::KidneyUnanswered)
}

pub(super) fn meaning(view: &View) -> El {
    let w = view.words;
    let report = view.report;
    let amounts = Nutrient::ALL.iter().any(|nutrient| report.has_amount(*nutrient));
    let empty = report.findings.is_empty() && !amounts;
    let title = tag("h2").class("meaning__title").id("meaning-title").text(w.meaning());
    let arrived = view.form.notice.filter(|notice| !notice.is_about_a_tool());
    let findings = el("div")
        .class("cards cards--wide")
        .each(&report.findings, |finding| finding_card(finding, view));
    el("section")
        .class("meaning")
        .id("meaning")
        .attr("aria-labelledby", "meaning-title")
        .attr("tabindex", "-1")
        .child(title)
        .child(arrived.map(|notice| told(notice, view)))
        .child(paper(view))
        .child(problem::summary(view))
        .child(view.at_the_top())
        .child(empty.then(|| nothing(view)))
        .child(findings)
        .child(view.joint().map(|joint| joint_card(&joint, w)))
        .child(intake_cards(view))
        .child(tools(view))
}

/// What the page says of itself.
pub(super) fn told(notice: Notice, view: &View) -> Markup {
    tag("p").class("notice").text(&said(notice, view.form, view.words))
}

/// On paper, instead of the fields: whose numbers these are, and of what day.
fn paper(view: &View) -> Markup {
    let w = view.words;
    let input = view.form.input();
    let lines = |title: &str, lines: Vec<String>| {
        (!lines.is_empty()).then(|| {
            tag("div")
                .child(tag("h3").text(title))
                .child(tag("ul").each(lines, |line| tag("li").text(&line)))
        })
    };
    tag("div")
        .class("paper")
        .child(lines(w.copy_person(), compose::person(&input, w)))
        .child(lines(w.copy_entered(), compose::entered(&input, w)))
        .child(tag("p").text(&compose::foot(w)))
}

/// Instead of results.
fn nothing(view: &View) -> Markup {
    let w = view.words;
    let text = match (view.live, view.form.has_numbers()) {
        (false, _) => w.not_started(),
        (true, false) => w.empty_body(),
        (true, true) => w.partial_body(),
    };
    tag("div")
        .class("empty")
        .child(tag("p").class("empty__head").text(w.empty_heading()))
        .child(tag("p").class("quiet").text(text))
}

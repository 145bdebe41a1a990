//! [`Sheet`]: the page that is printed, with all of it. On a screen it is not shown.

use std::rc::Rc;

use calcium_compass_core::reference::Nutrient;
use calcium_compass_core::report::Finding;
use calcium_compass_records::qr;
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

use super::code::drawing;
use super::entered::Entered;
use super::words::use_words;
use crate::site::NAME;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) entered: Rc<Entered>,
}

#[component]
pub(super) fn Sheet(props: &Props) -> Html {
    let records = use_words();
    let w = records.shared;
    let Entered { input, report, link, today } = &*props.entered;
    let code = qr::code(link);
    html! {
        <div class="sheet" aria-hidden="true" data-sheet="">
            <header class="sheet__head">
                <div>
                    <h1>{ NAME }</h1>
                    <p>{ compose::date(*today, w) }</p>
                    { part(w.copy_person(), &compose::person(input, w)) }
                    { part(w.copy_entered(), &compose::entered(input, w)) }
                </div>
                if let Some(code) = &code {
                    { drawing(code, records.qr_image()) }
                }
            </header>
            <div class="sheet__body">
                for (place, alert) in report.alerts.iter().enumerate() {
                    // A list of signs stands once, as on the page.
                    { part(
                        &compose::headline(alert, w),
                        &compose::alert_after(alert, report.alerts.get(..place).unwrap_or_default(), w),
                    ) }
                }
                for finding in &report.findings {
                    { part(w.measure(finding.quantity.measure), &said(finding, &props.entered, w)) }
                }
                for nutrient in Nutrient::ALL {
                    { part(w.nutrient(*nutrient), &compose::amount_on_paper(*nutrient, report, w)) }
                }
            </div>
            <p class="sheet__foot">{ w.not_for() }{ " " }{ compose::foot(w) }</p>
        </div>
    }
}

/// What is said of a figure, and no more: who says what has a page of its own.
fn said(finding: &Finding, entered: &Entered, w: Words) -> Vec<String> {
    let report = &entered.report;
    let measure = finding.quantity.measure;
    let withheld = finding.gate.is_some() || finding.needs.is_some();
    let mut lines = if report.is_replaced(measure) && !withheld {
        vec![w.replaced().to_owned()]
    } else {
        vec![compose::says(finding, report, w).join(" ")]
    };
    if let Some(comparison) = report.comparison(finding) {
        lines.push(format!("{} {}", w.how_compare(), compose::comparison(&comparison, w)));
    }
    lines.push(format!("{}{}{}", w.what_next(), w.colon(), w.next(report.next(measure))));
    if let Some(again) = report.retest(finding) {
        lines.push(format!("{}{}{}", w.test_again(), w.colon(), w.retest(again)));
    }
    lines
}

fn part(title: &str, lines: &[String]) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <section key={title.to_owned()}>
            <h2>{ title }</h2>
            for line in lines {
                <p key={line.as_str()}>{ line }</p>
            }
        </section>
    }
}

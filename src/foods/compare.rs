//! [`Compare`]: what each source would say, beside what it said before. Never of a
//! blood level: no dose is turned into one.

use std::rc::Rc;

use calcium_compass_core::intake::{IntakeStatus, Status};
use calcium_compass_core::reference::Nutrient;
use calcium_compass_core::report::Report;
use calcium_compass_words::{FoodsWords, compose};
use yew::prelude::*;

use super::action::Action;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) before: Rc<Report>,
    pub(super) after: Rc<Report>,
    pub(super) dispatch: Callback<Action>,
}

/// The statuses that would change.
#[component]
pub(super) fn Compare(props: &Props) -> Html {
    let (w, before, after) = (use_words(), &props.before, &props.after);
    let changed: Vec<&IntakeStatus> = after
        .statuses
        .iter()
        .filter(|status| !matches!(status.status, Status::Gated(_) | Status::NoValue))
        .filter(|status| is_other(of(before, status), status))
        .collect();
    let does = |action: Action| props.dispatch.reform(move |_: MouseEvent| action.clone());
    html! {
        <section class="compare">
            <h3>{ w.compare_heading() }</h3>
            <p class="quiet">{ w.compare_hint() }{ " " }{ w.no_prediction() }</p>
            if changed.is_empty() {
                <p>{ w.nothing_to_compare() }</p>
            } else {
                <table class="lens">
                    <thead>
                        <tr>
                            <th scope="col">{ w.shared.body() }</th>
                            <th scope="col">{ w.before() }</th>
                            <th scope="col">{ w.after() }</th>
                        </tr>
                    </thead>
                    <tbody>
                        { for changed.into_iter().map(|status| row(before, after, status, w)) }
                    </tbody>
                </table>
            }
            <div class="answers">
                <button
                    type="button"
                    class="button"
                    data-tool="compare.here"
                    onclick={does(Action::CompareFromHere)}
                >{ w.compare_from_here() }</button>
                <button
                    type="button"
                    class="link"
                    data-tool="compare.page"
                    onclick={does(Action::CompareWithPage)}
                >{ w.restart() }</button>
            </div>
        </section>
    }
}

fn of<'a>(report: &'a Report, status: &IntakeStatus) -> Option<&'a IntakeStatus> {
    report.statuses.iter().find(|one| (one.nutrient, one.body) == (status.nutrient, status.body))
}

fn is_other(before: Option<&IntakeStatus>, after: &IntakeStatus) -> bool {
    before.is_none_or(|before| (before.status, before.amount) != (after.status, after.amount))
}

fn row(before: &Report, after: &Report, status: &IntakeStatus, w: FoodsWords) -> Html {
    let name =
        format!("{}: {}", w.shared.nutrient(status.nutrient), w.shared.intake_body(status.body));
    let was = of(before, status);
    let said_before = was.map_or_else(|| "–".to_owned(), |was| said(before, was, w));
    let said_after = said(after, status, w);
    html! {
        <tr
            key={format!("{name} {said_before} {said_after}")}
            data-nutrient={status.nutrient.id()}
            data-body={status.body.id()}
            data-before={was.map_or("none", |was| was.status.id())}
            data-after={status.status.id()}
        >
            <th scope="row">{ &name }</th>
            <td>{ &said_before }</td>
            <td>{ &said_after }</td>
        </tr>
    }
}

/// A warning comes before what a source says.
fn said(report: &Report, status: &IntakeStatus, w: FoodsWords) -> String {
    let nutrient: Nutrient = status.nutrient;
    if report.is_amount_replaced(nutrient) {
        return w.shared.replaced().to_owned();
    }
    compose::status(status, w.shared)
}

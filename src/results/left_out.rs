//! What a report prints behind a figure and what was left out of it: named at
//! the field, and a range is offered as the laboratory's own.

use calcium_compass_core::behind::Mark;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::milli::Milli;
use calcium_compass_core::range::Range;
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

use super::button::button;
use super::context::{use_page, use_words};
use crate::form::action::Action;

/// The laboratory's flag.
pub(super) fn left_out_mark(mark: Mark, w: Words) -> Html {
    let mark = mark.printed();
    let text = w.fill(w.left_out_mark(), &[("mark", mark)]);
    html! { <p class="also" data-left-out="flag">{ text }</p> }
}

/// See [`LeftOutRange`].
#[derive(Properties, PartialEq)]
pub(super) struct RangeProps {
    pub(super) measure: Measure,
    pub(super) range: Range,
}

/// The laboratory's range, and a button that takes it for that.
#[component]
pub(super) fn LeftOutRange(props: &RangeProps) -> Html {
    let (w, page, measure) = (use_words(), use_page(), props.measure);
    let limit = |at: Option<Milli>| at.map(|at| compose::printed(at, w)).unwrap_or_default();
    let (low, high) = (limit(props.range.low), limit(props.range.high));
    let range = match (low.as_str(), high.as_str()) {
        (low, "") => w.signed(">", low),
        ("", high) => w.signed("<", high),
        (low, high) => format!("{low}\u{2013}{high}"),
    };
    let text = w.fill(w.range_seen(), &[("range", &range)]);
    let answer = format!("{}.range", measure.id());
    let take = Action::TakeRange(measure, low, high);
    let take = page.dispatch.reform(move |()| take.clone());
    html! {
        <div class="also" data-left-out="range">
            <p>{ text }</p>
            <div class="answers">
                { button(None, Some(answer), w.use_range().into(), &take) }
            </div>
        </div>
    }
}

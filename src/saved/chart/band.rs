//! The ranges that laboratories printed, behind the tests they came with: from
//! halfway to the test before to halfway to the next. No source's limits are drawn:
//! this page knows nothing of the person, and the sources differ.

use calcium_compass_core::exact::Exact;
use calcium_compass_core::saved::trend::{Printed, Trend};
use yew::prelude::*;

use super::frame::Frame;
use crate::results::line::scale::percent;

/// A band: its ends along the picture, and the range.
struct Band {
    from: i32,
    to: i32,
    range: Printed,
}

/// Whether a laboratory printed a range that may be drawn. Of a vitamin K marker none
/// is: this page does not know whether its reader takes an anticoagulant.
pub(in crate::saved) fn has_ranges(trend: &Trend) -> bool {
    let is_printed = |range: Printed| range.low.is_some() || range.high.is_some();
    !trend.measure.is_vitamin_k() && trend.points.iter().any(|point| is_printed(point.printed))
}

/// The bands of a trend.
pub(super) fn bands(frame: &Frame, trend: &Trend) -> Html {
    if !has_ranges(trend) {
        return Html::default();
    }
    html! { <g>{ for found(frame, trend).iter().map(|band| drawn(frame, band)) }</g> }
}

/// Neighbours with the same range are one band.
fn found(frame: &Frame, trend: &Trend) -> Vec<Band> {
    let at: Vec<i32> = trend.points.iter().map(|point| frame.along(point)).collect();
    let mut bands: Vec<Band> = Vec::new();
    for (place, point) in trend.points.iter().enumerate() {
        let Some(here) = at.get(place) else { continue };
        let next = at.get(place + 1).map_or(Frame::END, |next| (here + next) / 2);
        match bands.last_mut() {
            Some(last) if is_same(last.range, point.printed) => last.to = next,
            Some(last) => {
                let from = last.to;
                bands.push(Band { from, to: next, range: point.printed });
            }
            None => bands.push(Band { from: Frame::START, to: next, range: point.printed }),
        }
    }
    bands
}

fn is_same(one: Printed, other: Printed) -> bool {
    let same = |a: Option<Exact>, b: Option<Exact>| match (a, b) {
        (Some(a), Some(b)) => a.compare_exact(b).is_eq(),
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    };
    same(one.low, other.low) && same(one.high, other.high)
}

fn drawn(frame: &Frame, band: &Band) -> Html {
    let Printed { low, high } = band.range;
    if low.is_none() && high.is_none() {
        return Html::default();
    }
    let (top, bottom) = frame.between(low, high);
    let (a, b) = (frame.left(band.from), frame.left(band.to));
    html! {
        <rect
            class="printed"
            x={percent(a.min(b))}
            width={percent((a - b).abs())}
            y={top.to_string()}
            height={(bottom - top).max(1).to_string()}
        />
    }
}

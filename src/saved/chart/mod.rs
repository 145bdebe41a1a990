//! [`Chart`]: the picture of a trend: a dot a test, by day and by amount, with
//! where the true level may lie. Places along it are in per cent of its width,
//! heights in pixels: no word shrinks on a phone. There is no `style` attribute.

mod band;
mod frame;

use std::rc::Rc;

use calcium_compass_core::exact::Exact;
use calcium_compass_core::milli::Milli;
use calcium_compass_core::number::Bound;
use calcium_compass_core::saved::trend::{Point, Since, Trend};
use calcium_compass_core::uncertainty::ChangeVerdict;
use calcium_compass_words::{SavedWords, compose};
use yew::prelude::*;

use super::table::amount;
use super::words::use_words;
use crate::results::line::scale::{percent, rows};
use band::bands;
pub(super) use band::has_ranges;
use frame::{BOTTOM, Frame};

/// What is left free under the months.
const UNDER: i32 = 8;
/// How far the marks of notes stand under the months.
const MARKS: i32 = 22;
/// A dot and its edge, from its middle.
const DOT: i32 = 8;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The start of every id in it.
    pub(super) id: AttrValue,
    pub(super) trend: Rc<Trend>,
}

#[component]
pub(super) fn Chart(props: &Props) -> Html {
    let w = use_words();
    let trend = &*props.trend;
    let rtl = w.shared.lang().is_rtl();
    let (start, anchor) = if rtl { ("100%", "end") } else { ("0", "start") };
    let frame = Frame::of(trend, rtl);
    let title = format!("{}-{}", props.id, trend.measure.id());
    let months = frame.months(trend);
    let months_end = months.iter().map(|(_, y, _)| *y).max().unwrap_or(BOTTOM);
    let marks = frame.marks(trend);
    let lowest = if marks.is_empty() { months_end } else { months_end + MARKS };
    let labels: Vec<(i32, usize)> = trend
        .points
        .iter()
        .map(|point| (frame.along(point), amount(point, trend, w).len()))
        .collect();
    let labelled = trend.points.iter().zip(rows(&labels)).filter(|(_, row)| *row == Some(0));
    let pairs = trend.points.iter().zip(trend.points.iter().skip(1));
    html! {
        // Figures and places count from the left, in Arabic too.
        <svg
            class="line__svg"
            width="100%"
            height={(lowest + UNDER).to_string()}
            role="img"
            direction="ltr"
            aria-labelledby={title.clone()}
        >
            <title id={title}>{ in_words(trend, w) }</title>
            { bands(&frame, trend) }
            <g class="grid">
                for at in frame.steps() { { grid_line(&frame, at, start, anchor, w) } }
            </g>
            <text class="grid__unit" y="14" x={start} text-anchor={anchor}>
                { trend.unit.printed() }
            </text>
            <g>for point in &trend.points { { reach(&frame, point) } }</g>
            <g>for (from, to) in pairs { { step(&frame, from, to) } }</g>
            <g>for point in &trend.points { { dot(&frame, point) } }</g>
            <g class="edges" aria-hidden="true">
                for (point, _) in labelled { { label(&frame, point, amount(point, trend, w)) } }
            </g>
            <g class="edges" aria-hidden="true">
                for (x, y, text) in months {
                    <text key={text.clone()} x={percent(x)} y={y.to_string()} text-anchor="middle">
                        { text }
                    </text>
                }
            </g>
            <g class="edges" aria-hidden="true">
                for (x, number) in marks {
                    <text
                        key={number.clone()}
                        class="mark"
                        x={percent(x)}
                        y={lowest.to_string()}
                        text-anchor="middle"
                    >
                        { number }
                    </text>
                }
            </g>
        </svg>
    }
}

/// What the picture is of; the table says the rest.
fn in_words(trend: &Trend, w: SavedWords) -> String {
    let day = |point: Option<&Point>| {
        point.map(|point| compose::date(point.result.date(), w.shared)).unwrap_or_default()
    };
    let (count, first) = (trend.points.len().to_string(), day(trend.points.first()));
    let gaps = [
        ("measure", w.shared.measure(trend.measure)),
        ("n", count.as_str()),
        ("first", first.as_str()),
        ("last", &day(trend.points.last())),
    ];
    w.shared.fill(w.picture_of(), &gaps)
}

/// A line across at an amount.
fn grid_line(
    frame: &Frame,
    at: Exact,
    start: &'static str,
    anchor: &'static str,
    w: SavedWords,
) -> Html {
    let y = frame.y(at);
    let milli = i64::try_from(at.rounded(3)).map(Milli::new).unwrap_or_default();
    let text = compose::printed(milli, w.shared);
    html! {
        <g key={text.clone()}>
            <line x1="0" x2="100%" y1={y.to_string()} y2={y.to_string()} />
            <text x={start} y={(y - 4).to_string()} text-anchor={anchor} aria-hidden="true">
                { text }
            </text>
        </g>
    }
}

/// Where the true level may lie: a bar with an edge.
fn reach(frame: &Frame, point: &Point) -> Html {
    let Some(range) = point.interval else { return Html::default() };
    let x = percent(frame.x(point));
    let (top, bottom) = (frame.y(range.drawn.1), frame.y(range.drawn.0));
    let bar = |class: &'static str, inset: i32| {
        let (top, bottom) = ((top + inset).to_string(), (bottom - inset).to_string());
        html! { <line {class} x1={x.clone()} x2={x.clone()} y1={top} y2={bottom} /> }
    };
    html! { <g>{ bar("reach reach--edge", 0) }{ bar("reach", 2) }</g> }
}

/// From one test to the next, where it is known what that says.
fn step(frame: &Frame, from: &Point, to: &Point) -> Html {
    let Since::Compared(change) = to.since else { return Html::default() };
    let class = match change.verdict {
        ChangeVerdict::Noise => "step step--noise",
        ChangeVerdict::MoreThanNoise => "step",
    };
    html! {
        <line
            {class}
            x1={percent(frame.x(from))}
            x2={percent(frame.x(to))}
            y1={frame.y(from.at).to_string()}
            y2={frame.y(to.at).to_string()}
        />
    }
}

/// A test; hollow where the laboratory printed a limit.
fn dot(frame: &Frame, point: &Point) -> Html {
    let hollow = point.result.quantity().bound != Bound::Exact;
    let class = if hollow { "dot dot--limit" } else { "dot" };
    html! {
        <circle {class} cx={percent(frame.x(point))} cy={frame.y(point.at).to_string()} r="6.5" />
    }
}

/// The figure over a dot.
fn label(frame: &Frame, point: &Point, text: String) -> Html {
    let over = point.interval.map_or(DOT, |range| frame.y(point.at) - frame.y(range.drawn.1));
    let y = frame.y(point.at) - over.max(DOT) - 7;
    html! {
        <text
            key={text.clone()}
            class="dot__text"
            x={percent(frame.x(point))}
            y={y.to_string()}
            text-anchor="middle"
        >
            { text }
        </text>
    }
}

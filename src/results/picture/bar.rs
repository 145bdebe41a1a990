//! The bar of one source. Places are in per cent of its own width and heights in
//! pixels, so that no word shrinks with the picture on a phone. There is no
//! `style` attribute: the policy forbids it.

use calcium_compass_core::exact::Exact;
use yew::prelude::*;

use super::axis::{Axis, END};
use super::label::{middle, written};
use super::mark::Mark;
use super::row::{Row, Tone};
use crate::results::line::scale::percent;

/// The top and the height of the part that holds the figure, and of the others.
const HERE: (i32, i32) = (2, 14);
const OTHER: (i32, i32) = (5, 8);
/// The middle of the bar, the foot of its ticks, the numbers under it.
const MIDDLE: i32 = 9;
const FOOT: i32 = 18;
const NUMBERS: i32 = 28;
const HEIGHT: i32 = 31;

/// Its parts, its edges each with its number, and over them the mark and the
/// interval. A source that nobody agreed with on a reading has ticks; one
/// without edges a line.
pub(super) fn bar(axis: &Axis, mark: &Mark, row: &Row) -> Html {
    let ticks = row.tones.is_empty() || row.edges.is_empty();
    html! {
        <svg
            class="picture__bar"
            width="100%"
            height={HEIGHT.to_string()}
            direction="ltr"
            aria-hidden="true"
        >
            if ticks {
                <line class="rail" x1="0" x2="100%" y1={MIDDLE.to_string()} y2={MIDDLE.to_string()} />
            } else {
                { parts(axis, row) }
            }
            { edges(axis, row, ticks) }
            if let Some(ends) = mark.interval.filter(|_| !ticks) {
                { strip(axis, ends.0, ends.1) }
            }
            { pin(axis, mark) }
            { numbers(axis, row) }
        </svg>
    }
}

/// All parts, which stay as the figure changes, and over them the one that holds it.
fn parts(axis: &Axis, row: &Row) -> Html {
    let edge = |place: usize| row.edges.get(place).map(|edge| axis.along(edge.at));
    let ends = |place: usize| {
        (place.checked_sub(1).and_then(edge).unwrap_or(0), edge(place).unwrap_or(END))
    };
    let part = |(place, tone): (usize, &Tone)| rect(axis, tone.id(), false, ends(place));
    let here = row.here.and_then(|place| {
        let (tone, ends) = (row.tones.get(place)?.id(), ends(place));
        // Where the figure is, the source may say nothing any more.
        Some(match row.silent_from.map(|at| axis.along(at).max(ends.0)) {
            Some(at) => rect(axis, "silent", true, (at, ends.1)),
            None => rect(axis, tone, true, ends),
        })
    });
    html! { <g>{ for row.tones.iter().enumerate().map(part) }{ here }</g> }
}

fn rect(axis: &Axis, tone: &'static str, here: bool, (from, to): (i32, i32)) -> Html {
    if to <= from {
        return Html::default();
    }
    let (y, height) = if here { HERE } else { OTHER };
    html! {
        <rect
            class={classes!("tone", format!("tone--{tone}"), here.then_some("is-here"))}
            x={percent(axis.left(from).min(axis.left(to)))}
            width={percent(to - from)}
            y={y.to_string()}
            height={height.to_string()}
        />
    }
}

fn edges(axis: &Axis, row: &Row, ticks: bool) -> Html {
    let (class, top) = if ticks { ("edge edge--alone", 1) } else { ("edge", HERE.0) };
    let edge = |x: i32| {
        let x = percent(x);
        html! { <line x1={x.clone()} x2={x} y1={top.to_string()} y2={FOOT.to_string()} /> }
    };
    let shown = row.edges.iter().filter(|edge| !axis.is_past(edge.at));
    html! { <g {class}>{ for shown.map(|one| edge(axis.x(one.at))) }</g> }
}

/// Over the bar alone: between the bars it is drawn once for all.
fn strip(axis: &Axis, low: Exact, high: Exact) -> Html {
    let (a, b) = (axis.x(low), axis.x(high));
    html! {
        <rect
            class="strip-over"
            x={percent(a.min(b))}
            width={percent((a - b).abs())}
            y={OTHER.0.to_string()}
            height={OTHER.1.to_string()}
        />
    }
}

fn pin(axis: &Axis, mark: &Mark) -> Html {
    html! {
        <rect class="pin-over" x={percent(axis.x(mark.at))} y="0" height={FOOT.to_string()} width="3" />
    }
}

/// The numbers of the edges, those of the part that holds the figure first; of
/// those behind the end of the axis the first, with an arrow.
fn numbers(axis: &Axis, row: &Row) -> Html {
    let nearness = |place: usize| {
        let here = row.here.unwrap_or(0);
        usize::from(place != here && place + 1 != here)
    };
    let (on, past): (Vec<_>, Vec<_>) =
        row.edges.iter().enumerate().partition(|(_, edge)| !axis.is_past(edge.at));
    let mut labels: Vec<(usize, i32, String)> = on
        .into_iter()
        .map(|(place, edge)| (nearness(place), axis.along(edge.at), edge.text.clone()))
        .collect();
    if let Some((_, edge)) = past.first() {
        let arrow =
            if axis.is_rtl() { format!("‹ {}", edge.text) } else { format!("{} ›", edge.text) };
        labels.push((2, END, arrow));
    }
    labels.sort_by_key(|label| label.0);
    let places: Vec<_> = labels.iter().map(|(_, at, text)| (*at, text.chars().count())).collect();
    let number = |((_, at, text), written): (&(usize, i32, String), bool)| {
        written.then(|| number(axis, *at, text))
    };
    html! { <g class="numbers">{ for labels.iter().zip(written(&places)).filter_map(number) }</g> }
}

fn number(axis: &Axis, at: i32, text: &str) -> Html {
    let x = axis.left(middle(at, text.chars().count()));
    html! {
        <text
            key={text.to_owned()}
            x={percent(x)}
            y={NUMBERS.to_string()}
            text-anchor="middle"
        >
            { text }
        </text>
    }
}

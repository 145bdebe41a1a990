//! What all rows share: the axis over them, and the mark and the interval that
//! run through all of them.

use calcium_compass_core::exact::Exact;
use calcium_compass_words::Words;
use yew::prelude::*;

use super::axis::{Axis, END};
use super::label::{middle, written};
use super::mark::Mark;
use super::row::short;
use crate::results::line::scale::percent;

/// The height of the axis, and where its words stand.
const HEIGHT: i32 = 26;
const WORDS: i32 = 16;

/// The axis: the figure, the unit, an edge of harm, round figures, in that
/// order where two would touch. Its `title` is the whole picture in words.
pub(super) fn head(axis: &Axis, mark: &Mark, title: String, w: Words) -> Html {
    let at = axis.along(mark.at);
    // The unit stands at the end where the figure is not.
    let unit_at = if at > END / 2 { 0 } else { END };
    let mut labels = vec![("mark", at, mark.text.clone()), ("unit", unit_at, mark.unit.to_owned())];
    if let Some(harm) = mark.harm.filter(|harm| !axis.is_past(*harm)) {
        labels.push(("harm", axis.along(harm), short(harm, 1, w)));
    }
    let (ticks, decimals) = axis.ticks();
    labels.extend(ticks.iter().map(|tick| ("tick", axis.along(*tick), short(*tick, decimals, w))));
    // The figure is larger than the rest.
    let wide = |class: &&str, text: &str| text.chars().count() + usize::from(*class == "mark") * 2;
    let places: Vec<_> = labels.iter().map(|(class, at, text)| (*at, wide(class, text))).collect();
    let word = |((class, at, text), written): (&(&'static str, i32, String), bool)| {
        written.then(|| word(axis, class, *at, text))
    };
    html! {
        <svg
            class="picture__axis"
            width="100%"
            height={HEIGHT.to_string()}
            role="img"
            aria-label={title}
        >
            { for ticks.iter().map(|tick| stroke("tick", axis.x(*tick), HEIGHT - 5)) }
            // Not on the picture itself: its margins are on the page's side.
            <g direction="ltr">{ for labels.iter().zip(written(&places)).filter_map(word) }</g>
            { stroke("pin", axis.left(at), HEIGHT - 6) }
        </svg>
    }
}

fn stroke(class: &'static str, x: i32, from: i32) -> Html {
    let x = percent(x);
    html! { <line {class} x1={x.clone()} x2={x} y1={from.to_string()} y2={HEIGHT.to_string()} /> }
}

fn word(axis: &Axis, class: &'static str, at: i32, text: &str) -> Html {
    // At an end it stands inside.
    let (x, anchor) = match middle(at, text.chars().count()) {
        middle if middle == at => (at, "middle"),
        middle if middle > at => (0, if axis.is_rtl() { "end" } else { "start" }),
        _ => (END, if axis.is_rtl() { "start" } else { "end" }),
    };
    html! {
        <text
            {class}
            key={format!("{class} {text}")}
            x={percent(axis.left(x))}
            y={WORDS.to_string()}
            text-anchor={anchor}
        >
            { text }
        </text>
    }
}

/// Behind the rows, from the first to the last.
pub(super) fn threads(axis: &Axis, mark: &Mark) -> Html {
    html! {
        <svg class="picture__threads" width="100%" height="100%" aria-hidden="true">
            if let Some((low, high)) = mark.interval {
                { interval(axis, low, high) }
            }
            if let Some(harm) = mark.harm.filter(|harm| !axis.is_past(*harm)) {
                { thread("thread thread--harm", axis.x(harm)) }
            }
            { thread("thread", axis.x(mark.at)) }
        </svg>
    }
}

fn interval(axis: &Axis, low: Exact, high: Exact) -> Html {
    let (a, b) = (axis.x(low), axis.x(high));
    let (left, width) = (a.min(b), (a - b).abs());
    html! {
        <>
            <rect
                class="interval"
                x={percent(left)}
                width={percent(width)}
                y="0"
                height="100%"
            />
            // It ends on what is said of it.
            <line
                class="interval__foot"
                x1={percent(left)}
                x2={percent(left + width)}
                y1="100%"
                y2="100%"
            />
        </>
    }
}

fn thread(class: &'static str, x: i32) -> Html {
    let x = percent(x);
    html! { <line {class} x1={x.clone()} x2={x} y1="0" y2="100%" /> }
}

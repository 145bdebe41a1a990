//! The picture. Places are in per cent of the line's own width and heights in
//! pixels, so that no word shrinks with the picture on a phone. There is no
//! `style` attribute: the policy forbids it.

use calcium_compass_core::band::ReadsAs;
use yew::prelude::*;

use super::scale::{END, Scale, percent, rows};
use super::{Edge, Line};

/// The bar's top, middle and bottom.
const TOP: i32 = 34;
const MIDDLE: i32 = 43;
const BOTTOM: i32 = 52;
/// The rows of labels under it, and the unit of the axis.
const LABELS: [i32; 2] = [72, 90];
const UNIT: i32 = 108;
const HEIGHT: i32 = 114;
/// How far the gradient blends on each side of an edge.
const BLEND: i32 = 25;

/// The picture of a line.
pub(super) fn picture(line: &Line) -> Html {
    let scale = Scale::of(line);
    let gradient = format!("{}-gradient", line.id);
    let title = format!("{}-title", line.id);
    html! {
        <svg
            class="line__svg"
            width="100%"
            height={px(HEIGHT)}
            role="img"
            tabindex="0"
            aria-labelledby={title.clone()}
        >
            <title id={title} key={line.title.as_str()}>{ &line.title }</title>
            { stops(line, &scale, &gradient) }
            <rect
                class="band"
                x="0"
                y={px(TOP)}
                width="100%"
                height={px(BOTTOM - TOP)}
                rx="9"
                fill={format!("url(#{gradient})")}
            />
            <g class="ticks">
                { for line.edges.iter().map(|edge| tick(scale.x(edge.at), TOP - 4, BOTTOM + 4)) }
            </g>
            { labels(line, &scale) }
            { axis(line) }
            { mark(line, &scale) }
        </svg>
    }
}

fn px(length: i32) -> String {
    length.to_string()
}

fn tick(place: i32, from: i32, to: i32) -> Html {
    let x = percent(place);
    html! { <line x1={x.clone()} x2={x} y1={px(from)} y2={px(to)} /> }
}

/// The gradient: a colour per reading, blended at the edges.
fn stops(line: &Line, scale: &Scale, id: &str) -> Html {
    let edge = |place: usize| line.edges.get(place).map(|edge| scale.along(edge.at));
    let zone = |(place, zone): (usize, &ReadsAs)| {
        let (start, end) = (place.checked_sub(1).and_then(edge), edge(place));
        let blend = BLEND.min((end.unwrap_or(END) - start.unwrap_or(0)) / 2);
        let places = [start.map_or(0, |at| at + blend), end.map_or(END, |at| at - blend)];
        let class = format!("zone zone--{}", zone.id());
        places.map(|at| html! { <stop offset={percent(at)} class={class.clone()} /> })
    };
    let (x1, x2) = if line.rtl { ("1", "0") } else { ("0", "1") };
    html! {
        <defs>
            <linearGradient id={id.to_owned()} {x1} {x2}>
                { for line.zones.iter().enumerate().flat_map(zone) }
            </linearGradient>
        </defs>
    }
}

fn labels(line: &Line, scale: &Scale) -> Html {
    let of = |edge: &Edge| (scale.along(edge.at), edge.text.chars().count());
    let places: Vec<_> = line.edges.iter().map(of).collect();
    let label = |(edge, row): (&Edge, Option<usize>)| {
        let y = row.and_then(|row| LABELS.get(row))?;
        Some(html! {
            <text
                key={format!("{} {y}", edge.text)}
                x={percent(scale.x(edge.at))}
                y={px(*y)}
                text-anchor="middle"
            >
                { &edge.text }
            </text>
        })
    };
    html! {
        <g class="edges" aria-hidden="true">
            { for line.edges.iter().zip(rows(&places)).filter_map(label) }
        </g>
    }
}

/// In which unit the axis counts, at its end.
fn axis(line: &Line) -> Html {
    let (x, anchor) = if line.rtl { ("0", "start") } else { ("100%", "end") };
    html! {
        <text
            class="line__unit"
            key={line.unit}
            {x}
            y={px(UNIT)}
            text-anchor={anchor}
            direction="ltr"
            aria-hidden="true"
        >
            { line.unit }
        </text>
    }
}

/// The figure itself, over all the rest.
fn mark(line: &Line, scale: &Scale) -> Html {
    let x = scale.x(line.value);
    let anchor = match x {
        ..=60 => "start",
        940.. => "end",
        _ => "middle",
    };
    let x = percent(x);
    html! {
        <>
            <svg class="mark" x={x.clone()} y="0" overflow="visible">
                <path d={format!("M0 {}l-7 -10h14z", TOP - 3)} />
                <circle cx="0" cy={px(MIDDLE)} r="7.5" />
            </svg>
            <text
                class="mark__text"
                key={line.value_text.as_str()}
                {x}
                y="16"
                text-anchor={anchor}
                aria-hidden="true"
            >
                { &line.value_text }
            </text>
        </>
    }
}

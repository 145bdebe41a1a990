//! The picture. Places are in per cent of the line's own width and heights in
//! pixels, so that no word shrinks with the picture on a phone. There is no
//! `style` attribute: the policy forbids it.

use yew::prelude::*;

use crate::core::band::ReadsAs;

use super::scale::{END, Scale, percent, rows};
use super::{Edge, Line};

/// The bar's top, middle and bottom.
const TOP: i32 = 34;
const MIDDLE: i32 = 43;
const BOTTOM: i32 = 52;
/// The rows of labels under it.
const LABELS: [i32; 2] = [72, 90];
const HEIGHT: i32 = 98;
/// How far the gradient blends on each side of an edge.
const BLEND: i32 = 25;

pub(super) fn draw(line: &Line) -> Html {
    let scale = Scale::of(line);
    let gradient = format!("{}-gradient", line.id);
    let plain = line.zones.is_empty();
    let fill = (!plain).then(|| format!("url(#{gradient})"));
    html! {
        <svg class="line__svg" width="100%" height={HEIGHT.to_string()} role="img" tabindex="0"
            aria-labelledby={format!("{}-title", line.id)} key={line.title.clone()}>
            <title id={format!("{}-title", line.id)}>{ line.title.clone() }</title>
            if !plain {
                { stops(line, &scale, &gradient) }
            }
            <rect class={if plain { "band band--plain" } else { "band" }} x="0" y={TOP.to_string()} width="100%"
                height={(BOTTOM - TOP).to_string()} rx="9" {fill} />
            <g class="ticks ticks--other">
                for place in distinct(line.others.iter().map(|at| scale.x(*at)).collect()) { { tick(place, TOP + 5, BOTTOM - 5) } }
            </g>
            <g class="ticks">
                for edge in line.edges.iter() { { tick(scale.x(edge.at), TOP - 4, BOTTOM + 4) } }
            </g>
            if let Some(harm) = line.harm {
                <g class="ticks ticks--harm">{ tick(scale.x(harm), TOP - 8, BOTTOM + 8) }</g>
            }
            { interval(line, &scale) }
            { labels(&line.edges, &scale) }
            { mark(line, &scale) }
        </svg>
    }
}

/// Each place once: sources share edges.
fn distinct(mut places: Vec<i32>) -> Vec<i32> {
    places.sort_unstable();
    places.dedup();
    places
}

fn tick(place: i32, from: i32, to: i32) -> Html {
    let x = percent(place);
    html! { <line key={place} x1={x.clone()} x2={x} y1={from.to_string()} y2={to.to_string()} /> }
}

/// The gradient: a colour per reading, blended at the edges.
fn stops(line: &Line, scale: &Scale, id: &str) -> Html {
    let mut stops: Vec<(i32, ReadsAs)> = Vec::new();
    let places: Vec<i32> = line.edges.iter().map(|edge| scale.along(edge.at)).collect();
    let starts = std::iter::once(None).chain(places.iter().copied().map(Some));
    let ends = places.iter().copied().map(Some).chain([None]);
    for ((start, end), zone) in starts.zip(ends).zip(&line.zones) {
        let (from, to) = (start.unwrap_or(0), end.unwrap_or(END));
        let blend = BLEND.min((to - from) / 2);
        stops.push((start.map_or(0, |at| at + blend), *zone));
        stops.push((end.map_or(END, |at| at - blend), *zone));
    }
    let (x1, x2) = if line.rtl { ("1", "0") } else { ("0", "1") };
    html! {
        <defs>
            <linearGradient id={id.to_owned()} {x1} {x2}>
                for (at, zone) in stops.iter().copied() {
                    <stop key={format!("{at} {zone:?}")} offset={percent(at)} class={format!("zone zone--{}", zone.id())} />
                }
            </linearGradient>
        </defs>
    }
}

/// Where the true figure may lie.
fn interval(line: &Line, scale: &Scale) -> Html {
    let Some((low, high)) = line.interval else { return html! {} };
    let (a, b) = (scale.x(low), scale.x(high));
    html! {
        <rect class="interval" x={percent(a.min(b))} width={percent((a - b).abs())} y={(TOP + 4).to_string()}
            height={(BOTTOM - TOP - 8).to_string()} rx="5" />
    }
}

fn labels(edges: &[Edge], scale: &Scale) -> Html {
    let places: Vec<(i32, usize)> =
        edges.iter().map(|edge| (scale.along(edge.at), edge.text.chars().count())).collect();
    let rows = rows(&places);
    html! {
        <g class="edges" aria-hidden="true">
            for (edge, row) in edges.iter().zip(rows) {
                if let Some(y) = row.and_then(|row| LABELS.get(row)) {
                    <text key={edge.text.clone()} x={percent(scale.x(edge.at))} y={y.to_string()} text-anchor="middle">{ edge.text.clone() }</text>
                }
            }
        </g>
    }
}

/// The figure itself.
fn mark(line: &Line, scale: &Scale) -> Html {
    let x = scale.x(line.value);
    let anchor = match x {
        ..=60 => "start",
        940.. => "end",
        _ => "middle",
    };
    html! {
        <>
            <svg class="mark" x={percent(x)} y="0" overflow="visible">
                <path d={format!("M0 {}l-7 -10h14z", TOP - 3)} />
                <circle cx="0" cy={MIDDLE.to_string()} r="7.5" />
            </svg>
            <text class="mark__text" x={percent(x)} y="16" text-anchor={anchor} aria-hidden="true">{ line.value_text.clone() }</text>
        </>
    }
}

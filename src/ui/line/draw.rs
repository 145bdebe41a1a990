//! The picture. Places are in per cent of the line's own width and heights in
//! pixels, so that no word shrinks with the picture on a phone. There is no
//! `style` attribute: the policy forbids it.

use calcium_compass_core::band::ReadsAs;
use calcium_compass_core::exact::Exact;

use crate::ui::markup::{Markup, tag};

use super::scale::{END, Scale, percent, rows};
use super::{Line, place};

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

pub(super) fn draw(line: &Line) -> Markup {
    let scale = Scale::of(line);
    let plain = line.zones.is_empty();
    let gradient = format!("{}-gradient", line.id);
    let fill = (!plain).then(|| format!("url(#{gradient})"));
    let title = format!("{}-title", line.id);
    let harm = line.harm.map(|at| {
        tag("g").class("ticks ticks--harm").child(tick(scale.x(at), TOP - 8, BOTTOM + 8))
    });
    let picture = tag("svg")
        .class("line__svg")
        .attr("width", "100%")
        .attr("height", &px(HEIGHT))
        .attr("role", "img")
        .attr("tabindex", "0")
        .attr("aria-labelledby", &title)
        .child(tag("title").id(&title).text(&line.title))
        .child((!plain).then(|| stops(line, &scale, &gradient)))
        .child(
            bar(TOP, BOTTOM, "9")
                .class(if plain { "band band--plain" } else { "band" })
                .attr("x", "0")
                .attr("width", "100%")
                .maybe("fill", fill.as_deref()),
        )
        .child(ticks("ticks ticks--other", line.others.iter(), (TOP + 5, BOTTOM - 5), &scale))
        .child(ticks(
            "ticks",
            line.edges.iter().map(|edge| &edge.at),
            (TOP - 4, BOTTOM + 4),
            &scale,
        ))
        .child(harm)
        .child(line.interval.map(|ends| interval(ends, &scale)))
        .child(labels(line, &scale))
        .child(axis(line));
    mark(picture, line, &scale)
}

fn px(length: i32) -> String {
    length.to_string()
}

fn bar(from: i32, to: i32, round: &str) -> Markup {
    tag("rect").attr("y", &px(from)).attr("height", &px(to - from)).attr("rx", round)
}

/// Each place once: sources share edges.
fn ticks<'a>(
    class: &'static str,
    edges: impl Iterator<Item = &'a Exact>,
    (from, to): (i32, i32),
    scale: &Scale,
) -> Markup {
    let mut places = Vec::new();
    for at in edges {
        place(&mut places, scale.along(*at), Ord::cmp);
    }
    tag("g").class(class).each(places, |place| tick(scale.left(place), from, to))
}

fn tick(place: i32, from: i32, to: i32) -> Markup {
    let x = percent(place);
    tag("line").attr("x1", &x).attr("x2", &x).attr("y1", &px(from)).attr("y2", &px(to))
}

/// The gradient: a colour per reading, blended at the edges.
fn stops(line: &Line, scale: &Scale, id: &str) -> Markup {
    let edge = |place: usize| line.edges.get(place).map(|edge| scale.along(edge.at));
    let mut stops = Vec::new();
    for (place, zone) in line.zones.iter().enumerate() {
        let (start, end) = (place.checked_sub(1).and_then(edge), edge(place));
        let blend = BLEND.min((end.unwrap_or(END) - start.unwrap_or(0)) / 2);
        stops.push(stop(start.map_or(0, |at| at + blend), *zone));
        stops.push(stop(end.map_or(END, |at| at - blend), *zone));
    }
    let (x1, x2) = if line.rtl { ("1", "0") } else { ("0", "1") };
    let gradient =
        tag("linearGradient").id(id).attr("x1", x1).attr("x2", x2).each(stops, |stop| stop);
    tag("defs").child(gradient)
}

fn stop(at: i32, zone: ReadsAs) -> Markup {
    tag("stop").attr("offset", &percent(at)).class(&format!("zone zone--{}", zone.id()))
}

/// Where the true figure may lie.
fn interval((low, high): (Exact, Exact), scale: &Scale) -> Markup {
    let (a, b) = (scale.x(low), scale.x(high));
    bar(TOP + 4, BOTTOM - 4, "5")
        .class("interval")
        .attr("x", &percent(a.min(b)))
        .attr("width", &percent((a - b).abs()))
}

fn labels(line: &Line, scale: &Scale) -> Markup {
    let mut places = Vec::new();
    for edge in &line.edges {
        places.push((scale.along(edge.at), edge.text.chars().count()));
    }
    let mut labels = Vec::new();
    for (edge, row) in line.edges.iter().zip(rows(&places)) {
        if let Some(y) = row.and_then(|row| LABELS.get(row)) {
            let label = tag("text")
                .attr("x", &percent(scale.x(edge.at)))
                .attr("y", &px(*y))
                .attr("text-anchor", "middle")
                .text(&edge.text);
            labels.push(label);
        }
    }
    tag("g").class("edges").attr("aria-hidden", "true").each(labels, |label| label)
}

/// In which unit the axis counts, at its end.
fn axis(line: &Line) -> Markup {
    let (x, anchor) = if line.rtl { ("0", "start") } else { ("100%", "end") };
    tag("text")
        .class("line__unit")
        .attr("x", x)
        .attr("y", &px(UNIT))
        .attr("text-anchor", anchor)
        .attr("direction", "ltr")
        .attr("aria-hidden", "true")
        .text(line.unit)
}

/// The figure itself, over all the rest.
fn mark(picture: Markup, line: &Line, scale: &Scale) -> Markup {
    let x = scale.x(line.value);
    let anchor = match x {
        ..=60 => "start",
        940.. => "end",
        _ => "middle",
    };
    let x = percent(x);
    let mark = tag("svg")
        .class("mark")
        .attr("x", &x)
        .attr("y", "0")
        .attr("overflow", "visible")
        .child(tag("path").attr("d", &format!("M0 {}l-7 -10h14z", TOP - 3)))
        .child(tag("circle").attr("cx", "0").attr("cy", &px(MIDDLE)).attr("r", "7.5"));
    let text = tag("text")
        .class("mark__text")
        .attr("x", &x)
        .attr("y", "16")
        .attr("text-anchor", anchor)
        .attr("aria-hidden", "true")
        .text(&line.value_text);
    picture.child(mark).child(text)
}

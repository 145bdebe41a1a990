//! The picture. Places are in per cent of the line's own width and heights in
//! pixels, so that no word shrinks with the picture on a phone. There is no
//! `style` attribute: the policy forbids it.

use yew::{AttrValue, Html};

use crate::core::band::ReadsAs;
use crate::core::exact::Exact;

use crate::ui::element::{El, Node, el, list};

use super::scale::{END, Scale, percent, rows};
use super::{Line, place};

/// The bar's top, middle and bottom.
const TOP: i32 = 34;
const MIDDLE: i32 = 43;
const BOTTOM: i32 = 52;
/// The rows of labels under it.
const LABELS: [i32; 2] = [72, 90];
const HEIGHT: i32 = 98;
/// How far the gradient blends on each side of an edge.
const BLEND: i32 = 25;

pub(super) fn draw(line: &Line) -> El {
    let scale = Scale::of(line);
    let plain = line.zones.is_empty();
    let gradient = format!("{}-gradient", line.id);
    let fill = (!plain).then(|| format!("url(#{gradient})"));
    let title: AttrValue = format!("{}-title", line.id).into();
    let harm = line
        .harm
        .map(|at| el("g").class("ticks ticks--harm").child(tick(scale.x(at), TOP - 8, BOTTOM + 8)));
    el("svg")
        .class("line__svg")
        .attr("width", "100%")
        .attr("height", px(HEIGHT))
        .attr("role", "img")
        .attr("tabindex", "0")
        .attr("aria-labelledby", title.clone())
        .child(el("title").id(title).says(line.title.clone()))
        .child((!plain).then(|| stops(line, &scale, gradient)))
        .child(
            bar(TOP, BOTTOM, "9")
                .class(if plain { "band band--plain" } else { "band" })
                .attr("x", "0")
                .attr("width", "100%")
                .maybe("fill", fill),
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
        .child(mark(line, &scale))
}

fn px(length: i32) -> String {
    length.to_string()
}

fn bar(from: i32, to: i32, round: &'static str) -> El {
    el("rect").attr("y", px(from)).attr("height", px(to - from)).attr("rx", round)
}

/// Each place once: sources share edges.
fn ticks<'a>(
    class: &'static str,
    edges: impl Iterator<Item = &'a Exact>,
    (from, to): (i32, i32),
    scale: &Scale,
) -> El {
    let mut places = Vec::new();
    for at in edges {
        place(&mut places, scale.along(*at), Ord::cmp);
    }
    el("g").class(class).each(places, |place| tick(scale.left(place), from, to))
}

fn tick(place: i32, from: i32, to: i32) -> El {
    let x: AttrValue = percent(place).into();
    el("line")
        .key(x.clone())
        .attr("x1", x.clone())
        .attr("x2", x)
        .attr("y1", px(from))
        .attr("y2", px(to))
}

/// The gradient: a colour per reading, blended at the edges.
fn stops(line: &Line, scale: &Scale, id: String) -> El {
    let edge = |place: usize| line.edges.get(place).map(|edge| scale.along(edge.at));
    let mut stops = Vec::new();
    for (place, zone) in line.zones.iter().enumerate() {
        let (start, end) = (place.checked_sub(1).and_then(edge), edge(place));
        let blend = BLEND.min((end.unwrap_or(END) - start.unwrap_or(0)) / 2);
        stops.push(stop(start.map_or(0, |at| at + blend), *zone).node());
        stops.push(stop(end.map_or(END, |at| at - blend), *zone).node());
    }
    let (x1, x2) = if line.rtl { ("1", "0") } else { ("0", "1") };
    let gradient = el("linearGradient").id(id).attr("x1", x1).attr("x2", x2).child(list(stops));
    el("defs").child(gradient)
}

fn stop(at: i32, zone: ReadsAs) -> El {
    el("stop").attr("offset", percent(at)).class(format!("zone zone--{}", zone.id()))
}

/// Where the true figure may lie.
fn interval((low, high): (Exact, Exact), scale: &Scale) -> El {
    let (a, b) = (scale.x(low), scale.x(high));
    bar(TOP + 4, BOTTOM - 4, "5")
        .class("interval")
        .attr("x", percent(a.min(b)))
        .attr("width", percent((a - b).abs()))
}

fn labels(line: &Line, scale: &Scale) -> El {
    let mut places = Vec::new();
    for edge in &line.edges {
        places.push((scale.along(edge.at), edge.text.chars().count()));
    }
    let mut labels = Vec::new();
    for (edge, row) in line.edges.iter().zip(rows(&places)) {
        if let Some(y) = row.and_then(|row| LABELS.get(row)) {
            let label = el("text")
                .attr("x", percent(scale.x(edge.at)))
                .attr("y", px(*y))
                .attr("text-anchor", "middle")
                .says(edge.text.clone());
            labels.push(label.node());
        }
    }
    el("g").class("edges").attr("aria-hidden", "true").child(list(labels))
}

/// The figure itself.
fn mark(line: &Line, scale: &Scale) -> Html {
    let x = scale.x(line.value);
    let anchor = match x {
        ..=60 => "start",
        940.. => "end",
        _ => "middle",
    };
    let x: AttrValue = percent(x).into();
    let mark = el("svg")
        .class("mark")
        .attr("x", x.clone())
        .attr("y", "0")
        .attr("overflow", "visible")
        .child(el("path").attr("d", format!("M0 {}l-7 -10h14z", TOP - 3)))
        .child(el("circle").attr("cx", "0").attr("cy", px(MIDDLE)).attr("r", "7.5"));
    let text = el("text")
        .class("mark__text")
        .attr("x", x)
        .attr("y", "16")
        .attr("text-anchor", anchor)
        .attr("aria-hidden", "true")
        .says(line.value_text.clone());
    list(vec![mark.node(), text.node()])
}

//! What the picture shows, in words.

use calcium_compass_core::measure::Measure;
use calcium_compass_core::report::Finding;
use calcium_compass_words::fill::join;
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

use super::row::{self, Row, short};

/// A line under the picture, and what in it the line is about.
pub(super) struct Key {
    /// The part of the picture: it stands before the line as it is drawn.
    pub(super) about: &'static str,
    pub(super) text: String,
}

impl Key {
    const fn new(about: &'static str, text: String) -> Self {
        Self { about, text }
    }
}

/// What stands under it.
pub(super) fn caption(finding: &Finding, rows: &[Row], w: Words) -> Vec<Key> {
    let quantity = &finding.quantity;
    let (decimals, unit) = (quantity.scale.decimals, quantity.scale.unit.printed());
    let mut caption = Vec::new();
    if quantity.measure == Measure::DpUcmgp {
        caption.push(Key::new("marks", w.picture_marks().to_owned()));
    }
    caption.extend(interval(finding, w));
    if let Some((edge, (row, label))) = row::harm(rows) {
        let source =
            row.year.map_or_else(|| row.body.to_owned(), |year| format!("{} {year}", row.body));
        let edge = short(edge.at, decimals, w);
        let gaps = [
            ("edge", edge.as_str()),
            ("unit", unit),
            ("label", w.label(label)),
            ("source", &source),
        ];
        caption.push(Key::new("harm", w.fill(w.picture_harm(), &gaps)));
    }
    caption
}

/// What the grey strip is.
pub(super) fn interval(finding: &Finding, w: Words) -> Option<Key> {
    let scale = finding.quantity.scale;
    let (low, high) = finding.interval.as_ref()?.ends();
    let shown = |end| compose::exact(end, scale.decimals, w);
    let (low, high) = (shown(low), shown(high));
    let gaps = [("low", low.as_str()), ("high", &high), ("unit", scale.unit.printed())];
    Some(Key::new("interval", w.fill(w.picture_interval(), &gaps)))
}

/// The lines, each with what it is about.
pub(super) fn keys(caption: &[Key]) -> Html {
    if caption.is_empty() {
        return Html::default();
    }
    let line = |key: &Key| {
        html! { <p class={format!("key key--{}", key.about)} key={key.text.as_str()}>{ &key.text }</p> }
    };
    html! { <figcaption>{ for caption.iter().map(line) }</figcaption> }
}

/// The whole picture.
pub(super) fn title(finding: &Finding, caption: &[Key], w: Words) -> String {
    let quantity = &finding.quantity;
    let value = compose::typed(quantity, w);
    let gaps = [
        ("measure", w.measure(quantity.measure)),
        ("value", value.as_str()),
        ("unit", quantity.scale.unit.printed()),
    ];
    let said: Vec<String> = caption.iter().map(|key| key.text.clone()).collect();
    format!("{} {}", w.fill(w.picture_of(), &gaps), join(&said, " "))
}

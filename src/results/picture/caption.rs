//! What the picture shows, in words.

use calcium_compass_core::measure::Measure;
use calcium_compass_core::report::Finding;
use calcium_compass_words::fill::join;
use calcium_compass_words::{Words, compose};

use super::row::{self, Row, short};

/// What stands under it.
pub(super) fn caption(finding: &Finding, rows: &[Row], w: Words) -> Vec<String> {
    let quantity = &finding.quantity;
    let (decimals, unit) = (quantity.scale.decimals, quantity.scale.unit.printed());
    let mut caption = Vec::new();
    if quantity.measure == Measure::DpUcmgp {
        caption.push(w.picture_marks().to_owned());
    }
    if let Some(interval) = &finding.interval {
        let (low, high) = interval.ends();
        let (low, high) = (compose::exact(low, decimals, w), compose::exact(high, decimals, w));
        let gaps = [("low", low.as_str()), ("high", &high), ("unit", unit)];
        caption.push(w.fill(w.picture_interval(), &gaps));
    }
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
        caption.push(w.fill(w.picture_harm(), &gaps));
    }
    caption
}

/// The whole picture.
pub(super) fn title(finding: &Finding, caption: &[String], w: Words) -> String {
    let quantity = &finding.quantity;
    let value = compose::typed(quantity, w);
    let gaps = [
        ("measure", w.measure(quantity.measure)),
        ("value", value.as_str()),
        ("unit", quantity.scale.unit.printed()),
    ];
    format!("{} {}", w.fill(w.picture_of(), &gaps), join(caption, " "))
}

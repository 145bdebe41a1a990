//! What the table and the picture say of a result.

use calcium_compass_core::exact::Exact;
use calcium_compass_core::milli::Milli;
use calcium_compass_core::saved::SavedResult;
use calcium_compass_core::saved::trend::{Point, Trend};
use calcium_compass_core::show;
use calcium_compass_core::uncertainty::Change;
use calcium_compass_words::{SavedWords, compose};

/// The figure as typed.
pub(in crate::saved) fn value(result: &SavedResult, w: SavedWords) -> String {
    let quantity = result.quantity();
    format!("{} {}", compose::typed(quantity, w.shared), quantity.scale.unit.printed())
}

/// The figure in the unit of the picture, without that unit.
pub(in crate::saved) fn amount(point: &Point, trend: &Trend, w: SavedWords) -> String {
    let quantity = point.result.quantity();
    let shown = show::in_unit(quantity, trend.unit).unwrap_or(show::as_typed(quantity));
    w.shared.signed(quantity.bound.sign(), &compose::number(&shown, w.shared))
}

/// How it is drawn, where that is in another unit.
pub(super) fn drawn_as(point: &Point, trend: &Trend, w: SavedWords) -> Option<String> {
    if point.result.quantity().scale.unit == trend.unit || trend.points.len() < 2 {
        return None;
    }
    let template = if point.about { w.shared.other_unit_about() } else { w.shared.other_unit() };
    let (value, unit) = (amount(point, trend, w), trend.unit.printed());
    let shown = w.shared.fill(template, &[("value", &value), ("unit", unit)]);
    Some(w.shared.fill(w.drawn_as(), &[("value", &shown)]))
}

/// The range that the laboratory printed, as it was typed.
pub(super) fn own_range(result: &SavedResult, w: SavedWords) -> Option<String> {
    let (low, high) = (result.lab().low.as_str(), result.lab().high.as_str());
    let template = match (low, high) {
        ("", "") => return None,
        (_, "") => w.shared.or_more(),
        ("", _) => w.shared.up_to(),
        (_, _) => w.shared.from_to(),
    };
    let unit = result.quantity().scale.unit.printed();
    let range = w.shared.fill(template, &[("lower", low), ("upper", high), ("unit", unit)]);
    Some(w.shared.fill(w.own_range(), &[("range", &range)]))
}

/// Where the true figure may lie.
pub(super) fn reach((low, high): (Exact, Exact), result: &SavedResult, w: SavedWords) -> String {
    let scale = result.quantity().scale;
    let [low, high] = [low, high].map(|at| compose::exact(at, scale.decimals, w.shared));
    let gaps = [("lower", low.as_str()), ("upper", &high), ("unit", scale.unit.printed())];
    w.shared.fill(w.shared.from_to(), &gaps)
}

/// How far two results are apart, put into a sentence.
pub(in crate::saved) fn apart_by(change: &Change, template: &str, w: SavedWords) -> String {
    let percent = Exact::of(Milli::new(change.reference_change / 10_000));
    let percent = compose::exact(percent, 0, w.shared);
    w.shared.fill(template, &[("percent", &percent)])
}

//! A figure among those of other people, as a study printed them.

use crate::Words;
use calcium_compass_core::shares::Comparison;

use super::figure::printed;

/// The sentence, with what it does not say. Shares that were not printed are not
/// said.
#[must_use]
pub fn comparison(comparison: &Comparison, w: Words) -> String {
    let shares = comparison.shares;
    let (template, first, second) = match (comparison.below, comparison.above) {
        (Some(below), Some(above)) => (w.shares_between(), below, Some(above)),
        (None, Some(above)) => (w.shares_under(), above, None),
        (Some(below), None) => (w.shares_over(), below, None),
        (None, None) => return String::new(),
    };
    let [share, at] = [first.percent, first.at].map(|figure| printed(figure, w));
    let [more, upper] = second
        .map(|second| [second.percent, second.at].map(|figure| printed(figure, w)))
        .unwrap_or_default();
    let said = w.fill(
        template,
        &[
            ("population", w.population(shares.population)),
            ("share", &share),
            ("at", &at),
            ("more", &more),
            ("upper", &upper),
            ("unit", w.said_unit(shares.ladder.unit)),
        ],
    );
    format!("{said} {}", w.shares_note())
}

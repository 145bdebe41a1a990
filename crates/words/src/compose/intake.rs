//! How a daily amount stands.

use crate::Words;
use crate::voice::Voice;
use calcium_compass_core::intake::IntakeStatus;
use calcium_compass_core::reference::Row;

use super::figure::{exact, printed};

/// A body's answer on a daily amount.
#[must_use]
pub fn status(status: &IntakeStatus, w: Words) -> String {
    let row = status.row;
    let value = row.map(|row| printed(row.value, w)).unwrap_or_default();
    let amount = exact(status.amount.known(), 0, w);
    let text = w.fill(
        w.status(status.status),
        &[
            ("amount", &amount),
            ("value", &value),
            ("unit", w.said_unit(status.nutrient.unit())),
            ("kind", row.map_or("", |row| w.kind(row.kind))),
        ],
    );
    if status.from_food_alone { format!("{text} {}", w.from_food_alone()) } else { text }
}

/// Who sets a value, and since when: to anyone by the name of its country or
/// union, to a clinician as it signs.
#[must_use]
pub fn issuer(row: &Row, w: Words) -> String {
    let name = match w.voice() {
        Voice::Plain => w.intake_body(row.body),
        Voice::Clinician => row.issuer,
    };
    format!("{name} {}", row.year)
}

//! How a daily amount stands.

use crate::Words;
use crate::voice::Voice;

use calcium_compass_core::intake::{Amount, IntakeStatus};
use calcium_compass_core::milli::Milli;
use calcium_compass_core::reference::Row;

use super::figure::{exact, printed};

/// A body's answer on a daily amount.
#[must_use]
pub fn status(status: &IntakeStatus, w: Words) -> String {
    let row = status.row;
    let value = row.map(|row| printed(row.value, w)).unwrap_or_default();
    let amount = amount(&status.amount, w);
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

/// "62", of what is at least that much; "<10" and "3–10" where it is bounded.
#[must_use]
pub fn amount(amount: &Amount, w: Words) -> String {
    let known = exact(amount.known(), 0, w);
    match amount.at_most().filter(|_| !amount.is_exact()) {
        None => known,
        Some(most) if amount.known().compare(Milli::ZERO).is_eq() => {
            w.signed("<", &exact(most, 0, w))
        }
        Some(most) => format!("{known}\u{2013}{}", exact(most, 0, w)),
    }
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

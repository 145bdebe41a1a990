//! [`Status`]: how a day's amount stands to one body's value.

use serde::Serialize;

use super::figure::{amount, number};
use super::source::Citation;
use calcium_compass_core::intake::IntakeStatus;
use calcium_compass_core::report::Report;
use calcium_compass_words::{Words, compose};

/// One body's answer for one nutrient.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Status {
    nutrient: &'static str,
    body: &'static str,
    status: &'static str,
    /// The part of the amount that is known.
    amount: f64,
    reference: Option<f64>,
    kind: Option<&'static str>,
    /// Of the amount and the reference.
    unit: &'static str,
    source: Option<Citation>,
    text: String,
}

impl Status {
    /// Where an alert takes the place of the amount's text, the text only says so.
    pub(super) fn of(status: &IntakeStatus, report: &Report, w: Words) -> Self {
        let row = status.row;
        let replaced = report.is_amount_replaced(status.nutrient);
        Self {
            nutrient: status.nutrient.id(),
            body: status.body.id(),
            status: status.status.id(),
            amount: amount(status.amount.known()),
            reference: row.map(|row| number(row.value)),
            kind: row.map(|row| row.kind.name()),
            unit: status.nutrient.unit().id(),
            source: row.and_then(|row| Citation::of(row.sources, row.seen)),
            text: if replaced { w.replaced().to_owned() } else { compose::status(status, w) },
        }
    }
}

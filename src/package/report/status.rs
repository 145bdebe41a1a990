//! [`Status`]: how a day's amount stands to one body's value.

use serde::Serialize;

use super::figure::{amount, number};
use super::source::Citation;
use crate::core::intake::{self, IntakeStatus, magnesium_supplement_limit};
use crate::core::person::Person;
use crate::core::reference::{Nutrient, Row};
use crate::text::compose;

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
    pub(super) fn of(status: &IntakeStatus, person: &Person) -> Self {
        let row = row(status, person);
        Self {
            nutrient: status.nutrient.id(),
            body: status.body.id(),
            status: status.status.id(),
            amount: amount(status.amount.known()),
            reference: row.map(|row| number(row.value)),
            kind: row.map(|row| row.kind.name()),
            unit: status.nutrient.unit().id(),
            source: row.and_then(|row| Citation::of(row.sources, row.seen)),
            text: compose::status(status),
        }
    }
}

/// The value that decided, or that the amount is held against.
fn row(status: &IntakeStatus, person: &Person) -> Option<&'static Row> {
    let reference = &status.reference;
    match status.status {
        intake::Status::AboveLimit if status.nutrient == Nutrient::Magnesium => {
            magnesium_supplement_limit(status.body, person)
        }
        intake::Status::AboveLimit => reference.upper,
        intake::Status::BelowAverageNeed => reference.average,
        intake::Status::Between
        | intake::Status::Meets
        | intake::Status::BelowReference
        | intake::Status::BelowAi
        | intake::Status::Incomplete => reference.recommended.or(reference.adequate),
        intake::Status::NoValue | intake::Status::Needs(_) | intake::Status::Gated(_) => None,
    }
}

//! The person's figure among the rows.

use calcium_compass_core::exact::Exact;
use calcium_compass_core::report::Finding;
use calcium_compass_words::{Words, compose};

use super::row::{self, Row};

/// The person's figure among the rows.
pub(super) struct Mark {
    pub(super) at: Exact,
    /// As it was typed.
    pub(super) text: String,
    pub(super) unit: &'static str,
    /// Where the true figure may lie.
    pub(super) interval: Option<(Exact, Exact)>,
    /// The lowest edge from which a source names harm.
    pub(super) harm: Option<Exact>,
}

impl Mark {
    /// The mark of a finding.
    pub(super) fn of(finding: &Finding, rows: &[Row], w: Words) -> Self {
        let quantity = &finding.quantity;
        Self {
            at: Exact::of(quantity.amount),
            text: compose::typed(quantity, w),
            unit: quantity.scale.unit.printed(),
            interval: finding.interval.as_ref().map(|interval| interval.ends()),
            harm: row::harm(rows).map(|(edge, _)| edge.at),
        }
    }
}

//! The text of an alert.

use crate::Words;
use calcium_compass_core::alert::{Alert, AlertId, Signs};
use calcium_compass_core::unit::Unit;

use super::figure::printed;

/// The text of an alert, a paragraph each.
#[must_use]
pub fn alert(alert: &Alert, w: Words) -> Vec<String> {
    let limit_unit = if alert.id == AlertId::DAboveUl { Unit::Ug } else { Unit::Mg };
    let (body, limit) = alert.limit.map_or_else(Default::default, |row| {
        (row.issuer, format!("{} {}", printed(row.value, w), limit_unit.printed()))
    });
    let mut text = w.fill(w.alert_body(alert.id), &[("body", body), ("limit", &limit)]);
    if alert.age_unknown && alert.limit.is_some() {
        text = format!("{text} {}", w.lower_for_a_child());
    }
    if alert.child && alert.id == AlertId::VitaminDVeryLow {
        text = format!("{text} {}", w.promptly());
    }
    if alert.may_be_higher {
        text = format!("{text} {}", w.may_be_higher());
    }
    let mut paragraphs = vec![text];
    match alert.id.signs() {
        Signs::Calcium => paragraphs.push(w.calcium_signs().to_owned()),
        Signs::Bleeding => paragraphs.push(w.bleeding_signs().to_owned()),
        Signs::None => {}
    }
    paragraphs
}

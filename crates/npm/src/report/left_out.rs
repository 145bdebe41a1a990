//! [`LeftOut`]: what stood behind a typed figure and was not read as part of it.

use serde::Serialize;

use super::figure::number;
use calcium_compass_core::entry;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::milli::Milli;
use calcium_compass_core::range::Range;

/// What a laboratory printed behind one figure. None of it was compared.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct LeftOut {
    measure: &'static str,
    flag: Option<&'static str>,
    range: Option<Limits>,
}

/// A printed range; a side that is open is `None`.
#[derive(Debug, Serialize)]
struct Limits {
    low: Option<f64>,
    high: Option<f64>,
}

impl LeftOut {
    pub(super) fn of((measure, left): &(Measure, entry::LeftOut)) -> Self {
        Self {
            measure: measure.id(),
            flag: left.mark.map(|mark| mark.printed()),
            range: left.range.map(Limits::of),
        }
    }
}

impl Limits {
    fn of(range: Range) -> Self {
        let side = |at: Option<Milli>| at.map(number);
        Self { low: side(range.low), high: side(range.high) }
    }
}

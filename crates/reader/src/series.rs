//! Results of several days side by side: the newest, the one before it as its earlier
//! result, and those that are older still.

use std::cmp::Reverse;

use crate::raw::Raw;
use crate::source::DayOrder;

/// Puts each result of several days in its place. Which is the newest shows once the
/// order of day and month is known.
pub(crate) fn arrange(raws: &mut [Raw], order: Option<DayOrder>) {
    for raw in raws {
        let mut series = std::mem::take(&mut raw.series);
        if series.iter().all(|(when, _)| when.day(order).is_some()) {
            series.sort_by_key(|(when, _)| Reverse(when.day(order)));
        }
        let mut series = series.into_iter();
        if let Some((when, value)) = series.next() {
            (raw.date, raw.value) = (when, value);
        }
        let mut before = series.filter_map(|(when, value)| Some((when, value.printed()?)));
        if let Some((when, printed)) = before.next() {
            (raw.earlier_date, raw.earlier) = (when, Some(printed));
        }
        raw.older = before.collect();
    }
}

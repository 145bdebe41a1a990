//! Text as it is copied from a portal, a page or a letter: MyChart, Quest,
//! LabCorp, and lines of a name, a figure, a unit and a range in any order
//! behind the name.
//!
//! A line is told apart ([`line`]); what several lines say of one test is put
//! together ([`block`]); what is said of all of them (the day, the language)
//! stands in [`label`].

mod apart;
mod block;
mod caption;
mod columns;
mod found;
mod heading;
mod label;
pub(crate) use caption::behind_a_range_label;
pub(crate) use heading::Heading;
pub(crate) use label::day_order;
pub(crate) use remark::status;
mod line;
mod name;
mod person;
mod remark;
mod several;

use crate::refusal::Why;
use found::Found;

/// More lines than any report has.
const MAX_LINES: usize = 100_000;

/// Reads a text.
pub(crate) fn read(text: &str) -> Result<Found, Why> {
    let mut reader = block::Blocks::default();
    if text.lines().nth(MAX_LINES).is_some() {
        return Err(Why::TooMany);
    }
    for (number, line) in apart::side_by_side(text) {
        reader.line(&line, number);
        if reader.is_full() {
            return Err(Why::TooMany);
        }
    }
    let mut found = reader.finish();
    found.spoken = label::day_order(text);
    Ok(found)
}

//! Text as it is copied from a portal, a page or a letter: MyChart, Quest,
//! LabCorp, and lines of a name, a figure, a unit and a range in any order
//! behind the name.
//!
//! A line is told apart ([`line`]); what several lines say of one test is put
//! together ([`block`]); what is said of all of them (the day, the language)
//! stands in [`label`].

mod block;
mod label;
mod line;
mod remark;

use crate::date::Orders;
use crate::raw::Raw;
use crate::source::DayOrder;

/// What a text holds.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// Its results.
    pub(crate) raws: Vec<Raw>,
    /// Results of other tests.
    pub(crate) other: usize,
    /// What its dates say of their order.
    pub(crate) orders: Orders,
    /// What its words say of it.
    pub(crate) spoken: Option<DayOrder>,
}

/// Reads a text.
pub(crate) fn read(text: &str) -> Found {
    let mut reader = block::Blocks::default();
    for (line, number) in text.lines().zip(1..) {
        reader.line(line, number);
    }
    let mut found = reader.finish();
    found.spoken = label::day_order(text);
    found
}

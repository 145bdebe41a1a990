//! [`Found`]: what a text holds.

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

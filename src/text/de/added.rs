//! To be sorted in.

use crate::core::reference::Body;

pub const EARLIER_NEEDS: &str = "To compare them, give both dates, the earlier one first.";

#[must_use]
pub const fn intake_body(body: Body) -> &'static str {
    match body {
        Body::Nasem => "US National Academies",
        Body::Efsa => "EFSA (European Union)",
        Body::Uk => "United Kingdom",
        Body::Japan2025 => "Japan",
    }
}

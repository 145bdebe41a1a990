//! The number line of a daily amount: where it lies among the values of one
//! body.
//!
//! The picture has no words of its own that a table beside it does not have.

mod intake;
mod picture;
pub(crate) mod scale;
mod table;

use calcium_compass_core::band::ReadsAs;
use calcium_compass_core::exact::Exact;

pub(super) use intake::IntakeLine;

/// What is drawn.
struct Line {
    /// Of the picture's parts, unique on the page.
    id: String,
    /// The picture in words.
    title: String,
    /// The edges of the source that draws the line, lowest first, as printed.
    edges: Vec<Edge>,
    /// How the source reads each part between its edges: one more than edges.
    zones: Vec<ReadsAs>,
    /// The unit of everything on it: the reader's.
    unit: &'static str,
    /// The figure, and as it is shown.
    value: Exact,
    value_text: String,
    /// Whether the line runs from right to left.
    rtl: bool,
}

/// An edge and how it is printed.
struct Edge {
    at: Exact,
    text: String,
}

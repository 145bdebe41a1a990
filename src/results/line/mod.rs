//! The number line: where a figure lies among the edges of one source, with
//! how sure that is, and the edges of others as quiet marks.
//!
//! The picture has no words of its own that a table beside it does not have.

mod finding;
mod intake;
mod picture;
pub(crate) mod scale;
mod table;

use std::cmp::Ordering;

use calcium_compass_core::band::ReadsAs;
use calcium_compass_core::exact::Exact;

pub(super) use finding::FindingLine;
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
    /// Empty where nobody agreed on a reading: then there is no gradient.
    zones: Vec<ReadsAs>,
    /// Edges of other sources.
    others: Vec<Exact>,
    /// The unit of everything on it: the reader's.
    unit: &'static str,
    /// The figure, and as it is shown.
    value: Exact,
    value_text: String,
    /// Where the true figure may lie.
    interval: Option<(Exact, Exact)>,
    /// An edge from which a source names harm.
    harm: Option<Exact>,
    /// Whether the line runs from right to left.
    rtl: bool,
}

/// An edge and how it is printed.
struct Edge {
    at: Exact,
    text: String,
}

/// Puts an item among those in order, unless one like it is there. Two dozen
/// at most: sorting them would cost the page 5 kB.
fn place<T>(among: &mut Vec<T>, item: T, compare: fn(&T, &T) -> Ordering) {
    let place = among.iter().take_while(|one| compare(one, &item).is_lt()).count();
    if among.get(place).is_none_or(|one| compare(one, &item).is_ne()) {
        among.insert(place, item);
    }
}

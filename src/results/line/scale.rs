//! Places on the line, in tenths of a per cent of its length from the start.

use calcium_compass_core::exact::Exact;

use super::Line;

/// The whole line.
pub(crate) const END: i32 = 1000;

/// From an amount to its place.
pub(super) struct Scale {
    highest: f64,
    rtl: bool,
}

impl Scale {
    /// Long enough for every edge of the source and for the figure, with some
    /// room behind the last.
    pub(super) fn of(line: &Line) -> Self {
        let mut highest = 0.0_f64;
        let mut reach = |at: Exact, room: f64| highest = highest.max(at.approximately() * room);
        reach(line.value, 1.12);
        for edge in &line.edges {
            reach(edge.at, 1.3);
        }
        Self { highest: if highest > 0.0 { highest } else { 1.0 }, rtl: line.rtl }
    }

    /// The place of an amount, from the side the line starts on.
    pub(super) fn along(&self, at: Exact) -> i32 {
        let part = (at.approximately() / self.highest).clamp(0.0, 1.0);
        // From 0 to 1000.
        #[allow(clippy::cast_possible_truncation)]
        let place = (part * f64::from(END)).round() as i32;
        place
    }

    /// The place of an amount from the left.
    pub(super) fn x(&self, at: Exact) -> i32 {
        self.left(self.along(at))
    }

    /// A place along the line, from the left.
    pub(super) const fn left(&self, along: i32) -> i32 {
        if self.rtl { END - along } else { along }
    }
}

/// `27.5%`.
pub(crate) fn percent(tenths: i32) -> String {
    format!("{}.{}%", tenths / 10, (tenths % 10).abs())
}

/// In which of two rows each label stands, so that none covers another on a
/// narrow screen; the third has no room and is only in the table. `labels` are
/// places along the line and numbers of letters, in the order of the line.
pub(crate) fn rows(labels: &[(i32, usize)]) -> Vec<Option<usize>> {
    /// A letter, in tenths of a per cent of the narrowest line (17 rem).
    const LETTER: i32 = 33;
    /// Between two labels.
    const GAP: i32 = 20;
    let mut ends = [i32::MIN; 2];
    let mut rows = Vec::new();
    for (at, letters) in labels {
        let half = i32::try_from(*letters).unwrap_or(0) * LETTER / 2;
        let row = ends.iter().position(|end| at - half > end.saturating_add(GAP));
        if let Some(end) = row.and_then(|row| ends.get_mut(row)) {
            *end = at + half;
        }
        rows.push(row);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::{percent, rows};

    #[test]
    fn places_are_written_as_percent() {
        assert_eq!([0, 5, 275, 1000].map(percent), ["0.0%", "0.5%", "27.5%", "100.0%"]);
    }

    #[test]
    fn labels_that_would_touch_go_to_another_row_or_to_the_table() {
        assert_eq!(rows(&[(150, 2), (250, 2), (620, 2)]), [Some(0), Some(0), Some(0)]);
        assert_eq!(rows(&[(225, 3), (237, 3), (307, 3)]), [Some(0), Some(1), None]);
        assert_eq!(rows(&[(10, 1), (12, 2), (14, 3), (400, 3)]), [Some(0), Some(1), None, Some(0)]);
    }
}

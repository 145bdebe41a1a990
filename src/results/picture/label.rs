//! Which numbers on a line are written, so that none covers another on a narrow
//! screen. What is left out is in the table.

use super::axis::END;

/// A letter, in tenths of a per cent of the narrowest line (17 rem).
const LETTER: i32 = 27;
/// Between two labels.
const GAP: i32 = 12;

/// Where a text stands: its middle along the line, moved so far that it stays on
/// the line.
pub(super) fn middle(at: i32, letters: usize) -> i32 {
    let half = half(letters);
    at.clamp(half.min(END / 2), (END - half).max(END / 2))
}

fn half(letters: usize) -> i32 {
    i32::try_from(letters).unwrap_or(0) * LETTER / 2
}

/// Whether each label is written. `labels` are places along the line and numbers
/// of letters, the most important first: what would touch one before it is not.
pub(super) fn written(labels: &[(i32, usize)]) -> Vec<bool> {
    let mut taken: Vec<(i32, i32)> = Vec::new();
    let mut written = Vec::new();
    for (at, letters) in labels {
        let (middle, half) = (middle(*at, *letters), half(*letters));
        let (start, end) = (middle - half, middle + half);
        let free = taken.iter().all(|(from, to)| end + GAP <= *from || start >= *to + GAP);
        if free {
            taken.push((start, end));
        }
        written.push(free);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::{middle, written};

    #[test]
    fn a_label_that_would_touch_a_more_important_one_is_left_out() {
        for (labels, kept) in [
            (&[(150, 2), (250, 2), (620, 2)][..], &[true, true, true][..]),
            (&[(225, 3), (237, 3), (340, 3)], &[true, false, true]),
            // Not the order on the line, but of importance.
            (&[(500, 2), (460, 2), (400, 2)], &[true, false, true]),
            (&[], &[]),
        ] {
            assert_eq!(written(labels), kept, "{labels:?}");
        }
    }

    #[test]
    fn at_an_end_a_label_moves_onto_the_line() {
        assert_eq!([middle(0, 2), middle(500, 2), middle(1000, 4)], [27, 500, 946]);
        // One that is longer than the line stands in its middle.
        assert_eq!(middle(0, 99), 500);
        assert_eq!(written(&[(0, 2), (40, 2)]), [true, false]);
    }
}

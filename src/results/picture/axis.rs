//! Places on the axis, in tenths of a per cent of its length from where it
//! starts.

use calcium_compass_core::exact::Exact;
use calcium_compass_core::measure::Measure;

use super::mark::Mark;
use super::row::{Row, Tone};

/// The whole axis.
pub(super) const END: i32 = 1000;

/// From an amount to its place.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Axis {
    low: f64,
    high: f64,
    log: bool,
    rtl: bool,
}

/// What an axis has to show.
#[derive(Default)]
struct Reach {
    /// Everything on it.
    all: Vec<f64>,
    /// Edges that may be left to its end.
    far: Vec<f64>,
}

impl Axis {
    /// Long enough for the figure, its interval and the edges of the rows.
    pub(super) fn of(measure: Measure, mark: &Mark, rows: &[Row], rtl: bool) -> Self {
        let mut reach = Reach::default();
        reach.all.push(mark.at.approximately());
        if let Some((low, high)) = mark.interval {
            reach.all.extend([low.approximately(), high.approximately()]);
        }
        for row in rows {
            for (edge, above) in row.edges.iter().zip(row.tones.iter().skip(1)) {
                let at = edge.at.approximately();
                let far = row.graded && matches!(above, Tone::High | Tone::Plain);
                (if far { &mut reach.far } else { &mut reach.all }).push(at);
            }
            if row.tones.is_empty() {
                reach.all.extend(row.edges.iter().map(|edge| edge.at.approximately()));
            }
        }
        Self::over(&reach, measure == Measure::Cac, rtl)
    }

    /// Edges more than twice as far as all the rest are left to the end of the
    /// axis. It starts at nought, unless everything on it is far from that.
    fn over(reach: &Reach, log: bool, rtl: bool) -> Self {
        let top = |of: &[f64]| of.iter().copied().fold(0.0, f64::max);
        let near = 2.0 * top(&reach.all);
        let shown: Vec<f64> = reach.far.iter().copied().filter(|at| *at <= near).collect();
        let highest = top(&reach.all).max(top(&shown));
        let lowest = reach.all.iter().copied().fold(highest, f64::min);
        if highest <= 0.0 {
            return Self { low: 0.0, high: 1.0, log, rtl };
        }
        if log {
            return Self { low: 0.0, high: highest * 2.0, log, rtl };
        }
        if lowest > 0.4 * highest {
            let span = (highest - lowest).max(0.1 * highest);
            return Self { low: lowest - 0.25 * span, high: highest + 0.15 * span, log, rtl };
        }
        Self { low: 0.0, high: highest * 1.1, log, rtl }
    }

    /// The place of an amount, from the side the axis starts on.
    pub(super) fn along(&self, at: Exact) -> i32 {
        self.place(at.approximately())
    }

    fn place(&self, at: f64) -> i32 {
        let part = if self.log {
            // Nought is on it.
            at.max(0.0).ln_1p() / self.high.ln_1p()
        } else {
            (at - self.low) / (self.high - self.low)
        };
        // From 0 to 1000.
        #[allow(clippy::cast_possible_truncation)]
        let place = (part.clamp(0.0, 1.0) * f64::from(END)).round() as i32;
        place
    }

    /// Whether an amount lies behind its end.
    pub(super) fn is_past(&self, at: Exact) -> bool {
        at.approximately() > self.high
    }

    /// A place along it, from the left.
    pub(super) const fn left(&self, along: i32) -> i32 {
        if self.rtl { END - along } else { along }
    }

    /// The place of an amount from the left.
    pub(super) fn x(&self, at: Exact) -> i32 {
        self.left(self.along(at))
    }

    /// Whether it runs from right to left.
    pub(super) const fn is_rtl(&self) -> bool {
        self.rtl
    }

    /// Round figures on it, at most seven, and with how many decimals they are
    /// written.
    pub(super) fn ticks(&self) -> (Vec<Exact>, u8) {
        const STEPS: [(i32, u8); 20] = [
            (1, 2),
            (2, 2),
            (5, 2),
            (1, 1),
            (2, 1),
            (5, 1),
            (1, 0),
            (2, 0),
            (5, 0),
            (10, 0),
            (20, 0),
            (50, 0),
            (100, 0),
            (200, 0),
            (500, 0),
            (1_000, 0),
            (2_000, 0),
            (5_000, 0),
            (10_000, 0),
            (50_000, 0),
        ];
        if self.log {
            let tens = [0, 1, 10, 100, 1_000, 10_000].map(|ten| Exact::from_digits(ten, 0));
            return (tens.into_iter().filter(|ten| !self.is_past(*ten)).collect(), 0);
        }
        let size = |(step, decimals): (i32, u8)| f64::from(step) / 10_f64.powi(decimals.into());
        let few = |step: &&(i32, u8)| (self.high - self.low) / size(**step) <= 6.0;
        let (step, decimals) = STEPS.iter().find(few).copied().unwrap_or((100_000, 0));
        let ends = [self.low / size((step, decimals)), self.high / size((step, decimals))];
        // A handful.
        #[allow(clippy::cast_possible_truncation)]
        let (first, last) = (ends[0].ceil() as i32, ends[1].floor() as i32);
        let tick = |n: i32| Exact::from_digits(i128::from(n) * i128::from(step), decimals);
        ((first..=last).map(tick).collect(), decimals)
    }
}

#[cfg(test)]
mod tests {
    use super::{Axis, Exact, Reach};

    fn axis(all: &[f64], far: &[f64], log: bool) -> Axis {
        Axis::over(&Reach { all: all.to_vec(), far: far.to_vec() }, log, false)
    }

    fn ticks(axis: Axis) -> Vec<String> {
        let (ticks, decimals) = axis.ticks();
        ticks.iter().map(|tick| format!("{}e-{decimals}", tick.rounded(decimals))).collect()
    }

    #[test]
    fn an_axis_holds_all_that_is_near_and_leaves_what_is_far_to_its_end() {
        for (all, far, low, high) in [
            // Vitamin D in ng/mL: 50 and 60 are on it, 100 is not.
            (&[22.0, 12.0, 20.0, 30.0][..], &[50.0, 60.0, 100.0][..], 0.0, 66.0),
            // A very high figure takes the far edges with it.
            (&[90.0, 30.0], &[100.0, 150.0], 0.0, 165.0),
            // Calcium is far from nought.
            (&[9.4, 8.0, 10.0], &[], 7.5, 10.3),
            (&[0.0], &[], 0.0, 1.0),
        ] {
            let axis = axis(all, far, false);
            assert!((axis.low - low).abs() < 0.001 && (axis.high - high).abs() < 0.001, "{axis:?}");
        }
    }

    #[test]
    fn places_are_kept_within_the_axis() {
        let axis = axis(&[20.0, 50.0, 0.0], &[], false);
        for (at, place) in [(0.0, 0), (27.5, 500), (55.0, 1000), (99.0, 1000), (-1.0, 0)] {
            assert_eq!(axis.place(at), place, "{at}");
        }
        assert!(axis.is_past(Exact::from_digits(56, 0)));
    }

    #[test]
    fn a_log_axis_gives_small_figures_their_room() {
        let axis = axis(&[120.0, 0.0, 10.0, 100.0, 400.0], &[], true);
        let places = [0.0, 10.0, 100.0, 400.0, 800.0].map(|at| axis.place(at));
        assert_eq!(places, [0, 359, 690, 897, 1000]);
        assert_eq!(ticks(axis), ["0e-0", "1e-0", "10e-0", "100e-0"]);
    }

    #[test]
    fn ticks_are_round_and_few() {
        for (all, written) in [
            (&[22.0, 60.0, 0.0][..], &["0e-0", "20e-0", "40e-0", "60e-0"][..]),
            (&[9.4, 8.0, 10.0], &["75e-1", "80e-1", "85e-1", "90e-1", "95e-1", "100e-1"]),
            (&[560.0, 977.0, 200.0], &["0e-0", "200e-0", "400e-0", "600e-0", "800e-0", "1000e-0"]),
        ] {
            assert_eq!(ticks(axis(all, &[], false)), written);
        }
    }

    #[test]
    fn from_right_to_left_places_are_mirrored() {
        let axis = Axis { rtl: true, ..axis(&[50.0, 0.0], &[], false) };
        assert_eq!((axis.left(0), axis.left(250)), (1000, 750));
    }
}

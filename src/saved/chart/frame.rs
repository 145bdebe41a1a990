//! [`Frame`]: from days and amounts to places in the picture. Whole numbers
//! throughout: a floating-point number that is written costs 20 kB.

use calcium_compass_core::exact::Exact;
use calcium_compass_core::saved::trend::{Point, Trend};

use crate::results::line::scale::{END, rows};

/// The top and the bottom of what is drawn, in pixels.
const TOP: i32 = 44;
pub(super) const BOTTOM: i32 = 204;
/// The rows of months under it.
const MONTHS: [i32; 2] = [226, 246];
/// What is left free along the line for the amounts at the start, and at the
/// end, in tenths of a per cent.
const START: i32 = 150;
const FREE: i32 = 90;
/// Where bands begin: behind the amounts.
const BANDS: i32 = 75;

/// The scales of a picture.
pub(super) struct Frame {
    first: u32,
    last: u32,
    /// In thousandths, never zero.
    highest: i128,
    rtl: bool,
}

impl Frame {
    /// Where what lies behind all tests begins and ends.
    pub(super) const START: i32 = BANDS;
    pub(super) const END: i32 = END;

    pub(super) fn of(trend: &Trend, rtl: bool) -> Self {
        let days = || trend.points.iter().map(|point| point.result.date().number());
        let tops = trend.points.iter().map(|point| {
            let top = point.interval.map_or(point.at, |range| range.drawn.1);
            top.rounded(3).max(point.at.rounded(3))
        });
        let top = tops.max().unwrap_or_default();
        // A lower limit is in view, and an upper one that is not far above.
        let limits = trend.points.iter().flat_map(|point| {
            let [low, high] = [point.printed.low, point.printed.high]
                .map(|limit| limit.map_or(0, |at| at.rounded(3)));
            [low, if high <= top * 3 / 2 { high } else { 0 }]
        });
        // From zero: a part of a scale makes a small change look large.
        let highest = limits.max().unwrap_or_default().max(top) * 106 / 100;
        Self {
            first: days().min().unwrap_or_default(),
            last: days().max().unwrap_or_default(),
            highest: highest.max(1),
            rtl,
        }
    }

    /// The place of a day, from the side that the line starts on.
    pub(super) fn along(&self, point: &Point) -> i32 {
        let room = i64::from(END - START - FREE);
        let days = i64::from(self.last - self.first);
        let at = i64::from(point.result.date().number() - self.first);
        let along = if days == 0 { room / 2 } else { at * room / days };
        START + i32::try_from(along).unwrap_or(0)
    }

    /// The place of a day, from the left.
    pub(super) fn x(&self, point: &Point) -> i32 {
        self.left(self.along(point))
    }

    /// The place of a range, from its top to its bottom; an open side reaches the end
    /// of what is drawn.
    pub(super) fn between(&self, low: Option<Exact>, high: Option<Exact>) -> (i32, i32) {
        let y = |at: Exact| self.y(at).clamp(TOP, BOTTOM);
        (high.map_or(TOP, y), low.map_or(BOTTOM, y))
    }

    pub(super) const fn left(&self, along: i32) -> i32 {
        if self.rtl { END - along } else { along }
    }

    /// The place of an amount, from the top.
    pub(super) fn y(&self, at: Exact) -> i32 {
        let up = at.rounded(3) * i128::from(BOTTOM - TOP) / self.highest;
        BOTTOM - i32::try_from(up).unwrap_or(0)
    }

    /// Round amounts, five at most, from zero.
    pub(super) fn steps(&self) -> Vec<Exact> {
        let mut step: i128 = 1;
        let mut times = [2, 5, 10].into_iter().cycle();
        let mut decade = 1;
        while self.highest / step > 4 {
            let time = times.next().unwrap_or(10);
            step = decade * time;
            if time == 10 {
                decade = step;
            }
        }
        (0..=self.highest / step).map(|n| Exact::from_digits(n * step, 3)).collect()
    }

    /// The numbers of the notes under the results they belong to, as far as there is
    /// room: each stands in the list of notes.
    pub(super) fn marks(&self, trend: &Trend) -> Vec<(i32, String)> {
        let noted = trend.points.iter().filter(|point| !point.result.taken().is_empty());
        let marks: Vec<(i32, String)> =
            noted.zip(1..).map(|(point, n)| (self.along(point), n.to_string())).collect();
        let lengths: Vec<(i32, usize)> = marks.iter().map(|(at, n)| (*at, n.len() + 2)).collect();
        let placed = marks.into_iter().zip(rows(&lengths));
        placed.filter(|(_, row)| *row == Some(0)).map(|((at, n), _)| (self.left(at), n)).collect()
    }

    /// Month and year of the results, as far as there is room: each with its
    /// place from the left and from the top. The days stand in the table.
    pub(super) fn months(&self, trend: &Trend) -> Vec<(i32, i32, String)> {
        let mut labels: Vec<(i32, String)> = Vec::new();
        for point in &trend.points {
            let (year, month, _) = point.result.date().parts();
            let text = format!("{month:02}/{year}");
            if labels.last().is_none_or(|(_, last)| *last != text) {
                labels.push((self.along(point), text));
            }
        }
        let lengths: Vec<(i32, usize)> =
            labels.iter().map(|(at, text)| (*at, text.len())).collect();
        let placed = labels.into_iter().zip(rows(&lengths));
        placed
            .filter_map(|((at, text), row)| Some((self.left(at), *MONTHS.get(row?)?, text)))
            .collect()
    }
}

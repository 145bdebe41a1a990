//! The picture of a trend: a dot a test, by day and by amount, with where the
//! true level may lie. Places along it are in per cent of its width, heights in
//! pixels: no word shrinks on a phone. There is no `style` attribute.

use yew::AttrValue;

use crate::results::line::scale::{END, percent, rows};
use crate::ui::element::{El, el};
use calcium_compass_core::exact::Exact;
use calcium_compass_core::keep::trend::{Point, Since, Trend};
use calcium_compass_core::milli::Milli;
use calcium_compass_core::number::Bound;
use calcium_compass_core::show;
use calcium_compass_core::uncertainty::ChangeVerdict;
use calcium_compass_words::{KeepWords, compose};

/// The top and the bottom of what is drawn, and the rows of labels under it.
const TOP: i32 = 44;
const BOTTOM: i32 = 204;
const MONTHS: [i32; 2] = [226, 246];
const UNDER: i32 = 8;
/// What is left free for the amounts at the start, and at the end.
const START: i32 = 150;
const FREE: i32 = 90;
/// A dot and its edge, from its middle.
const DOT: i32 = 8;

pub(super) fn picture(trend: &Trend, w: KeepWords) -> El {
    let frame = Frame::of(trend, w.shared.lang().is_rtl());
    let id: AttrValue = format!("picture-{}", trend.measure.id()).into();
    let marks: Vec<(i32, usize)> = trend
        .points
        .iter()
        .map(|point| (frame.along(point), text(point, trend, w).len()))
        .collect();
    let (months, lowest) = frame.months(trend);
    let named = trend.points.iter().zip(rows(&marks)).filter(|(_, row)| *row == Some(0));
    el("svg")
        .class("line__svg")
        .attr("width", "100%")
        .attr("height", (lowest + UNDER).to_string())
        .attr("role", "img")
        // Figures and places count from the left, in Arabic too.
        .attr("direction", "ltr")
        .attr("aria-labelledby", id.clone())
        .child(el("title").id(id).says(title(trend, w)))
        .child(el("g").class("grid").each(frame.steps(), |at| frame.line(at, w)))
        .child(
            el("text")
                .class("grid__unit")
                .attr("y", "14")
                .attr("x", frame.start())
                .attr("text-anchor", frame.anchor())
                .text(trend.unit.printed()),
        )
        .child(el("g").each(&trend.points, |point| frame.reach(point)))
        .child(
            el("g").each(trend.points.iter().zip(trend.points.iter().skip(1)), |(a, b)| {
                frame.step(a, b)
            }),
        )
        .child(el("g").each(&trend.points, |point| frame.dot(point)))
        .child(el("g").class("edges").attr("aria-hidden", "true").each(named, |(point, _)| {
            let over =
                point.interval.map_or(DOT, |range| frame.y(point.at) - frame.y(range.drawn.1));
            let y = frame.y(point.at) - over.max(DOT) - 7;
            label(frame.x(point), y).class("dot__text").says(text(point, trend, w))
        }))
        .child(months)
}

/// What the picture is of, in words; the table says the rest.
fn title(trend: &Trend, w: KeepWords) -> String {
    let day = |point: Option<&Point>| {
        point.map(|point| compose::date(point.dated.date(), w.shared)).unwrap_or_default()
    };
    let gaps = [
        ("measure", w.shared.measure(trend.measure).to_owned()),
        ("n", trend.points.len().to_string()),
        ("first", day(trend.points.first())),
        ("last", day(trend.points.last())),
    ];
    w.shared.fill(w.picture_of(), &gaps.each_ref().map(|(name, text)| (*name, text.as_str())))
}

/// The figure over a dot, in the unit of the picture.
pub(super) fn text(point: &Point, trend: &Trend, w: KeepWords) -> String {
    let quantity = point.dated.quantity();
    let shown = show::in_unit(quantity, trend.unit).unwrap_or(show::as_typed(quantity));
    format!("{}{}", compose::sign(quantity.bound), compose::number(&shown, w.shared))
}

fn label(x: i32, y: i32) -> El {
    el("text").attr("x", percent(x)).attr("y", y.to_string()).attr("text-anchor", "middle")
}

/// From days and amounts to places. Whole numbers throughout: a floating-point
/// number that is written costs 20 kB.
struct Frame {
    first: u32,
    last: u32,
    /// In thousandths, never nought.
    highest: i128,
    rtl: bool,
}

impl Frame {
    fn of(trend: &Trend, rtl: bool) -> Self {
        let days = || trend.points.iter().map(|point| point.dated.date().number());
        let tops = trend.points.iter().map(|point| {
            let top = point.interval.map_or(point.at, |range| range.drawn.1);
            thousandths(top).max(thousandths(point.at))
        });
        // From nought: a part of a scale makes a small change look large.
        let highest = tops.max().unwrap_or_default() * 106 / 100;
        Self {
            first: days().min().unwrap_or_default(),
            last: days().max().unwrap_or_default(),
            highest: highest.max(1),
            rtl,
        }
    }

    /// The place of a day, from the side that the line starts on.
    fn along(&self, point: &Point) -> i32 {
        let room = i64::from(END - START - FREE);
        let days = i64::from(self.last - self.first);
        let at = i64::from(point.dated.date().number() - self.first);
        let along = if days == 0 { room / 2 } else { at * room / days };
        START + i32::try_from(along).unwrap_or(0)
    }

    fn x(&self, point: &Point) -> i32 {
        self.left(self.along(point))
    }

    const fn left(&self, along: i32) -> i32 {
        if self.rtl { END - along } else { along }
    }

    fn y(&self, at: Exact) -> i32 {
        let up = thousandths(at) * i128::from(BOTTOM - TOP) / self.highest;
        BOTTOM - i32::try_from(up).unwrap_or(0)
    }

    const fn start(&self) -> &'static str {
        if self.rtl { "100%" } else { "0" }
    }

    const fn anchor(&self) -> &'static str {
        if self.rtl { "end" } else { "start" }
    }

    /// Round amounts, five at most, from nought.
    fn steps(&self) -> Vec<Exact> {
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

    /// A line across at an amount.
    fn line(&self, at: Exact, w: KeepWords) -> El {
        let y = self.y(at);
        let milli = i64::try_from(thousandths(at)).map(Milli::new).unwrap_or_default();
        let text = el("text")
            .attr("x", self.start())
            .attr("y", (y - 4).to_string())
            .attr("text-anchor", self.anchor())
            .attr("aria-hidden", "true")
            .says(compose::printed(milli, w.shared));
        el("g")
            .key(y.to_string())
            .child(
                el("line")
                    .attr("x1", "0")
                    .attr("x2", "100%")
                    .attr("y1", y.to_string())
                    .attr("y2", y.to_string()),
            )
            .child(text)
    }

    /// Where the true level may lie: a bar with an edge.
    fn reach(&self, point: &Point) -> Option<El> {
        let (low, high) = point.interval?.drawn;
        let (top, bottom) = (self.y(high), self.y(low));
        let bar = |class: &'static str, inset: i32| {
            up_and_down(self.x(point), top + inset, bottom - inset).class(class)
        };
        Some(el("g").child(bar("reach reach--edge", 0)).child(bar("reach", 2)))
    }

    /// From one test to the next, where it is known what that says.
    fn step(&self, from: &Point, to: &Point) -> Option<El> {
        let Since::Compared(change) = to.since else { return None };
        let class = match change.verdict {
            ChangeVerdict::Noise => "step step--noise",
            ChangeVerdict::MoreThanNoise => "step",
        };
        let line = el("line")
            .class(class)
            .attr("x1", percent(self.x(from)))
            .attr("x2", percent(self.x(to)))
            .attr("y1", self.y(from.at).to_string())
            .attr("y2", self.y(to.at).to_string());
        Some(line)
    }

    /// A test; hollow where the laboratory printed a limit.
    fn dot(&self, point: &Point) -> El {
        let hollow = point.dated.quantity().bound != Bound::Exact;
        el("circle")
            .class(if hollow { "dot dot--limit" } else { "dot" })
            .attr("cx", percent(self.x(point)))
            .attr("cy", self.y(point.at).to_string())
            .attr("r", "6.5")
    }

    /// Month and year under the dots, as far as there is room, and how low they
    /// reach: the days stand in the table.
    fn months(&self, trend: &Trend) -> (El, i32) {
        let mut labels: Vec<(i32, String)> = Vec::new();
        for point in &trend.points {
            let (year, month, _) = point.dated.date().parts();
            let text = format!("{month:02}/{year}");
            if labels.last().is_none_or(|(_, last)| *last != text) {
                labels.push((self.along(point), text));
            }
        }
        let places: Vec<(i32, usize)> = labels.iter().map(|(at, text)| (*at, text.len())).collect();
        let mut lowest = BOTTOM;
        let months = el("g").class("edges").attr("aria-hidden", "true").each(
            labels.into_iter().zip(rows(&places)),
            |((at, text), row)| {
                let y = *MONTHS.get(row?)?;
                lowest = lowest.max(y);
                Some(label(self.left(at), y).says(text))
            },
        );
        (months, lowest)
    }
}

fn up_and_down(x: i32, top: i32, bottom: i32) -> El {
    let x: AttrValue = percent(x).into();
    el("line")
        .attr("x1", x.clone())
        .attr("x2", x)
        .attr("y1", top.to_string())
        .attr("y2", bottom.to_string())
}

const fn thousandths(at: Exact) -> i128 {
    at.rounded(3)
}

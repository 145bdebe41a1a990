//! [`Trend`]: the results of one person and one measure in the order of their
//! days, how sure each is, and whether two that follow each other differ by
//! more than noise. It knows nothing of the person, so it bands nothing, and
//! more or less is neither better nor worse.

use super::super::alert::{self, AlertId};
use super::super::exact::Exact;
use super::super::measure::{Conversion, Measure};
use super::super::uncertainty::{Change, Interval, Variation};
use super::super::unit::Unit;
use super::SavedResult;

/// Results in a row.
#[derive(Clone, Debug)]
pub struct Trend {
    /// What was measured.
    pub measure: Measure,
    /// The unit of the newest: the picture is drawn in it.
    pub unit: Unit,
    /// The results, the oldest first.
    pub points: Vec<Point>,
    /// The first and the last of three or more: small steps add up.
    pub whole: Option<Change>,
    /// The warning that the newest raises by itself.
    pub alert: Option<AlertId>,
}

/// A result in its row.
#[derive(Clone, Debug)]
pub struct Point {
    /// The result.
    pub result: SavedResult,
    /// Its figure in the unit of the trend.
    pub at: Exact,
    /// Whether that is only about right.
    pub about: bool,
    /// Where the true figure may lie, in the unit of the trend and as typed.
    pub interval: Option<Range>,
    /// The range that the laboratory printed with it, in the unit of the trend.
    pub printed: Printed,
    /// How it stands to the one before.
    pub since: Since,
}

/// The range that a laboratory printed; a side that it left out is open.
#[derive(Clone, Copy, Debug, Default)]
pub struct Printed {
    /// The lower limit.
    pub low: Option<Exact>,
    /// The upper limit.
    pub high: Option<Exact>,
}

/// Where a true figure may lie.
#[derive(Clone, Copy, Debug)]
pub struct Range {
    /// In the unit of the trend.
    pub drawn: (Exact, Exact),
    /// In the unit typed.
    pub typed: (Exact, Exact),
}

/// How a result stands to the one before.
#[derive(Clone, Copy, Debug)]
pub enum Since {
    /// There is none before.
    First,
    /// How far the measure varies is not known.
    Unknown,
    /// One of the two is `<` or `>` a figure, or both are of one day.
    Apart,
    /// Noise, or more.
    Compared(Change),
}

impl Trend {
    /// The row of a measure among the results of one person; `None` where there
    /// is no result of it.
    #[must_use]
    pub fn of(results: &[SavedResult], measure: Measure) -> Option<Self> {
        let mut row: Vec<&SavedResult> =
            results.iter().filter(|one| one.measure() == measure).collect();
        // Those of one day stay as they were saved.
        row.sort_by_key(|one| one.date());
        let (first, last) = (*row.first()?, *row.last()?);
        let unit = last.quantity().scale.unit;
        let befores = std::iter::once(None).chain(row.iter().map(|one| Some(*one)));
        let points: Vec<Point> = row
            .iter()
            .zip(befores)
            .map(|(one, before)| point(one, unit, since(before, one)))
            .collect();
        let whole = if row.len() > 2 { change(first, last) } else { None };
        let alert = alert::of_figure(last.quantity());
        Some(Self { measure, unit, points, whole, alert })
    }

    /// Whether the warning takes the place of what is said of the row.
    #[must_use]
    pub fn is_replaced(&self) -> bool {
        self.alert.is_some_and(AlertId::is_always_now)
    }

    /// Whether how far the measure varies is known.
    #[must_use]
    pub const fn varies_by(&self) -> Option<Variation> {
        Variation::of(self.measure)
    }
}

/// All of a row follows from its results.
impl PartialEq for Trend {
    fn eq(&self, other: &Self) -> bool {
        fn results(trend: &Trend) -> impl Iterator<Item = &SavedResult> {
            trend.points.iter().map(|point| &point.result)
        }
        results(self).eq(results(other))
    }
}

fn point(result: &SavedResult, unit: Unit, since: Since) -> Point {
    let quantity = result.quantity();
    let to = quantity.measure.scale(unit).unwrap_or(quantity.scale);
    let same = to.per_first.equals(quantity.scale.per_first);
    let either = [to.conversion, quantity.scale.conversion].contains(&Conversion::Approximate);
    let drawn = |at: Exact| at.convert(quantity.scale.per_first, to.per_first);
    let interval = Interval::around(quantity, result.lab().read().variation(quantity.measure));
    let interval = interval.map(|interval| {
        let (low, high) = interval.ends();
        Range { drawn: (drawn(low), drawn(high)), typed: (low, high) }
    });
    let lab = result.lab().read();
    let [low, high] = [lab.low, lab.high].map(|limit| limit.map(|at| drawn(Exact::of(at))));
    Point {
        result: result.clone(),
        at: drawn(Exact::of(quantity.amount)),
        about: either && !same,
        interval,
        printed: Printed { low, high },
        since,
    }
}

fn since(before: Option<&SavedResult>, one: &SavedResult) -> Since {
    let Some(before) = before else { return Since::First };
    if Variation::of(one.measure()).is_none() {
        return Since::Unknown;
    }
    change(before, one).map_or(Since::Apart, Since::Compared)
}

/// The later laboratory's own variation counts, as on the page.
fn change(earlier: &SavedResult, later: &SavedResult) -> Option<Change> {
    let variation = later.lab().read().variation(later.measure());
    (earlier.date() < later.date())
        .then(|| Change::between(earlier.quantity(), later.quantity(), variation))?
}

#[cfg(test)]
mod tests {
    use super::{Since, Trend};
    use crate::alert::AlertId;
    use crate::date::Date;
    use crate::entry::Entry;
    use crate::exact::Exact;
    use crate::measure::Measure;
    use crate::milli::Milli;
    use crate::own_lab::OwnLab;
    use crate::saved::SavedResult;

    fn dated(text: &str) -> SavedResult {
        let parts: Vec<&str> = text.split(' ').collect();
        let [measure, value, unit, date, cv] = parts[..] else { panic!("{text}") };
        let lab = OwnLab { cv: cv.replace('-', ""), ..OwnLab::default() };
        let entry = Entry {
            unit: Some(unit.to_owned()),
            date: Date::parse(date),
            lab,
            ..Entry::new(Measure::parse(measure).expect(measure), value)
        };
        SavedResult::of(&entry, "").expect(text)
    }

    fn saved(rows: &[&str]) -> Vec<SavedResult> {
        rows.iter().map(|row| dated(row)).collect()
    }

    fn steps(rows: &[&str]) -> (Vec<&'static str>, &'static str) {
        let saved = saved(rows);
        let trend = Trend::of(&saved, saved[0].measure()).expect("a trend");
        let say = |since: &Since| match since {
            Since::First => "first",
            Since::Unknown => "unknown",
            Since::Apart => "apart",
            Since::Compared(change) => change.verdict.id(),
        };
        let whole = trend.whole.map_or("none", |change| change.verdict.id());
        (trend.points.iter().map(|point| say(&point.since)).collect(), whole)
    }

    #[test]
    fn neighbours_are_compared_in_the_order_of_their_days() {
        for (rows, expected, whole) in [
            (&["25-oh-d 22 ng/mL 2026-01-10 -"][..], vec!["first"], "none"),
            // 33.04 % of the earlier one: 60 to 79.8 is noise, to 79.9 is more.
            (
                &["25-oh-d 79.8 nmol/L 2026-06-10 -", "25-oh-d 60 nmol/L 2026-01-10 -"],
                vec!["first", "noise"],
                "none",
            ),
            (
                &["25-oh-d 60 nmol/L 2026-01-10 -", "25-oh-d 79.9 nmol/L 2026-06-10 -"],
                vec!["first", "more-than-noise"],
                "none",
            ),
            // In another unit: 24 ng/mL is 59.904 nmol/L.
            (
                &["25-oh-d 24 ng/mL 2026-01-10 -", "25-oh-d 60 nmol/L 2026-06-10 -"],
                vec!["first", "noise"],
                "none",
            ),
            // The later laboratory's own 2 % makes 18.8 % of it.
            (
                &["25-oh-d 60 nmol/L 2026-01-10 -", "25-oh-d 75 nmol/L 2026-06-10 2"],
                vec!["first", "more-than-noise"],
                "none",
            ),
            (
                &["25-oh-d 60 nmol/L 2026-01-10 2", "25-oh-d 75 nmol/L 2026-06-10 -"],
                vec!["first", "noise"],
                "none",
            ),
            // Small steps add up.
            (
                &[
                    "25-oh-d 60 nmol/L 2026-01-10 -",
                    "25-oh-d 48 nmol/L 2026-04-10 -",
                    "25-oh-d 38 nmol/L 2026-08-10 -",
                ],
                vec!["first", "noise", "noise"],
                "more-than-noise",
            ),
            (
                &[
                    "25-oh-d 60 nmol/L 2026-01-10 -",
                    "25-oh-d <10 nmol/L 2026-04-10 -",
                    "25-oh-d 20 nmol/L 2026-04-10 -",
                    "25-oh-d 60 nmol/L 2026-08-10 -",
                ],
                vec!["first", "apart", "apart", "more-than-noise"],
                "noise",
            ),
            // Nobody knows how far these vary.
            (
                &["dp-ucmgp 560 pmol/L 2026-01-10 -", "dp-ucmgp 900 pmol/L 2026-06-10 -"],
                vec!["first", "unknown"],
                "none",
            ),
            (
                &["calcium 2.4 mmol/L 2026-01-10 -", "calcium 2.5 mmol/L 2026-06-10 -"],
                vec!["first", "unknown"],
                "none",
            ),
        ] {
            assert_eq!(steps(rows), (expected, whole), "{rows:?}");
        }
    }

    #[test]
    fn the_picture_is_in_the_unit_of_the_newest_by_exact_ratios() {
        let saved = saved(&["25-oh-d 60 nmol/L 2026-06-10 -", "25-oh-d 24 ng/mL 2026-01-10 -"]);
        let trend = Trend::of(&saved, Measure::VitaminD25Oh).expect("a trend");
        assert_eq!(trend.unit.id(), "nmol/L");
        let [old, new] = &trend.points[..] else { panic!("two") };
        assert!(old.at.compare(Milli::new(59_904)).is_eq() && !old.about);
        assert!(new.at.compare(Milli::new(60_000)).is_eq());
        let range = old.interval.expect("an interval");
        // 24 less and more 23.3766465 %.
        assert_eq!([range.typed.0, range.typed.1].map(|at| at.rounded(1)), [184, 296]);
        assert_eq!([range.drawn.0, range.drawn.1].map(|at| at.rounded(1)), [459, 739]);
    }

    #[test]
    fn the_range_of_a_laboratory_is_drawn_in_the_unit_of_the_newest() {
        let lab = |low: &str, high: &str| OwnLab {
            low: low.to_owned(),
            high: high.to_owned(),
            ..OwnLab::default()
        };
        let ranged = |text: &str, unit: &str, date: &str, lab: OwnLab| {
            let entry = Entry {
                unit: Some(unit.to_owned()),
                date: Date::parse(date),
                lab,
                ..Entry::new(Measure::VitaminD25Oh, text)
            };
            SavedResult::of(&entry, "").expect(text)
        };
        let saved = [
            ranged("22", "ng/mL", "2026-01-10", lab("30", "100")),
            ranged("60", "nmol/L", "2026-06-10", lab("50", "")),
        ];
        let trend = Trend::of(&saved, Measure::VitaminD25Oh).expect("a trend");
        let limit = |at: Option<Exact>| at.map(|at| at.rounded(2));
        let ranges: Vec<_> = trend
            .points
            .iter()
            .map(|one| (limit(one.printed.low), limit(one.printed.high)))
            .collect();
        assert_eq!(ranges, [(Some(7488), Some(24960)), (Some(5000), None)]);
    }

    #[test]
    fn only_25_oh_d_has_an_interval_and_a_weight_of_mgp_is_about_right() {
        let saved = saved(&["dp-ucmgp 5 ug/L 2026-01-10 -", "dp-ucmgp 560 pmol/L 2026-06-10 -"]);
        let trend = Trend::of(&saved, Measure::DpUcmgp).expect("a trend");
        assert!(trend.points.iter().all(|point| point.interval.is_none()));
        assert_eq!([trend.points[0].about, trend.points[1].about], [true, false]);
        assert!(trend.varies_by().is_none());
    }

    #[test]
    fn the_newest_result_raises_its_warning_and_an_old_one_none() {
        for (rows, alert, replaced) in [
            (&["25-oh-d 400 nmol/L 2026-01-10 -"][..], Some(AlertId::VitaminDVeryHigh), true),
            (&["25-oh-d 400 nmol/L 2026-01-10 -", "25-oh-d 60 nmol/L 2026-06-10 -"], None, false),
            (&["25-oh-d 20 nmol/L 2026-01-10 -"], Some(AlertId::VitaminDVeryLow), false),
            (&["calcium 3.5 mmol/L 2026-01-10 -"], Some(AlertId::CalciumSevere), true),
            (&["calcium 1.8 mmol/L 2026-01-10 -"], Some(AlertId::CalciumLowSevere), true),
            (&["dp-ucmgp 3000 pmol/L 2026-01-10 -"], None, false),
        ] {
            let saved = saved(rows);
            let trend = Trend::of(&saved, saved[0].measure()).expect("a trend");
            assert_eq!((trend.alert, trend.is_replaced()), (alert, replaced), "{rows:?}");
        }
    }

    #[test]
    fn another_measures_results_are_not_in_it() {
        let rows = ["25-oh-d 60 nmol/L 2026-01-10 -", "calcium 2.4 mmol/L 2026-01-10 -"];
        let saved = saved(&rows);
        let count = |measure| Trend::of(&saved, measure).map(|trend| trend.points.len());
        assert_eq!(count(Measure::VitaminD25Oh), Some(1));
        assert_eq!(count(Measure::Ctx), None);
    }
}

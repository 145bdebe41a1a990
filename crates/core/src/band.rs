//! [`Table`]: the bands one body printed for one measure.
//!
//! n cuts make n+1 bands. That the cuts stand in order, and that there is one
//! band more than cuts, is proved when a table is compiled:
//!
//! ```compile_fail
//! use calcium_compass_core::band::{Cut, in_order};
//! const UPSIDE_DOWN: () = in_order(&[Cut::at_or_above("50"), Cut::at_or_above("30")], 3);
//! ```

use std::cmp::Ordering;

use super::applies::{Applies, Fit, Why};
use super::country::Country;
use super::exact::Exact;
use super::label::{Label, Population};
use super::measure::{Measure, Topic};
use super::milli::Milli;
use super::number::Bound;
use super::person::{Person, Stage};
use super::quantity::Quantity;
use super::source::{Seen, Source};
use super::unit::Unit;

pub use super::vote::{Those, Vote};

/// A printed edge between two bands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cut {
    /// The printed figure.
    pub at: Milli,
    /// The band the figure itself belongs to.
    pub belongs: Side,
    /// Whether the source says so when it describes the band below.
    pub stated_below: bool,
    /// Whether the source says so when it describes the band above.
    pub stated_above: bool,
}

/// A side of an edge.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    /// The band below it.
    Below,
    /// The band above it.
    Above,
}

impl Cut {
    /// "Under 30 | 30 or more", as the source says.
    #[must_use]
    pub const fn at_or_above(text: &'static str) -> Self {
        Self {
            at: Milli::literal(text),
            belongs: Side::Above,
            stated_below: true,
            stated_above: true,
        }
    }

    /// "30 or less | above 30", as the source says.
    #[must_use]
    pub const fn above(text: &'static str) -> Self {
        Self {
            at: Milli::literal(text),
            belongs: Side::Below,
            stated_below: true,
            stated_above: true,
        }
    }

    /// The source does not say to which band the figure belongs when it
    /// describes the band below: the side is our reading.
    #[must_use]
    pub const fn unstated_below(self) -> Self {
        Self { stated_below: false, ..self }
    }

    /// The same for the band above.
    #[must_use]
    pub const fn unstated_above(self) -> Self {
        Self { stated_above: false, ..self }
    }

    /// The same for both.
    #[must_use]
    pub const fn unstated(self) -> Self {
        self.unstated_below().unstated_above()
    }

    /// Whether an exact value lies in the band above.
    #[must_use]
    pub fn is_passed_by(&self, value: Exact) -> bool {
        match value.compare(self.at) {
            Ordering::Less => false,
            Ordering::Equal => self.belongs == Side::Above,
            Ordering::Greater => true,
        }
    }
}

/// The cuts a body printed in one unit, in ascending order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ladder {
    /// The unit.
    pub unit: Unit,
    /// The cuts.
    pub cuts: &'static [Cut],
}

/// One band of a table.
#[derive(PartialEq, Eq, Debug)]
pub struct Band {
    /// The stable id. Never shown to a person.
    pub id: &'static str,
    /// What the body calls it; the words are in the crate of the words.
    pub label: Label,
    /// How it counts when the sources are compared.
    pub reads_as: ReadsAs,
    /// Where its edges were seen.
    pub sources: &'static [&'static Source],
    /// First-hand or second-hand.
    pub seen: Seen,
    /// The interval as the body printed it, where it printed whole numbers
    /// with a gap to the next band.
    pub printed: Option<&'static str>,
}

/// How a band counts in the agreement of the sources.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadsAs {
    /// Not enough.
    NotEnough,
    /// Enough.
    Enough,
    /// More than enough: a reason for care.
    High,
    /// The body gives no word that could be counted.
    None,
}

impl ReadsAs {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NotEnough => "not-enough",
            Self::Enough => "enough",
            Self::High => "high",
            Self::None => "none",
        }
    }
}

/// What a table is worth today.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// In force.
    Current,
    /// Withdrawn by its own body, in the year.
    Withdrawn(u16),
    /// Replaced by a newer one, or archived; in the year, where that is known.
    Superseded(Option<u16>),
    /// What one laboratory prints.
    Laboratory,
    /// What one study used.
    Study,
    /// What the maker of a test prints.
    Manufacturer,
}

impl Standing {
    /// Whether it is in force no more.
    #[must_use]
    pub const fn is_past(self) -> bool {
        match self {
            Self::Withdrawn(_) | Self::Superseded(_) => true,
            Self::Current | Self::Laboratory | Self::Study | Self::Manufacturer => false,
        }
    }
}

/// The bands one body printed for one measure.
#[derive(Debug)]
pub struct Table {
    /// The stable id.
    pub id: &'static str,
    /// The measure.
    pub measure: Measure,
    /// Who printed it: a name, the same in every language.
    pub body: &'static str,
    /// The year, where one is printed.
    pub year: Option<u16>,
    /// What it is worth today.
    pub standing: Standing,
    /// Whether it is a voice of its own where the sources are compared.
    pub vote: Vote,
    /// Whose body it is.
    pub home: &'static [Country],
    /// Whom it is about, as printed.
    pub population: Population,
    /// Whom it is for, as far as it is asked.
    pub applies: Applies,
    /// The bands, lowest first.
    pub bands: &'static [Band],
    /// The cuts, once per unit the body printed.
    pub ladders: &'static [Ladder],
}

/// Proves that cuts ascend and that `bands` is one more than their number.
/// For constants: what is out of order does not compile.
pub const fn in_order(cuts: &[Cut], bands: usize) {
    assert!(cuts.len() + 1 == bands, "n cuts make n+1 bands");
    let mut rest = cuts;
    while let [first, tail @ ..] = rest {
        if let [second, ..] = tail {
            assert!(first.at.thousandths() < second.at.thousandths(), "cuts ascend");
        }
        rest = tail;
    }
}

/// A table is its id.
impl PartialEq for Table {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Table {}

impl Table {
    /// The table, with the order of its cuts proved. For constants.
    #[must_use]
    pub(crate) const fn checked(self) -> Self {
        let mut rest = self.ladders;
        assert!(!rest.is_empty(), "a table has a unit");
        while let [ladder, tail @ ..] = rest {
            in_order(ladder.cuts, self.bands.len());
            rest = tail;
        }
        self
    }

    /// Whether the table is for a person. Bone markers are not compared in
    /// pregnancy and while breastfeeding.
    #[must_use]
    pub fn fit(&self, person: &Person) -> Fit {
        let bone = self.measure.facts().topic == Topic::Bone;
        match (self.applies.fit(person), person.stage) {
            (Fit::Not(why), _) => Fit::Not(why),
            (_, Some(Stage::Pregnant | Stage::Breastfeeding)) if bone => Fit::Not(Why::Stage),
            (fit, _) => fit,
        }
    }

    /// Whether the body draws any line at all.
    #[must_use]
    pub fn draws_lines(&self) -> bool {
        self.bands.len() > 1
    }

    /// The cuts a value is compared with: those printed in the unit it was
    /// typed in or an equal one, else those of the first unit printed.
    #[must_use]
    pub fn ladder_for(&self, quantity: &Quantity) -> Option<&'static Ladder> {
        choose(self.ladders, quantity)
    }
}

/// Native unit rule: a body that printed limits in the unit typed is applied
/// in that unit, also where the decimal point alone moves (mg/L is a tenth of
/// mg/dL); only where it printed none is the value converted.
#[must_use]
pub fn choose(ladders: &'static [Ladder], quantity: &Quantity) -> Option<&'static Ladder> {
    let ratio = |ladder: &Ladder| quantity.measure.scale(ladder.unit).map(|s| s.per_first);
    let typed = quantity.scale.per_first;
    let native = ladders.iter().find(|ladder| {
        ladder.unit == quantity.scale.unit || ratio(ladder).is_some_and(|r| r.equals(typed))
    });
    let shifted = || {
        // Only a figure that is rounded first can tell the two apart.
        let matters = quantity.measure.facts().rules.rounded_first;
        ladders
            .iter()
            .filter(|_| matters)
            .find(|ladder| ratio(ladder).is_some_and(|ratio| ratio.is_ten_to_some_power(typed)))
    };
    native.or_else(shifted).or_else(|| ladders.first())
}

impl Ladder {
    /// The rung of an exact value.
    #[must_use]
    pub fn rung_of(&self, value: Exact) -> usize {
        self.cuts.iter().filter(|cut| cut.is_passed_by(value)).count()
    }

    /// The lowest and the highest rung a figure can lie on. They are the same
    /// for a plain figure, and for `<` and `>` where the whole open interval
    /// lies on one rung.
    #[must_use]
    pub fn rungs(&self, quantity: &Quantity) -> (usize, usize) {
        let value = quantity.compared_in(self.unit);
        let passed = |test: fn(Ordering) -> bool| {
            self.cuts.iter().filter(|cut| test(value.compare(cut.at))).count()
        };
        match quantity.bound {
            Bound::Exact => {
                let rung = self.rung_of(value);
                (rung, rung)
            }
            Bound::Above => (passed(Ordering::is_ge), self.cuts.len()),
            // The figure itself belongs to it.
            Bound::AtLeast => (self.rung_of(value), self.cuts.len()),
            Bound::AtMost => (0, self.rung_of(value)),
            Bound::Below => (0, passed(Ordering::is_gt)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Cut, ReadsAs, in_order};

    #[test]
    fn cuts_in_order_make_one_band_more() {
        in_order(&[], 1);
        in_order(&[Cut::at_or_above("30"), Cut::above("30.001")], 3);
    }

    #[test]
    #[should_panic(expected = "cuts ascend")]
    fn two_cuts_at_one_figure_are_refused() {
        in_order(&[Cut::at_or_above("30"), Cut::above("30")], 3);
    }

    #[test]
    #[should_panic(expected = "n cuts make n+1 bands")]
    fn a_band_too_few_is_refused() {
        in_order(&[Cut::at_or_above("30")], 1);
    }

    #[test]
    fn each_reading_of_a_band_has_its_id() {
        let all = [ReadsAs::NotEnough, ReadsAs::Enough, ReadsAs::High, ReadsAs::None];
        assert_eq!(all.map(ReadsAs::id), ["not-enough", "enough", "high", "none"]);
    }
}

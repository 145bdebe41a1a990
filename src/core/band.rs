//! [`Table`]: the bands one body printed for one measure.
//!
//! n cuts make n+1 bands. That the cuts stand in order, and that there is one
//! band more than cuts, is proved when a table is compiled:
//!
//! ```compile_fail
//! use calcium_compass::core::band::{Cut, in_order};
//! const UPSIDE_DOWN: () = in_order(&[Cut::at_or_above("50"), Cut::at_or_above("30")], 3);
//! ```

use std::cmp::Ordering;

use super::entry::Quantity;
use super::exact::Exact;
use super::label::{Label, Population};
use super::measure::{Measure, Topic};
use super::milli::Milli;
use super::number::Bound;
use super::person::{ADULT, Age, Flag, Person, Sex, Stage, years};
use super::source::{Seen, Source};
use super::unit::Unit;

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
    /// What the body calls it; the words are in [`crate::text`].
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
    /// Replaced by a newer one, in the year.
    Superseded(u16),
    /// What one laboratory prints.
    Laboratory,
    /// What one study used.
    Study,
    /// What the maker of a test prints.
    Manufacturer,
}

/// Whom a table is for, as far as it is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Applies {
    /// Youngest age, in months.
    pub from: Option<u16>,
    /// Age from which it no longer applies, in months.
    pub before: Option<u16>,
    /// Sex.
    pub sex: Option<Sex>,
    /// The side of the menopause, for women.
    pub menopause: Option<Menopause>,
    /// A condition without which it does not apply.
    pub needs: Option<Flag>,
    /// A condition with which it does not apply.
    pub excludes: Option<Flag>,
}

/// A side of the menopause.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Menopause {
    /// Before it.
    Before,
    /// After it.
    After,
}

impl Menopause {
    /// The side a person is on: said, or certain by age (under 40, from 60).
    fn of(person: &Person) -> Option<Self> {
        match (person.stage, person.age) {
            (Some(Stage::Premenopausal), _) => Some(Self::Before),
            (Some(Stage::Postmenopausal), _) => Some(Self::After),
            (_, Age::Months(months)) if months < years(40) => Some(Self::Before),
            (_, Age::Months(months)) if months >= years(60) => Some(Self::After),
            (_, Age::Months(_) | Age::Adult | Age::Unknown) => None,
        }
    }
}

/// An age limit below this needs no age: the table's note says "not for
/// babies" instead.
const BABY: u16 = 24;

/// Why a table gives no band for a person or a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// Not this age.
    Age,
    /// Not this sex.
    Sex,
    /// Not this life stage.
    Stage,
    /// Not with this condition, or not without it.
    Condition,
    /// The result is `<` or `>` a figure and could lie in several bands.
    Censored,
    /// The unit's conversion is approximate and the value is near an edge.
    Approximate,
    /// Another result is missing.
    Missing,
}

impl Why {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Age => "age",
            Self::Sex => "sex",
            Self::Stage => "stage",
            Self::Condition => "condition",
            Self::Censored => "censored",
            Self::Approximate => "approximate",
            Self::Missing => "missing",
        }
    }
}

/// What a table must know about the person first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    /// Their age.
    Age,
    /// Their sex.
    Sex,
    /// Their life stage.
    Stage,
}

impl Need {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Age => "needs:age",
            Self::Sex => "needs:sex",
            Self::Stage => "needs:stage",
        }
    }
}

/// Whether a table is for a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fit {
    /// It is.
    Applies,
    /// It is not.
    Not(Why),
    /// That depends on something not said.
    Needs(Need),
}

impl Applies {
    /// Everyone.
    pub const ALL: Self =
        Self { from: None, before: None, sex: None, menopause: None, needs: None, excludes: None };
    /// 18 and over.
    pub const ADULTS: Self = Self::from(ADULT);
    /// Under 18.
    pub const CHILDREN: Self = Self { before: Some(ADULT), ..Self::ALL };

    /// From an age in months.
    #[must_use]
    pub const fn from(months: u16) -> Self {
        Self { from: Some(months), ..Self::ALL }
    }

    /// Up to, but not including, an age in months.
    #[must_use]
    pub const fn before(self, months: u16) -> Self {
        Self { before: Some(months), ..self }
    }

    /// Of one sex.
    #[must_use]
    pub const fn sex(self, sex: Sex) -> Self {
        Self { sex: Some(sex), ..self }
    }

    /// On one side of the menopause.
    #[must_use]
    pub const fn menopause(self, side: Menopause) -> Self {
        Self { menopause: Some(side), ..self }
    }

    /// With a condition.
    #[must_use]
    pub const fn with(self, flag: Flag) -> Self {
        Self { needs: Some(flag), ..self }
    }

    /// Without a condition.
    #[must_use]
    pub const fn without(self, flag: Flag) -> Self {
        Self { excludes: Some(flag), ..self }
    }

    /// Whether that is the person. What is certainly not comes before what is
    /// not known.
    #[must_use]
    pub fn fit(&self, person: &Person) -> Fit {
        let age = self.fit_age(person.age);
        if let Fit::Not(_) = age {
            return age;
        }
        if self.sex.is_some() && person.sex.is_some() && self.sex != person.sex {
            return Fit::Not(Why::Sex);
        }
        let side = Menopause::of(person);
        if self.menopause.is_some() && side.is_some() && self.menopause != side {
            return Fit::Not(Why::Stage);
        }
        let lacks = self.needs.is_some_and(|flag| !person.flags.has(flag));
        let has = self.excludes.is_some_and(|flag| person.flags.has(flag));
        if lacks || has {
            return Fit::Not(Why::Condition);
        }
        if let Fit::Needs(_) = age {
            return age;
        }
        if self.sex.is_some() && person.sex.is_none() {
            return Fit::Needs(Need::Sex);
        }
        if self.menopause.is_some() && side.is_none() {
            return Fit::Needs(Need::Stage);
        }
        Fit::Applies
    }

    fn fit_age(&self, age: Age) -> Fit {
        let lowest = self.from.unwrap_or(0);
        match (age, self.before) {
            (Age::Months(months), before) => {
                let inside = months >= lowest && before.is_none_or(|b| months < b);
                if inside { Fit::Applies } else { Fit::Not(Why::Age) }
            }
            (Age::Adult, Some(before)) if before <= ADULT => Fit::Not(Why::Age),
            (Age::Adult, None) if lowest <= ADULT => Fit::Applies,
            (Age::Unknown, None) if lowest < BABY => Fit::Applies,
            (Age::Adult | Age::Unknown, _) => Fit::Needs(Need::Age),
        }
    }
}

/// The bands one body printed for one measure.
#[derive(PartialEq, Eq, Debug)]
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

impl Table {
    /// The table, with the order of its cuts proved. For constants.
    #[must_use]
    pub(in crate::core) const fn checked(self) -> Self {
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
/// in that unit; only where it printed none is the value converted.
#[must_use]
pub fn choose(ladders: &'static [Ladder], quantity: &Quantity) -> Option<&'static Ladder> {
    let native = ladders.iter().find(|ladder| {
        quantity
            .measure
            .scale(ladder.unit)
            .is_some_and(|s| s.per_first.equals(quantity.scale.per_first))
    });
    native.or_else(|| ladders.first())
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
            Bound::Exact => (self.rung_of(value), self.rung_of(value)),
            Bound::Above => (passed(Ordering::is_ge), self.cuts.len()),
            Bound::Below => (0, passed(Ordering::is_gt)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Applies, Fit, Need, Why};
    use crate::core::person::{Age, Person, years};

    #[test]
    fn eighteen_or_over_is_enough_where_no_older_age_is_asked() {
        let adults_to_71 = Applies::from(years(19)).before(years(72));
        for (applies, age, fit) in [
            (Applies::ALL, Age::Adult, Fit::Applies),
            (Applies::ADULTS, Age::Adult, Fit::Applies),
            (Applies::from(years(1)), Age::Adult, Fit::Applies),
            (Applies::from(years(19)), Age::Adult, Fit::Needs(Need::Age)),
            (Applies::CHILDREN, Age::Adult, Fit::Not(Why::Age)),
            (Applies::ALL.before(years(19)), Age::Adult, Fit::Needs(Need::Age)),
            (adults_to_71, Age::Adult, Fit::Needs(Need::Age)),
            (Applies::ALL, Age::Unknown, Fit::Applies),
            (Applies::from(23), Age::Unknown, Fit::Applies),
            (Applies::from(24), Age::Unknown, Fit::Needs(Need::Age)),
            (Applies::ADULTS, Age::Unknown, Fit::Needs(Need::Age)),
            (Applies::CHILDREN, Age::Unknown, Fit::Needs(Need::Age)),
            (adults_to_71, Age::Months(years(19)), Fit::Applies),
            (adults_to_71, Age::Months(years(72)), Fit::Not(Why::Age)),
        ] {
            let person = Person { age, ..Person::default() };
            assert_eq!(applies.fit(&person), fit, "{applies:?} at {age:?}");
        }
    }
}

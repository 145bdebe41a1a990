//! What one table says of one figure: a band, or the reason why none.

use super::applies::{Fit, Need, Why};
use super::band::{Band, Cut, Ladder, ReadsAs, Standing, Table, Vote};
use super::exact::Exact;
use super::ids::ids;
use super::measure::{Conversion, Measure};
use super::person::{ADULT, Answer, Person};
use super::quantity::Quantity;
use super::safety::{Gate, gate, needs};
use super::uncertainty::Interval;
use super::unit::Unit;
use super::vote::BONE_MEDICINE;

/// What a table says of a figure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// It lies in the band of this place, lowest first.
    Band(usize),
    /// The body draws no line.
    NoThreshold,
    /// The table is not for this person or this figure.
    NotApplicable(Why),
    /// That depends on something not said.
    Needs(Need),
    /// Safety forbids a band.
    Gated(Gate),
}

impl Outcome {
    /// The stable id, where it is not a band's.
    #[must_use]
    pub const fn id(self) -> Option<&'static str> {
        match self {
            Self::Band(_) => None,
            Self::NoThreshold => Some("no-threshold"),
            Self::NotApplicable(_) => Some("not-applicable"),
            Self::Needs(need) => Some(need.id()),
            Self::Gated(_) => Some("gated"),
        }
    }

    /// The reason, where there is one.
    #[must_use]
    pub const fn why(self) -> Option<&'static str> {
        match self {
            Self::NotApplicable(why) => Some(why.id()),
            Self::Gated(gate) => Some(gate.id()),
            Self::Band(_) | Self::NoThreshold | Self::Needs(_) => None,
        }
    }
}

/// One table's answer.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Verdict {
    /// The table.
    pub table: &'static Table,
    /// What it says.
    pub outcome: Outcome,
    /// The ladder the figure was compared with.
    pub ladder: Option<&'static Ladder>,
    /// Whether the measurement interval reaches into another band.
    pub near: bool,
    /// Whether it is counted where the sources are compared.
    pub counts: Counts,
}

ids! {
    /// Whether a table's answer is counted where the sources are compared, or why
    /// it is only listed.
    Counts {
        Yes = "yes": "It is.",
        Silent = "silent": "The table says nothing of this figure.",
        NotInForce = "not-in-force": "A laboratory's, a study's or a maker's; or withdrawn or superseded.",
        SameClasses = "same-classes": "It uses the classes of another table.",
        OtherPeople = "other-people": "The people it speaks of are others: people with a bone disease, a country's population as a whole, or people of whom it asks less.",
    }
}

impl Counts {
    fn of(table: &Table, person: &Person, kidney: Answer, outcome: Outcome, less: bool) -> Self {
        if !matches!(outcome, Outcome::Band(_) | Outcome::NoThreshold) {
            Self::Silent
        } else if table.standing != Standing::Current {
            Self::NotInForce
        } else {
            match table.vote {
                Vote::Own => Self::Yes,
                Vote::SameClasses(_) => Self::SameClasses,
                Vote::PopulationFloor => Self::OtherPeople,
                Vote::BoneDisease if person.flags.has_any(BONE_MEDICINE) => Self::Yes,
                Vote::BoneDisease => Self::OtherPeople,
                Vote::MoreFor(those) if less && those.include(person, kidney) => Self::OtherPeople,
                Vote::MoreFor(_) => Self::Yes,
            }
        }
    }
}

/// What a source asks of those of whom it asks more.
static MORE: [Ladder; 2] = [
    Ladder { unit: Unit::NmolPerL, cuts: &[Cut::above("75")] },
    Ladder { unit: Unit::NgPerMl, cuts: &[Cut::above("30")] },
];

/// Whether a figure is "enough" in a table and not surely above what its source
/// asks of some.
fn is_less_than_more(
    table: &Table,
    outcome: Outcome,
    ladder: Option<&'static Ladder>,
    quantity: &Quantity,
) -> bool {
    let Outcome::Band(place) = outcome else { return false };
    let enough = table.bands.get(place).is_some_and(|band| band.reads_as == ReadsAs::Enough);
    let more = MORE.iter().find(|more| ladder.is_some_and(|ladder| ladder.unit == more.unit));
    enough && more.is_some_and(|more| more.rungs(quantity).0 == 0)
}

impl Verdict {
    /// A table for another figure, which cannot be had: another result is
    /// missing, or is too far off to compute it.
    #[must_use]
    pub const fn without(table: &'static Table, why: Why) -> Self {
        let outcome = Outcome::NotApplicable(why);
        Self { table, outcome, ladder: None, near: false, counts: Counts::Silent }
    }

    /// Whether the source says something of the figure.
    #[must_use]
    pub const fn speaks(&self) -> bool {
        matches!(self.outcome, Outcome::Band(_) | Outcome::NoThreshold)
    }

    /// The band, if the figure lies in one; also the single one of a body that
    /// draws no line.
    #[must_use]
    pub fn band(&self) -> Option<&'static Band> {
        match self.outcome {
            Outcome::Band(place) => self.table.bands.get(place),
            Outcome::NoThreshold => self.table.bands.first(),
            Outcome::NotApplicable(_) | Outcome::Needs(_) | Outcome::Gated(_) => None,
        }
    }

    /// The id of a band, or of the reason why there is none.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.outcome.id().or_else(|| self.band().map(|band| band.id)).unwrap_or("not-applicable")
    }

    /// The lower and the upper edge of the band.
    #[must_use]
    pub fn edges(&self) -> (Option<&'static Cut>, Option<&'static Cut>) {
        match (self.outcome, self.ladder) {
            (Outcome::Band(place), Some(ladder)) => (
                place.checked_sub(1).and_then(|below| ladder.cuts.get(below)),
                ladder.cuts.get(place),
            ),
            (_, _) => (None, None),
        }
    }
}

/// What stands before every table's answer to a figure.
#[derive(Clone, Copy, Debug)]
pub struct Before {
    /// Safety forbids a band.
    pub gate: Option<Gate>,
    /// A question comes first.
    pub needs: Option<Need>,
    /// What is known of the kidneys.
    pub kidney: Answer,
}

impl Before {
    /// What stands before a measure's answers.
    #[must_use]
    pub const fn of(measure: Measure, person: &Person, kidney: Answer) -> Self {
        Self { gate: gate(measure, person, kidney), needs: needs(measure, person, kidney), kidney }
    }
}

/// Judges a figure by a table. Gates come first, then the questions of safety,
/// then whom the table is for, then the figure. Too young is too young whatever
/// the answer.
#[must_use]
pub fn judge(
    table: &'static Table,
    quantity: &Quantity,
    person: &Person,
    before: Before,
    interval: Option<&Interval>,
) -> Verdict {
    let ladder = table.ladder_for(quantity);
    let outcome = match (before.gate, before.needs, table.fit(person), ladder) {
        (Some(gate), _, _, _) => Outcome::Gated(gate),
        (None, Some(need), fit, _) if !is_too_young(fit, person) => Outcome::Needs(need),
        (None, _, Fit::Not(why), _) => Outcome::NotApplicable(why),
        (None, _, Fit::Needs(need), _) => Outcome::Needs(need),
        (None, _, Fit::Applies, Some(ladder)) if table.draws_lines() => place(ladder, quantity),
        (None, _, Fit::Applies, _) => Outcome::NoThreshold,
    };
    let near = matches!(outcome, Outcome::Band(_))
        && ladder.is_some_and(|ladder| {
            interval.is_some_and(|interval| interval.reaches_over_a_cut(ladder))
        });
    let less = is_less_than_more(table, outcome, ladder, quantity);
    let counts = Counts::of(table, person, before.kidney, outcome, less);
    Verdict { table, outcome, ladder, near, counts }
}

/// Under 18 with a table that is not for that age.
pub(crate) const fn is_too_young(fit: Fit, person: &Person) -> bool {
    matches!(fit, Fit::Not(Why::Age)) && person.age.is_under(ADULT)
}

fn place(ladder: &Ladder, quantity: &Quantity) -> Outcome {
    if is_near_by_conversion(ladder, quantity) {
        return Outcome::NotApplicable(Why::Approximate);
    }
    match ladder.rungs(quantity) {
        (low, high) if low == high => Outcome::Band(low),
        (_, _) => Outcome::NotApplicable(Why::Censored),
    }
}

/// How far off an approximate conversion can be: 5 %.
const CONVERSION_ERROR: i64 = 50_000_000;

/// Whether an approximate conversion leaves open on which side of some edge
/// the figure lies.
#[must_use]
pub fn is_near_by_conversion(ladder: &Ladder, quantity: &Quantity) -> bool {
    if quantity.scale.conversion != Conversion::Approximate {
        return false;
    }
    let native = quantity
        .measure
        .scale(ladder.unit)
        .is_some_and(|scale| scale.per_first.equals(quantity.scale.per_first));
    let value: Exact = quantity.compared_in(ladder.unit);
    let low = value.times_billionths(1_000_000_000 - CONVERSION_ERROR);
    let high = value.times_billionths(1_000_000_000 + CONVERSION_ERROR);
    !native
        && ladder.cuts.iter().any(|cut| low.compare(cut.at).is_le() && high.compare(cut.at).is_ge())
}

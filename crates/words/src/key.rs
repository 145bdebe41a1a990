//! [`Key`]: what a phrase is keyed by, a small closed set.

use std::fmt::Debug;

use calcium_compass_core::agreement::Says;
use calcium_compass_core::alert::{AlertId, Instead, Level, Signs};
use calcium_compass_core::applies::{Need, Why};
use calcium_compass_core::band::{ReadsAs, Standing};
use calcium_compass_core::claim::{ClaimGroup, ClaimId, ClaimVerdict, Grade};
use calcium_compass_core::food::{Household, Substance};
use calcium_compass_core::intake::Status;
use calcium_compass_core::label::{Label, Population};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::next::{Next, Retest};
use calcium_compass_core::note::NoteId;
use calcium_compass_core::own_lab::{LabProblem, Place};
use calcium_compass_core::person::{Flag, PersonProblem, Stage};
use calcium_compass_core::reference::{Body, Kind, Nutrient};
use calcium_compass_core::safety::Gate;
use calcium_compass_core::saved::file::ReadErrorKind;
use calcium_compass_core::source::Seen;
use calcium_compass_core::table::dp_ucmgp::KidneyGroup;
use calcium_compass_core::uncertainty::ChangeVerdict;

use super::complaint::{Complaint, Really};
use super::found::{Becomes, FileFault, RowFault};
use super::made::Made;
use super::month::Month;
use super::notice::Notice;
use super::outcome::Outcome;
use super::plural::Plural;

/// One of a closed set, with a place in it.
pub trait Key: Copy + Debug + 'static {
    /// How many there are.
    const COUNT: usize;
    /// Every one, in the order of their places.
    fn all() -> Vec<Self>;
    /// Where it stands among them.
    fn place(self) -> usize;
}

/// Keys without a payload: the place is that of the declaration. One that is not
/// listed does not compile.
macro_rules! plain {
    ($($Key:ident: $($variant:ident)*;)*) => {$(
        impl Key for $Key {
            const COUNT: usize = [$(Self::$variant as usize),*].len();

            fn all() -> Vec<Self> {
                vec![$(Self::$variant),*]
            }

            fn place(self) -> usize {
                match self { $(Self::$variant => Self::$variant as usize,)* }
            }
        }
    )*

    #[cfg(test)]
    const PLAIN: &[fn()] = &[$(tests::in_order::<$Key>),*];
    };
}

/// The same where the type lists its members itself.
macro_rules! listed {
    ($($Key:ident)*) => {$(
        impl Key for $Key {
            const COUNT: usize = Self::ALL.len();

            fn all() -> Vec<Self> {
                Self::ALL.to_vec()
            }

            fn place(self) -> usize {
                self as usize
            }
        }
    )*

    #[cfg(test)]
    const LISTED: &[fn()] = &[$(tests::in_order::<$Key>),*];
    };
}

listed! {
    AlertId Body ClaimGroup ClaimId ClaimVerdict Flag Grade Instead Label Measure Population NoteId Nutrient Really Retest Signs Stage Complaint ReadErrorKind Outcome Month Made
    Household Substance
    Need Next Notice Plural Says Becomes RowFault FileFault
}

plain! {
    ChangeVerdict: Noise MoreThanNoise;
    Gate: Vka VkaUnsure Kidney;
    KidneyGroup: Egfr90 Egfr60 EgfrUnder60 Transplant Dialysis;
    Kind: Ear Ar Rda Pri Rni SafeIntake Ai Ul;
    LabProblem: NotANumber Implausible;
    Level: Info Talk Now;
    PersonProblem: AgeNotANumber AgeImplausible StageMismatch;
    Place: Below Within Above Censored;
    ReadsAs: NotEnough Enough High None;
    Seen: Original SecondHand;
    Why: Age Sex Stage Condition Censored Approximate Missing;
}

impl Key for Standing {
    const COUNT: usize = 7;

    fn all() -> Vec<Self> {
        vec![
            Self::Current,
            Self::Withdrawn(0),
            Self::Superseded(Some(0)),
            Self::Laboratory,
            Self::Study,
            Self::Manufacturer,
            Self::Superseded(None),
        ]
    }

    fn place(self) -> usize {
        match self {
            Self::Current => 0,
            Self::Withdrawn(_) => 1,
            Self::Superseded(Some(_)) => 2,
            Self::Laboratory => 3,
            Self::Study => 4,
            Self::Manufacturer => 5,
            Self::Superseded(None) => 6,
        }
    }
}

impl Key for Status {
    const COUNT: usize = 9 + Need::COUNT;

    fn all() -> Vec<Self> {
        let needs = Need::all().into_iter().map(Self::Needs);
        let mut all = vec![
            Self::BelowAverageNeed,
            Self::Between,
            Self::Meets,
            Self::BelowReference,
            Self::BelowAi,
            Self::AboveLimit,
            Self::Incomplete,
            Self::NoValue,
            Self::Gated(Gate::Vka),
        ];
        all.extend(needs);
        all
    }

    fn place(self) -> usize {
        match self {
            Self::BelowAverageNeed => 0,
            Self::Between => 1,
            Self::Meets => 2,
            Self::BelowReference => 3,
            Self::BelowAi => 4,
            Self::AboveLimit => 5,
            Self::Incomplete => 6,
            Self::NoValue => 7,
            Self::Gated(_) => 8,
            Self::Needs(need) => 9 + need.place(),
        }
    }
}

impl<A: Key, B: Key> Key for (A, B) {
    const COUNT: usize = A::COUNT * B::COUNT;

    fn all() -> Vec<Self> {
        A::all().into_iter().flat_map(|a| B::all().into_iter().map(move |b| (a, b))).collect()
    }

    fn place(self) -> usize {
        self.0.place() * B::COUNT + self.1.place()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A key whose place is another's would be said in the other's words.
    #[track_caller]
    pub(super) fn in_order<K: Key>() {
        let places: Vec<usize> = K::all().into_iter().map(Key::place).collect();
        assert_eq!(places, (0..K::COUNT).collect::<Vec<_>>());
    }

    #[test]
    fn every_key_stands_at_its_own_place() {
        PLAIN.iter().chain(LISTED).for_each(|is_in_order| is_in_order());
        in_order::<(ReadsAs, Plural)>();
        in_order::<Standing>();
        in_order::<Status>();
    }
}

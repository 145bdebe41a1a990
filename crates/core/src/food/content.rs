//! [`Contents`]: what 100 g of a food hold, as far as a source says.

use crate::ids::ids;
use crate::measure::Measure;
use crate::milli::Milli;

/// A figure of a source, or the range of several.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Content {
    low: Milli,
    high: Milli,
}

impl Content {
    /// One figure. One below nought is nought, and none is more than a figure can be.
    #[must_use]
    pub fn of(value: Milli) -> Self {
        Self::between(value, value)
    }

    /// A range, whichever end comes first.
    #[must_use]
    pub fn between(one: Milli, other: Milli) -> Self {
        let [one, other] = [one, other].map(|value| value.clamp(Milli::ZERO, Milli::MAX));
        Self { low: one.min(other), high: one.max(other) }
    }

    /// Its lower end.
    #[must_use]
    pub const fn low(self) -> Milli {
        self.low
    }

    /// Its upper end.
    #[must_use]
    pub const fn high(self) -> Milli {
        self.high
    }
}

ids! {
    /// The forms of vitamin K that one figure of a source counts together.
    Forms {
        K2 = "k2": "Every menaquinone.",
        K2BesideMk4 = "k2-beside-mk-4": "Every menaquinone but MK-4, which has a figure of its own.",
        K1AndMk4 = "k1-and-mk-4": "K1 and MK-4.",
    } parse
}

impl Forms {
    /// Whether K1, MK-4 and MK-7 are counted in it.
    const fn count(self) -> [bool; 3] {
        match self {
            Self::K2 => [false, true, true],
            Self::K2BesideMk4 => [false, false, true],
            Self::K1AndMk4 => [true, true, false],
        }
    }
}

/// What 100 g hold: micrograms of the vitamins, milligrams of the minerals.
/// `None` is not known, which is never zero.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Contents {
    /// Vitamin D.
    pub vitamin_d: Option<Content>,
    /// Calcium.
    pub calcium: Option<Content>,
    /// Magnesium.
    pub magnesium: Option<Content>,
    /// Vitamin K1.
    pub k1: Option<Content>,
    /// Menaquinone-4.
    pub mk4: Option<Content>,
    /// Menaquinone-7.
    pub mk7: Option<Content>,
    /// Vitamin K that the source does not split.
    pub unsplit: Option<(Forms, Content)>,
}

impl Contents {
    /// The content that counts for a daily amount. `None` also where foods do
    /// not count for the measure.
    #[must_use]
    pub const fn of(&self, measure: Measure) -> Option<Content> {
        match measure {
            Measure::VitaminDIntake => self.vitamin_d,
            Measure::CalciumIntake => self.calcium,
            Measure::MagnesiumIntake => self.magnesium,
            Measure::K1Intake => self.k1,
            Measure::Mk4Intake => self.mk4,
            Measure::Mk7Intake => self.mk7,
            Measure::CalciumSupplement
            | Measure::MagnesiumSupplement
            | Measure::VitaminD25Oh
            | Measure::DpUcmgp
            | Measure::UcocPercent
            | Measure::Osteocalcin
            | Measure::Phylloquinone
            | Measure::Mk4
            | Measure::Mk7
            | Measure::PivkaIi
            | Measure::Ctx
            | Measure::P1np
            | Measure::Calcium
            | Measure::Albumin
            | Measure::AdjustedCalcium
            | Measure::Cac
            | Measure::Egfr
            | Measure::TotalUcmgp
            | Measure::Calcitriol => None,
        }
    }

    /// Vitamin K that is not split, where no form in it has a figure beside it:
    /// nothing is counted twice.
    #[must_use]
    pub fn unsplit(&self) -> Option<(Forms, Content)> {
        let split = [self.k1, self.mk4, self.mk7].map(|form| form.is_some());
        let twice = |forms: Forms| forms.count().into_iter().zip(split).any(|(a, b)| a && b);
        self.unsplit.filter(|(forms, _)| !twice(*forms))
    }

    /// Whether K1, MK-4 and MK-7 each have a figure or are counted in one.
    #[must_use]
    pub fn knows_all_vitamin_k(&self) -> bool {
        let counted = self.unsplit().map_or([false; 3], |(forms, _)| forms.count());
        let split = [self.k1, self.mk4, self.mk7].map(|form| form.is_some());
        counted.into_iter().zip(split).all(|(a, b)| a || b)
    }
}

//! [`Product`]: a supplement, line by line as its label prints it.

use crate::answers::Answers;
use crate::bound::Bound;
use crate::entry::{self, Entry, Problem, Reading};
use crate::exact::{Exact, Ratio};
use crate::ids::ids;
use crate::measure::Measure;
use crate::milli::Milli;
use crate::quantity::{Per, Quantity};

ids! {
    /// What a line of a label names.
    Substance {
        VitaminD = "vitamin-d": "Vitamin D2 or D3.",
        Calcium = "calcium": "Calcium itself: the elemental amount.",
        CalciumCarbonate = "calcium-carbonate": "The weight of calcium carbonate.",
        CalciumCitrate = "calcium-citrate": "The weight of calcium citrate.",
        Magnesium = "magnesium": "Magnesium itself: the elemental amount.",
        MagnesiumOxide = "magnesium-oxide": "The weight of magnesium oxide.",
        MagnesiumCitrate = "magnesium-citrate": "The weight of magnesium citrate.",
        MagnesiumChloride = "magnesium-chloride": "The weight of magnesium chloride.",
        MagnesiumHydroxide = "magnesium-hydroxide": "The weight of magnesium hydroxide.",
        K1 = "k1": "Vitamin K1.",
        Mk4 = "mk-4": "Vitamin K2 as MK-4.",
        Mk7 = "mk-7": "Vitamin K2 as MK-7.",
        VitaminK = "vitamin-k": "Vitamin K of a form that is not known: which one is asked.",
    } parse
}

impl Substance {
    /// The daily amount it counts for. Vitamin K of an unknown form is read like
    /// K1 and counts for none: [`Substance::is_form_unknown`].
    #[must_use]
    pub const fn measure(self) -> Measure {
        match self {
            Self::VitaminD => Measure::VitaminDIntake,
            Self::Calcium | Self::CalciumCarbonate | Self::CalciumCitrate => {
                Measure::CalciumSupplement
            }
            Self::Magnesium
            | Self::MagnesiumOxide
            | Self::MagnesiumCitrate
            | Self::MagnesiumChloride
            | Self::MagnesiumHydroxide => Measure::MagnesiumSupplement,
            Self::K1 | Self::VitaminK => Measure::K1Intake,
            Self::Mk4 => Measure::Mk4Intake,
            Self::Mk7 => Measure::Mk7Intake,
        }
    }

    /// Whether the form of its vitamin K must be asked.
    #[must_use]
    pub const fn is_form_unknown(self) -> bool {
        matches!(self, Self::VitaminK)
    }

    /// The part of its weight that is the mineral, where a salt is weighed. The
    /// figures are those of `evidence/foods/supplements.csv`.
    #[must_use]
    pub const fn elemental(self) -> Option<Ratio> {
        match self {
            Self::CalciumCarbonate => Some(const { Ratio::new(40, 100) }),
            Self::CalciumCitrate => Some(const { Ratio::new(21, 100) }),
            Self::MagnesiumOxide => Some(const { Ratio::new(60, 100) }),
            Self::MagnesiumCitrate => Some(const { Ratio::new(16, 100) }),
            Self::MagnesiumChloride => Some(const { Ratio::new(12, 100) }),
            Self::MagnesiumHydroxide => Some(const { Ratio::new(42, 100) }),
            Self::VitaminD
            | Self::Calcium
            | Self::Magnesium
            | Self::K1
            | Self::Mk4
            | Self::Mk7
            | Self::VitaminK => None,
        }
    }
}

/// A product, and how much of it is taken.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Product {
    /// What a serving holds.
    pub lines: Vec<Line>,
    /// How many servings.
    pub servings: Milli,
    /// In what time.
    pub per: Per,
}

/// A line of a label, as printed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// What it names.
    pub substance: Substance,
    /// The amount in a serving.
    pub amount: String,
    /// Its unit.
    pub unit: String,
    /// What was answered to questions about it.
    pub answers: Answers,
}

impl Line {
    /// A line without answers.
    #[must_use]
    pub fn new(substance: Substance, amount: impl Into<String>, unit: impl Into<String>) -> Self {
        Self { substance, amount: amount.into(), unit: unit.into(), answers: Answers::NONE }
    }

    /// The amount of a serving, or what is wrong with it: read like a field. Of a
    /// product by the day, the time that nobody has to choose, a dose for a week or a
    /// month is asked about.
    #[must_use]
    pub fn read(&self, per: Per) -> Reading {
        // A salt says that it is one.
        let known =
            Answers { elemental: self.substance.elemental().map(|_| true), ..Answers::NONE };
        let reading = entry::read(&Entry {
            unit: Some(self.unit.clone()),
            answers: known.and(self.answers),
            per,
            ..Entry::new(self.substance.measure(), self.amount.as_str())
        });
        let form = self.substance.is_form_unknown().then_some(Problem::AskForm);
        Reading { problem: reading.problem.or(form), ..reading }
    }

    /// The vitamin or mineral in a serving, in the measure's first unit. `None`
    /// where the line cannot be read, or is a bound.
    #[must_use]
    pub fn a_serving(&self, per: Per) -> Option<Exact> {
        let reading = self.read(per);
        let quantity = reading.accepted().filter(|figure| figure.bound == Bound::Exact)?;
        let weight = Quantity { per: Per::Day, ..*quantity }.in_first();
        let share = self.substance.elemental();
        Some(share.map_or(weight, |share| weight.convert(share, Ratio::ONE)))
    }
}

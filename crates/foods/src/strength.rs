//! [`STRENGTHS`]: amounts that a label or another source prints, to pick from.
//! Nothing here is from memory: each is a row of `evidence/foods/supplements.csv`
//! with where it was seen.

use calcium_compass_core::food::{Line, Substance};

/// An amount of a serving.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Strength {
    /// What it is of.
    pub substance: Substance,
    /// The amount as printed, without digit groups.
    pub amount: &'static str,
    /// Its unit.
    pub unit: &'static str,
}

const fn of(substance: Substance, amount: &'static str, unit: &'static str) -> Strength {
    Strength { substance, amount, unit }
}

impl Strength {
    /// The line of a label.
    #[must_use]
    pub fn line(&self) -> Line {
        Line::new(self.substance, self.amount, self.unit)
    }
}

/// Every strength, by substance.
pub const STRENGTHS: &[Strength] = &[
    of(Substance::VitaminD, "400", "IU"),
    of(Substance::VitaminD, "800", "IU"),
    of(Substance::VitaminD, "1000", "IU"),
    of(Substance::VitaminD, "2000", "IU"),
    of(Substance::VitaminD, "4000", "IU"),
    of(Substance::VitaminD, "5000", "IU"),
    of(Substance::Mk7, "45", "ug"),
    of(Substance::Mk7, "100", "ug"),
    of(Substance::Mk7, "180", "ug"),
    of(Substance::Mk7, "200", "ug"),
    of(Substance::Mk7, "600", "ug"),
    of(Substance::Mk4, "100", "ug"),
    of(Substance::Mk4, "500", "ug"),
    of(Substance::Mk4, "1", "mg"),
    of(Substance::Mk4, "5", "mg"),
    of(Substance::K1, "500", "ug"),
    of(Substance::K1, "1", "mg"),
    of(Substance::VitaminK, "10", "ug"),
    of(Substance::VitaminK, "25", "ug"),
    of(Substance::Calcium, "700", "mg"),
    of(Substance::CalciumCarbonate, "1250", "mg"),
    of(Substance::Magnesium, "100", "mg"),
    of(Substance::Magnesium, "200", "mg"),
];

/// Products of several lines, as seen.
pub const TOGETHER: &[&[Strength]] = &[
    // A product article of D3 with K2.
    &[
        of(Substance::VitaminD, "5000", "IU"),
        of(Substance::Mk4, "500", "ug"),
        of(Substance::Mk7, "100", "ug"),
    ],
    // A chewable tablet; the source does not say which vitamin K.
    &[
        of(Substance::Calcium, "500", "mg"),
        of(Substance::VitaminD, "500", "IU"),
        of(Substance::VitaminK, "40", "ug"),
    ],
];

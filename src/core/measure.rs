//! [`Measure`]: everything that can be entered, once.

use super::exact::Ratio;
use super::milli::Milli;
use super::unit::Unit;

/// Something a person can enter, by the field's name for it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Measure {
    /// Total 25-hydroxyvitamin D (D2 and D3) in serum or plasma.
    VitaminD25Oh,
    /// Dephosphorylated-uncarboxylated matrix Gla protein in plasma.
    DpUcmgp,
    /// Estimated glomerular filtration rate.
    Egfr,
    /// Total uncarboxylated matrix Gla protein: another analyte, about ten
    /// thousand times dp-ucMGP. Known only to be refused.
    TotalUcmgp,
    /// 1,25-dihydroxyvitamin D: not a measure of vitamin D status. Known only
    /// to be refused.
    Calcitriol,
}

/// A unit of a measure, and how it stands to the measure's first unit.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    /// The unit.
    pub unit: Unit,
    /// What one of this unit is in the measure's first unit.
    pub per_first: Ratio,
    /// Decimals a converted figure is shown with.
    pub decimals: u8,
    /// Whether the ratio is exact, or known only to a few per cent.
    pub approximate: bool,
}

/// What is true of a measure.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// The stable id: fields, case files, JSON and hooks use it.
    pub id: &'static str,
    /// Units, the first one first. Empty for an analyte that is refused.
    pub units: &'static [Scale],
    /// Lowest and highest plausible figure, in the first unit, both included.
    pub limits: (Milli, Milli),
    /// LOINC codes seen on reports, the usual one first.
    pub loinc: &'static [&'static str],
}

const fn exact(unit: Unit, num: i64, den: i64, decimals: u8) -> Scale {
    Scale { unit, per_first: Ratio::new(num, den), decimals, approximate: false }
}

const fn approximate(unit: Unit, num: i64, den: i64, decimals: u8) -> Scale {
    Scale { unit, per_first: Ratio::new(num, den), decimals, approximate: true }
}

/// 1 ng/mL of 25-OH-D is 2.496 nmol/L: molar mass 400.637 g/mol (HMDB).
const VITAMIN_D_25_OH: Facts = Facts {
    id: "25-oh-d",
    units: &[
        exact(Unit::NgPerMl, 1, 1, 1),
        exact(Unit::UgPerL, 1, 1, 1),
        exact(Unit::NmolPerL, 1000, 2496, 1),
    ],
    limits: (Milli::literal("1"), Milli::literal("600")),
    loinc: &["62292-8"],
};

/// 1 ug of dp-ucMGP is about 94.3 pmol (about 10.6 kDa): an unverified factor,
/// never allowed to decide near an edge.
const DP_UCMGP: Facts = Facts {
    id: "dp-ucmgp",
    units: &[
        exact(Unit::PmolPerL, 1, 1, 0),
        exact(Unit::NmolPerL, 1000, 1, 2),
        approximate(Unit::UgPerL, 943, 10, 2),
        approximate(Unit::NgPerMl, 943, 10, 2),
    ],
    limits: (Milli::literal("50"), Milli::literal("30000")),
    loinc: &[],
};

const EGFR: Facts = Facts {
    id: "egfr",
    units: &[exact(Unit::MlPerMin, 1, 1, 0)],
    limits: (Milli::literal("1"), Milli::literal("200")),
    loinc: &[],
};

const TOTAL_UCMGP: Facts = refused("total-ucmgp");
const CALCITRIOL: Facts = refused("1-25-oh-d");

const fn refused(id: &'static str) -> Facts {
    Facts { id, units: &[], limits: (Milli::ZERO, Milli::MAX), loinc: &[] }
}

impl Measure {
    /// Every measure, in the order of the page.
    pub const ALL: &[Self] =
        &[Self::VitaminD25Oh, Self::DpUcmgp, Self::Egfr, Self::TotalUcmgp, Self::Calcitriol];

    /// What is true of it.
    #[must_use]
    pub const fn facts(self) -> &'static Facts {
        match self {
            Self::VitaminD25Oh => &VITAMIN_D_25_OH,
            Self::DpUcmgp => &DP_UCMGP,
            Self::Egfr => &EGFR,
            Self::TotalUcmgp => &TOTAL_UCMGP,
            Self::Calcitriol => &CALCITRIOL,
        }
    }

    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.facts().id
    }

    /// The measure of an id.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|m| m.id() == id)
    }

    /// Its unit rows.
    #[must_use]
    pub const fn units(self) -> &'static [Scale] {
        self.facts().units
    }

    /// The row of one unit, if the measure has it.
    #[must_use]
    pub fn scale(self, unit: Unit) -> Option<&'static Scale> {
        self.units().iter().find(|s| s.unit == unit)
    }

    /// Whether the analyte exists here only to be refused.
    #[must_use]
    pub const fn is_refused(self) -> bool {
        self.units().is_empty()
    }

    /// Whether it speaks of vitamin K: the anticoagulant gates and alerts
    /// concern it.
    #[must_use]
    pub const fn is_vitamin_k(self) -> bool {
        match self {
            Self::DpUcmgp | Self::TotalUcmgp => true,
            Self::VitaminD25Oh | Self::Egfr | Self::Calcitriol => false,
        }
    }

    /// Whether it speaks of vitamin D or calcium.
    #[must_use]
    pub const fn is_vitamin_d_or_calcium(self) -> bool {
        match self {
            Self::VitaminD25Oh | Self::Calcitriol => true,
            Self::DpUcmgp | Self::TotalUcmgp | Self::Egfr => false,
        }
    }
}

//! [`Measure`]: everything that can be entered, once.

use super::exact::Ratio;
use super::milli::Milli;
use super::unit::Unit;

/// How a measure comes to be known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A laboratory's or a scan's result.
    Lab,
    /// An amount eaten or taken, per day.
    Intake,
    /// An analyte known only to be refused.
    Refused,
}

/// What a measure speaks of: gates and alerts go by it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Topic {
    /// Vitamin D.
    VitaminD,
    /// Calcium.
    Calcium,
    /// Vitamin K: the anticoagulant gates and alerts concern it.
    VitaminK,
    /// Magnesium.
    Magnesium,
    /// Bone turnover.
    Bone,
    /// Something else.
    Other,
}

/// A unit of a measure, and how it stands to the measure's first unit.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Scale {
    /// The unit.
    pub unit: Unit,
    /// What one of this unit is in the measure's first unit.
    pub per_first: Ratio,
    /// Decimals a converted figure is shown with.
    pub decimals: u8,
    /// How far the ratio can be trusted.
    pub conversion: Conversion,
}

/// How far a unit's ratio can be trusted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Conversion {
    /// It is exact.
    Exact,
    /// It is known to a few per cent.
    Approximate,
    /// There is none: the unit is known only to be told apart.
    None,
}

/// What is true of a measure.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// The stable id: fields, case files, JSON and hooks use it.
    pub id: &'static str,
    /// How it comes to be known.
    pub kind: Kind,
    /// What it speaks of.
    pub topic: Topic,
    /// Units, the first one first. Empty for an analyte that is refused.
    pub units: &'static [Scale],
    /// Lowest and highest plausible figure, in the first unit, both included.
    pub limits: (Milli, Milli),
    /// LOINC codes seen on reports, the usual one first.
    pub loinc: &'static [&'static str],
    /// How its figures are read.
    pub rules: Rules,
}

/// How a measure's figures are read. A row names one of the three below, and
/// says where it differs. What a rule does with a measure is said in the file
/// of that rule, for every measure: `alert::lines`, `safety::needs`,
/// `Variation::of`, `Retest::of`.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// Zero is a valid figure.
    pub zero: bool,
    /// It is a score: a whole number, and nothing else is printed behind it than the
    /// name of the score.
    pub whole: bool,
    /// A converted figure is rounded to what is shown before it is compared: a
    /// calcium's is, because its bands are printed in hundredths.
    pub rounded_first: bool,
}

/// A laboratory's result: never zero.
const LAB: Rules = Rules { zero: false, whole: false, rounded_first: false };
/// A daily amount.
const INTAKE: Rules = Rules { zero: true, ..LAB };
/// Calcium in blood.
const CALCIUM: Rules = Rules { rounded_first: true, ..LAB };

const fn scale(unit: Unit, num: i64, den: i64, decimals: u8, conversion: Conversion) -> Scale {
    Scale { unit, per_first: Ratio::new(num, den), decimals, conversion }
}

const fn exact(unit: Unit, num: i64, den: i64, decimals: u8) -> Scale {
    scale(unit, num, den, decimals, Conversion::Exact)
}

const fn about(unit: Unit, num: i64, den: i64, decimals: u8) -> Scale {
    scale(unit, num, den, decimals, Conversion::Approximate)
}

const fn other(unit: Unit) -> Scale {
    scale(unit, 1, 1, 0, Conversion::None)
}

macro_rules! measures {
    ($($(#[doc = $doc:literal])+ $variant:ident = $id:literal, $kind:ident, $topic:ident,
        $low:literal to $high:literal, $units:expr, $loinc:expr, $rules:expr;)*) => {
        /// Something a person can enter, by the field's name for it.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum Measure {
            $($(#[doc = $doc])+ $variant,)*
        }

        impl Measure {
            /// Every measure, in the order of the page.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// What is true of it.
            #[must_use]
            pub const fn facts(self) -> &'static Facts {
                match self {
                    $(Self::$variant => {
                        const FACTS: Facts = Facts {
                            id: $id,
                            kind: Kind::$kind,
                            topic: Topic::$topic,
                            units: &$units,
                            limits: (Milli::literal($low), Milli::literal($high)),
                            loinc: &$loinc,
                            rules: $rules,
                        };
                        &FACTS
                    })*
                }
            }
        }
    };
}

// Id, kind, topic, plausible limits in the first unit, units, LOINC codes, rules.
measures! {
    /// Total 25-hydroxyvitamin D (D2 and D3) in serum or plasma.
    ///
    /// 1 ng/mL is 2.496 nmol/L: molar mass 400.637 g/mol (HMDB).
    VitaminD25Oh = "25-oh-d", Lab, VitaminD, "1" to "600",
        [exact(Unit::NgPerMl, 1, 1, 1), exact(Unit::UgPerL, 1, 1, 1), exact(Unit::NmolPerL, 1000, 2496, 1)], ["62292-8"], LAB;
    /// Dephosphorylated-uncarboxylated matrix Gla protein in plasma.
    ///
    /// 1 ug is about 94.3 pmol (about 10.6 kDa): unverified, and never allowed to decide near an edge.
    DpUcmgp = "dp-ucmgp", Lab, VitaminK, "50" to "30000",
        [exact(Unit::PmolPerL, 1, 1, 0), exact(Unit::NmolPerL, 1000, 1, 2), about(Unit::UgPerL, 943, 10, 2), about(Unit::NgPerMl, 943, 10, 2)], [], LAB;
    /// Undercarboxylated osteocalcin, as a share of all osteocalcin.
    UcocPercent = "ucoc-percent", Lab, VitaminK, "0" to "100",
        [exact(Unit::Percent, 1, 1, 1)], [], Rules { zero: true, ..LAB };
    /// Total osteocalcin in serum.
    Osteocalcin = "osteocalcin", Lab, Bone, "0.5" to "400",
        [exact(Unit::NgPerMl, 1, 1, 1)], ["2697-1"], LAB;
    /// Phylloquinone (vitamin K1) in serum or plasma.
    ///
    /// Molar mass 450.7 g/mol.
    Phylloquinone = "phylloquinone", Lab, VitaminK, "0.02" to "100",
        [exact(Unit::NgPerMl, 1, 1, 2), exact(Unit::NmolPerL, 4507, 10000, 2)], [], LAB;
    /// Menaquinone-4 in serum.
    Mk4 = "mk-4", Lab, VitaminK, "0.01" to "1000",
        [exact(Unit::NgPerMl, 1, 1, 2)], [], LAB;
    /// Menaquinone-7 in serum.
    Mk7 = "mk-7", Lab, VitaminK, "0.01" to "100",
        [exact(Unit::NgPerMl, 1, 1, 2)], [], LAB;
    /// Protein induced by vitamin K absence or antagonist II.
    ///
    /// mAU/mL and ng/mL depend on the test: they cannot be converted.
    PivkaIi = "pivka-ii", Lab, VitaminK, "0.1" to "10000",
        [exact(Unit::NmolPerL, 1, 1, 1), other(Unit::MAuPerMl), other(Unit::NgPerMl)], [], LAB;
    /// C-terminal telopeptide of type I collagen (beta-CTX) in serum or plasma.
    Ctx = "ctx", Lab, Bone, "5" to "6000",
        [exact(Unit::PgPerMl, 1, 1, 0), exact(Unit::NgPerL, 1, 1, 0), exact(Unit::NgPerMl, 1000, 1, 3), exact(Unit::UgPerL, 1000, 1, 3)], ["41171-0"], LAB;
    /// Procollagen type I N-terminal propeptide in serum.
    P1np = "p1np", Lab, Bone, "2" to "3000",
        [exact(Unit::UgPerL, 1, 1, 1), exact(Unit::NgPerMl, 1, 1, 1)], [], LAB;
    /// Total calcium in serum.
    ///
    /// 1 mmol/L is 4.008 mg/dL or 40.08 mg/L (atomic mass 40.078).
    Calcium = "calcium", Lab, Calcium, "1" to "5",
        [exact(Unit::MmolPerL, 1, 1, 2), exact(Unit::MgPerDl, 1000, 4008, 1), exact(Unit::MgPerL, 100, 4008, 0)], ["17861-6"], CALCIUM;
    /// Albumin in serum: only to adjust a calcium.
    Albumin = "albumin", Lab, Other, "5" to "70",
        [exact(Unit::GPerL, 1, 1, 0), exact(Unit::GPerDl, 10, 1, 1)], [], LAB;
    /// Calcium adjusted for albumin, by the laboratory or computed here.
    AdjustedCalcium = "adjusted-calcium", Lab, Calcium, "1" to "5",
        [exact(Unit::MmolPerL, 1, 1, 2), exact(Unit::MgPerDl, 1000, 4008, 1), exact(Unit::MgPerL, 100, 4008, 0)], [], CALCIUM;
    /// Coronary artery calcium (Agatston score).
    Cac = "cac", Lab, Other, "0" to "20000",
        [exact(Unit::Agatston, 1, 1, 0)], [], Rules { zero: true, whole: true, ..LAB };
    /// Estimated glomerular filtration rate.
    Egfr = "egfr", Lab, Other, "1" to "200",
        [exact(Unit::MlPerMin, 1, 1, 0)], [], LAB;
    /// Vitamin D from food and supplements together.
    ///
    /// 1 ug is 40 IU.
    VitaminDIntake = "vitamin-d-intake", Intake, VitaminD, "0" to "2500",
        [exact(Unit::Ug, 1, 1, 1), exact(Unit::InternationalUnit, 1, 40, 0), exact(Unit::Mg, 1000, 1, 3)], [], INTAKE;
    /// Calcium from food and drink.
    CalciumIntake = "calcium-intake", Intake, Calcium, "0" to "10000",
        [exact(Unit::Mg, 1, 1, 0), exact(Unit::G, 1000, 1, 2)], [], INTAKE;
    /// Elemental calcium from supplements.
    CalciumSupplement = "calcium-supplement", Intake, Calcium, "0" to "10000",
        [exact(Unit::Mg, 1, 1, 0), exact(Unit::G, 1000, 1, 2)], [], INTAKE;
    /// Vitamin K1 (phylloquinone) from food and supplements together.
    K1Intake = "k1-intake", Intake, VitaminK, "0" to "50000",
        [exact(Unit::Ug, 1, 1, 0), exact(Unit::Mg, 1000, 1, 2)], [], INTAKE;
    /// Menaquinone-4 from food and supplements together.
    Mk4Intake = "mk4-intake", Intake, VitaminK, "0" to "100000",
        [exact(Unit::Ug, 1, 1, 0), exact(Unit::Mg, 1000, 1, 2)], [], INTAKE;
    /// Menaquinone-7 from food and supplements together.
    Mk7Intake = "mk7-intake", Intake, VitaminK, "0" to "10000",
        [exact(Unit::Ug, 1, 1, 0), exact(Unit::Mg, 1000, 1, 2)], [], INTAKE;
    /// Magnesium from food and drink.
    MagnesiumIntake = "magnesium-intake", Intake, Magnesium, "0" to "5000",
        [exact(Unit::Mg, 1, 1, 0)], [], INTAKE;
    /// Elemental magnesium from supplements.
    MagnesiumSupplement = "magnesium-supplement", Intake, Magnesium, "0" to "5000",
        [exact(Unit::Mg, 1, 1, 0)], [], INTAKE;
    /// Total uncarboxylated matrix Gla protein: another analyte, about ten thousand times dp-ucMGP. Known only to be refused.
    TotalUcmgp = "total-ucmgp", Refused, VitaminK, "0" to "0",
        [], [], LAB;
    /// 1,25-dihydroxyvitamin D: not a measure of vitamin D status. Known only to be refused.
    Calcitriol = "1-25-oh-d", Refused, VitaminD, "0" to "0",
        [], [], LAB;
}

impl Measure {
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

    /// The unit of a score: there is no other, so nobody is asked for it. Of any other
    /// measure a laboratory may print a unit that is not known here.
    #[must_use]
    pub fn given_unit(self) -> Option<&'static Scale> {
        match self.units() {
            [only] if self.facts().rules.whole => Some(only),
            _ => None,
        }
    }

    /// Whether the analyte exists here only to be refused.
    #[must_use]
    pub const fn is_refused(self) -> bool {
        matches!(self.facts().kind, Kind::Refused)
    }

    /// Whether it is an amount per day.
    #[must_use]
    pub const fn is_intake(self) -> bool {
        matches!(self.facts().kind, Kind::Intake)
    }

    /// Whether it speaks of vitamin K.
    #[must_use]
    pub const fn is_vitamin_k(self) -> bool {
        matches!(self.facts().topic, Topic::VitaminK)
    }

    /// Whether it speaks of vitamin D or calcium.
    #[must_use]
    pub const fn is_vitamin_d_or_calcium(self) -> bool {
        matches!(self.facts().topic, Topic::VitaminD | Topic::Calcium)
    }
}

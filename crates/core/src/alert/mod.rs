//! Alerts: what is said first, or instead of a band. A missing alert is a
//! defect second only to a wrong band.

mod line;
mod raise;

pub use line::{Line, lines, of_figure};
pub use raise::is_dangerous;
pub(crate) use raise::{Facts, Limits, alerts};

use super::measure::Measure;
use super::reference::Row;

/// How soon.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Level {
    /// Good to know.
    Info,
    /// Speak to a clinician.
    Talk,
    /// Today, or an emergency.
    Now,
}

impl Level {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Talk => "talk",
            Self::Now => "now",
        }
    }
}

/// What an alert's text ends with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Signs {
    /// The signs of too much or too little calcium.
    Calcium,
    /// The signs of bleeding.
    Bleeding,
    /// Nothing.
    None,
}

const CALCIUM: &[Measure] = &[Measure::Calcium, Measure::AdjustedCalcium];
const VITAMIN_D: &[Measure] = &[Measure::VitaminD25Oh];
const D_AND_CALCIUM: &[Measure] = &[
    Measure::VitaminD25Oh,
    Measure::VitaminDIntake,
    Measure::CalciumIntake,
    Measure::CalciumSupplement,
];
const D_INTAKE: &[Measure] = &[Measure::VitaminDIntake];
const CALCIUM_INTAKE: &[Measure] = &[Measure::CalciumIntake, Measure::CalciumSupplement];
const VITAMIN_K: &[Measure] = &[
    Measure::DpUcmgp,
    Measure::UcocPercent,
    Measure::Phylloquinone,
    Measure::Mk4,
    Measure::Mk7,
    Measure::PivkaIi,
    Measure::K1Intake,
    Measure::Mk4Intake,
    Measure::Mk7Intake,
];
const K_INTAKE: &[Measure] = &[Measure::K1Intake, Measure::Mk4Intake, Measure::Mk7Intake];
const MAGNESIUM: &[Measure] = &[Measure::MagnesiumSupplement];
const DP_UCMGP: &[Measure] = &[Measure::DpUcmgp];
const PIVKA: &[Measure] = &[Measure::PivkaIi];
const CAC: &[Measure] = &[Measure::Cac];
const GENERAL: &[Measure] = &[];

macro_rules! alerts {
    ($($variant:ident = $id:literal, $level:ident, $concerns:ident, $signs:ident: $doc:literal;)*) => {
        /// An alert, by what raises it. The order is that of the page within
        /// one level.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum AlertId {
            $(#[doc = $doc] $variant,)*
        }

        impl AlertId {
            /// Every alert.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The stable id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// How soon.
            #[must_use]
            pub const fn level(self) -> Level {
                match self { $(Self::$variant => Level::$level,)* }
            }

            /// The measures it speaks of; none where it is general.
            #[must_use]
            pub const fn concerns(self) -> &'static [Measure] {
                match self { $(Self::$variant => $concerns,)* }
            }

            /// What its text ends with.
            #[must_use]
            pub const fn signs(self) -> Signs {
                match self { $(Self::$variant => Signs::$signs,)* }
            }
        }
    };
}

// Id, level, what it speaks of, what it ends with.
alerts! {
    CalciumSevere = "calcium-severe", Now, CALCIUM, Calcium: "Calcium above 3.40 mmol/L or 14 mg/dL.";
    CalciumLowSevere = "calcium-low-severe", Now, CALCIUM, Calcium: "Calcium under 1.90 mmol/L or 7.6 mg/dL.";
    CalciumRaised = "calcium-raised", Now, CALCIUM, Calcium: "Calcium of 2.65 mmol/L or 10.5 mg/dL or more.";
    CalciumAboveRange = "calcium-above-range", Talk, CALCIUM, Calcium: "Calcium above 2.60 mmol/L.";
    CalciumLow = "calcium-low", Talk, CALCIUM, Calcium: "Calcium under 2.20 mmol/L or 8.8 mg/dL.";
    VitaminDVeryHigh = "25-oh-d-very-high", Now, VITAMIN_D, Calcium: "25-OH-D of 375 nmol/L or 150 ng/mL or more.";
    VitaminDHigh = "25-oh-d-high", Talk, VITAMIN_D, Calcium: "25-OH-D above 200 nmol/L or 80 ng/mL: calcium should be checked.";
    VitaminDAbove50 = "25-oh-d-above-50", Info, VITAMIN_D, Calcium: "25-OH-D above 125 nmol/L or 50 ng/mL.";
    VitaminDVeryLow = "25-oh-d-very-low", Talk, VITAMIN_D, Calcium: "25-OH-D under 30 nmol/L or 12 ng/mL.";
    InfantD = "infant-d", Now, D_AND_CALCIUM, Calcium: "A baby with vitamin D above the upper level.";
    PregnancyHighDose = "pregnancy-high-dose", Now, D_AND_CALCIUM, Calcium: "Pregnant or breastfeeding, with vitamin D or calcium above the upper level.";
    VkaMk7 = "vka-mk7", Now, VITAMIN_K, Bleeding: "On a vitamin K antagonist or not sure, with 10 ug of MK-7 or more.";
    VkaKHigh = "vka-k-high", Now, VITAMIN_K, Bleeding: "On a vitamin K antagonist or not sure, with much vitamin K.";
    VkaSteady = "vka-steady", Talk, VITAMIN_K, Bleeding: "On a vitamin K antagonist or not sure: keep vitamin K steady.";
    GranulomaD = "granuloma-d", Talk, D_AND_CALCIUM, Calcium: "Sarcoidosis or another granulomatous disease, with a vitamin D or calcium entry.";
    HyperparathyroidD = "hyperparathyroid-d", Talk, D_AND_CALCIUM, Calcium: "Primary hyperparathyroidism, with a vitamin D or calcium entry.";
    DAtHarmLevel = "d-at-harm-level", Talk, D_INTAKE, Calcium: "250 ug of vitamin D a day or more: the lowest amount at which EFSA found harm.";
    DAboveUl = "d-above-ul", Talk, D_INTAKE, Calcium: "Vitamin D above the lowest upper level of the shipped bodies.";
    CalciumAboveUl = "calcium-above-ul", Talk, CALCIUM_INTAKE, Calcium: "The same for calcium from food and supplements.";
    MagnesiumSupplementAboveUl = "magnesium-supplement-above-ul", Talk, MAGNESIUM, None: "Magnesium from supplements above the upper level, or any with ill kidneys.";
    KAbove1Mg = "k-above-1mg", Talk, K_INTAKE, None: "More than 1 mg of vitamin K a day.";
    DigoxinD = "digoxin-d", Talk, D_AND_CALCIUM, Calcium: "Digoxin with much vitamin D, or a calcium supplement.";
    ThiazideDCalcium = "thiazide-d-calcium", Talk, D_AND_CALCIUM, Calcium: "The same with a thiazide.";
    LithiumCalcium = "lithium-calcium", Talk, D_AND_CALCIUM, Calcium: "The same with lithium.";
    CalciumChannelBlockerD = "calcium-channel-blocker-d", Talk, D_AND_CALCIUM, Calcium: "The same with verapamil or diltiazem.";
    CalcipotriolD = "calcipotriol-d", Talk, D_AND_CALCIUM, Calcium: "The same with calcipotriol.";
    AluminiumBinderD = "aluminium-binder-d", Talk, D_AND_CALCIUM, Calcium: "The same with an aluminium-containing binder.";
    KidneyStonesCalcium = "kidney-stones-calcium", Talk, CALCIUM_INTAKE, Calcium: "Kidney stones with a calcium supplement.";
    CkdLabs = "ckd-labs", Talk, GENERAL, None: "A kidney disease, or eGFR under 60.";
    SurgeryAbsorption = "surgery-absorption", Talk, GENERAL, None: "Surgery for weight loss, or poor absorption.";
    InfantK = "infant-k", Talk, VITAMIN_K, None: "A baby with any vitamin K entry.";
    PivkaHigh = "pivka-high", Talk, PIVKA, None: "Any PIVKA-II entry.";
    CacRaised = "cac-raised", Talk, CAC, None: "A calcium score of 100 or more, or any under 45 years.";
    LevothyroxineCalciumSpacing = "levothyroxine-calcium-spacing", Info, GENERAL, None: "Levothyroxine with a calcium or magnesium supplement.";
    BisphosphonateCalciumSpacing = "bisphosphonate-calcium-spacing", Info, GENERAL, None: "The same with a bisphosphonate.";
    AntibioticCalciumSpacing = "antibiotic-calcium-spacing", Info, GENERAL, None: "The same with a tetracycline or a quinolone.";
    AbsorptionMedicine = "absorption-medicine", Info, GENERAL, None: "A medicine that lowers the uptake of vitamin D or calcium.";
    VkaUnanswered = "vka-unanswered", Info, VITAMIN_K, None: "A vitamin K entry, and the anticoagulant question is not answered.";
    KidneyUnanswered = "kidney-unanswered", Info, DP_UCMGP, None: "A dp-ucMGP entry, and nothing is known of the kidneys.";
}

impl AlertId {
    /// Whether it takes the place of the plain band text and the agreement
    /// sentence of the measures it concerns.
    #[must_use]
    pub fn replaces_bands(self) -> bool {
        self.level() == Level::Now
            || matches!(self, Self::VitaminDHigh | Self::GranulomaD | Self::HyperparathyroidD)
    }
}

/// A raised alert.
#[derive(Clone, Copy, Debug)]
pub struct Alert {
    /// Which.
    pub id: AlertId,
    /// The figure was `>`: it may be higher still.
    pub may_be_higher: bool,
    /// The person is under 18.
    pub child: bool,
    /// The person's age is not known.
    pub age_unknown: bool,
    /// The value that was passed, where it is a body's.
    pub limit: Option<&'static Row>,
}

/// Alerts are the same where a person is told the same.
impl PartialEq for Alert {
    fn eq(&self, other: &Self) -> bool {
        let told = |alert: &Self| {
            let limit = alert.limit.map(|row| (row.body, row.value));
            (alert.id, alert.may_be_higher, alert.child, alert.age_unknown, limit)
        };
        told(self) == told(other)
    }
}

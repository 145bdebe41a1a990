//! Alerts: what is said first, or instead of a band. A missing alert is a
//! defect second only to a wrong band.

mod facts;
mod figures;
mod group;
pub(crate) mod line;
mod past;
mod raise;
mod says;

pub(crate) use facts::{Facts, Limits};
pub use figures::is_dangerous;
pub use group::Group;
pub(crate) use line::of_figure_for;
pub use line::{Grounds, Line, Of, Who, lines, of_figure, sets};
pub(crate) use raise::alerts;
pub use says::{Instead, Says};

use super::ids::ids;
use super::number::Bound;
use super::reference::{Nutrient, Row};
use crate::closed;

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

closed! {
    /// A list of signs that call for help, which alerts end with.
    Signs {
        /// Of too much calcium: confusion, vomiting, severe thirst, passing a lot
        /// of urine.
        HighCalcium,
        /// Of too little calcium: spasms, a fit, fainting, irregular heartbeat.
        LowCalcium,
        /// Of bleeding.
        Bleeding,
        /// Of a clot.
        Clot,
        /// Of too much or too little magnesium: weakness, drowsiness, slow
        /// breathing, fainting.
        Magnesium,
    }
}

const NO_SIGNS: &[Signs] = &[];
const HIGH: &[Signs] = &[Signs::HighCalcium];
const LOW: &[Signs] = &[Signs::LowCalcium];
const HIGH_AND_LOW: &[Signs] = &[Signs::HighCalcium, Signs::LowCalcium];
const BLOOD: &[Signs] = &[Signs::Bleeding, Signs::Clot];
const MAGNESIUM: &[Signs] = &[Signs::Magnesium];

macro_rules! alerts {
    ($($variant:ident = $id:literal, [$($level:ident)+], $concerns:ident, $replaces:ident, $signs:ident, [$($says:ident)*], [$($text:ident)*]: $doc:literal;)*) => {
        ids! {
            /// An alert, by what raises it. The order is that of the page within
            /// one level.
            AlertId { $($variant = $id: $doc,)* }
        }

        impl AlertId {
            /// How soon: each level it can have, the lowest first.
            #[must_use]
            pub const fn levels(self) -> &'static [Level] {
                match self { $(Self::$variant => &[$(Level::$level),+],)* }
            }

            /// The measures it can speak of.
            #[must_use]
            pub const fn concerns(self) -> Group {
                match self { $(Self::$variant => Group::$concerns,)* }
            }

            /// The measures whose plain band text it takes the place of.
            #[must_use]
            pub const fn replaces(self) -> Group {
                match self { $(Self::$variant => Group::$replaces,)* }
            }

            /// What its text ends with, from level `talk` on.
            #[must_use]
            pub const fn signs(self) -> &'static [Signs] {
                match self { $(Self::$variant => $signs,)* }
            }

            /// What else its text says or names, and how it is said.
            #[must_use]
            pub const fn traits(self) -> &'static [Says] {
                match self { $(Self::$variant => &[$(Says::$says),*],)* }
            }

            /// The texts it can say instead of its usual one.
            #[must_use]
            pub const fn texts(self) -> &'static [Instead] {
                match self { $(Self::$variant => &[$(Instead::$text),*],)* }
            }

            /// What makes it speak.
            #[must_use]
            pub const fn rule(self) -> &'static str {
                match self { $(Self::$variant => $doc,)* }
            }
        }
    };
}

// Id, levels, what it concerns, what it takes the place of, what it ends with, what
// else it says, other texts.
#[rustfmt::skip]
alerts! {
    CalciumSevere = "calcium-severe", [Now], CALCIUM, CALCIUM_AND_INTAKES, HIGH, [Emergency], []: "Calcium of 3.50 mmol/L or 14.0 mg/dL or more.";
    CalciumLowSevere = "calcium-low-severe", [Now], CALCIUM, CALCIUM, LOW, [Emergency], []: "Calcium under 1.90 mmol/L or 7.6 mg/dL.";
    CalciumModerate = "calcium-moderate", [Now], CALCIUM, CALCIUM_AND_INTAKES, HIGH, [ChildrensCalcium], []: "Calcium of 3.00 mmol/L or 12.0 mg/dL or more.";
    BoneInjectionLowCalcium = "bone-injection-low-calcium", [Now], CALCIUM, CALCIUM, LOW, [], []: "A bone injection or drip, with calcium under 2.20 mmol/L or 8.4 mg/dL.";
    VitaminDVeryHigh = "25-oh-d-very-high", [Now], VITAMIN_D, VITAMIN_D_AND_INTAKES, HIGH, [], []: "25-OH-D of 375 nmol/L or 150 ng/mL or more.";
    VkaPregnant = "vka-pregnant", [Now], VITAMIN_K, K_INTAKE, BLOOD, [], []: "On a vitamin K antagonist and pregnant.";
    VkaMk7 = "vka-mk7", [Now], VITAMIN_K, K_INTAKE, BLOOD, [], [Mk7NotNamed]: "On a vitamin K antagonist or not sure, with 10 ug of MK-7 a day or more; vitamin K of a product that does not name its form counts until it is known.";
    VkaKHigh = "vka-k-high", [Now], VITAMIN_K, K_INTAKE, BLOOD, [], []: "On a vitamin K antagonist or not sure, with 700 ug of K1 a day or more, or more than 1 mg of vitamin K.";
    DDailyVeryHigh = "d-daily-very-high", [Now], VITAMIN_D_ALL, D_INTAKE, HIGH, [IfPrescribed], []: "1000 ug of vitamin D a day or more; under 11 years more than 100 ug.";
    InfantD = "infant-d", [Now], VITAMIN_D_ALL, D_INTAKE, HIGH, [IfPrescribed], []: "A baby with vitamin D above 25 ug a day, from 7 months 35 ug.";
    PregnancyHighDose = "pregnancy-high-dose", [Now], D_AND_CALCIUM_ALL, D_AND_CALCIUM_INTAKE, HIGH, [IfPrescribed], []: "Pregnant or breastfeeding, with vitamin D or calcium above the upper level.";
    CalciumIntakeVeryHigh = "calcium-intake-very-high", [Now], CALCIUM_ALL, CALCIUM_INTAKE, HIGH, [IfPrescribed], []: "4000 mg of calcium a day or more, or 2000 mg of supplement with a thiazide or a kidney flag.";
    MagnesiumKidney = "magnesium-kidney", [Now], MAGNESIUM, MAGNESIUM, MAGNESIUM, [IfPrescribed], []: "A kidney flag or eGFR under 30, with more than 350 mg of magnesium from supplements.";
    EgfrVeryLow = "egfr-very-low", [Now], KIDNEY_LABS, NONE, NO_SIGNS, [], []: "eGFR under 15 without a kidney flag.";
    OwnTargets = "own-targets", [Talk], D_AND_CALCIUM_ALL, D_AND_CALCIUM_ALL, HIGH_AND_LOW, [], []: "Active vitamin D, no parathyroid function or a calcimimetic, with a vitamin D or calcium entry.";
    DigoxinD = "digoxin-d", [Talk Now], D_AND_CALCIUM_ALL, NONE, HIGH, [], [DigoxinCalcium DigoxinCalciumNow]: "Digoxin with much vitamin D, a calcium supplement or a high calcium; now from 2.65 mmol/L or 10.7 mg/dL.";
    CalciumRaised = "calcium-raised", [Talk], CALCIUM, D_AND_CALCIUM_INTAKE, HIGH, [GeneralLevel ClinicFirst ChildrensCalcium], []: "Calcium of 2.65 mmol/L or 10.7 mg/dL or more; from 1 to 17 years 2.80 mmol/L or 11.2 mg/dL.";
    CalciumAboveRange = "calcium-above-range", [Talk], CALCIUM, NONE, HIGH, [GeneralLevel ClinicFirst], []: "Calcium of 2.60 mmol/L or 10.5 mg/dL or more; 2.50 or 10.0 with kidney stones, a bisphosphonate or a bone injection. Adults.";
    CalciumLow = "calcium-low", [Talk], CALCIUM, NONE, LOW, [GeneralLevel ChildrensCalcium], [CalciumLowForTheLab]: "Calcium under 2.20 mmol/L or 8.4 mg/dL, or below the laboratory's own printed limit.";
    CalciumHighLowD = "calcium-high-low-d", [Talk], CALCIUM_AND_VITAMIN_D, NONE, HIGH, [], []: "A high calcium with 25-OH-D under 50 nmol/L or 20 ng/mL.";
    VitaminDHigh = "25-oh-d-high", [Talk], VITAMIN_D, VITAMIN_D_ALL, HIGH, [GeneralLevel], []: "25-OH-D above 200 nmol/L or 80 ng/mL: calcium should be checked.";
    VitaminDVeryLow = "25-oh-d-very-low", [Talk], VITAMIN_D, NONE, LOW, [GeneralLevel PromptlyForAChild], []: "25-OH-D under 30 nmol/L or 12 ng/mL.";
    BoneMedicineLowD = "bone-medicine-low-d", [Talk], VITAMIN_D, NONE, LOW, [], []: "A bone injection or a bisphosphonate, with 25-OH-D under 50 nmol/L or 20 ng/mL.";
    BoneInjectionKidney = "bone-injection-kidney", [Talk], CALCIUM_AND_VITAMIN_D_AND_EGFR, NONE, LOW, [], []: "A bone injection, with a kidney flag or eGFR under 30.";
    VitaminDLowWithRisk = "25-oh-d-low-with-risk", [Talk], VITAMIN_D, NONE, NO_SIGNS, [], []: "25-OH-D under 50 nmol/L or 20 ng/mL with a glucocorticoid, an enzyme inducer, poor absorption or surgery for weight loss.";
    VkaSteady = "vka-steady", [Talk], VITAMIN_K, NONE, BLOOD, [], []: "On a vitamin K antagonist or not sure: keep vitamin K steady.";
    VkaUnanswered = "vka-unanswered", [Info Talk], VITAMIN_K, NONE, BLOOD, [InTheFinding], [VkaUnansweredMuch]: "A vitamin K entry, and the anticoagulant question is not answered; talk with the amounts of vka-mk7 and vka-k-high.";
    GranulomaD = "granuloma-d", [Talk], D_AND_CALCIUM_ALL, D_AND_CALCIUM_ALL, HIGH, [], []: "Sarcoidosis or another granulomatous disease, with a vitamin D or calcium entry.";
    HyperparathyroidD = "hyperparathyroid-d", [Talk], D_AND_CALCIUM_ALL, D_AND_CALCIUM_ALL, HIGH, [], []: "Primary hyperparathyroidism, with a vitamin D or calcium entry.";
    DAtHarmLevel = "d-at-harm-level", [Talk], D_INTAKE, NONE, HIGH, [GeneralAmount IfPrescribed LowerForAChild], []: "250 ug of vitamin D a day or more: the lowest amount at which EFSA found harm.";
    DLargeSingleDose = "d-large-single-dose", [Talk], D_INTAKE, NONE, HIGH, [IfPrescribed LowerForAChild], []: "More than 50,000 IU of vitamin D a week or 60,000 IU a month, as one dose.";
    DAboveUl = "d-above-ul", [Talk], D_INTAKE, NONE, HIGH, [GeneralAmount IfPrescribed], []: "Vitamin D above the lowest upper level of the shipped bodies.";
    CalciumAboveUl = "calcium-above-ul", [Talk], CALCIUM_INTAKE, NONE, HIGH, [GeneralAmount IfPrescribed], []: "The same for calcium from food and supplements.";
    CkdCalciumD = "ckd-calcium-d", [Talk], D_AND_CALCIUM_INTAKE, D_AND_CALCIUM_INTAKE, HIGH, [], []: "A kidney flag or eGFR under 60, with a calcium supplement or vitamin D above NASEM's RDA.";
    MagnesiumSupplementAboveUl = "magnesium-supplement-above-ul", [Talk], MAGNESIUM, MAGNESIUM, MAGNESIUM, [IfPrescribed], [MagnesiumAny]: "Magnesium from supplements above the lowest upper level; with ill kidneys or under 1 year any, no limit is named and general amounts are not shown.";
    KAbove1Mg = "k-above-1mg", [Talk], K_INTAKE, NONE, NO_SIGNS, [IfPrescribed], []: "More than 1 mg of vitamin K a day.";
    ThiazideDCalcium = "thiazide-d-calcium", [Talk], D_AND_CALCIUM_ALL, NONE, HIGH, [], []: "A thiazide with vitamin D above NASEM's RDA, or a calcium supplement.";
    LithiumCalcium = "lithium-calcium", [Talk], D_AND_CALCIUM_ALL, NONE, HIGH, [], []: "The same with lithium.";
    CalciumChannelBlockerD = "calcium-channel-blocker-d", [Talk], D_AND_CALCIUM_ALL, NONE, HIGH, [], []: "The same with verapamil or diltiazem.";
    CalcipotriolD = "calcipotriol-d", [Talk], D_AND_CALCIUM_ALL, NONE, HIGH, [], []: "The same with calcipotriol.";
    AluminiumBinderD = "aluminium-binder-d", [Talk], D_AND_CALCIUM_ALL, NONE, HIGH, [], []: "The same with an aluminium-containing binder.";
    KidneyStonesCalcium = "kidney-stones-calcium", [Talk], D_AND_CALCIUM_INTAKE, NONE, HIGH, [], []: "Kidney stones with a calcium supplement, or vitamin D above NASEM's RDA.";
    EgfrLow = "egfr-low", [Talk], KIDNEY_LABS, NONE, NO_SIGNS, [], []: "eGFR under 30.";
    CkdLabs = "ckd-labs", [Talk], KIDNEY_LABS, KIDNEY_INTAKES, NO_SIGNS, [], [EgfrOnce]: "A kidney disease, or eGFR under 60.";
    SurgeryAbsorption = "surgery-absorption", [Talk], ABSORBED, NONE, NO_SIGNS, [], []: "Surgery for weight loss, or poor absorption.";
    InfantK = "infant-k", [Talk], VITAMIN_K, NONE, NO_SIGNS, [], []: "A baby with any vitamin K entry.";
    PivkaHigh = "pivka-high", [Talk], PIVKA, NONE, NO_SIGNS, [], []: "Any PIVKA-II entry.";
    DpUcmgpUnexplained = "dp-ucmgp-unexplained", [Talk], DP_UCMGP, NONE, NO_SIGNS, [], []: "dp-ucMGP above 1000 pmol/L where neither kidneys nor an anticoagulant explain it.";
    BoneMarkerOutside = "bone-marker-outside", [Talk], BONE_MARKERS, NONE, NO_SIGNS, [], []: "CTX, P1NP or osteocalcin outside every range that applies.";
    CacRaised = "cac-raised", [Talk], CAC, NONE, NO_SIGNS, [], [CacFrom1To99]: "A calcium score above 0; another wording from 1 to 99 at 45 years or more.";
    VitaminDAbove50 = "25-oh-d-above-50", [Info], VITAMIN_D, NONE, NO_SIGNS, [GeneralLevel], []: "25-OH-D above 125 nmol/L or 50 ng/mL.";
    LevothyroxineCalciumSpacing = "levothyroxine-calcium-spacing", [Info], MINERAL_SUPPLEMENTS, NONE, NO_SIGNS, [], []: "Levothyroxine with a calcium or magnesium supplement.";
    BisphosphonateCalciumSpacing = "bisphosphonate-calcium-spacing", [Info], MINERAL_SUPPLEMENTS, NONE, NO_SIGNS, [], []: "The same with a bisphosphonate.";
    AntibioticCalciumSpacing = "antibiotic-calcium-spacing", [Info], MINERAL_SUPPLEMENTS, NONE, NO_SIGNS, [], []: "The same with a tetracycline or a quinolone.";
    AbsorptionMedicine = "absorption-medicine", [Info], D_AND_CALCIUM_ALL, NONE, NO_SIGNS, [], []: "A medicine that lowers the uptake of vitamin D or calcium.";
    PpiMagnesium = "ppi-magnesium", [Info], CALCIUM, NONE, NO_SIGNS, [], []: "A proton pump inhibitor, with calcium under 2.20 mmol/L or 8.4 mg/dL.";
    FishLiverOil = "fish-liver-oil", [Info], VITAMIN_D_ALL, NONE, NO_SIGNS, [], []: "Pregnant, with any vitamin D entry: cod liver oil also holds vitamin A.";
    DoacNote = "doac-note", [Info], VITAMIN_K, NONE, NO_SIGNS, [], []: "On a direct oral anticoagulant: vitamin K does not act against it.";
    KidneyUnanswered = "kidney-unanswered", [Info], DP_UCMGP, NONE, NO_SIGNS, [InTheFinding], []: "A dp-ucMGP entry, and nothing is known of the kidneys.";
}

impl AlertId {
    /// Whether its text says that, or is said so.
    #[must_use]
    pub fn says(self, what: Says) -> bool {
        self.traits().contains(&what)
    }

    /// Whether it says `now` whenever it speaks.
    #[must_use]
    pub const fn is_always_now(self) -> bool {
        matches!(self.levels(), [Level::Now])
    }
}

/// A limit that was passed.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// The nutrient it is of; its unit is the nutrient's.
    pub nutrient: Nutrient,
    /// The body's row.
    pub row: &'static Row,
}

impl PartialEq for Limit {
    fn eq(&self, other: &Self) -> bool {
        (self.nutrient, self.row.body, self.row.value)
            == (other.nutrient, other.row.body, other.row.value)
    }
}

/// A raised alert. Two are the same where a person is told the same.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Alert {
    /// Which.
    pub id: AlertId,
    /// How soon.
    pub level: Level,
    /// The text it says instead of its usual one.
    pub instead: Option<Instead>,
    /// The figure was `>`: it may be higher still.
    pub may_be_higher: bool,
    /// The person is under 18.
    pub child: bool,
    /// The person's age is not known.
    pub age_unknown: bool,
    /// The general limit it names is not meant for the person: their clinic
    /// sets their own.
    pub own_limits: bool,
    /// The value that was passed, where it is a body's.
    pub limit: Option<Limit>,
    /// A second one: of calcium, where vitamin D's was passed as well.
    pub also: Option<Limit>,
    /// The measures whose plain band text it takes the place of.
    pub replaces: Group,
}

impl Alert {
    /// The alert that a figure raises by itself ([`of_figure`]), of a person of
    /// whom nothing is known. A `>` may be higher still.
    #[must_use]
    pub fn alone(id: AlertId, bound: Bound) -> Self {
        Self {
            id,
            level: id.levels().last().copied().unwrap_or(Level::Talk),
            instead: None,
            may_be_higher: bound.is_upward(),
            child: false,
            age_unknown: true,
            own_limits: false,
            limit: None,
            also: None,
            replaces: id.replaces(),
        }
    }

    /// The measures it speaks of: those of its id, or of the limits it names.
    #[must_use]
    pub fn concerns(&self) -> Group {
        match (self.id, self.limit, self.also) {
            (AlertId::PregnancyHighDose, Some(limit), None) => match limit.nutrient {
                Nutrient::Calcium => Group::CALCIUM_ALL,
                Nutrient::VitaminD | Nutrient::VitaminK | Nutrient::Magnesium => {
                    Group::VITAMIN_D_ALL
                }
            },
            (id, _, _) => id.concerns(),
        }
    }

    /// The limits it names: none, one or two.
    pub fn limits(&self) -> impl Iterator<Item = Limit> {
        self.limit.into_iter().chain(self.also)
    }

    /// The lists of signs its text ends with. Good to know needs none, and a
    /// low vitamin D only in children.
    #[must_use]
    pub fn signs(&self) -> &'static [Signs] {
        let grown_up = self.id.says(Says::PromptlyForAChild) && !self.child;
        if self.level == Level::Info || grown_up { NO_SIGNS } else { self.id.signs() }
    }
}

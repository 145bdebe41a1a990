//! [`Group`]: some measures, by what they are and what they speak of, so that
//! a new measure joins its groups by its own facts.

use crate::measure::{Kind, Measure, Topic};

/// Some measures.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Group(&'static [Part]);

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Part {
    /// All of a kind and a topic.
    All(Kind, Topic),
    /// One.
    One(Measure),
}

const CALCIUM_LABS: Part = Part::All(Kind::Lab, Topic::Calcium);
const CALCIUM_INTAKES: Part = Part::All(Kind::Intake, Topic::Calcium);
const D_LABS: Part = Part::All(Kind::Lab, Topic::VitaminD);
const D_INTAKES: Part = Part::All(Kind::Intake, Topic::VitaminD);
const K_LABS: Part = Part::All(Kind::Lab, Topic::VitaminK);
const K_INTAKES: Part = Part::All(Kind::Intake, Topic::VitaminK);
const MAGNESIUM_INTAKES: Part = Part::All(Kind::Intake, Topic::Magnesium);
const BONE: Part = Part::All(Kind::Lab, Topic::Bone);

impl Group {
    /// No measure.
    pub const NONE: Self = Self(&[]);
    /// Calcium in blood, total and adjusted.
    pub const CALCIUM: Self = Self(&[CALCIUM_LABS]);
    /// Calcium eaten and taken.
    pub const CALCIUM_INTAKE: Self = Self(&[CALCIUM_INTAKES]);
    /// Both.
    pub const CALCIUM_ALL: Self = Self(&[CALCIUM_LABS, CALCIUM_INTAKES]);
    /// 25-OH-D.
    pub const VITAMIN_D: Self = Self(&[D_LABS]);
    /// Vitamin D eaten and taken.
    pub const D_INTAKE: Self = Self(&[D_INTAKES]);
    /// Both.
    pub const VITAMIN_D_ALL: Self = Self(&[D_LABS, D_INTAKES]);
    /// 25-OH-D and calcium in blood.
    pub const CALCIUM_AND_VITAMIN_D: Self = Self(&[CALCIUM_LABS, D_LABS]);
    /// The same, and the kidneys' rate.
    pub const CALCIUM_AND_VITAMIN_D_AND_EGFR: Self =
        Self(&[CALCIUM_LABS, D_LABS, Part::One(Measure::Egfr)]);
    /// Vitamin D and calcium eaten and taken.
    pub const D_AND_CALCIUM_INTAKE: Self = Self(&[D_INTAKES, CALCIUM_INTAKES]);
    /// The same, and 25-OH-D.
    pub const VITAMIN_D_AND_INTAKES: Self = Self(&[D_LABS, D_INTAKES, CALCIUM_INTAKES]);
    /// Vitamin D, calcium and magnesium eaten and taken.
    pub const KIDNEY_INTAKES: Self = Self(&[D_INTAKES, CALCIUM_INTAKES, MAGNESIUM_INTAKES]);
    /// Vitamin D and calcium eaten and taken, and calcium in blood.
    pub const CALCIUM_AND_INTAKES: Self = Self(&[CALCIUM_LABS, D_INTAKES, CALCIUM_INTAKES]);
    /// Everything of vitamin D and calcium.
    pub const D_AND_CALCIUM_ALL: Self = Self(&[D_LABS, CALCIUM_LABS, D_INTAKES, CALCIUM_INTAKES]);
    /// Everything of vitamin K.
    pub const VITAMIN_K: Self = Self(&[K_LABS, K_INTAKES]);
    /// Vitamin K eaten and taken.
    pub const K_INTAKE: Self = Self(&[K_INTAKES]);
    /// Magnesium eaten and taken.
    pub const MAGNESIUM: Self = Self(&[MAGNESIUM_INTAKES]);
    /// CTX, P1NP and osteocalcin.
    pub const BONE_MARKERS: Self = Self(&[BONE]);
    /// dp-ucMGP.
    pub const DP_UCMGP: Self = Self(&[Part::One(Measure::DpUcmgp)]);
    /// PIVKA-II.
    pub const PIVKA: Self = Self(&[Part::One(Measure::PivkaIi)]);
    /// The calcium score.
    pub const CAC: Self = Self(&[Part::One(Measure::Cac)]);
    /// Calcium and magnesium from supplements.
    pub const MINERAL_SUPPLEMENTS: Self =
        Self(&[Part::One(Measure::CalciumSupplement), Part::One(Measure::MagnesiumSupplement)]);
    /// What kidneys change: their rate, vitamin D, calcium, vitamin K in blood, bone
    /// markers, magnesium.
    pub const KIDNEY_LABS: Self = Self(&[
        Part::One(Measure::Egfr),
        D_LABS,
        CALCIUM_LABS,
        D_INTAKES,
        CALCIUM_INTAKES,
        K_LABS,
        BONE,
        MAGNESIUM_INTAKES,
    ]);
    /// What a short or ill gut takes up less of.
    pub const ABSORBED: Self = Self(&[
        D_LABS,
        CALCIUM_LABS,
        D_INTAKES,
        CALCIUM_INTAKES,
        K_LABS,
        K_INTAKES,
        MAGNESIUM_INTAKES,
    ]);

    /// Whether a measure is one of them.
    #[must_use]
    pub fn contains(self, measure: &Measure) -> bool {
        self.0.iter().any(|part| match part {
            Part::All(kind, topic) => {
                let facts = measure.facts();
                facts.kind == *kind && facts.topic == *topic
            }
            Part::One(one) => one == measure,
        })
    }

    /// The measures, in the order of the page.
    pub fn measures(self) -> impl Iterator<Item = Measure> {
        Measure::ALL.iter().copied().filter(move |measure| self.contains(measure))
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }
}

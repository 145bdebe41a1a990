//! [`Vote`]: whether a table is a voice of its own where the sources are
//! compared, and for whom it is not.

use super::person::{Age, Answer, Flag, Person, Stage, years};

/// Whether a table is a voice of its own where the sources are compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Vote {
    /// It is.
    Own,
    /// It uses the classes of the table of this id, and says so.
    SameClasses(&'static str),
    /// It is a floor for a whole population, not a test for illness.
    PopulationFloor,
    /// It is for people with a bone disease.
    BoneDisease,
    /// It is, but for people of whom the source asks more than its "enough".
    MoreFor(Those),
}

/// Of whom a source asks more than of others: above 75 nmol/L (30 ng/mL).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Those {
    /// Over 65, pregnant, or with a disease of bones or kidneys.
    OldPregnantBonesKidneys,
    /// "At risk", which the source's abstract does not explain: here ill
    /// kidneys, a bone medicine, and what `25-oh-d-low-with-risk` looks at.
    AtRisk,
    /// With osteoporosis: here with a bone medicine. Frailty is not asked.
    Osteoporosis,
}

impl Those {
    /// Whether a person is one of them, as far as that is known.
    #[must_use]
    pub fn include(self, person: &Person, kidney: Answer) -> bool {
        let bones = person.flags.has_any(BONE_MEDICINE);
        let kidneys = kidney == Answer::Yes;
        match self {
            Self::OldPregnantBonesKidneys => {
                let old = matches!(person.age, Age::Months(months) if months >= years(66));
                old || person.stage == Some(Stage::Pregnant) || bones || kidneys
            }
            Self::AtRisk => bones || kidneys || person.flags.has_any(LOW_D_RISK),
            Self::Osteoporosis => bones,
        }
    }
}

/// Medicines of people with a bone disease.
pub(crate) const BONE_MEDICINE: &[Flag] = &[Flag::Bisphosphonate, Flag::BoneInjection];
/// What makes a low vitamin D more likely, or worse.
pub(crate) const LOW_D_RISK: &[Flag] =
    &[Flag::Glucocorticoid, Flag::EnzymeInducer, Flag::Malabsorption, Flag::BariatricSurgery];

//! [`Person`]: who the numbers belong to. Unknown is not no.

use super::ids::ids;
use super::milli::Milli;
use super::number::{self, Bound};

/// Age, as far as it was given.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Age {
    /// Nothing was said.
    #[default]
    Unknown,
    /// "18 or over", and nothing more.
    Adult,
    /// Completed months.
    Months(u16),
}

/// The age from which a person is an adult here, in months: 18 years.
pub const ADULT: u16 = years(18);

/// Completed months of a number of years.
#[must_use]
pub const fn years(years: u16) -> u16 {
    years * 12
}

impl Age {
    /// Whether the person is known to be under the age, in months.
    #[must_use]
    pub const fn is_under(self, months: u16) -> bool {
        matches!(self, Self::Months(m) if m < months)
    }
}

ids! {
    /// Sex registered at birth: what the tables were printed by.
    Sex {
        Female = "f": "Female.",
        Male = "m": "Male.",
    } parse
}

ids! {
    /// A life stage some tables are printed by.
    Stage {
        Pregnant = "pregnant": "Pregnant.",
        Breastfeeding = "breastfeeding": "Breastfeeding.",
        Premenopausal = "premenopausal": "Before the menopause.",
        Postmenopausal = "postmenopausal": "After the menopause.",
    } parse
}

ids! {
    /// A condition or a medicine, or an answer to a question about them.
    Flag {
        Dialysis = "dialysis": "On dialysis.",
        KidneyTransplant = "kidney-transplant": "Has a transplanted kidney.",
        KidneyDisease = "kidney-disease": "Has a kidney disease.",
        KidneyNo = "kidney-no": "Was asked and has no kidney problem.",
        Sarcoidosis = "sarcoidosis": "Sarcoidosis.",
        Granulomatous = "granulomatous": "Tuberculosis or another granulomatous disease, or lymphoma.",
        PrimaryHyperparathyroidism = "primary-hyperparathyroidism": "An overactive parathyroid gland.",
        KidneyStones = "kidney-stones": "Kidney stones, now or before.",
        BariatricSurgery = "bariatric-surgery": "Surgery for weight loss.",
        Malabsorption = "malabsorption": "Poor absorption from the gut.",
        HeartDisease = "heart-disease": "Known heart disease.",
        Vka = "vka": "On a vitamin K antagonist: warfarin, acenocoumarol, phenprocoumon, phenindione, fluindione.",
        VkaUnsure = "vka-unsure": "Was asked and is not sure: treated like `vka`.",
        VkaNo = "vka-no": "Was asked and takes none.",
        Doac = "doac": "On a direct oral anticoagulant.",
        Thiazide = "thiazide": "On a thiazide.",
        Digoxin = "digoxin": "On digoxin.",
        Lithium = "lithium": "On lithium.",
        Orlistat = "orlistat": "On orlistat.",
        BileAcidResin = "bile-acid-resin": "On a bile acid resin.",
        EnzymeInducer = "enzyme-inducer": "On an enzyme inducer: some epilepsy medicines, rifampicin.",
        Glucocorticoid = "glucocorticoid": "On a glucocorticoid.",
        Levothyroxine = "levothyroxine": "On levothyroxine.",
        Bisphosphonate = "bisphosphonate": "On a bisphosphonate.",
        Antibiotic = "antibiotic-tetracycline-quinolone": "On a tetracycline or a quinolone.",
        CalciumChannelBlocker = "calcium-channel-blocker": "On verapamil or diltiazem.",
        Calcipotriol = "calcipotriol": "On calcipotriol.",
        AluminiumBinder = "aluminium-binder": "On an aluminium-containing phosphate binder.",
        Hypoparathyroid = "hypoparathyroid": "The parathyroid glands do not work, also after thyroid or parathyroid surgery.",
        BoneInjection = "bone-injection": "On a bone injection or drip: denosumab, zoledronate.",
        ActiveVitaminD = "active-vitamin-d": "On active vitamin D: alfacalcidol, calcitriol, calcifediol, paricalcitol.",
        Calcimimetic = "calcimimetic": "On a calcimimetic: cinacalcet, etelcalcetide.",
        Ppi = "ppi": "On a proton pump inhibitor, a tablet against stomach acid.",
    } parse
}

/// A set of flags.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Flags(u64);

impl Flags {
    /// No flag.
    pub const NONE: Self = Self(0);

    /// The same set with one more flag.
    #[must_use]
    pub const fn with(self, flag: Flag) -> Self {
        Self(self.0 | (1 << flag as u8))
    }

    /// The same set without a flag.
    #[must_use]
    pub const fn without(self, flag: Flag) -> Self {
        Self(self.0 & !(1 << flag as u8))
    }

    /// Whether the flag is in the set.
    #[must_use]
    pub const fn has(self, flag: Flag) -> bool {
        self.0 & (1 << flag as u8) != 0
    }

    /// Whether any of the flags is in the set.
    #[must_use]
    pub fn has_any(self, flags: &[Flag]) -> bool {
        flags.iter().any(|flag| self.has(*flag))
    }
}

impl FromIterator<Flag> for Flags {
    fn from_iter<T: IntoIterator<Item = Flag>>(flags: T) -> Self {
        flags.into_iter().fold(Self::NONE, Self::with)
    }
}

/// An answer to a question. Not answered is not no.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
    /// Nobody answered.
    Unanswered,
    /// No.
    No,
    /// Asked, and not sure.
    Unsure,
    /// Yes.
    Yes,
}

/// The unit of an age that has none typed behind it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum AgeUnit {
    /// Years.
    #[default]
    Years,
    /// Months.
    Months,
}

/// The person as typed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PersonEntry {
    /// The age field's text: `67`, `67y`, `8mo`. Blank is unknown.
    pub age: String,
    /// What a bare number in the age field means.
    pub age_unit: AgeUnit,
    /// "18 or over" was ticked; counts where the age is blank.
    pub adult: bool,
    /// Sex registered at birth.
    pub sex: Option<Sex>,
    /// Life stage.
    pub stage: Option<Stage>,
    /// Conditions and medicines.
    pub flags: Flags,
}

/// The person as the tables see them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Person {
    /// Age.
    pub age: Age,
    /// Sex registered at birth.
    pub sex: Option<Sex>,
    /// Life stage.
    pub stage: Option<Stage>,
    /// Conditions and medicines.
    pub flags: Flags,
}

/// What is wrong with what was said about the person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PersonProblem {
    /// The age is not a number.
    AgeNotANumber,
    /// The age is not from 0 to 120 years.
    AgeImplausible,
    /// A life stage of women, and male.
    StageMismatch,
}

impl PersonProblem {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::AgeNotANumber => "not-a-number",
            Self::AgeImplausible => "implausible",
            Self::StageMismatch => "mismatch",
        }
    }

    /// The field it belongs to.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::AgeNotANumber | Self::AgeImplausible => "age",
            Self::StageMismatch => "stage",
        }
    }
}

impl Person {
    /// Reads what was typed, and what is wrong with it. A wrong age is an
    /// unknown one; of a stage and a sex that contradict each other neither is
    /// believed.
    #[must_use]
    pub fn read(entry: &PersonEntry) -> (Self, Vec<PersonProblem>) {
        let mut problems = Vec::new();
        let age = if number::trim(&entry.age).is_empty() {
            if entry.adult { Age::Adult } else { Age::Unknown }
        } else {
            completed_months(&entry.age, entry.age_unit).map_or_else(
                |problem| {
                    problems.push(problem);
                    Age::Unknown
                },
                Age::Months,
            )
        };
        let (sex, stage) = if entry.sex == Some(Sex::Male) && entry.stage.is_some() {
            problems.push(PersonProblem::StageMismatch);
            (None, None)
        } else {
            (entry.sex, entry.stage)
        };
        (Self { age, sex, stage, flags: entry.flags }, problems)
    }

    /// Whether they take a vitamin K antagonist.
    #[must_use]
    pub const fn anticoagulant(&self) -> Answer {
        if self.flags.has(Flag::Vka) {
            Answer::Yes
        } else if self.flags.has(Flag::VkaUnsure) {
            Answer::Unsure
        } else if self.flags.has(Flag::VkaNo) {
            Answer::No
        } else {
            Answer::Unanswered
        }
    }

    /// Whether vitamin K results and advice are stopped: on a vitamin K
    /// antagonist, or not sure.
    #[must_use]
    pub const fn on_anticoagulant(&self) -> bool {
        matches!(self.anticoagulant(), Answer::Yes | Answer::Unsure)
    }

    /// Whether a flag says that the kidneys are ill.
    #[must_use]
    pub fn has_kidney_flag(&self) -> bool {
        self.flags.has_any(&[Flag::Dialysis, Flag::KidneyTransplant, Flag::KidneyDisease])
    }
}

fn completed_months(text: &str, unit: AgeUnit) -> Result<u16, PersonProblem> {
    let number = number::parse(text).map_err(|_| PersonProblem::AgeNotANumber)?;
    let unit = match number.rest.as_str() {
        "" => unit,
        "y" | "Y" => AgeUnit::Years,
        "mo" | "MO" | "Mo" => AgeUnit::Months,
        _ => return Err(PersonProblem::AgeNotANumber),
    };
    if number.bound != Bound::Exact {
        return Err(PersonProblem::AgeNotANumber);
    }
    let (highest, months) = match unit {
        AgeUnit::Years => {
            (Milli::literal("120"), number.amount.thousandths().saturating_mul(12) / 1000)
        }
        AgeUnit::Months => (Milli::literal("1440"), number.amount.thousandths() / 1000),
    };
    if number.negative || number.amount > highest {
        return Err(PersonProblem::AgeImplausible);
    }
    u16::try_from(months).map_err(|_| PersonProblem::AgeImplausible)
}

#[cfg(test)]
mod tests {
    use super::{Age, Flag, Flags, Person, PersonEntry, PersonProblem, Sex, Stage};

    #[test]
    fn an_age_is_read_in_completed_months_or_refused() {
        for (text, age, problem) in [
            ("", Age::Unknown, None),
            ("67", Age::Months(804), None),
            ("67y", Age::Months(804), None),
            ("8mo", Age::Months(8), None),
            ("0", Age::Months(0), None),
            ("4,5", Age::Months(54), None),
            ("٤٠", Age::Months(480), None),
            ("120", Age::Months(1440), None),
            ("121", Age::Unknown, Some(PersonProblem::AgeImplausible)),
            ("-3", Age::Unknown, Some(PersonProblem::AgeImplausible)),
            ("<5", Age::Unknown, Some(PersonProblem::AgeNotANumber)),
            ("forty", Age::Unknown, Some(PersonProblem::AgeNotANumber)),
            ("40 kg", Age::Unknown, Some(PersonProblem::AgeNotANumber)),
        ] {
            let entry = PersonEntry { age: text.into(), ..PersonEntry::default() };
            let (person, problems) = Person::read(&entry);
            assert_eq!((person.age, problems.first().copied()), (age, problem), "{text:?}");
        }
    }

    #[test]
    fn a_set_of_flags_takes_each_once_and_gives_back_one() {
        for flag in Flag::ALL {
            let one = Flags::NONE.with(*flag);
            assert_eq!(one.with(*flag), one, "{flag:?} twice");
            assert_eq!(one.without(*flag), Flags::NONE, "{flag:?}");
            assert_eq!(Flags::NONE.without(*flag), Flags::NONE, "{flag:?} was not there");
            for other in Flag::ALL.iter().filter(|other| *other != flag) {
                let both = one.with(*other);
                assert!(both.has(*flag) && both.has(*other), "{flag:?} and {other:?}");
                assert_eq!(both.without(*flag), Flags::NONE.with(*other), "{flag:?}, {other:?}");
            }
        }
    }

    #[test]
    fn a_stage_of_women_with_male_is_asked_about() {
        let entry = PersonEntry {
            sex: Some(Sex::Male),
            stage: Some(Stage::Pregnant),
            ..PersonEntry::default()
        };
        let (person, problems) = Person::read(&entry);
        assert_eq!(problems, [PersonProblem::StageMismatch]);
        assert_eq!((person.sex, person.stage), (None, None));
    }
}

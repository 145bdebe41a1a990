//! [`Applies`]: whom a table is for, and what it must know first.

use super::ids::ids;
use super::person::{ADULT, Age, Flag, Person, Sex, Stage, years};

/// Whom a table is for, as far as it is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Applies {
    /// Youngest age, in months.
    pub from: Option<u16>,
    /// Age from which it no longer applies, in months.
    pub before: Option<u16>,
    /// Sex.
    pub sex: Option<Sex>,
    /// The side of the menopause, for women.
    pub menopause: Option<Menopause>,
    /// A condition without which it does not apply.
    pub needs: Option<Flag>,
    /// A condition with which it does not apply.
    pub excludes: Option<Flag>,
}

/// A side of the menopause.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Menopause {
    /// Before it.
    Before,
    /// After it.
    After,
}

impl Menopause {
    /// The side a person is on: said, or certain by age (under 40, from 60).
    fn of(person: &Person) -> Option<Self> {
        match (person.stage, person.age) {
            (Some(Stage::Premenopausal), _) => Some(Self::Before),
            (Some(Stage::Postmenopausal), _) => Some(Self::After),
            (_, Age::Months(months)) if months < years(40) => Some(Self::Before),
            (_, Age::Months(months)) if months >= years(60) => Some(Self::After),
            (_, Age::Months(_) | Age::Adult | Age::Unknown) => None,
        }
    }
}

/// An age limit below this needs no age: the table's note says "not for
/// babies" instead.
const BABY: u16 = 24;

/// Why a table gives no band for a person or a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// Not this age.
    Age,
    /// Not this sex.
    Sex,
    /// Not this life stage.
    Stage,
    /// Not with this condition, or not without it.
    Condition,
    /// The result is `<` or `>` a figure and could lie in several bands.
    Censored,
    /// The unit's conversion is approximate and the value is near an edge.
    Approximate,
    /// Another result is missing.
    Missing,
}

impl Why {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Age => "age",
            Self::Sex => "sex",
            Self::Stage => "stage",
            Self::Condition => "condition",
            Self::Censored => "censored",
            Self::Approximate => "approximate",
            Self::Missing => "missing",
        }
    }
}

ids! {
    /// What a table must know about the person first.
    Need {
        Age = "needs:age": "Their age.",
        Sex = "needs:sex": "Their sex.",
        Stage = "needs:stage": "Their life stage.",
        Vka = "needs:vka": "Whether they take a vitamin K antagonist.",
        Kidney = "needs:kidney": "Whether their kidneys are ill: the answer, or an eGFR.",
    }
}

/// Whether a table is for a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fit {
    /// It is.
    Applies,
    /// It is not.
    Not(Why),
    /// That depends on something not said.
    Needs(Need),
}

impl Applies {
    /// Everyone.
    pub const ALL: Self =
        Self { from: None, before: None, sex: None, menopause: None, needs: None, excludes: None };
    /// 18 and over.
    pub const ADULTS: Self = Self::from(ADULT);
    /// Under 18.
    pub const CHILDREN: Self = Self { before: Some(ADULT), ..Self::ALL };

    /// From an age in months.
    #[must_use]
    pub const fn from(months: u16) -> Self {
        Self { from: Some(months), ..Self::ALL }
    }

    /// Up to, but not including, an age in months.
    #[must_use]
    pub const fn before(self, months: u16) -> Self {
        Self { before: Some(months), ..self }
    }

    /// Of one sex.
    #[must_use]
    pub const fn sex(self, sex: Sex) -> Self {
        Self { sex: Some(sex), ..self }
    }

    /// On one side of the menopause.
    #[must_use]
    pub const fn menopause(self, side: Menopause) -> Self {
        Self { menopause: Some(side), ..self }
    }

    /// With a condition.
    #[must_use]
    pub const fn with(self, flag: Flag) -> Self {
        Self { needs: Some(flag), ..self }
    }

    /// Without a condition.
    #[must_use]
    pub const fn without(self, flag: Flag) -> Self {
        Self { excludes: Some(flag), ..self }
    }

    /// Whether that is the person. What is certainly not comes before what is
    /// not known.
    #[must_use]
    pub fn fit(&self, person: &Person) -> Fit {
        let age = self.fit_age(person.age);
        if let Fit::Not(_) = age {
            return age;
        }
        if self.sex.is_some() && person.sex.is_some() && self.sex != person.sex {
            return Fit::Not(Why::Sex);
        }
        let side = Menopause::of(person);
        if self.menopause.is_some() && side.is_some() && self.menopause != side {
            return Fit::Not(Why::Stage);
        }
        let lacks = self.needs.is_some_and(|flag| !person.flags.has(flag));
        let has = self.excludes.is_some_and(|flag| person.flags.has(flag));
        if lacks || has {
            return Fit::Not(Why::Condition);
        }
        if let Fit::Needs(_) = age {
            return age;
        }
        if self.sex.is_some() && person.sex.is_none() {
            return Fit::Needs(Need::Sex);
        }
        if self.menopause.is_some() && side.is_none() {
            return Fit::Needs(Need::Stage);
        }
        Fit::Applies
    }

    fn fit_age(&self, age: Age) -> Fit {
        let lowest = self.from.unwrap_or(0);
        match (age, self.before) {
            (Age::Months(months), before) => {
                let inside = months >= lowest && before.is_none_or(|b| months < b);
                if inside { Fit::Applies } else { Fit::Not(Why::Age) }
            }
            (Age::Adult, Some(before)) if before <= ADULT => Fit::Not(Why::Age),
            (Age::Adult, None) if lowest <= ADULT => Fit::Applies,
            (Age::Unknown, None) if lowest < BABY => Fit::Applies,
            (Age::Adult | Age::Unknown, _) => Fit::Needs(Need::Age),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Applies, Fit, Need, Why};
    use crate::person::{Age, Person, years};

    #[test]
    fn eighteen_or_over_is_enough_where_no_older_age_is_asked() {
        let adults_to_71 = Applies::from(years(19)).before(years(72));
        for (applies, age, fit) in [
            (Applies::ALL, Age::Adult, Fit::Applies),
            (Applies::ADULTS, Age::Adult, Fit::Applies),
            (Applies::from(years(1)), Age::Adult, Fit::Applies),
            (Applies::from(years(19)), Age::Adult, Fit::Needs(Need::Age)),
            (Applies::CHILDREN, Age::Adult, Fit::Not(Why::Age)),
            (Applies::ALL.before(years(19)), Age::Adult, Fit::Needs(Need::Age)),
            (adults_to_71, Age::Adult, Fit::Needs(Need::Age)),
            (Applies::ALL, Age::Unknown, Fit::Applies),
            (Applies::from(23), Age::Unknown, Fit::Applies),
            (Applies::from(24), Age::Unknown, Fit::Needs(Need::Age)),
            (Applies::ADULTS, Age::Unknown, Fit::Needs(Need::Age)),
            (Applies::CHILDREN, Age::Unknown, Fit::Needs(Need::Age)),
            (adults_to_71, Age::Months(years(19)), Fit::Applies),
            (adults_to_71, Age::Months(years(72)), Fit::Not(Why::Age)),
        ] {
            let person = Person { age, ..Person::default() };
            assert_eq!(applies.fit(&person), fit, "{applies:?} at {age:?}");
        }
    }
}

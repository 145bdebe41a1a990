//! [`Answers`]: what was answered to the questions about a figure.

/// What was answered to the questions about an entry. An answer belongs to the
/// figure it was asked about: who changes an entry's text or unit starts again
/// without answers, or an old "really" would let a new slip pass.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Answers {
    /// The report really prints the chosen unit.
    pub unit: bool,
    /// The calcium is ionised calcium, or it is not. Not answered is not no.
    pub ionised: Option<bool>,
    /// The amount really is what is taken a day.
    pub per_day: bool,
    /// The result is the total, or it is that of D2 alone.
    pub total: Option<bool>,
    /// The amount is one of calcium, or it is one of its salt.
    pub elemental: Option<bool>,
}

impl Answers {
    /// Every answer, by its stable id: links and hosts hold them.
    pub const ALL: [(&'static str, Self); 8] = [
        ("unit", Self { unit: true, ..Self::NONE }),
        ("ionised", Self { ionised: Some(true), ..Self::NONE }),
        ("not-ionised", Self { ionised: Some(false), ..Self::NONE }),
        ("day", Self { per_day: true, ..Self::NONE }),
        ("total", Self { total: Some(true), ..Self::NONE }),
        ("d2", Self { total: Some(false), ..Self::NONE }),
        ("elemental", Self { elemental: Some(true), ..Self::NONE }),
        ("salt", Self { elemental: Some(false), ..Self::NONE }),
    ];

    /// None given.
    pub const NONE: Self =
        Self { unit: false, ionised: None, per_day: false, total: None, elemental: None };

    /// These, and those of another.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            unit: self.unit || other.unit,
            ionised: other.ionised.or(self.ionised),
            per_day: self.per_day || other.per_day,
            total: other.total.or(self.total),
            elemental: other.elemental.or(self.elemental),
        }
    }

    /// Their ids, separated by spaces.
    #[must_use]
    pub fn ids(self) -> String {
        let given = Self::ALL.iter().filter(|(_, answer)| self.and(*answer) == self);
        given.map(|(id, _)| *id).collect::<Vec<_>>().join(" ")
    }

    /// The answers of ids. One that is unknown is none: then it is asked.
    #[must_use]
    pub fn parse(ids: &str) -> Self {
        let answer = |id: &str| Self::ALL.iter().find(|(own, _)| *own == id).map(|(_, is)| *is);
        ids.split_whitespace().filter_map(answer).fold(Self::NONE, Self::and)
    }
}

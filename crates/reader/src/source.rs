//! [`Source`]: what is read, and [`Answers`]: what the person said about it.

/// A pasted text or a file.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The file's name; empty for a pasted text.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

impl Source<'_> {
    /// Whether the file's name ends so, whatever the case.
    pub(crate) fn is_named(&self, ending: &str) -> bool {
        let at = self.name.len().checked_sub(ending.len());
        at.and_then(|at| self.name.get(at..)).is_some_and(|end| end.eq_ignore_ascii_case(ending))
    }
}

/// What the person has answered so far.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Answers {
    /// How dates such as `3/4/26` are written in this source.
    pub day_order: Option<DayOrder>,
    /// Which person of the source is meant, by the place in [`crate::Reading::people`].
    pub person: Option<usize>,
}

/// Whether the day or the month comes first in `3/4/26`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum DayOrder {
    /// The third of April comes as `3/4`.
    DayFirst,
    /// The fourth of March comes as `3/4`.
    MonthFirst,
}

impl DayOrder {
    /// Both.
    pub const ALL: &[Self] = &[Self::DayFirst, Self::MonthFirst];

    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::DayFirst => "day-first",
            Self::MonthFirst => "month-first",
        }
    }

    /// The one of an id.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.id() == id)
    }
}

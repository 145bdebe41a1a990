//! The parts of the page that are programs of their own, loaded when somebody asks for
//! them. The page, its bake and `xtask` all read this list: what one of them has to know
//! of a new part does not compile before it is said.

/// A part of the page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// Reads a report.
    Reader,
    /// Counts foods and products.
    Foods,
    /// Makes files, a code and a reminder.
    Records,
}

impl Part {
    /// Every one.
    pub const ALL: &[Self] = &[Self::Reader, Self::Foods, Self::Records];

    /// The name of its program, of its style sheet, of the files with its words and of
    /// the button that opens it (`data-tool`).
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Foods => "foods",
            Self::Records => "records",
        }
    }

    /// The part of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|part| part.name() == name)
    }

    /// Whether its program also works in a worker.
    #[must_use]
    pub const fn has_worker(self) -> bool {
        match self {
            Self::Reader => true,
            Self::Foods | Self::Records => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Part;

    #[test]
    fn each_has_a_name_of_its_own() {
        for part in Part::ALL {
            assert_eq!(Part::parse(part.name()), Some(*part));
        }
        assert_eq!(Part::parse("saved"), None);
    }
}

//! [`Slot`]: the places in the form that messages are drawn into.

/// A place in a field that messages are drawn into.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Slot {
    /// The figure in the other unit, and whose choice the unit is.
    Also,
    /// What is wrong, or asked.
    Error,
    /// What the figure comes to, in one line; of a question, who waits for it.
    Brief,
    /// What is wrong with the earlier result.
    Earlier,
    /// What is wrong with the laboratory's range.
    Range,
    /// What is wrong with its variation.
    Cv,
}

impl Slot {
    /// The id of the slot in the field of this name.
    #[must_use]
    pub fn id(self, field: &str) -> String {
        let end = match self {
            Self::Also => "also",
            Self::Error => "error",
            Self::Brief => "brief",
            Self::Earlier => "earlier-error",
            Self::Range => "range-error",
            Self::Cv => "cv-error",
        };
        format!("{field}-{end}")
    }
}

/// The id of a field's number.
#[must_use]
pub fn control_id(name: &str) -> String {
    format!("f-{name}")
}

/// The id of what stands around a field.
#[must_use]
pub fn field_id(name: &str) -> String {
    format!("field-{name}")
}

/// Its class.
#[must_use]
pub const fn field_class(wrong: bool) -> &'static str {
    if wrong { "field field--wrong" } else { "field" }
}

/// What is announced to those who do not see the page change.
pub const ANNOUNCED: &str = "announced";
/// What stays in view.
pub const DOCK: &str = "dock";
/// The choice of languages, in somebody else's page.
pub const LANGUAGES: &str = "languages";
/// Who hears of what is typed, in somebody else's page.
pub const PRIVACY: &str = "privacy";
/// The part of the page that says what the numbers mean.
pub const MEANING: &str = "meaning";

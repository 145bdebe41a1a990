//! [`Next`]: what can be said under "what next".

use calcium_compass_core::alert::Level;

/// How much a figure calls for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Next {
    /// No warning concerns the figure.
    Calm,
    /// A warning says to speak to a clinician.
    Talk,
    /// A warning says today.
    Now,
    /// The figure is not compared, for safety.
    Gated,
}

impl Next {
    /// Every one.
    pub const ALL: &[Self] = &[Self::Calm, Self::Talk, Self::Now, Self::Gated];

    /// By the most urgent warning that concerns the figure.
    #[must_use]
    pub const fn of(gated: bool, level: Option<Level>) -> Self {
        match (level, gated) {
            (Some(Level::Now), _) => Self::Now,
            (_, true) => Self::Gated,
            (Some(Level::Talk), false) => Self::Talk,
            (Some(Level::Info) | None, false) => Self::Calm,
        }
    }
}

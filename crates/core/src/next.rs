//! [`Next`]: how much a figure calls for, and when such a test is done again.
//!
//! The words under "what next" follow from here and decide nothing.

use super::alert::{Alert, Level};
use super::applies::Need;
use super::measure::Measure;
use super::report::Report;
use super::safety::{self, Gate};
use super::source::Source;
use super::table::sources;

/// How much a figure calls for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Next {
    /// No warning concerns the figure.
    Calm,
    /// Something is good to know: to be mentioned at the next visit.
    Info,
    /// A warning says to speak to a clinician.
    Talk,
    /// A warning says today.
    Now,
    /// The figure is not compared, for safety.
    Gated,
    /// A question comes first.
    Asks,
}

impl Next {
    /// Every one.
    pub const ALL: &[Self] =
        &[Self::Calm, Self::Info, Self::Talk, Self::Now, Self::Gated, Self::Asks];

    /// By the gate, the question and the most urgent warning that concerns the
    /// figure. An unanswered question is never calm.
    #[must_use]
    pub const fn of(gate: Option<Gate>, needs: Option<Need>, level: Option<Level>) -> Self {
        match (level, gate, needs) {
            (Some(Level::Now), _, _) => Self::Now,
            (_, Some(_), _) => Self::Gated,
            (Some(Level::Talk), None, _) => Self::Talk,
            (_, None, Some(_)) => Self::Asks,
            (Some(Level::Info), None, None) => Self::Info,
            (None, None, None) => Self::Calm,
        }
    }
}

impl Report {
    /// The alerts that concern a measure, the most urgent first.
    pub fn alerts_of(&self, measure: Measure) -> impl Iterator<Item = &Alert> {
        self.alerts.iter().filter(move |alert| alert.concerns().contains(&measure))
    }

    /// How much a measure's figure calls for.
    #[must_use]
    pub fn next(&self, measure: Measure) -> Next {
        let level = self.alerts_of(measure).map(|alert| alert.level).max();
        let gate = safety::gate(measure, &self.person, self.kidney);
        let needs = safety::needs(measure, &self.person, self.kidney);
        Next::of(gate, needs, level)
    }
}

macro_rules! retests {
    ($($variant:ident = $id:literal, [$($source:ident),*]: $doc:literal;)*) => {
        /// What is known of when a test is done again. Never a command.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum Retest {
            $(#[doc = $doc] $variant,)*
        }

        impl Retest {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The stable id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// Where it was seen; nowhere where nothing is known.
            #[must_use]
            pub const fn sources(self) -> &'static [&'static Source] {
                match self { $(Self::$variant => const { &[$(&sources::$source),*] },)* }
            }
        }
    };
}

retests! {
    VitaminD = "25-oh-d", [S11, E20_DELPHI, E24_F, E20_LOTHIAN, E20_GGC, S06]: "Bodies disagree: 3 months (Poland), 6 to 12 weeks in some risk groups (a European panel), 6 months where needed (AME), not within a year (NHS Lothian), rarely (NHS Glasgow), not as a routine (Endocrine Society).";
    Calcium = "calcium", [E8_A]: "NICE repeats a calcium of 2.60 mmol/L or more.";
    BoneMarkers = "bone-markers", [E20_IOF]: "IOF and ECTS: 3 months after a treatment begins.";
    Cac = "cac", [E19, E19_RACGP]: "After a score of 0: 5 to 10 years (the 2018 guideline), 5 years (RACGP).";
    DpUcmgp = "dp-ucmgp", []: "Unknown.";
}

impl Retest {
    /// What is known of a measure's.
    #[must_use]
    pub const fn of(measure: Measure) -> Option<Self> {
        measure.facts().rules.retest
    }
}

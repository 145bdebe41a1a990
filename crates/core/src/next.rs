//! [`Next`]: how much a figure calls for, and when such a test is done again.
//!
//! The words under "what next" follow from here and decide nothing.

use super::alert::{Alert, Group, Level};
use super::applies::Need;
use super::ids::ids;
use super::measure::Measure;
use super::problem::Problem;
use super::reference::Nutrient;
use super::report::{Finding, Report};
use super::safety::{self, Gate};
use super::source::Source;
use super::table::sources;

ids! {
    /// How much a figure calls for.
    Next {
        Calm = "calm": "No warning concerns the figure.",
        Outside = "outside": "None does, and a printed range says that it lies outside, or every source that is counted calls it not enough.",
        Unjudged = "unjudged": "None does, and no source that is used can judge it.",
        Info = "info": "Something is good to know: to be mentioned at the next visit.",
        Talk = "talk": "A warning says to speak to a clinician.",
        Now = "now": "A warning says today.",
        Gated = "gated": "The figure is not compared, for safety.",
        Asks = "asks": "A question comes first.",
    }
}

impl Next {
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
    /// The most urgent alert that concerns one of the measures and asks for something;
    /// of several for today the emergency.
    #[must_use]
    pub fn warning_of(&self, measures: &[Measure]) -> Option<&Alert> {
        let concerns = |alert: &Alert| measures.iter().any(|one| alert.concerns().contains(one));
        self.alerts.iter().find(|alert| alert.level > Level::Info && concerns(alert))
    }

    /// The alerts that concern a measure, the most urgent first.
    pub fn alerts_of(&self, measure: Measure) -> impl Iterator<Item = &Alert> {
        self.alerts.iter().filter(move |alert| alert.concerns().contains(&measure))
    }

    /// How much a measure's figure calls for. One that a printed range marks, that
    /// nobody can judge, or beside which something is asked is not calm.
    #[must_use]
    pub fn next(&self, measure: Measure) -> Next {
        let level = self.alerts_of(measure).map(|alert| alert.level).max();
        let gate = safety::gate(measure, &self.person, self.kidney);
        let needs = safety::needs(measure, &self.person, self.kidney);
        let next = Next::of(gate, needs, level);
        if next != Next::Calm {
            return next;
        }
        let findings = || self.findings.iter().filter(|one| one.quantity.measure == measure);
        if self.asks_beside(measure) {
            Next::Asks
        } else if findings().any(|one| one.is_outside_a_range() || one.is_enough_for_nobody()) {
            Next::Outside
        } else if findings().any(|one| !one.is_judged()) {
            // What a source must know is asked; else there is none.
            let asks = findings().any(Finding::needs_more);
            if asks { Next::Asks } else { Next::Unjudged }
        } else if findings().any(Finding::is_short_of_albumin) {
            Next::Unjudged
        } else {
            Next::Calm
        }
    }

    /// Whether a question stands about a figure, about the albumin that would change
    /// it, or about another calcium that contradicts it.
    fn asks_beside(&self, measure: Measure) -> bool {
        let calcium = Group::CALCIUM.contains(&measure);
        self.problems.iter().any(|reading| {
            let of_calcium = reading.measure == Measure::Albumin
                || reading.problem == Some(Problem::CalciumConflict);
            reading.measure == measure || (calcium && of_calcium)
        })
    }

    /// The same for a nutrient's daily amount.
    #[must_use]
    pub fn next_of_amount(&self, nutrient: Nutrient) -> Next {
        let measures = nutrient.measures();
        let of = |alert: &Alert, m| alert.concerns().contains(m) || alert.replaces.contains(m);
        let concerns = |alert: &&Alert| measures.iter().any(|m| of(alert, m));
        let level = self.alerts.iter().filter(concerns).map(|alert| alert.level).max();
        let first = measures.first();
        let gate = first.and_then(|measure| safety::gate(*measure, &self.person, self.kidney));
        let needs = first.and_then(|measure| safety::needs(*measure, &self.person, self.kidney));
        Next::of(gate, needs, level)
    }

    /// When such a test is done again, where that is said: not of a figure that
    /// is withheld, and not where today comes first.
    #[must_use]
    pub fn retest(&self, finding: &Finding) -> Option<Retest> {
        let measure = finding.quantity.measure;
        let said =
            finding.gate.is_none() && finding.needs.is_none() && self.next(measure) != Next::Now;
        Retest::of(measure).filter(|_| said)
    }
}

macro_rules! retests {
    ($($variant:ident = $id:literal, [$($source:ident),*]: $doc:literal;)*) => {
        ids! {
            /// What is known of when a test is done again. Never a command.
            Retest { $($variant = $id: $doc,)* }
        }

        impl Retest {
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
        match measure {
            Measure::VitaminD25Oh => Some(Self::VitaminD),
            Measure::Calcium | Measure::AdjustedCalcium => Some(Self::Calcium),
            Measure::Ctx | Measure::P1np => Some(Self::BoneMarkers),
            Measure::Cac => Some(Self::Cac),
            Measure::DpUcmgp => Some(Self::DpUcmgp),
            Measure::UcocPercent
            | Measure::Osteocalcin
            | Measure::Phylloquinone
            | Measure::Mk4
            | Measure::Mk7
            | Measure::PivkaIi
            | Measure::Albumin
            | Measure::Egfr
            | Measure::VitaminDIntake
            | Measure::CalciumIntake
            | Measure::CalciumSupplement
            | Measure::K1Intake
            | Measure::Mk4Intake
            | Measure::Mk7Intake
            | Measure::MagnesiumIntake
            | Measure::MagnesiumSupplement
            | Measure::TotalUcmgp
            | Measure::Calcitriol => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Next, Retest};
    use crate::alert::Level;
    use crate::applies::Need;
    use crate::measure::Measure;
    use crate::safety::Gate;

    #[test]
    fn the_most_urgent_thing_decides_and_a_question_is_never_calm() {
        let (gate, need) = (Some(Gate::Vka), Some(Need::Vka));
        for (gate, needs, level, next) in [
            (None, None, None, Next::Calm),
            (None, None, Some(Level::Info), Next::Info),
            (None, None, Some(Level::Talk), Next::Talk),
            (None, None, Some(Level::Now), Next::Now),
            (None, need, None, Next::Asks),
            (None, need, Some(Level::Info), Next::Asks),
            (None, need, Some(Level::Talk), Next::Talk),
            (None, need, Some(Level::Now), Next::Now),
            (gate, None, None, Next::Gated),
            (gate, need, Some(Level::Info), Next::Gated),
            (gate, need, Some(Level::Talk), Next::Gated),
            (gate, need, Some(Level::Now), Next::Now),
        ] {
            assert_eq!(Next::of(gate, needs, level), next, "{gate:?} {needs:?} {level:?}");
        }
    }

    #[test]
    fn five_kinds_of_tests_say_when_they_are_done_again() {
        for (measure, retest) in [
            (Measure::VitaminD25Oh, Some("25-oh-d")),
            (Measure::Calcium, Some("calcium")),
            (Measure::AdjustedCalcium, Some("calcium")),
            (Measure::Ctx, Some("bone-markers")),
            (Measure::P1np, Some("bone-markers")),
            (Measure::Cac, Some("cac")),
            (Measure::DpUcmgp, Some("dp-ucmgp")),
            (Measure::Osteocalcin, None),
            (Measure::VitaminDIntake, None),
        ] {
            assert_eq!(Retest::of(measure).map(Retest::id), retest, "{}", measure.id());
        }
        let unknown = Retest::ALL.iter().filter(|retest| retest.sources().is_empty());
        assert_eq!(unknown.map(|retest| retest.id()).collect::<Vec<_>>(), ["dp-ucmgp"]);
    }
}

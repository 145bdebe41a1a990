//! How far the sources agree about one 25-OH-D figure.

use super::band::{Cut, Ladder, ReadsAs, choose};
use super::ids::ids;
use super::measure::Measure;
use super::quantity::Quantity;
use super::unit::Unit;
use super::verdict::{Counts, Outcome, Verdict};

/// How many of the tables in force that are for this person say what. What is
/// not counted is listed on the page, with the reason.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Agreement {
    /// Call it enough.
    pub enough: usize,
    /// Call it not enough.
    pub not_enough: usize,
    /// Call it high.
    pub high: usize,
    /// Set no line here.
    pub no_line: usize,
    /// Say nothing about levels this high.
    pub beyond: usize,
}

/// Above 125 nmol/L (50 ng/mL) a body without an upper line says nothing: its
/// "enough" is not counted as agreeing.
static UPPER: [Ladder; 2] = [
    Ladder { unit: Unit::NmolPerL, cuts: &[Cut::above("125")] },
    Ladder { unit: Unit::NgPerMl, cuts: &[Cut::above("50")] },
];

/// The line above which a body without an upper line says nothing; `None` for
/// another measure.
#[must_use]
pub fn upper(quantity: &Quantity) -> Option<&'static Ladder> {
    choose(&UPPER, quantity).filter(|_| quantity.measure == Measure::VitaminD25Oh)
}

ids! {
    /// What one table says of a 25-OH-D figure, in a word that can be counted.
    Says {
        Enough = "enough": "Enough.",
        NotEnough = "not-enough": "Not enough.",
        High = "high": "High.",
        NoLine = "no-line": "It sets no line here.",
        Beyond = "beyond": "It says nothing about levels this high.",
    }
}

impl Says {
    /// Of a figure; `None` where the table gives no band, and for another
    /// measure, whose bands have no word that could be counted.
    #[must_use]
    pub fn of(quantity: &Quantity, verdict: &Verdict) -> Option<Self> {
        if quantity.measure != Measure::VitaminD25Oh {
            return None;
        }
        let beyond = upper(quantity).is_some_and(|ladder| ladder.rungs(quantity).1 > 0);
        let draws_lines = verdict.outcome != Outcome::NoThreshold;
        let without_upper_line = verdict.edges().1.is_none();
        Some(match verdict.band()?.reads_as {
            ReadsAs::Enough if beyond && without_upper_line => Self::Beyond,
            ReadsAs::None if beyond && draws_lines => Self::Beyond,
            ReadsAs::Enough => Self::Enough,
            ReadsAs::NotEnough => Self::NotEnough,
            ReadsAs::High => Self::High,
            ReadsAs::None => Self::NoLine,
        })
    }
}

impl Agreement {
    /// How many are counted in all.
    #[must_use]
    pub const fn counted(&self) -> usize {
        self.enough + self.not_enough + self.high + self.no_line + self.beyond
    }

    /// Counts the verdicts on a 25-OH-D figure; `None` for another measure, or
    /// where no table in force is for the person.
    #[must_use]
    pub fn of(quantity: &Quantity, verdicts: &[Verdict]) -> Option<Self> {
        if quantity.measure != Measure::VitaminD25Oh {
            return None;
        }
        let mut agreement = Self::default();
        for verdict in verdicts.iter().filter(|verdict| verdict.counts == Counts::Yes) {
            match Says::of(quantity, verdict) {
                Some(Says::Enough) => agreement.enough += 1,
                Some(Says::NotEnough) => agreement.not_enough += 1,
                Some(Says::High) => agreement.high += 1,
                Some(Says::NoLine) => agreement.no_line += 1,
                Some(Says::Beyond) => agreement.beyond += 1,
                None => {}
            }
        }
        (agreement.counted() > 0).then_some(agreement)
    }
}

/// How many of the sources that are counted have an edge within reach of a
/// figure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Near {
    /// So many have one.
    pub near: usize,
    /// Of so many that place the figure in a band.
    pub total: usize,
}

impl Near {
    /// Counts the verdicts on a figure; `None` where no edge is near.
    #[must_use]
    pub fn of(verdicts: &[Verdict]) -> Option<Self> {
        let counted = |verdict: &&Verdict| {
            verdict.counts == Counts::Yes && matches!(verdict.outcome, Outcome::Band(_))
        };
        let (mut near, mut total) = (0, 0);
        for verdict in verdicts.iter().filter(counted) {
            total += 1;
            near += usize::from(verdict.near);
        }
        (near > 0).then_some(Self { near, total })
    }
}

#[cfg(test)]
mod tests {
    use super::{Agreement, Near};
    use crate::assess;
    use crate::entry::{Entry, read};
    use crate::measure::Measure;
    use crate::person::{Flag, PersonEntry};
    use crate::report::{Finding, Input};
    use crate::verdict::Counts;

    /// Enough, not enough, high, no line, nothing about levels this high: of the
    /// fifteen tables in force that count for an adult, counted by hand from the
    /// review sheet. SACN and ROS are listed and not counted.
    #[test]
    fn the_tables_in_force_are_counted_by_what_they_say() {
        for (text, counted) in [
            ("20 nmol/L", [0, 14, 0, 1, 0]),
            ("40 nmol/L", [0, 14, 0, 1, 0]),
            ("60 nmol/L", [11, 3, 0, 1, 0]),
            ("100 nmol/L", [14, 0, 0, 1, 0]),
            // medix begins "higher risk" here; SIOMMMS names nothing above 50 ng/mL.
            ("125 nmol/L", [12, 0, 1, 2, 0]),
            // Above 125 only a table that draws an upper line says "enough".
            ("126 nmol/L", [2, 0, 2, 1, 10]),
            ("201 nmol/L", [0, 0, 3, 1, 11]),
            // What could lie in two bands of a table is not counted there.
            (">125 nmol/L", [0, 0, 2, 1, 10]),
            (">120 nmol/L", [0, 0, 0, 1, 8]),
            ("50 ng/mL", [13, 0, 1, 1, 0]),
            ("50.1 ng/mL", [2, 0, 2, 1, 10]),
        ] {
            let found = found(text, &[]).agreement.expect(text);
            let parts = [found.enough, found.not_enough, found.high, found.no_line, found.beyond];
            assert_eq!(parts, counted, "{text}");
            assert_eq!(found.counted(), counted.iter().sum::<usize>(), "{text}");
        }
    }

    fn found(text: &str, flags: &[Flag]) -> Finding {
        let flags = flags.iter().copied().collect();
        let person = PersonEntry { age: "40".into(), flags, ..PersonEntry::default() };
        let entries = vec![Entry::new(Measure::VitaminD25Oh, text)];
        assess(&Input { person, entries, ..Input::default() }).findings.remove(0)
    }

    #[test]
    fn what_is_not_counted_says_why() {
        for (table, flags, counts) in [
            ("nasem-2011", &[][..], Counts::Yes),
            ("endocrine-2024", &[], Counts::Yes),
            ("endocrine-2011", &[], Counts::NotInForce),
            ("mayo", &[], Counts::NotInForce),
            ("arup-child", &[], Counts::Silent),
            ("rki", &[], Counts::SameClasses),
            ("sacn-2016", &[], Counts::OtherPeople),
            ("ros-2018", &[], Counts::OtherPeople),
            ("ros-2018", &[Flag::Glucocorticoid], Counts::OtherPeople),
            ("ros-2018", &[Flag::Bisphosphonate], Counts::Yes),
            ("ros-2018", &[Flag::BoneInjection], Counts::Yes),
            ("sacn-2016", &[Flag::BoneInjection], Counts::OtherPeople),
        ] {
            let finding = found("40 nmol/L", flags);
            let verdict = finding.verdicts.iter().find(|v| v.table.id == table).expect(table);
            assert_eq!(verdict.counts, counts, "{table} {flags:?}");
        }
        let ids: Vec<&str> = Counts::ALL.iter().map(|counts| counts.id()).collect();
        assert_eq!(ids, ["yes", "silent", "not-in-force", "same-classes", "other-people"]);
    }

    /// 48 nmol/L varies from 36.8 to 59.2, over 50 nmol/L or 20 ng/mL of all
    /// fourteen that draw lines; 90 from 69 to 111, over 30 ng/mL of three.
    #[test]
    fn nearness_speaks_of_the_sources_that_are_counted() {
        for (text, near) in [
            ("48 nmol/L", Some(Near { near: 14, total: 14 })),
            ("90 nmol/L", Some(Near { near: 3, total: 14 })),
            ("100 nmol/L", None),
            ("<50 nmol/L", None),
        ] {
            let finding = found(text, &[]);
            assert_eq!(finding.near, near, "{text}");
            let counted = finding.verdicts.iter().filter(|v| v.counts == Counts::Yes);
            let near = counted.filter(|v| v.near).count();
            assert_eq!(finding.near.map_or(0, |n| n.near), near, "{text}");
        }
    }

    #[test]
    fn only_a_vitamin_d_figure_has_sources_to_agree() {
        let entries = vec![Entry::new(Measure::DpUcmgp, "400 pmol/L")];
        let report = assess(&Input { person: PersonEntry::default(), entries, ..Input::default() });
        assert_eq!(report.findings[0].agreement, None);
        let level = read(&Entry::new(Measure::VitaminD25Oh, "40 nmol/L")).quantity;
        assert_eq!(Agreement::of(&level.expect("a level"), &[]), None, "nobody is asked");
    }
}

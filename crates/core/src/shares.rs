//! [`Shares`]: how many people of a study had less than a figure, as the study
//! printed it. Nothing between two printed shares is computed: a figure is told to
//! lie between them.

use super::applies::{Applies, Fit};
use super::band::{Cut, Ladder};
use super::label::Population;
use super::measure::Measure;
use super::milli::Milli;
use super::person::Person;
use super::quantity::Quantity;
use super::report::{Finding, Report};
use super::source::Source;
use super::table::sources;
use super::unit::Unit;
use super::verdict::is_near_by_conversion;

/// The printed shares of one study.
#[derive(PartialEq, Eq, Debug)]
pub struct Shares {
    /// The stable id.
    pub id: &'static str,
    /// What was measured.
    pub measure: Measure,
    /// Of whom. Adults, all of them.
    pub population: Population,
    /// The figures, in ascending order.
    pub ladder: Ladder,
    /// Of each figure, how many of a hundred had less.
    pub under: &'static [Milli],
    /// Where they were seen.
    pub source: &'static Source,
}

/// PREVEND: the quartiles of dp-ucMGP.
pub static PREVEND: Shares = Shares {
    id: "prevend",
    measure: Measure::DpUcmgp,
    population: Population::DutchAdults3969,
    ladder: Ladder {
        unit: Unit::PmolPerL,
        cuts: &[Cut::at_or_above("219"), Cut::at_or_above("363"), Cut::at_or_above("532")],
    },
    under: &[Milli::literal("25"), Milli::literal("50"), Milli::literal("75")],
    source: &sources::K_S05,
};

/// The Irish National Adult Nutrition Survey: the only cumulative curve of 25-OH-D
/// that was seen.
pub static IRISH_NANS: Shares = Shares {
    id: "irish-nans",
    measure: Measure::VitaminD25Oh,
    population: Population::IrishAdults1082,
    ladder: Ladder {
        unit: Unit::NmolPerL,
        cuts: &[
            Cut::at_or_above("20"),
            Cut::at_or_above("30"),
            Cut::at_or_above("40"),
            Cut::at_or_above("50"),
            Cut::at_or_above("60"),
            Cut::at_or_above("70"),
            Cut::at_or_above("75"),
        ],
    },
    under: &[
        Milli::literal("2.9"),
        Milli::literal("12.5"),
        Milli::literal("29.1"),
        Milli::literal("45.8"),
        Milli::literal("61.9"),
        Milli::literal("75.2"),
        Milli::literal("81"),
    ],
    source: &sources::S49,
};

/// Every study.
pub static ALL: &[&Shares] = &[&PREVEND, &IRISH_NANS];

/// A printed figure, and how many of a hundred had less.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Share {
    /// The figure, in the unit of the study.
    pub at: Milli,
    /// How many of a hundred.
    pub percent: Milli,
}

/// Where a figure lies among the printed shares. One of them is there at least.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Comparison {
    /// The study.
    pub shares: &'static Shares,
    /// The printed figure next below it, or equal to it.
    pub below: Option<Share>,
    /// The one next above it.
    pub above: Option<Share>,
}

impl Shares {
    /// Where a figure lies. `None` where the study is not about such a person, or
    /// where the figure is a limit that could lie in several places.
    #[must_use]
    pub fn compare(&'static self, quantity: &Quantity, person: &Person) -> Option<Comparison> {
        let applies = Applies::ADULTS.fit(person) == Fit::Applies;
        if !applies || is_near_by_conversion(&self.ladder, quantity) {
            return None;
        }
        let (low, high) = self.ladder.rungs(quantity);
        let place = (low == high).then_some(low)?;
        let share = |place: usize| {
            let at = self.ladder.cuts.get(place)?.at;
            Some(Share { at, percent: *self.under.get(place)? })
        };
        let below = place.checked_sub(1).and_then(share);
        Some(Comparison { shares: self, below, above: share(place) })
    }
}

impl Report {
    /// Where a finding's figure lies among those of other people. Gated as the
    /// figure itself is; and where a warning is for today, that others have such a
    /// figure too is no comfort.
    #[must_use]
    pub fn comparison(&self, finding: &Finding) -> Option<Comparison> {
        let measure = finding.quantity.measure;
        let withheld = finding.gate.is_some() || finding.needs.is_some();
        if withheld || self.hides_agreement(measure) {
            return None;
        }
        let shares = ALL.iter().find(|shares| shares.measure == measure)?;
        shares.compare(&finding.quantity, &self.person)
    }
}

#[cfg(test)]
mod tests {
    use super::{ALL, Share};
    use crate::assess;
    use crate::entry::Entry;
    use crate::measure::Measure;
    use crate::person::{Flag, PersonEntry};
    use crate::report::Input;
    use crate::show::Shown;
    use crate::unit::Unit;

    /// `id under-share at .. under-share at`, or `none`.
    fn told(text: &str, age: &str, flags: &[Flag]) -> String {
        let (measure, typed) = text.split_once(' ').expect(text);
        let flags = flags.iter().copied().collect();
        let person = PersonEntry { age: age.into(), flags, ..PersonEntry::default() };
        let measure = Measure::parse(measure).expect(text);
        let report = assess(&Input {
            person,
            entries: vec![Entry::new(measure, typed)],
            ..Input::default()
        });
        let finding = report.findings.first().expect("a finding");
        let Some(found) = report.comparison(finding) else { return "none".into() };
        let share = |share: Option<Share>| {
            let number = |at: crate::milli::Milli| {
                let digits = i128::from(at.thousandths());
                let shown = Shown { digits, decimals: 3, unit: Unit::Percent, approximate: false };
                shown.to_string().trim_end_matches('0').trim_end_matches('.').to_owned()
            };
            share.map_or("-".into(), |s| format!("{}%<{}", number(s.percent), number(s.at)))
        };
        format!("{} {} {}", found.shares.id, share(found.below), share(found.above))
    }

    #[test]
    fn a_figure_lies_between_two_printed_shares_and_nothing_is_computed() {
        for (text, expected) in [
            ("25-oh-d 12 nmol/L", "irish-nans - 2.9%<20"),
            ("25-oh-d 20 nmol/L", "irish-nans 2.9%<20 12.5%<30"),
            ("25-oh-d 49.9 nmol/L", "irish-nans 29.1%<40 45.8%<50"),
            ("25-oh-d 50 nmol/L", "irish-nans 45.8%<50 61.9%<60"),
            // 22 ng/mL is 54.9 nmol/L.
            ("25-oh-d 22 ng/mL", "irish-nans 45.8%<50 61.9%<60"),
            ("25-oh-d 75 nmol/L", "irish-nans 81%<75 -"),
            // Under 10 lies in one place, under 45 in several.
            ("25-oh-d <10 nmol/L", "irish-nans - 2.9%<20"),
            ("25-oh-d <45 nmol/L", "none"),
            // For today: no comfort.
            ("25-oh-d 400 nmol/L", "none"),
        ] {
            assert_eq!(told(text, "40", &[]), expected, "{text}");
        }
        let asked = [Flag::VkaNo, Flag::KidneyNo];
        for (text, expected) in [
            ("dp-ucmgp 218 pmol/L", "prevend - 25%<219"),
            ("dp-ucmgp 219 pmol/L", "prevend 25%<219 50%<363"),
            ("dp-ucmgp 531 pmol/L", "prevend 50%<363 75%<532"),
            ("dp-ucmgp 0.56 nmol/L", "prevend 75%<532 -"),
            // 3.8 ug/L is about 358 pmol/L: 363 is within the error of that.
            ("dp-ucmgp 3.8 ug/L", "none"),
        ] {
            assert_eq!(told(text, "40", &asked), expected, "{text}");
        }
    }

    #[test]
    fn it_is_gated_as_the_figure_is() {
        use Flag::{KidneyDisease, KidneyNo, Vka, VkaNo, VkaUnsure};
        for (text, age, flags) in [
            ("dp-ucmgp 560 pmol/L", "40", &[][..]),
            ("dp-ucmgp 560 pmol/L", "40", &[VkaNo]),
            ("dp-ucmgp 560 pmol/L", "40", &[Vka, KidneyNo]),
            ("dp-ucmgp 560 pmol/L", "40", &[VkaUnsure, KidneyNo]),
            ("dp-ucmgp 560 pmol/L", "40", &[VkaNo, KidneyDisease]),
            ("dp-ucmgp 560 pmol/L", "", &[VkaNo, KidneyNo]),
            ("dp-ucmgp 560 pmol/L", "17", &[VkaNo, KidneyNo]),
            // The studies are of adults.
            ("25-oh-d 60 nmol/L", "", &[]),
            ("25-oh-d 60 nmol/L", "17", &[]),
        ] {
            assert_eq!(told(text, age, flags), "none", "{text} {age:?} {flags:?}");
        }
    }

    #[test]
    fn shares_ascend_with_their_figures() {
        for shares in ALL {
            assert_eq!(shares.under.len(), shares.ladder.cuts.len(), "{}", shares.id);
            assert!(shares.under.is_sorted_by(|a, b| a < b), "{}", shares.id);
            assert!(shares.ladder.cuts.is_sorted_by(|a, b| a.at < b.at), "{}", shares.id);
        }
    }
}

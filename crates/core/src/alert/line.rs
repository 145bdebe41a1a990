//! Lines: at which figures alerts speak, per unit, and on what grounds.
//!
//! A line that no body printed is ours: a line of safety, and the review sheet
//! says so beside it.

use super::AlertId;
use crate::band::{Cut, Ladder, Side, choose};
use crate::claim::source as claimed;
use crate::intake::Amount;
use crate::measure::Measure;
use crate::person::{Age, Flag, Person, years};
use crate::quantity::Quantity;
use crate::reference::Nutrient;
use crate::source::Source;
use crate::table::sources as s;
use crate::unit::Unit;
use crate::verdict::is_near_by_conversion;

/// A line at which a figure raises an alert.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// The alert that speaks, or speaks otherwise, past it.
    pub alert: AlertId,
    side: When,
    /// One cut, in each unit it is drawn in.
    pub ladders: &'static [Ladder],
    /// Whom it is drawn for.
    pub who: Who,
    /// The figure raises the alert by itself; else with a flag or another
    /// figure.
    pub alone: bool,
    /// Who drew it.
    pub grounds: Grounds,
}

/// What a line's figure is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Of {
    /// A result, or a day's amount, of one measure.
    Measure(Measure),
    /// A day's amount of a nutrient in all.
    Day(Nutrient),
    /// One dose of vitamin D a week.
    WeeklyDose,
    /// One dose of vitamin D a month.
    MonthlyDose,
    /// A calcium in blood that makes the alert say `now`.
    CalciumNow,
}

/// Whom a line is drawn for. What else an alert asks for stands with its rule.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Who {
    /// Everyone of whom the alert speaks.
    Everyone,
    /// 18 and over, or of unknown age.
    Adults,
    /// From 1 to 17 years.
    Children,
    /// From 1 year, or of unknown age.
    FromOneYear,
    /// Under 7 months.
    UnderSevenMonths,
    /// From 7 to 11 months.
    SevenToElevenMonths,
    /// Under 11 years.
    UnderEleven,
    /// Under 45 years.
    UnderFortyFive,
    /// Adults with kidney stones, a bisphosphonate or a bone injection.
    StonesOrBoneMedicine,
}

impl Who {
    /// Whether a person is one of them. Of an unknown age a child is not.
    #[must_use]
    pub fn includes(self, person: &Person) -> bool {
        let under = |age| person.age.is_under(years(age));
        match self {
            Self::Everyone => true,
            Self::Adults => !under(18),
            Self::Children => under(18) && !under(1),
            Self::FromOneYear => !under(1),
            Self::UnderSevenMonths => person.age.is_under(7),
            Self::SevenToElevenMonths => under(1) && !person.age.is_under(7),
            Self::UnderEleven => under(11),
            Self::UnderFortyFive => under(45),
            Self::StonesOrBoneMedicine => {
                !under(18)
                    && person.flags.has_any(&[
                        Flag::KidneyStones,
                        Flag::Bisphosphonate,
                        Flag::BoneInjection,
                    ])
            }
        }
    }
}

/// Who drew a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Grounds {
    /// It was seen in a source.
    Source(&'static [&'static Source]),
    /// It is a safety line of ours, with what it was drawn from.
    Ours(&'static [&'static Source]),
}

#[derive(Clone, Copy, Debug)]
enum When {
    Over,
    Under,
}

impl Line {
    /// Whether it is passed upwards; else downwards.
    #[must_use]
    pub const fn is_upper(&self) -> bool {
        matches!(self.side, When::Over)
    }

    /// Whether the figure is past it; `<` and `>`, where their whole interval
    /// is. An approximate conversion decides nothing near it.
    #[must_use]
    pub fn is_passed_by(&self, quantity: &Quantity) -> bool {
        let Some(ladder) = choose(self.ladders, quantity) else { return false };
        if is_near_by_conversion(ladder, quantity) {
            return false;
        }
        let (lowest, highest) = ladder.rungs(quantity);
        match self.side {
            When::Over => lowest > 0,
            When::Under => highest == 0,
        }
    }

    /// The same of a daily amount, in the nutrient's unit.
    pub(super) fn is_passed_by_amount(&self, amount: &Amount) -> bool {
        let Some([cut, ..]) = self.ladders.first().map(|ladder| ladder.cuts) else { return false };
        match (self.side, cut.belongs) {
            (When::Over, Side::Above) => amount.is_at_least(cut.at),
            (When::Over, Side::Below) => amount.is_above(cut.at),
            (When::Under, _) => amount.is_under(cut.at),
        }
    }
}

/// The alert that a figure raises by itself, whoever's it is: that of an adult
/// of whom nothing else is known.
#[must_use]
pub fn of_figure(quantity: &Quantity) -> Option<AlertId> {
    of_figure_for(quantity, &Person { age: Age::Adult, ..Person::default() })
}

/// The same for a person.
pub(crate) fn of_figure_for(quantity: &Quantity, person: &Person) -> Option<AlertId> {
    let alone = |line: &&Line| line.alone && line.who.includes(person);
    let mut lines = lines(quantity.measure).iter().filter(alone);
    lines.find(|line| line.is_passed_by(quantity)).map(|line| line.alert)
}

/// Every line at which a measure's figure counts for an alert: first those at
/// which it raises one by itself, the worst first.
#[must_use]
pub const fn lines(measure: Measure) -> &'static [Line] {
    match measure {
        Measure::Calcium | Measure::AdjustedCalcium => CALCIUM,
        Measure::VitaminD25Oh => VITAMIN_D,
        Measure::Egfr => EGFR,
        Measure::DpUcmgp => DP_UCMGP,
        Measure::Cac => CAC,
        Measure::VitaminDIntake => D_INTAKE,
        Measure::CalciumSupplement => CALCIUM_SUPPLEMENT,
        Measure::MagnesiumSupplement => MAGNESIUM_SUPPLEMENT,
        Measure::K1Intake => K1_INTAKE,
        Measure::Mk7Intake => MK7_INTAKE,
        Measure::UcocPercent
        | Measure::Osteocalcin
        | Measure::Phylloquinone
        | Measure::Mk4
        | Measure::Mk7
        | Measure::PivkaIi
        | Measure::Ctx
        | Measure::P1np
        | Measure::Albumin
        | Measure::CalciumIntake
        | Measure::Mk4Intake
        | Measure::MagnesiumIntake
        | Measure::TotalUcmgp
        | Measure::Calcitriol => &[],
    }
}

/// Every set of lines and what its figures are.
pub fn sets() -> impl Iterator<Item = (Of, &'static [Line])> {
    let of_measures = Measure::ALL.iter().map(|measure| (Of::Measure(*measure), lines(*measure)));
    of_measures.filter(|(_, lines)| !lines.is_empty()).chain([
        (Of::CalciumNow, CALCIUM_NOW_WITH_DIGOXIN),
        (Of::WeeklyDose, D_A_WEEK),
        (Of::MonthlyDose, D_A_MONTH),
        (Of::Day(Nutrient::Calcium), CALCIUM_A_DAY),
        (Of::Day(Nutrient::VitaminK), VITAMIN_K_A_DAY),
    ])
}

macro_rules! lines {
    ($($name:ident { $($alert:ident $side:ident [$($unit:ident $cut:ident $text:literal),*] $who:ident, $alone:ident, $grounds:ident [$($source:path),*];)* })*) => {
        $(
            #[doc = concat!("The lines of ", stringify!($name), ".")]
            pub(crate) const $name: &[Line] = &[$(Line {
                alert: AlertId::$alert,
                side: When::$side,
                ladders: &[$(Ladder { unit: Unit::$unit, cuts: &[Cut::$cut($text)] }),*],
                who: Who::$who,
                alone: lines!(@$alone),
                grounds: Grounds::$grounds(const { &[$(&$source),*] }),
            }),*];
        )*
    };
    (@alone) => { true };
    (@with) => { false };
}

// Alert, side, cut in each unit, for whom, by itself or with something else,
// grounds. Of those that speak by themselves the worst comes first.
#[rustfmt::skip]
lines! {
    CALCIUM {
        CalciumSevere Over [MmolPerL at_or_above "3.50", MgPerDl at_or_above "14.0"] Everyone, alone, Source [s::E8_B, s::E8_BMJ];
        CalciumLowSevere Under [MmolPerL at_or_above "1.90", MgPerDl at_or_above "7.6"] Everyone, alone, Source [s::E8_G7];
        CalciumModerate Over [MmolPerL at_or_above "3.00", MgPerDl at_or_above "12.0"] Everyone, alone, Source [s::E8_B, s::E8_BMJ];
        CalciumRaised Over [MmolPerL at_or_above "2.65", MgPerDl at_or_above "10.7"] Adults, alone, Source [s::E8_A, s::E7_ADVENTIST];
        CalciumRaised Over [MmolPerL at_or_above "2.80", MgPerDl at_or_above "11.2"] Children, alone, Ours [s::E7_NBT, s::E7_ADVENTIST];
        CalciumAboveRange Over [MmolPerL at_or_above "2.60", MgPerDl at_or_above "10.5"] Adults, alone, Source [s::E8_A, s::E8_MSD];
        CalciumAboveRange Over [MmolPerL at_or_above "2.50", MgPerDl at_or_above "10.0"] StonesOrBoneMedicine, alone, Source [s::E8_A];
        CalciumLow Under [MmolPerL at_or_above "2.20", MgPerDl at_or_above "8.4"] FromOneYear, alone, Source [s::E25_RANGES, s::E7_ADVENTIST];
        CalciumHighLowD Over [MmolPerL at_or_above "2.60", MgPerDl at_or_above "10.5"] Adults, with, Ours [s::E8_A];
        CalciumHighLowD Over [MmolPerL at_or_above "2.80", MgPerDl at_or_above "11.2"] Children, with, Ours [s::E7_NBT, s::E7_ADVENTIST];
        BoneInjectionLowCalcium Under [MmolPerL at_or_above "2.20", MgPerDl at_or_above "8.4"] Everyone, with, Source [s::E3_FDA, s::E3_ACLASTA];
        PpiMagnesium Under [MmolPerL at_or_above "2.20", MgPerDl at_or_above "8.4"] Everyone, with, Source [s::E15_MHRA, s::E8_G7];
        DigoxinD Over [MmolPerL at_or_above "2.60", MgPerDl at_or_above "10.5"] Everyone, with, Ours [];
    }
    CALCIUM_NOW_WITH_DIGOXIN {
        DigoxinD Over [MmolPerL at_or_above "2.65", MgPerDl at_or_above "10.7"] Everyone, with, Ours [];
    }
    VITAMIN_D {
        VitaminDVeryHigh Over [NmolPerL at_or_above "375", NgPerMl at_or_above "150"] Everyone, alone, Source [s::S20, s::S21B];
        VitaminDHigh Over [NmolPerL above "200", NgPerMl above "80"] Everyone, alone, Source [s::S21A];
        VitaminDAbove50 Over [NmolPerL above "125", NgPerMl above "50"] Everyone, alone, Source [s::S01];
        VitaminDVeryLow Under [NmolPerL at_or_above "30", NgPerMl at_or_above "12"] Everyone, alone, Source [s::S02];
        BoneMedicineLowD Under [NmolPerL at_or_above "50", NgPerMl at_or_above "20"] Everyone, with, Source [s::E3_NOS, s::E3_ACLASTA];
        VitaminDLowWithRisk Under [NmolPerL at_or_above "50", NgPerMl at_or_above "20"] Everyone, with, Source [s::E3_NOS, s::S08B];
        CalciumHighLowD Under [NmolPerL at_or_above "50", NgPerMl at_or_above "20"] Everyone, with, Ours [s::E8_A];
        HyperparathyroidD Under [NmolPerL at_or_above "50", NgPerMl at_or_above "20"] Everyone, with, Source [s::E11_REVIEW];
    }
    EGFR {
        EgfrVeryLow Under [MlPerMin at_or_above "15"] Everyone, alone, Source [s::E10_KDIGO];
        EgfrLow Under [MlPerMin at_or_above "30"] Everyone, alone, Source [s::E10_KDIGO];
        CkdLabs Under [MlPerMin at_or_above "60"] Everyone, alone, Source [s::E10_KDIGO, s::E10_UKKA];
        BoneInjectionKidney Under [MlPerMin at_or_above "30"] Everyone, with, Source [s::E3_PROLIA, s::E3_FDA];
        MagnesiumKidney Under [MlPerMin at_or_above "30"] Everyone, with, Ours [s::E13_GASTAL];
        CkdCalciumD Under [MlPerMin at_or_above "60"] Everyone, with, Source [s::E10_KDOQI];
    }
    DP_UCMGP {
        DpUcmgpUnexplained Over [PmolPerL above "1000"] Everyone, with, Ours [];
    }
    CAC {
        CacRaised Over [Agatston at_or_above "100"] Everyone, alone, Source [s::S84];
        CacRaised Over [Agatston above "0"] UnderFortyFive, alone, Source [s::E19];
        CacRaised Over [Agatston above "0"] Everyone, alone, Source [s::E19];
    }
    D_INTAKE {
        DDailyVeryHigh Over [Ug at_or_above "1000"] Everyone, alone, Ours [s::E5_ERROR, s::E5_OVER];
        DDailyVeryHigh Over [Ug above "100"] UnderEleven, alone, Ours [s::S34];
        InfantD Over [Ug above "35"] SevenToElevenMonths, alone, Source [s::S34B];
        InfantD Over [Ug above "25"] UnderSevenMonths, alone, Source [s::S34B, s::E23_NHS];
        DAtHarmLevel Over [Ug at_or_above "250"] Everyone, alone, Source [s::S34];
    }
    D_A_WEEK {
        DLargeSingleDose Over [Ug above "1250"] Everyone, alone, Ours [s::E5_SANDERS];
    }
    D_A_MONTH {
        DLargeSingleDose Over [Ug above "1500"] Everyone, alone, Ours [s::E5_SANDERS];
    }
    CALCIUM_A_DAY {
        CalciumIntakeVeryHigh Over [Mg at_or_above "4000"] Everyone, alone, Ours [s::E14_PATEL];
    }
    CALCIUM_SUPPLEMENT {
        CalciumIntakeVeryHigh Over [Mg at_or_above "2000"] Everyone, with, Ours [s::E14_PATEL, s::E14_MEDSCAPE];
    }
    MAGNESIUM_SUPPLEMENT {
        MagnesiumKidney Over [Mg above "350"] Everyone, with, Ours [s::NIH_ODS];
    }
    K1_INTAKE {
        VkaKHigh Over [Ug at_or_above "700"] Everyone, with, Source [s::K_S82];
    }
    MK7_INTAKE {
        VkaMk7 Over [Ug at_or_above "10"] Everyone, with, Source [claimed::K_S32];
    }
    VITAMIN_K_A_DAY {
        VkaKHigh Over [Ug above "1000"] Everyone, with, Source [claimed::K_S79];
        KAbove1Mg Over [Ug above "1000"] Everyone, alone, Source [claimed::K_S79];
    }
}

//! [`Complaint`]: what is said of a field's problem. Some problems are put
//! differently for some measures.

use calcium_compass_core::closed;
use calcium_compass_core::entry::Problem;
use calcium_compass_core::measure::{Measure, Topic};
use calcium_compass_core::number::Fault;

closed! {
    /// A problem, by how it is put.
    Complaint {
        /// Not one number.
        NotANumber,
        /// Not one whole number.
        NotWhole,
        /// A minus sign.
        Negative,
        /// No unit.
        UnitMissing,
        /// Two units.
        UnitConflict,
        /// A unit of another measure.
        UnitUnknown,
        /// No unit of an amount: it stands on a label, not on a report.
        LabelUnitMissing,
        /// Two units of an amount.
        LabelUnitConflict,
        /// A unit that no such amount has.
        LabelUnitUnknown,
        /// A unit that cannot be converted.
        UnitMismatch,
        /// 1,25-dihydroxyvitamin D.
        WrongVitaminD,
        /// Total ucMGP.
        WrongMgp,
        /// Ionised calcium.
        WrongIonised,
        /// Zero.
        Zero,
        /// Outside the plausible limits.
        Implausible,
        /// Five thousand, or five?
        AskNumber,
        /// Really this unit?
        AskUnit,
        /// Impossible in this unit: is it the other?
        AskOtherUnit,
        /// Is it ionised calcium?
        AskIonised,
        /// A range.
        NotRange,
        /// Several numbers, or one with a space in it.
        NotSeveral,
        /// A power of ten.
        NotExponent,
        /// Two signs.
        TwoSigns,
        /// Two amounts that differ.
        AmountConflict,
        /// A unit of 1,25-(OH)2-D.
        MismatchCalcitriol,
        /// A whole number with a mark in it?
        AskWhole,
        /// A range of the other unit.
        AskRangeUnit,
        /// Is it D2 alone?
        AskAnalyte,
        /// 25-OH-D2.
        WrongD2,
        /// Calcium, or its salt?
        AskElemental,
        /// Which form of vitamin K?
        AskForm,
        /// A salt of calcium.
        WrongSalt,
        /// A day, or a week or a month?
        AskPeriod,
        /// Two calciums that no albumin brings together.
        CalciumConflict,
    }
}

impl Complaint {
    /// How a problem of a measure is put.
    #[must_use]
    pub fn of(problem: Problem, measure: Measure) -> Self {
        let label = measure.is_intake();
        match problem {
            Problem::NotANumber(fault) => match fault {
                Fault::Other if measure == Measure::Cac => Self::NotWhole,
                Fault::Other => Self::NotANumber,
                Fault::Range => Self::NotRange,
                Fault::Several => Self::NotSeveral,
                Fault::Exponent => Self::NotExponent,
                Fault::TwoSigns => Self::TwoSigns,
            },
            Problem::Negative => Self::Negative,
            Problem::UnitMissing if label => Self::LabelUnitMissing,
            Problem::UnitMissing => Self::UnitMissing,
            Problem::UnitConflict if label => Self::LabelUnitConflict,
            Problem::UnitConflict => Self::UnitConflict,
            Problem::UnitUnknown if label => Self::LabelUnitUnknown,
            Problem::UnitUnknown => Self::UnitUnknown,
            Problem::AmountConflict => Self::AmountConflict,
            Problem::UnitMismatch if measure == Measure::VitaminD25Oh => Self::MismatchCalcitriol,
            Problem::UnitMismatch => Self::UnitMismatch,
            Problem::WrongAnalyte if measure == Measure::VitaminD25Oh => Self::WrongD2,
            Problem::WrongAnalyte if measure == Measure::CalciumSupplement => Self::WrongSalt,
            Problem::WrongAnalyte => match measure.facts().topic {
                Topic::VitaminD => Self::WrongVitaminD,
                Topic::Calcium => Self::WrongIonised,
                Topic::VitaminK | Topic::Magnesium | Topic::Bone | Topic::Other => Self::WrongMgp,
            },
            Problem::Zero => Self::Zero,
            Problem::Implausible(_) => Self::Implausible,
            // The other reading is impossible.
            Problem::AskNumber(_, plain) if measure.facts().rules.whole && plain.decimals() > 0 => {
                Self::AskWhole
            }
            Problem::AskNumber(..) => Self::AskNumber,
            Problem::AskUnit => Self::AskUnit,
            Problem::AskOtherUnit(_) => Self::AskOtherUnit,
            Problem::AskRangeUnit(_) => Self::AskRangeUnit,
            Problem::AskIonised => Self::AskIonised,
            Problem::AskAnalyte => Self::AskAnalyte,
            Problem::AskElemental(_) => Self::AskElemental,
            Problem::AskForm => Self::AskForm,
            Problem::AskPeriod => Self::AskPeriod,
            Problem::CalciumConflict => Self::CalciumConflict,
        }
    }
}

closed! {
    /// What an implausible figure would call for if it were right.
    Really {
        /// A calcium on a report: an emergency.
        Calcium,
        /// Another result on a report.
        Result,
        /// An amount that is taken: it stands on no report.
        Amount,
    }
}

impl Really {
    /// That of a measure.
    #[must_use]
    pub fn of(measure: Measure) -> Self {
        if measure.is_intake() {
            Self::Amount
        } else if measure.facts().topic == Topic::Calcium {
            Self::Calcium
        } else {
            Self::Result
        }
    }
}

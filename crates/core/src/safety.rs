//! Gates: what must not be banded, and what is known of the kidneys.

use super::applies::Need;
use super::band::{Cut, Ladder, choose};
use super::entry::Reading;
use super::measure::Measure;
use super::person::{Answer, Flag, Person};
use super::unit::Unit;

/// Why a figure is not banded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Gate {
    /// The person takes a vitamin K antagonist.
    Vka,
    /// The person is not sure whether they do.
    VkaUnsure,
    /// Kidney function decides this figure, whatever the vitamin K.
    Kidney,
}

impl Gate {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Vka => "vka",
            Self::VkaUnsure => "vka-unsure",
            Self::Kidney => "kidney",
        }
    }
}

/// The gate of a measure for a person, if any.
#[must_use]
pub const fn gate(measure: Measure, person: &Person, kidney: Answer) -> Option<Gate> {
    let kidney_gated = is_decided_by_kidneys(measure) && matches!(kidney, Answer::Yes);
    match person.anticoagulant() {
        Answer::Yes if measure.is_vitamin_k() => Some(Gate::Vka),
        Answer::Unsure if measure.is_vitamin_k() => Some(Gate::VkaUnsure),
        Answer::Yes | Answer::Unsure | Answer::No | Answer::Unanswered if kidney_gated => {
            Some(Gate::Kidney)
        }
        Answer::Yes | Answer::Unsure | Answer::No | Answer::Unanswered => None,
    }
}

/// What must be answered before a figure of a measure is shown, if anything:
/// the anticoagulant question for everything of vitamin K, then the kidneys for
/// dp-ucMGP. Not answered is not no.
#[must_use]
pub const fn needs(measure: Measure, person: &Person, kidney: Answer) -> Option<Need> {
    if measure.is_vitamin_k() && matches!(person.anticoagulant(), Answer::Unanswered) {
        return Some(Need::Vka);
    }
    if is_decided_by_kidneys(measure) && matches!(kidney, Answer::Unanswered) {
        return Some(Need::Kidney);
    }
    None
}

/// Whether the kidneys move a measure's figure more than what it is a measure
/// of. The anticoagulant gate needs no such list: it goes by the topic.
const fn is_decided_by_kidneys(measure: Measure) -> bool {
    match measure {
        Measure::DpUcmgp => true,
        Measure::VitaminD25Oh
        | Measure::UcocPercent
        | Measure::Osteocalcin
        | Measure::Phylloquinone
        | Measure::Mk4
        | Measure::Mk7
        | Measure::PivkaIi
        | Measure::Ctx
        | Measure::P1np
        | Measure::Calcium
        | Measure::Albumin
        | Measure::AdjustedCalcium
        | Measure::Cac
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
        | Measure::Calcitriol => false,
    }
}

pub(crate) static EGFR_UNDER_60: [Ladder; 1] =
    [Ladder { unit: Unit::MlPerMin, cuts: &[Cut::at_or_above("60")] }];

/// Whether the kidneys are ill, from flags and eGFR. A kidney flag or an eGFR
/// under 60 outweighs "no kidney problem"; `<90` answers nothing.
#[must_use]
pub fn kidney(person: &Person, readings: &[Reading]) -> Answer {
    let (mut under, mut not_under) = (false, false);
    for quantity in
        readings.iter().filter(|r| r.measure == Measure::Egfr).filter_map(Reading::accepted)
    {
        match choose(&EGFR_UNDER_60, quantity).map(|ladder| ladder.rungs(quantity)) {
            Some((_, 0)) => under = true,
            Some((1.., _)) => not_under = true,
            Some(_) | None => {}
        }
    }
    if person.has_kidney_flag() || under {
        Answer::Yes
    } else if person.flags.has(Flag::KidneyNo) || not_under {
        Answer::No
    } else {
        Answer::Unanswered
    }
}

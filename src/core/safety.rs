//! Gates: what must not be banded. Alerts: what is said first, or instead of a
//! band. A missing alert is a defect second only to a wrong band.

use super::band::{Cut, Ladder, choose};
use super::entry::{Entry, Excess, Problem, Quantity, Reading};
use super::measure::Measure;
use super::number::Bound;
use super::person::{ADULT, Answer, Flag, Person};
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
    let kidney_gated = matches!(measure, Measure::DpUcmgp) && matches!(kidney, Answer::Yes);
    match person.anticoagulant() {
        Answer::Yes if measure.is_vitamin_k() => Some(Gate::Vka),
        Answer::Unsure if measure.is_vitamin_k() => Some(Gate::VkaUnsure),
        Answer::Yes | Answer::Unsure | Answer::No | Answer::Unanswered if kidney_gated => {
            Some(Gate::Kidney)
        }
        Answer::Yes | Answer::Unsure | Answer::No | Answer::Unanswered => None,
    }
}

static EGFR_UNDER_60: [Ladder; 1] =
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

/// How soon.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Level {
    /// Good to know.
    Info,
    /// Speak to a clinician.
    Talk,
    /// Today, or an emergency.
    Now,
}

impl Level {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Talk => "talk",
            Self::Now => "now",
        }
    }
}

macro_rules! alerts {
    ($($variant:ident = $id:literal, $level:ident, [$($concern:ident),*]: $doc:literal;)*) => {
        /// An alert, by what raises it. The order is that of the page within
        /// one level.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum AlertId {
            $(#[doc = $doc] $variant,)*
        }

        impl AlertId {
            /// Every alert.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The stable id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// How soon.
            #[must_use]
            pub const fn level(self) -> Level {
                match self { $(Self::$variant => Level::$level,)* }
            }

            /// The measures it speaks of; none where it is general.
            #[must_use]
            pub const fn concerns(self) -> &'static [Measure] {
                match self { $(Self::$variant => &[$(Measure::$concern,)*],)* }
            }
        }
    };
}

alerts! {
    VitaminDVeryHigh = "25-oh-d-very-high", Now, [VitaminD25Oh]: "25-OH-D of 375 nmol/L or 150 ng/mL or more.";
    VitaminDHigh = "25-oh-d-high", Talk, [VitaminD25Oh]: "25-OH-D above 200 nmol/L or 80 ng/mL: calcium should be checked.";
    VitaminDVeryLow = "25-oh-d-very-low", Talk, [VitaminD25Oh]: "25-OH-D under 30 nmol/L or 12 ng/mL.";
    GranulomaD = "granuloma-d", Talk, [VitaminD25Oh]: "Sarcoidosis or another granulomatous disease, with a vitamin D or calcium entry.";
    HyperparathyroidD = "hyperparathyroid-d", Talk, [VitaminD25Oh]: "Primary hyperparathyroidism, with a vitamin D or calcium entry.";
    VkaSteady = "vka-steady", Talk, [DpUcmgp]: "On a vitamin K antagonist or not sure: keep vitamin K steady.";
    CkdLabs = "ckd-labs", Talk, []: "A kidney disease, or eGFR under 60.";
    SurgeryAbsorption = "surgery-absorption", Talk, []: "Surgery for weight loss, or poor absorption.";
    VitaminDAbove50 = "25-oh-d-above-50", Info, [VitaminD25Oh]: "25-OH-D above 125 nmol/L or 50 ng/mL.";
    AbsorptionMedicine = "absorption-medicine", Info, []: "A medicine that lowers the uptake of vitamin D or calcium.";
    VkaUnanswered = "vka-unanswered", Info, [DpUcmgp]: "A vitamin K entry, and the anticoagulant question is not answered.";
    KidneyUnanswered = "kidney-unanswered", Info, [DpUcmgp]: "A dp-ucMGP entry, and nothing is known of the kidneys.";
}

impl AlertId {
    /// Whether it takes the place of the plain band text and the agreement
    /// sentence of the measures it concerns.
    #[must_use]
    pub fn replaces_bands(self) -> bool {
        self.level() == Level::Now
            || matches!(self, Self::VitaminDHigh | Self::GranulomaD | Self::HyperparathyroidD)
    }

    /// Whether it ends with the signs of too much or too little calcium.
    #[must_use]
    pub const fn tells_calcium_signs(self) -> bool {
        match self {
            Self::VitaminDVeryHigh
            | Self::VitaminDHigh
            | Self::VitaminDVeryLow
            | Self::GranulomaD
            | Self::HyperparathyroidD
            | Self::VitaminDAbove50 => true,
            Self::VkaSteady
            | Self::CkdLabs
            | Self::SurgeryAbsorption
            | Self::AbsorptionMedicine
            | Self::VkaUnanswered
            | Self::KidneyUnanswered => false,
        }
    }

    /// Whether it ends with the signs of bleeding.
    #[must_use]
    pub const fn tells_bleeding_signs(self) -> bool {
        matches!(self, Self::VkaSteady)
    }
}

/// A raised alert.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Alert {
    /// Which.
    pub id: AlertId,
    /// The figure was `>`: it may be higher still.
    pub may_be_higher: bool,
    /// The person is under 18.
    pub child: bool,
}

/// The lines of the 25-OH-D alerts; the rungs are very low, none, above 50,
/// high, very high.
static VITAMIN_D_LINES: [Ladder; 2] = [
    Ladder {
        unit: Unit::NmolPerL,
        cuts: &[
            Cut::at_or_above("30"),
            Cut::above("125"),
            Cut::above("200"),
            Cut::at_or_above("375"),
        ],
    },
    Ladder {
        unit: Unit::NgPerMl,
        cuts: &[
            Cut::at_or_above("12"),
            Cut::above("50"),
            Cut::above("80"),
            Cut::at_or_above("150"),
        ],
    },
];

/// The lines at which a measure raises alerts, per unit.
#[must_use]
pub fn lines(measure: Measure) -> &'static [Ladder] {
    match measure {
        Measure::VitaminD25Oh => &VITAMIN_D_LINES,
        Measure::Egfr => &EGFR_UNDER_60,
        Measure::DpUcmgp | Measure::TotalUcmgp | Measure::Calcitriol => &[],
    }
}

/// Every alert that the person and the entries raise, the most urgent first.
///
/// `readings` are those that count today; `entries` are all filled fields,
/// readable or not.
#[must_use]
pub fn alerts(
    person: &Person,
    kidney: Answer,
    readings: &[Reading],
    entries: &[Entry],
) -> Vec<Alert> {
    let any = |test: fn(Measure) -> bool| {
        entries.iter().any(|entry| entry.is_filled() && test(entry.measure))
    };
    let vitamin_k = any(Measure::is_vitamin_k);
    let vitamin_d_or_calcium = any(Measure::is_vitamin_d_or_calcium);
    let dp_ucmgp = any(|measure| measure == Measure::DpUcmgp);
    let has = |flags: &[Flag]| person.flags.has_any(flags);

    let raised = |id: AlertId| match id {
        AlertId::VitaminDVeryHigh
        | AlertId::VitaminDHigh
        | AlertId::VitaminDVeryLow
        | AlertId::VitaminDAbove50 => readings.iter().any(|reading| vitamin_d(reading) == Some(id)),
        AlertId::GranulomaD => {
            vitamin_d_or_calcium && has(&[Flag::Sarcoidosis, Flag::Granulomatous])
        }
        AlertId::HyperparathyroidD => {
            vitamin_d_or_calcium && has(&[Flag::PrimaryHyperparathyroidism])
        }
        AlertId::VkaSteady => person.on_anticoagulant(),
        AlertId::CkdLabs => kidney == Answer::Yes,
        AlertId::SurgeryAbsorption => has(&[Flag::BariatricSurgery, Flag::Malabsorption]),
        AlertId::AbsorptionMedicine => {
            has(&[Flag::Orlistat, Flag::BileAcidResin, Flag::EnzymeInducer, Flag::Glucocorticoid])
        }
        AlertId::VkaUnanswered => vitamin_k && person.anticoagulant() == Answer::Unanswered,
        AlertId::KidneyUnanswered => dp_ucmgp && kidney == Answer::Unanswered,
    };

    let may_be_higher = |id: AlertId| {
        let above = |r: &Reading| r.quantity.is_some_and(|q| q.bound == Bound::Above);
        readings.iter().any(|reading| vitamin_d(reading) == Some(id) && above(reading))
    };
    let mut found: Vec<Alert> = AlertId::ALL
        .iter()
        .filter(|id| raised(**id))
        .map(|id| Alert {
            id: *id,
            may_be_higher: may_be_higher(*id),
            child: person.age.is_under(ADULT),
        })
        .collect();
    found.sort_by_key(|alert| std::cmp::Reverse(alert.id.level()));
    found
}

/// The alert of a 25-OH-D reading. An implausibly high one keeps its `now`.
fn vitamin_d(reading: &Reading) -> Option<AlertId> {
    let quantity = alarming(reading).filter(|q| q.measure == Measure::VitaminD25Oh)?;
    let (lowest, highest) = choose(&VITAMIN_D_LINES, quantity)?.rungs(quantity);
    match (lowest, highest) {
        (4.., _) => Some(AlertId::VitaminDVeryHigh),
        (3, _) => Some(AlertId::VitaminDHigh),
        (2, _) => Some(AlertId::VitaminDAbove50),
        (_, 0) => Some(AlertId::VitaminDVeryLow),
        (0 | 1, _) => None,
    }
}

/// The figure an alert looks at: an accepted one, or one that is implausible
/// for being so high.
fn alarming(reading: &Reading) -> Option<&Quantity> {
    match reading.problem {
        Some(Problem::Implausible(Excess::TooHigh)) => reading.quantity.as_ref(),
        Some(_) | None => reading.accepted(),
    }
}

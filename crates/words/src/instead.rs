//! [`Instead`]: an alert whose text depends on what has raised it.

use calcium_compass_core::alert::{Alert, AlertId, Level, Wording};
use calcium_compass_core::closed;

closed! {
    /// Another text than the usual one.
    Instead {
        /// `vka-unanswered` with an amount that acts against the medicine.
        VkaUnansweredMuch,
        /// `cac-raised` for a score of 1 to 99 at 45 years or more.
        CacFrom1To99,
        /// `calcium-low` by the limit that the laboratory printed.
        CalciumLowForTheLab,
        /// `digoxin-d` for a high calcium in blood.
        DigoxinCalcium,
        /// The same, of level `now`.
        DigoxinCalciumNow,
        /// `vka-mk7` for a vitamin K whose form no label names.
        Mk7NotNamed,
        /// `ckd-labs` for one eGFR, and no kidney disease is known.
        EgfrOnce,
        /// `magnesium-supplement-above-ul` for any amount.
        MagnesiumAny,
    }
}

impl Instead {
    /// That of an alert; none where the usual text is right.
    #[must_use]
    pub fn of(alert: &Alert) -> Option<Self> {
        let other = alert.wording == Wording::Second;
        if alert.id == AlertId::MagnesiumSupplementAboveUl {
            return alert.limit.is_none().then_some(Self::MagnesiumAny);
        }
        Self::ALL.iter().copied().find(|one| one.is_of(alert.id, alert.level)).filter(|_| other)
    }

    fn is_of(self, id: AlertId, level: Level) -> bool {
        match self {
            Self::VkaUnansweredMuch => id == AlertId::VkaUnanswered,
            Self::CacFrom1To99 => id == AlertId::CacRaised,
            Self::CalciumLowForTheLab => id == AlertId::CalciumLow,
            Self::DigoxinCalcium => id == AlertId::DigoxinD && level == Level::Talk,
            Self::DigoxinCalciumNow => id == AlertId::DigoxinD && level == Level::Now,
            Self::Mk7NotNamed => id == AlertId::VkaMk7,
            Self::EgfrOnce => id == AlertId::CkdLabs,
            Self::MagnesiumAny => id == AlertId::MagnesiumSupplementAboveUl,
        }
    }
}

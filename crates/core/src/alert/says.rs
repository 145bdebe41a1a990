//! [`Says`] and [`Instead`]: what the text of an alert says beside what raised it, and
//! the other texts of those that have several. Every alert's row names them.

use crate::closed;

closed! {
    /// What else an alert's text says or names, and how it is said.
    Says {
        /// It is an emergency, not for "today".
        Emergency,
        /// A limit of healthy people for 25-OH-D or calcium in blood, short of `now`.
        GeneralLevel,
        /// Such a limit for vitamin D or calcium eaten and taken.
        GeneralAmount,
        /// The clinic is to be told first, whatever its own limits are.
        ClinicFirst,
        /// What holds where a doctor prescribed the amount.
        IfPrescribed,
        /// An amount that is far too much for a child.
        LowerForAChild,
        /// That children's calcium runs higher.
        ChildrensCalcium,
        /// Of a child, "promptly"; only then it ends with signs.
        PromptlyForAChild,
        /// While it is `info`, it opens the finding it concerns.
        InTheFinding,
    }
}

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

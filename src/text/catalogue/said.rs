//! [`Said`]: what is said of a report, in a voice.

use crate::core::alert::{AlertId, Level};
use crate::core::applies::{Need, Why};
use crate::core::band::ReadsAs;
use crate::core::intake::Status;
use crate::core::label::Label;
use crate::core::note::NoteId;
use crate::core::own_lab::{LabProblem, Place};
use crate::core::person::PersonProblem;
use crate::core::safety::Gate;
use crate::core::uncertainty::ChangeVerdict;
use crate::text::complaint::Complaint;
use crate::text::next::Next;
use crate::text::plural::Plural;

super::catalogue! {
    /// What is said of a report: to anyone in every language, to a clinician
    /// in English.
    Said, said_words, Words, said_at;
    lines {
        lower_for_a_child = LOWER_FOR_A_CHILD,
        promptly = PROMPTLY,
        may_be_higher = MAY_BE_HIGHER,
        calcium_signs = CALCIUM_SIGNS,
        bleeding_signs = BLEEDING_SIGNS,
        if_really = IF_REALLY,
        own_range = OWN_RANGE,
        no_agreement = NO_AGREEMENT,
        no_cut_off = NO_CUT_OFF,
        among_marks = AMONG_MARKS,
        not_lower_is_better = NOT_LOWER_IS_BETTER,
        no_variation = NO_VARIATION,
        kidney_centre = KIDNEY_CENTRE,
        kidney_half = KIDNEY_HALF,
        near = NEAR,
        interval = INTERVAL,
        not_shown = NOT_SHOWN,
        joint_cell = JOINT_CELL,
        joint_note = JOINT_NOTE,
        replaced = REPLACED,
        from_food_alone = FROM_FOOD_ALONE,
    }
    keyed {
        label: Label,
        level: Level,
        alert_heading: AlertId,
        alert_body: AlertId,
        complaint: Complaint,
        person_problem: PersonProblem,
        lab_problem: LabProblem,
        note: NoteId,
        place: Place,
        agreement: Plural,
        agreement_part: (ReadsAs, Plural),
        gated: Gate,
        change: ChangeVerdict,
        why: Why,
        need: Need,
        status: Status,
        next: Next,
    }
}

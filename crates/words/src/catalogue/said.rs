//! [`Said`]: what is said of a report, in a voice.

use crate::complaint::{Complaint, Really};
use crate::plural::Plural;
use calcium_compass_core::alert::{AlertId, Instead, Level, Signs};
use calcium_compass_core::applies::{Need, Why};
use calcium_compass_core::band::ReadsAs;
use calcium_compass_core::intake::Status;
use calcium_compass_core::label::Label;
use calcium_compass_core::next::{Next, Retest};
use calcium_compass_core::note::NoteId;
use calcium_compass_core::own_lab::{LabProblem, Place};
use calcium_compass_core::person::PersonProblem;
use calcium_compass_core::reference::{Kind, Nutrient};
use calcium_compass_core::safety::Gate;
use calcium_compass_core::uncertainty::ChangeVerdict;

super::catalogue! {
    /// What is said of a report: to anyone in every language, to a clinician
    /// in English.
    Said, said_words, Words, said_at;
    lines {
        emergency = EMERGENCY,
        limit_of = LIMIT_OF,
        ug_and_iu = UG_AND_IU,
        lower_for_a_child = LOWER_FOR_A_CHILD,
        promptly = PROMPTLY,
        childrens_calcium = CHILDRENS_CALCIUM,
        may_be_higher = MAY_BE_HIGHER,
        own_limits = OWN_LIMITS,
        if_prescribed = IF_PRESCRIBED,
        chest_pain = CHEST_PAIN,
        shares_between = SHARES_BETWEEN,
        shares_under = SHARES_UNDER,
        shares_over = SHARES_OVER,
        shares_note = SHARES_NOTE,
        own_range = OWN_RANGE,
        brief_enough = BRIEF_ENOUGH,
        brief_not_enough = BRIEF_NOT_ENOUGH,
        brief_high = BRIEF_HIGH,
        most_enough = MOST_ENOUGH,
        most_not_enough = MOST_NOT_ENOUGH,
        most_high = MOST_HIGH,
        disagree = DISAGREE,
        not_votes = NOT_VOTES,
        no_agreement = NO_AGREEMENT,
        no_cut_off = NO_CUT_OFF,
        among_marks = AMONG_MARKS,
        not_lower_is_better = NOT_LOWER_IS_BETTER,
        no_variation = NO_VARIATION,
        needs_vka = NEEDS_VKA,
        needs_kidney = NEEDS_KIDNEY,
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
        alert_instead: Instead,
        signs: Signs,
        nutrient_named: Nutrient,
        kind: Kind,
        complaint: Complaint,
        if_really: Really,
        person_problem: PersonProblem,
        lab_problem: LabProblem,
        note: NoteId,
        place: Place,
        agreement: Plural,
        agreement_part: (ReadsAs, Plural),
        agreement_beyond: Plural,
        gated: Gate,
        change: ChangeVerdict,
        why: Why,
        need: Need,
        status: Status,
        next: Next,
        retest: Retest,
    }
}

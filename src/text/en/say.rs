//! The one place that chooses between the voices: `say(voice).label(label)`.

use crate::core::alert::{AlertId, Level};
use crate::core::applies::{Need, Why};
use crate::core::band::ReadsAs;
use crate::core::entry::Problem;
use crate::core::intake::Status;
use crate::core::label::Label;
use crate::core::measure::Measure;
use crate::core::note::NoteId;
use crate::core::own_lab::Place;
use crate::core::person::PersonProblem;
use crate::core::safety::Gate;
use crate::core::uncertainty::ChangeVerdict;
use crate::text::voice::Voice;

use super::clinician;

/// The phrases of a voice.
#[must_use]
pub const fn say(voice: Voice) -> Say {
    Say(voice)
}

/// The phrases of a voice: each is in this module's parent (plain) and in
/// [`clinician`] under the same name and with the same gaps.
#[derive(Clone, Copy, Debug)]
pub struct Say(Voice);

macro_rules! functions {
    ($($name:ident($($key:ident: $Key:ty),+): $doc:literal;)*) => {
        impl Say {$(
            #[doc = $doc]
            #[must_use]
            pub const fn $name(self, $($key: $Key),+) -> &'static str {
                match self.0 {
                    Voice::Plain => super::$name($($key),+),
                    Voice::Clinician => clinician::$name($($key),+),
                }
            }
        )*}
    };
}

macro_rules! lines {
    ($($name:ident = $LINE:ident: $doc:literal;)*) => {
        impl Say {$(
            #[doc = $doc]
            #[must_use]
            pub const fn $name(self) -> &'static str {
                match self.0 {
                    Voice::Plain => super::$LINE,
                    Voice::Clinician => clinician::$LINE,
                }
            }
        )*}
    };
}

functions! {
    label(label: Label): "What a body calls a band.";
    level(level: Level): "How soon.";
    alert_heading(alert: AlertId): "What is the matter.";
    alert_body(alert: AlertId): "What it means and what to do. Gaps: `body`, `limit`.";
    problem(problem: Problem, measure: Measure): "What is wrong with a field. Gaps: `typed`, `example`, `units`, `low`, `high`, `unit`, `grouped`, `plain`, `other`.";
    person_problem(problem: PersonProblem): "What is wrong with what was said about the person.";
    note(note: NoteId): "What a note says. Gaps, for the winter curve: `intake`, `average`, `low`, `high`.";
    place(place: Place): "Where the figure lies in the laboratory's own range.";
    agreement(total_is_one: bool): "The sources counted. Gaps: `total`, `parts`.";
    agreement_part(reads_as: ReadsAs, is_one: bool): "One part of the count. Gap: `n`.";
    gated(gate: Gate): "Instead of bands.";
    change(verdict: ChangeVerdict): "Two tests. Gap: `percent`.";
    why(why: Why, measure: Measure): "Why a table gives no band.";
    need(need: Need): "What a table must know first.";
    status(status: Status): "How a daily amount stands. Gaps: `amount`, `value`, `unit`, `kind`.";
}

lines! {
    lower_for_a_child = LOWER_FOR_A_CHILD: "The age is not known.";
    promptly = PROMPTLY: "For a child.";
    may_be_higher = MAY_BE_HIGHER: "The figure was `>`.";
    calcium_signs = CALCIUM_SIGNS: "Ends every vitamin D and calcium alert.";
    bleeding_signs = BLEEDING_SIGNS: "Ends every alert about a vitamin K antagonist.";
    if_really = IF_REALLY: "Added where an implausible figure would be dangerous if it were right.";
    own_range = OWN_RANGE: "The laboratory's own range. Gap: `place`.";
    no_agreement = NO_AGREEMENT: "No source in force applies to the person.";
    no_cut_off = NO_CUT_OFF: "Before the marks of the studies.";
    among_marks = AMONG_MARKS: "Where the number stands among them. Gaps: `value`, `unit`, `above`, `total`.";
    not_lower_is_better = NOT_LOWER_IS_BETTER: "Lower is not better.";
    no_variation = NO_VARIATION: "How far it varies.";
    kidney_centre = KIDNEY_CENTRE: "A kidney study's middle. Gaps: `group`, `centre`.";
    kidney_half = KIDNEY_HALF: "The same with the middle half. Gaps: `group`, `centre`, `low`, `high`.";
    near = NEAR: "Close to an edge. Gaps: `n`, `total`.";
    interval = INTERVAL: "The interval. Gaps: `low`, `high`, `unit`.";
    not_shown = NOT_SHOWN: "The word for a gated verdict in a table.";
    joint_cell = JOINT_CELL: "Before the cell. Gap: `label`.";
    joint_note = JOINT_NOTE: "What the joint reading is worth.";
    replaced = REPLACED: "Instead of the sentences and the table of a measure a warning speaks of.";
    from_food_alone = FROM_FOOD_ALONE: "Supplements were left blank.";
}

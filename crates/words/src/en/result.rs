//! What is said of one figure.

use crate::next::Next;
use crate::plural::Plural;
use calcium_compass_core::applies::{Need, Why};
use calcium_compass_core::band::ReadsAs;
use calcium_compass_core::intake::Status;
use calcium_compass_core::safety::Gate;
use calcium_compass_core::uncertainty::ChangeVerdict;

/// The sources counted. Gaps: `total`, `parts`.
#[must_use]
pub const fn agreement(total: Plural) -> &'static str {
    match total {
        Plural::One => "{total} source in force applies here: {parts}.",
        Plural::Two | Plural::Few | Plural::Many | Plural::Other => {
            "{total} sources in force apply here: {parts}."
        }
    }
}

/// One part of the count. Gap: `n`.
#[must_use]
pub const fn agreement_part(part: (ReadsAs, Plural)) -> &'static str {
    use Plural::{Few, Many, One, Other, Two};
    match part {
        (ReadsAs::Enough, One) => "{n} calls this enough",
        (ReadsAs::Enough, Two | Few | Many | Other) => "{n} call this enough",
        (ReadsAs::NotEnough, One) => "{n} calls it not enough",
        (ReadsAs::NotEnough, Two | Few | Many | Other) => "{n} call it not enough",
        (ReadsAs::High, One) => "{n} calls it high",
        (ReadsAs::High, Two | Few | Many | Other) => "{n} call it high",
        (ReadsAs::None, One) => "{n} sets no line",
        (ReadsAs::None, Two | Few | Many | Other) => "{n} set no line",
    }
}

/// No source in force applies to the person.
pub const NO_AGREEMENT: &str = "No source can be applied yet. The list says why.";

/// Before the marks of the studies.
pub const NO_CUT_OFF: &str = "No cut-off is agreed for this test.";
/// Where the number stands among them. Gaps: `value`, `unit`, `above`, `total`.
pub const AMONG_MARKS: &str =
    "{value} {unit} reaches the marks of {above} of {total} published sources.";
/// Lower is not better.
pub const NOT_LOWER_IS_BETTER: &str = "A lower number is not proven to be better.";
/// How far it varies.
pub const NO_VARIATION: &str = "How far this result varies from day to day is not known.";

/// Instead of bands.
#[must_use]
pub const fn gated(gate: Gate) -> &'static str {
    match gate {
        Gate::Vka => {
            "On warfarin or a like medicine this number cannot show how much vitamin K you get. \
             Ask the clinic that looks after your blood thinner."
        }
        Gate::VkaUnsure => {
            "You are not sure about blood thinners. On warfarin or a like medicine this number means something else. \
             Ask your pharmacist or clinic which medicine you take."
        }
        Gate::Kidney => {
            "When kidneys work less well this number rises, whatever the vitamin K. \
             So no range is shown. These are numbers seen in studies of kidneys:"
        }
    }
}

/// A kidney study's middle. Gaps: `group`, `centre`.
pub const KIDNEY_CENTRE: &str = "{group}: about {centre} pmol/L in the middle.";
/// The same with the middle half. Gaps: `group`, `centre`, `low`, `high`.
pub const KIDNEY_HALF: &str =
    "{group}: {centre} pmol/L in the middle, half of them from {low} to {high}.";

/// Close to an edge. Gaps: `n`, `total`.
pub const NEAR: &str =
    "Close to an edge: another test could land in another group for {n} of {total} sources.";
/// The mark of such a source in the table.
pub const NEAR_EDGE: &str = "close to an edge";
/// The interval. Gaps: `low`, `high`, `unit`.
pub const INTERVAL: &str =
    "Tests vary, and so do people. The true level may lie from {low} to {high} {unit}.";
/// The figure in another unit. Gaps: `value`, `unit`.
pub const OTHER_UNIT: &str = "{value} {unit}";
/// The same from an approximate conversion.
pub const OTHER_UNIT_ABOUT: &str = "about {value} {unit}";

/// Two tests. Gap: `percent`.
#[must_use]
pub const fn change(verdict: ChangeVerdict) -> &'static str {
    match verdict {
        ChangeVerdict::Noise => {
            "The two tests differ by less than {percent} %. A difference of that size can be chance alone."
        }
        ChangeVerdict::MoreThanNoise => {
            "The two tests differ by more than {percent} %: more than chance alone."
        }
    }
}

/// The caption of the table. Gap: `value`.
pub const WHO_SAYS_WHAT: &str = "Who says what about {value}";
/// First column.
pub const SOURCE: &str = "Source";
/// Second column.
pub const CALLS_IT: &str = "What it says";
/// Third column.
pub const BECAUSE: &str = "Because";
/// Groups of the table.
pub const HEALTH_BODIES: &str = "Health bodies, in force";
/// Groups of the table.
pub const LABORATORIES: &str = "Laboratories";
/// Groups of the table.
pub const STUDIES: &str = "Studies and test makers";
/// Groups of the table.
pub const PAST: &str = "Withdrawn or replaced";
/// The list of citations.
pub const SOURCES: &str = "Where these numbers come from";
/// Whom a source is about. Gap: `population`.
pub const ABOUT: &str = "About {population}";
/// As printed. Gap: `printed`.
pub const PRINTED: &str = "printed as {printed}";

/// An edge, by what is known of it. Gaps: `lower`, `upper`, `unit`.
pub const FROM_TO: &str = "{lower} to {upper} {unit}";
/// See [`FROM_TO`].
pub const FROM_TO_UNDER: &str = "{lower} to under {upper} {unit}";
/// See [`FROM_TO`].
pub const ABOVE_TO: &str = "above {lower}, up to {upper} {unit}";
/// See [`FROM_TO`].
pub const ABOVE_TO_UNDER: &str = "above {lower}, under {upper} {unit}";
/// See [`FROM_TO`].
pub const UNDER: &str = "under {upper} {unit}";
/// See [`FROM_TO`].
pub const UP_TO: &str = "{upper} {unit} or less";
/// See [`FROM_TO`].
pub const OR_MORE: &str = "{lower} {unit} or more";
/// See [`FROM_TO`].
pub const ABOVE: &str = "above {lower} {unit}";

/// Why a table gives no band.
#[must_use]
pub const fn why(why: Why) -> &'static str {
    match why {
        Why::Age => "Not for this age.",
        Why::Sex => "Not for this sex.",
        Why::Stage => "Not for this life stage.",
        Why::Condition => "Not with what was ticked.",
        Why::Censored => {
            "The lab printed a limit, not a number: it could lie in more than one group."
        }
        Why::Approximate => "Too close to an edge: this unit can only be converted roughly.",
        Why::Missing => "Another result is missing.",
    }
}

/// What a table must know first.
#[must_use]
pub const fn need(need: Need) -> &'static str {
    match need {
        Need::Age => "Needs an age.",
        Need::Sex => "Needs the sex.",
        Need::Stage => "Needs the life stage.",
    }
}

/// The word for a gated verdict in a table.
pub const NOT_SHOWN: &str = "Not shown, for safety.";

/// The heading of the joint finding.
pub const JOINT: &str = "Both numbers together";
/// Before the cell. Gap: `label`.
pub const JOINT_CELL: &str =
    "One Dutch study sorted people by both tests. Your numbers are in its group: {label}.";
/// What it is worth.
pub const JOINT_NOTE: &str =
    "One study of 4742 adults. It cannot say what will happen to one person.";

/// Instead of the sentences and the table of a measure a warning speaks of.
pub const REPLACED: &str = "The warning comes first. So the sources are not compared here.";
/// Over the names of sources that are not shown. Gap: `n`.
pub const HIDDEN_SOURCES: &str = "Sources not shown, for safety: {n}";
/// Over the sources that give no band. Gap: `n`.
pub const OTHER_SOURCES: &str = "Sources that do not apply here, or need to know more: {n}";

/// One source in a sentence. Gaps: `source`, `label`.
pub const ONE_SOURCE: &str = "{source}: {label}.";

/// How a daily amount stands. Gaps: `amount`, `value`, `unit`, `kind`.
#[must_use]
pub const fn status(status: Status) -> &'static str {
    match status {
        Status::BelowAverageNeed => {
            "{amount} {unit} a day is below {value} {unit} ({kind}), what is enough for half of all people."
        }
        Status::Between => {
            "{amount} {unit} a day is between the average need and {value} {unit} ({kind})."
        }
        Status::Meets => "{amount} {unit} a day meets {value} {unit} ({kind}).",
        Status::BelowReference => "{amount} {unit} a day is below {value} {unit} ({kind}).",
        Status::BelowAi => {
            "{amount} {unit} a day is below {value} {unit} ({kind}). That cannot say it is too little."
        }
        Status::AboveLimit => "This is above the upper level this body sets.",
        Status::Incomplete => {
            "Some amounts are blank. What is filled in cannot show if {value} {unit} ({kind}) is met."
        }
        Status::NoValue => "This body sets no value here.",
        Status::Needs(need) => self::need(need),
        Status::Gated(_) => NOT_SHOWN,
    }
}

/// Supplements were left blank.
pub const FROM_FOOD_ALONE: &str = "This is from food and drink alone.";

/// The heading of what next.
pub const WHAT_NEXT: &str = "What next";
/// What can be said under it.
#[must_use]
pub const fn next(next: Next) -> &'static str {
    match next {
        Next::Calm => {
            "No card here says to see a clinician about this number. Bring it along if you plan to change what you eat or take."
        }
        Next::Talk => {
            "Speak to a clinician about it, as the card above says. Bring the lab report."
        }
        Next::Now => "Do what the red card says first.",
        Next::Gated => {
            "Ask the people who treat you what this number means for you. Change nothing by yourself before."
        }
    }
}

/// Names the number line. Gap: `measure`.
pub const LINE_OF: &str = "{measure} on a line";
/// Whose edges the line shows. Gap: `source`.
pub const LINE_EDGES: &str = "Edges: {source}.";
/// The pale bar. Gaps: `low`, `high`, `unit`.
pub const LINE_INTERVAL: &str =
    "The pale bar is where the true level may lie: {low} to {high} {unit}.";
/// The quiet ticks.
pub const LINE_OTHERS: &str = "The small marks are edges of other sources.";
/// The line of a marker without an agreed cut-off.
pub const LINE_MARKS: &str = "Marks of studies and test makers, not limits of health.";
/// A harm that a source names. Gaps: `edge`, `unit`, `label`, `source`.
pub const LINE_HARM: &str = "From {edge} {unit}: {label} ({source}).";
/// The choice of the source that draws the line.
pub const LINE_SOURCE: &str = "Draw the line of";
/// The line in words.
pub const LINE_TABLE: &str = "The line as a table";
/// First column.
pub const PART: &str = "Part of the line";
/// Where the number is, in the table and for those who cannot see the line.
pub const YOUR_NUMBER: &str = "your number";
/// The number lies here, in words. Gaps: `value`, `unit`, `label`.
pub const LINE_SAYS: &str = "{value} {unit} lies in: {label}.";
/// The upper level, on the line of an intake.
pub const UPPER_LEVEL: &str = "upper level";
/// The average need, on the line of an intake.
pub const AVERAGE_NEED: &str = "average need";
/// The reference, on the line of an intake.
pub const REFERENCE: &str = "reference";

/// The caption of an intake's table. Gap: `value`.
pub const WHO_SAYS_INTAKE: &str = "Who says what about {value} a day";
/// First column of it.
pub const BODY: &str = "Body";
/// Over claims that concern a measure.
pub const READ_THAT: &str = "You may have read that …";
/// How sure an answer to a claim is. Gaps: `verdict`, `grade`.
pub const CLAIM_STANDING: &str = "{verdict}. {grade}";

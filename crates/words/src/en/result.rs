//! What is said of one figure.

use crate::plural::Plural;
use calcium_compass_core::agreement::Says;
use calcium_compass_core::applies::{Need, Why};
use calcium_compass_core::band::ReadsAs;
use calcium_compass_core::intake::Status;
use calcium_compass_core::next::{Next, Retest};
use calcium_compass_core::reference::Kind;
use calcium_compass_core::safety::Gate;
use calcium_compass_core::uncertainty::ChangeVerdict;

/// The sources counted. Gaps: `total`, `parts`.
#[must_use]
pub const fn agreement(total: Plural) -> &'static str {
    match total {
        Plural::One => "{total} current source applies to you: {parts}.",
        Plural::Two | Plural::Few | Plural::Many | Plural::Other => {
            "{total} current sources apply to you: {parts}."
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
        (ReadsAs::None, One) => "{n} gives no cut-off",
        (ReadsAs::None, Two | Few | Many | Other) => "{n} give no cut-off",
    }
}

/// The part of those whose highest limit is far below the figure. Gap: `n`.
#[must_use]
pub const fn agreement_beyond(n: Plural) -> &'static str {
    match n {
        Plural::One => "{n} says nothing about levels this high",
        Plural::Two | Plural::Few | Plural::Many | Plural::Other => {
            "{n} say nothing about levels this high"
        }
    }
}

/// In one line under a field. Gaps: `n`, `total`.
pub const BRIEF_ENOUGH: &str = "{n} of {total} say enough";
/// In one line under a field. Gaps: `n`, `total`.
pub const BRIEF_NOT_ENOUGH: &str = "{n} of {total} say not enough";
/// In one line under a field. Gaps: `n`, `total`.
pub const BRIEF_HIGH: &str = "{n} of {total} say high";
/// Above the count. Gap: `value`.
pub const MOST_ENOUGH: &str = "Most call {value} enough.";
/// Above the count. Gap: `value`.
pub const MOST_NOT_ENOUGH: &str = "Most call {value} not enough.";
/// Above the count. Gap: `value`.
pub const MOST_HIGH: &str = "Most call {value} high.";
/// Above the count. Gap: `value`.
pub const DISAGREE: &str = "Sources disagree about {value}.";
/// Under the count.
pub const NOT_VOTES: &str = "Sources are not votes: many rest on the same studies.";
/// No source in force applies to the person.
pub const NO_AGREEMENT: &str = "No source can be used yet. The list says why.";

/// Before the marks of the studies.
pub const NO_CUT_OFF: &str = "There is no agreed cut-off for this test.";
/// Where the number stands among them. Gaps: `value`, `unit`, `above`, `total`.
pub const AMONG_MARKS: &str =
    "{value} {unit} is at or above the line drawn by {above} of {total} published sources.";
/// Lower is not better.
pub const NOT_LOWER_IS_BETTER: &str = "A lower number is not proven to be better.";
/// How far it varies.
pub const NO_VARIATION: &str = "Nobody knows how much this result varies from day to day.";

/// Instead of bands.
#[must_use]
pub const fn gated(gate: Gate) -> &'static str {
    match gate {
        Gate::Vka => {
            "On warfarin or a similar medicine this number cannot show how much vitamin K you get. \
             Ask the clinic that looks after your blood thinner."
        }
        Gate::VkaUnsure => {
            "You are not sure about blood thinners. On warfarin or a similar medicine this number means something \
             different. Ask your pharmacist or clinic which medicine you take."
        }
        Gate::Kidney => {
            "When kidneys do not work well, this number is high whatever your vitamin K. \
             So no range is shown. These are typical numbers from kidney studies:"
        }
    }
}

/// Instead of bands, over the question about blood thinners.
pub const NEEDS_VKA: &str =
    "Nothing is shown yet: first answer if you take warfarin or a similar blood thinner.";
/// Instead of bands, over the question about kidneys.
pub const NEEDS_KIDNEY: &str = "Nothing is shown yet: first answer if you have a kidney problem, or add your kidney test (eGFR).";

/// A kidney study's middle. Gaps: `group`, `centre`.
pub const KIDNEY_CENTRE: &str = "{group}: typically about {centre} pmol/L.";
/// The same with the middle half. Gaps: `group`, `centre`, `low`, `high`.
pub const KIDNEY_HALF: &str =
    "{group}: typically about {centre} pmol/L; half were between {low} and {high}.";

/// Close to an edge. Gaps: `n`, `total`.
pub const NEAR: &str =
    "Close to a limit: a repeat test could fall in a different group for {n} of {total} sources.";
/// The mark of such a source in the table.
pub const NEAR_EDGE: &str = "close to a limit";
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
            "The two tests differ by less than {percent} %. A difference of that size can be chance alone."
        }
        ChangeVerdict::MoreThanNoise => {
            "The two tests differ by more than {percent} %: more than chance alone would explain."
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
pub const BECAUSE: &str = "Range";
/// Groups of the table.
pub const HEALTH_BODIES: &str = "Health agencies, current";
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
        Why::Age => "Not meant for this age.",
        Why::Sex => "Not meant for this sex.",
        Why::Stage => "Not meant for this life stage.",
        Why::Condition => "Does not apply with what you ticked.",
        Why::Censored => {
            "The lab gave only “less than” or “more than”: the result could be in more than one group."
        }
        Why::Approximate => "Too close to a limit: this can only be worked out roughly.",
        Why::Missing => "Another result is missing.",
    }
}

/// What a table must know first.
#[must_use]
pub const fn need(need: Need) -> &'static str {
    match need {
        Need::Age => "Add your age.",
        Need::Sex => "Add your sex.",
        Need::Stage => "Add your life stage.",
        Need::Vka => "Answer the question about blood thinners.",
        Need::Kidney => "Answer the question about kidneys, or add your eGFR.",
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
pub const REPLACED: &str = "Please read the warning first. The sources are not compared here.";
/// Over the names of sources that are not shown. Gap: `n`.
pub const HIDDEN_SOURCES: &str = "Sources not shown, for safety: {n}";
/// Over the sources that give no band. Gap: `n`.
pub const OTHER_SOURCES: &str = "Sources that do not apply to you, or need more answers: {n}";

/// One source in a sentence. Gaps: `source`, `label`.
pub const ONE_SOURCE: &str = "{source}: {label}.";

/// How a daily amount stands. Gaps: `amount`, `value`, `unit`, `kind`.
#[must_use]
pub const fn status(status: Status) -> &'static str {
    match status {
        Status::BelowAverageNeed => {
            "{amount} {unit} a day is below {value} {unit} ({kind}), which is enough for half of all people."
        }
        Status::Between => {
            "{amount} {unit} a day is between the average need and {value} {unit} ({kind})."
        }
        Status::Meets => "{amount} {unit} a day meets {value} {unit} ({kind}).",
        Status::BelowReference => "{amount} {unit} a day is below {value} {unit} ({kind}).",
        Status::BelowAi => {
            "{amount} {unit} a day is below {value} {unit} ({kind}). That does not mean it is too little."
        }
        Status::AboveLimit => "This is above the upper limit that this health agency sets.",
        Status::Incomplete => {
            "Some amounts are blank. What is filled in cannot show if {value} {unit} ({kind}) is met."
        }
        Status::NoValue => "This health agency has no value for you here.",
        Status::Needs(need) => self::need(need),
        Status::Gated(_) => NOT_SHOWN,
    }
}

/// What a reference value is: in words, then as its body calls it.
#[must_use]
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Ear => "average need, EAR",
        Kind::Ar => "average need, AR",
        Kind::Rda => "recommended amount, RDA",
        Kind::Pri => "recommended amount, PRI",
        Kind::Rni => "recommended amount, RNI",
        Kind::SafeIntake => "safe amount",
        Kind::Ai => "adequate amount, AI",
        Kind::Ul => "upper limit, UL",
    }
}

/// Between two printed shares of a study. Gaps: `population`, `share`, `at`, `more`, `upper`, `unit`.
pub const SHARES_BETWEEN: &str = "{population}: {share}% were under {at} {unit}, and {more}% were under {upper} {unit}. This number lies between the two.";
/// Under the lowest. Gaps: `population`, `share`, `at`, `unit`.
pub const SHARES_UNDER: &str =
    "{population}: {share}% were under {at} {unit}. This number is under it too.";
/// At the highest, or over it. The same gaps.
pub const SHARES_OVER: &str = "{population}: {share}% were under {at} {unit}. This number is not.";
/// After one of the three.
pub const SHARES_NOTE: &str = "This tells how common a number is, not whether it is good.";
/// Supplements were left blank.
pub const FROM_FOOD_ALONE: &str = "This is from food and drink alone.";

/// A heading: a number among those of other people.
pub const HOW_COMPARE: &str = "How do you compare?";
/// The picture under it, in words. Gaps: `measure`, `value`, `unit`, `population`.
pub const SHARES_PICTURE: &str = "{measure}: {value} {unit} among other people: {population}.";
/// A column: the printed numbers.
pub const SHARES_FIGURE: &str = "A number";
/// A column, and what stands at the bar: how many of a hundred people had less.
pub const SHARES_UNDER_THIS: &str = "How many had less";
/// A share. Gap: `share`.
pub const SHARE: &str = "{share}%";
/// The heading of what next.
pub const WHAT_NEXT: &str = "What next";
/// What can be said under it.
#[must_use]
pub const fn next(next: Next) -> &'static str {
    match next {
        Next::Calm => {
            "No warning applies to this number. That is not a check-up: if you feel unwell or your lab marked it, \
             ask your doctor or pharmacist."
        }
        Next::Outside => {
            "This number is outside a range shown here. What counts is the range your lab prints for your age. Ask \
             your doctor about it; today if you feel unwell."
        }
        Next::Info => "Read the note above. Mention it at your next visit.",
        Next::Talk => {
            "Do what the warning above says. Show this number to your doctor or pharmacist before you change \
             anything."
        }
        Next::Now => "First do what the most urgent warning says.",
        Next::Gated => {
            "Ask the people who treat you what this number means for you. Do not change anything on your own before \
             that."
        }
        Next::Unjudged => {
            "No source used here can judge this number for you. What counts is the range your lab prints for you. Ask \
             your doctor about it; today if you feel unwell."
        }
        Next::Asks => "Answer the question above. Then this page can show what the sources say.",
    }
}

/// The heading of when such a test is done again.
pub const TEST_AGAIN: &str = "When to test again";
/// What is known of it. Never a command.
#[must_use]
pub const fn retest(retest: Retest) -> &'static str {
    match retest {
        Retest::VitaminD => {
            "Sources disagree. A Polish guideline repeats it after 3 months; a European panel after 6 to 12 weeks or \
             more in some people at risk. An Italian guideline waits at least 6 months where a repeat is needed. \
             NHS Lothian does not repeat it within a year; NHS Glasgow rarely does. The Endocrine Society advises \
             against routine repeats."
        }
        Retest::Calcium => {
            "NICE in the UK repeats a calcium of 2.6 mmol/L or more, to be sure of it. For a calcium in the usual \
             range we found no set time."
        }
        Retest::BoneMarkers => {
            "After a bone treatment starts, two bone societies (IOF and ECTS) look again at 3 months. Without \
             treatment we found no set time."
        }
        Retest::Cac => {
            "After a score of 0, a US guideline looks again in 5 to 10 years, Australian family doctors in 5. For \
             other scores we found no set time."
        }
        Retest::DpUcmgp => "When to repeat this test is unknown.",
    }
}

/// Names the number line. Gap: `measure`.
pub const LINE_OF: &str = "{measure} on a line";
/// Whose edges the line shows. Gap: `source`.
pub const LINE_EDGES: &str = "Limits: {source}.";
/// The strip of the interval. Gaps: `low`, `high`, `unit`.
pub const PICTURE_INTERVAL: &str = "The true level may be {low} to {high} {unit}.";
/// The picture of a marker without an agreed cut-off.
pub const PICTURE_MARKS: &str =
    "Cut-offs of studies and test makers. They are not limits of health.";
/// A harm that a source names. Gaps: `edge`, `unit`, `label`, `source`.
pub const PICTURE_HARM: &str = "From {edge} {unit}: {label} ({source}).";
/// The choice of the source that draws the line.
pub const LINE_SOURCE: &str = "Show the limits of";
/// The picture in words.
pub const AS_TABLE: &str = "As a table";
/// The picture of all sources, in words. Gaps: `measure`, `value`, `unit`.
pub const PICTURE_OF: &str = "{measure}: {value} {unit} among the limits of each source.";
/// The button that shows every source in it. Gap: `n`.
pub const PICTURE_ALL: &str = "Show all sources: {n}";
/// The button that shows the first ones alone.
pub const PICTURE_FEWER: &str = "Show fewer sources";
/// The column of the limits. Gap: `unit`.
pub const LIMITS: &str = "Limits in {unit}";
/// What a source says of the number, in as few words as there are.
#[must_use]
pub const fn row_says(says: Says) -> &'static str {
    match says {
        Says::Enough => "enough",
        Says::NotEnough => "not enough",
        Says::High => "high",
        Says::NoLine => "sets no limit",
        Says::Beyond => "says nothing this high",
    }
}
/// First column.
pub const PART: &str = "Part of the line";
/// Where the number is, in the table and for those who cannot see the line.
pub const YOUR_NUMBER: &str = "your number";

/// First column of it.
pub const BODY: &str = "Health agency";
/// A source whose people do not include this person.
pub const NOT_COUNTED: &str = "about other people, not counted";
/// A source that uses the classes of another.
pub const SAME_CLASSES: &str = "uses another source’s classes, not counted again";
/// Over claims that concern a measure.
pub const READ_THAT: &str = "You may have read that …";

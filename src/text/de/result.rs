//! What is said of one figure.

use crate::core::applies::{Need, Why};
use crate::core::band::ReadsAs;
use crate::core::intake::Status;
use crate::core::safety::Gate;
use crate::core::uncertainty::ChangeVerdict;
use crate::text::next::Next;
use crate::text::plural::Plural;

#[must_use]
pub const fn agreement(total: Plural) -> &'static str {
    match total {
        Plural::One => "{total} source in force applies here: {parts}.",
        Plural::Two | Plural::Few | Plural::Many | Plural::Other => {
            "{total} sources in force apply here: {parts}."
        }
    }
}

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

pub const NO_AGREEMENT: &str = "No source can be applied yet. The list says why.";

pub const NO_CUT_OFF: &str = "No cut-off is agreed for this test.";
pub const AMONG_MARKS: &str =
    "{value} {unit} is above the marks of {above} of {total} published sources.";
pub const NOT_LOWER_IS_BETTER: &str = "A lower number is not proven to be better.";
pub const NO_VARIATION: &str = "How far this result varies from day to day is not known.";

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

pub const KIDNEY_CENTRE: &str = "{group}: about {centre} pmol/L in the middle.";
pub const KIDNEY_HALF: &str =
    "{group}: {centre} pmol/L in the middle, half of them from {low} to {high}.";

pub const NEAR: &str = "Close to an edge: another test of the same blood could land in another group for {n} of {total} sources.";
pub const NEAR_EDGE: &str = "close to an edge";
pub const INTERVAL: &str =
    "Tests and bodies vary. The true level may lie from {low} to {high} {unit}.";
pub const OTHER_UNIT: &str = "{value} {unit}";
pub const OTHER_UNIT_ABOUT: &str = "about {value} {unit}";

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

pub const WHO_SAYS_WHAT: &str = "Who says what about {value}";
pub const SOURCE: &str = "Source";
pub const CALLS_IT: &str = "What it says";
pub const BECAUSE: &str = "Because";
pub const HEALTH_BODIES: &str = "Health bodies, in force";
pub const LABORATORIES: &str = "Laboratories";
pub const STUDIES: &str = "Studies and test makers";
pub const PAST: &str = "Withdrawn or replaced";
pub const SOURCES: &str = "Where these numbers come from";
pub const ABOUT: &str = "About {population}";
pub const PRINTED: &str = "printed as {printed}";

pub const FROM_TO: &str = "{lower} to {upper} {unit}";
pub const FROM_TO_UNDER: &str = "{lower} to under {upper} {unit}";
pub const ABOVE_TO: &str = "above {lower}, up to {upper} {unit}";
pub const ABOVE_TO_UNDER: &str = "above {lower}, under {upper} {unit}";
pub const UNDER: &str = "under {upper} {unit}";
pub const UP_TO: &str = "{upper} {unit} or less";
pub const OR_MORE: &str = "{lower} {unit} or more";
pub const ABOVE: &str = "above {lower} {unit}";

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

#[must_use]
pub const fn need(need: Need) -> &'static str {
    match need {
        Need::Age => "Needs an age.",
        Need::Sex => "Needs the sex.",
        Need::Stage => "Needs the life stage.",
    }
}

pub const NOT_SHOWN: &str = "Not shown, for safety.";

pub const JOINT: &str = "Both numbers together";
pub const JOINT_CELL: &str =
    "One Dutch study sorted people by both tests. Your numbers are in its group: {label}.";
pub const JOINT_NOTE: &str =
    "One study of 4742 adults. It cannot say what will happen to one person.";

pub const REPLACED: &str = "The warning comes first. So the sources are not compared here.";
pub const HIDDEN_SOURCES: &str = "Sources not shown, for safety: {n}";
pub const OTHER_SOURCES: &str = "Sources that do not apply here, or need to know more: {n}";

pub const ONE_SOURCE: &str = "{source}: {label}.";

#[must_use]
pub const fn status(status: Status) -> &'static str {
    match status {
        Status::BelowAverageNeed => {
            "{amount} {unit} a day is below {value} {unit} ({kind}), what half of all people need."
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

pub const FROM_FOOD_ALONE: &str = "This is from food and drink alone.";

pub const WHAT_NEXT: &str = "What next";
#[must_use]
pub const fn next(next: Next) -> &'static str {
    match next {
        Next::Calm => {
            "No warning of this page concerns this number. Bring it to your next visit if you plan to change what you eat or take."
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

pub const LINE_OF: &str = "{measure} on a line";
pub const LINE_EDGES: &str = "Edges: {source}.";
pub const LINE_INTERVAL: &str =
    "The pale bar is where the true level may lie: {low} to {high} {unit}.";
pub const LINE_OTHERS: &str = "The small marks are edges of other sources.";
pub const LINE_MARKS: &str = "Marks of studies and test makers, not limits of health.";
pub const LINE_HARM: &str = "From {edge} {unit}: {label} ({source}).";
pub const LINE_SOURCE: &str = "Draw the line of";
pub const LINE_TABLE: &str = "The line as a table";
pub const PART: &str = "Part of the line";
pub const YOUR_NUMBER: &str = "your number";
pub const LINE_SAYS: &str = "{value} {unit} lies in: {label}.";
pub const UPPER_LEVEL: &str = "upper level";
pub const AVERAGE_NEED: &str = "average need";
pub const REFERENCE: &str = "reference";

pub const WHO_SAYS_INTAKE: &str = "Who says what about {value} a day";
pub const BODY: &str = "Body";
pub const READ_THAT: &str = "You may have read that …";
pub const CLAIM_STANDING: &str = "{verdict}. {grade}.";

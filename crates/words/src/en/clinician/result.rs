//! What is said of one figure.

use crate::plural::Plural;
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
        Plural::One => "{total} applicable source in force: {parts}.",
        Plural::Two | Plural::Few | Plural::Many | Plural::Other => {
            "{total} applicable sources in force: {parts}."
        }
    }
}

/// One part of the count. Gap: `n`.
#[must_use]
pub const fn agreement_part(part: (ReadsAs, Plural)) -> &'static str {
    use Plural::{Few, Many, One, Other, Two};
    match part {
        (ReadsAs::Enough, One) => "{n} classes it as sufficient",
        (ReadsAs::Enough, Two | Few | Many | Other) => "{n} class it as sufficient",
        (ReadsAs::NotEnough, One) => "{n} classes it as not sufficient",
        (ReadsAs::NotEnough, Two | Few | Many | Other) => "{n} class it as not sufficient",
        (ReadsAs::High, One) => "{n} classes it as high",
        (ReadsAs::High, Two | Few | Many | Other) => "{n} class it as high",
        (ReadsAs::None, One) => "{n} sets no decision limit",
        (ReadsAs::None, Two | Few | Many | Other) => "{n} set no decision limit",
    }
}

/// The part of those whose highest limit is far below the figure. Gap: `n`.
#[must_use]
pub const fn agreement_beyond(n: Plural) -> &'static str {
    match n {
        Plural::One => "{n} sets no upper limit and is silent on this level",
        Plural::Two | Plural::Few | Plural::Many | Plural::Other => {
            "{n} set no upper limit and are silent on this level"
        }
    }
}

/// In one line under a field. Gaps: `n`, `total`.
pub const BRIEF_ENOUGH: &str = "{n} of {total} sources: sufficient";
/// In one line under a field. Gaps: `n`, `total`.
pub const BRIEF_NOT_ENOUGH: &str = "{n} of {total} sources: not sufficient";
/// In one line under a field. Gaps: `n`, `total`.
pub const BRIEF_HIGH: &str = "{n} of {total} sources: high";
/// Above the count. Gap: `value`.
pub const MOST_ENOUGH: &str = "Most sources classify {value} as sufficient.";
/// Above the count. Gap: `value`.
pub const MOST_NOT_ENOUGH: &str = "Most sources classify {value} as not sufficient.";
/// Above the count. Gap: `value`.
pub const MOST_HIGH: &str = "Most sources classify {value} as high.";
/// Above the count. Gap: `value`.
pub const DISAGREE: &str = "Sources disagree about {value}.";
/// Under the count.
pub const NOT_VOTES: &str =
    "The count is not a vote: many of these sources rest on the same studies.";
/// No source in force applies to the person.
pub const NO_AGREEMENT: &str = "No source is applicable yet; reasons are in the list.";

/// Before the marks of the studies.
pub const NO_CUT_OFF: &str = "No consensus decision limit exists for dp-ucMGP.";
/// Where the number stands among them. Gaps: `value`, `unit`, `above`, `total`.
pub const AMONG_MARKS: &str =
    "{value} {unit} reaches the cut-points of {above} of {total} published sources.";
/// Lower is not better.
pub const NOT_LOWER_IS_BETTER: &str = "A lower value is not established as better.";
/// How far it varies.
pub const NO_VARIATION: &str =
    "Biological variation of this measure is not established; no reference change value.";

/// Instead of bands.
#[must_use]
pub const fn gated(gate: Gate) -> &'static str {
    match gate {
        Gate::Vka => {
            "Not interpretable as vitamin K status during treatment with a vitamin K antagonist: no band is shown. \
             For the anticoagulation service."
        }
        Gate::VkaUnsure => {
            "Vitamin K antagonist not excluded: no band is shown, as the result would not be interpretable on one. \
             Clarify the anticoagulant first."
        }
        Gate::Kidney => {
            "Reduced kidney function raises dp-ucMGP independent of vitamin K: no reference interval applies. Values \
             from kidney cohorts:"
        }
    }
}

/// Instead of bands, over the question about blood thinners.
pub const NEEDS_VKA: &str = "Anticoagulant question open: vitamin K measures are not interpretable during treatment with a vitamin K \
     antagonist, so they are withheld.";
/// Instead of bands, over the question about kidneys.
pub const NEEDS_KIDNEY: &str = "Kidney function open: it raises dp-ucMGP independent of vitamin K, so the result is withheld. An eGFR \
     answers the question too.";

/// A kidney study's middle. Gaps: `group`, `centre`.
pub const KIDNEY_CENTRE: &str = "{group}: typical value {centre} pmol/L.";
/// The same with the middle half. Gaps: `group`, `centre`, `low`, `high`.
pub const KIDNEY_HALF: &str =
    "{group}: median {centre} pmol/L (interquartile range {low} to {high}).";

/// Close to an edge. Gaps: `n`, `total`.
pub const NEAR: &str = "Near a decision limit: within analytical and biological variation the category could change for {n} of {total} sources.";
/// The interval. Gaps: `low`, `high`, `unit`.
pub const INTERVAL: &str =
    "95 % interval from analytical and biological variation: {low} to {high} {unit}.";

/// Two tests. Gap: `percent`.
#[must_use]
pub const fn change(verdict: ChangeVerdict) -> &'static str {
    match verdict {
        ChangeVerdict::Noise => {
            "Difference below the reference change value ({percent} %): compatible with analytical and biological \
             variation."
        }
        ChangeVerdict::MoreThanNoise => {
            "Difference above the reference change value ({percent} %): more than analytical and biological \
             variation."
        }
    }
}

/// Why a table gives no band.
#[must_use]
pub const fn why(why: Why) -> &'static str {
    match why {
        Why::Age => "Not applicable: age.",
        Why::Sex => "Not applicable: sex.",
        Why::Stage => "Not applicable: life stage.",
        Why::Condition => "Not applicable: condition stated.",
        Why::Censored => "Not applicable: censored result spans several bands.",
        Why::Approximate => {
            "Not applicable: unit conversion is approximate and an edge lies within its error."
        }
        Why::Missing => "Not applicable: companion result missing.",
    }
}

/// What a table must know first.
#[must_use]
pub const fn need(need: Need) -> &'static str {
    match need {
        Need::Age => "Age required.",
        Need::Sex => "Sex required.",
        Need::Stage => "Life stage required.",
        Need::Vka => "Anticoagulant answer required.",
        Need::Kidney => "Kidney answer or eGFR required.",
    }
}

/// The word for a gated verdict in a table.
pub const NOT_SHOWN: &str = "Withheld for safety.";

/// Before the cell. Gap: `label`.
pub const JOINT_CELL: &str = "Category in one Dutch cohort (PREVEND): {label}.";
/// What it is worth.
pub const JOINT_NOTE: &str =
    "One observational study of 4742 adults; no prognosis for an individual.";

/// Instead of the sentences and the table of a measure a warning speaks of.
pub const REPLACED: &str = "The alert takes precedence; the sources are not compared here.";

/// How a daily amount stands. Gaps: `amount`, `value`, `unit`, `kind`.
#[must_use]
pub const fn status(status: Status) -> &'static str {
    match status {
        Status::BelowAverageNeed => {
            "{amount} {unit}/day: below the average requirement of {value} {unit} ({kind})."
        }
        Status::Between => {
            "{amount} {unit}/day: between the average requirement and {value} {unit} ({kind})."
        }
        Status::Meets => "{amount} {unit}/day: at or above {value} {unit} ({kind}).",
        Status::BelowReference => "{amount} {unit}/day: below {value} {unit} ({kind}).",
        Status::BelowAi => {
            "{amount} {unit}/day: below {value} {unit} ({kind}). Inadequacy cannot be inferred from an AI."
        }
        Status::AboveLimit => "Above this body’s tolerable upper intake level.",
        Status::Incomplete => {
            "Incomplete entry: whether {value} {unit} ({kind}) is met cannot be established."
        }
        Status::NoValue => "No reference value from this body for this person.",
        Status::Needs(need) => self::need(need),
        Status::Gated(_) => NOT_SHOWN,
    }
}

/// What a reference value is: as its body calls it.
#[must_use]
pub const fn kind(kind: Kind) -> &'static str {
    kind.name()
}

/// Between two printed shares of a study. Gaps: `population`, `share`, `at`, `more`, `upper`, `unit`.
pub const SHARES_BETWEEN: &str = "{population}: {share}% below {at} {unit}, {more}% below {upper} {unit}. This result lies between.";
/// Under the lowest. Gaps: `population`, `share`, `at`, `unit`.
pub const SHARES_UNDER: &str = "{population}: {share}% below {at} {unit}. This result is below it.";
/// At the highest, or over it. The same gaps.
pub const SHARES_OVER: &str =
    "{population}: {share}% below {at} {unit}. This result is not below it.";
/// After one of the three.
pub const SHARES_NOTE: &str = "Distribution in a study population, not a decision limit.";
/// Supplements were left blank.
pub const FROM_FOOD_ALONE: &str = "Food and drink only; supplements not entered.";

/// What can be said under "what next".
#[must_use]
pub const fn next(next: Next) -> &'static str {
    match next {
        Next::Calm => {
            "No alert applies to this result. That does not replace an examination; symptoms and the laboratory’s own \
             flag take precedence."
        }
        Next::Outside => {
            "Outside a printed interval. The reporting laboratory’s interval for the age takes precedence; review, \
             same day if symptomatic."
        }
        Next::Info => "For information: see the alert. To be mentioned at the next visit.",
        Next::Talk => "Clinical review: see the alert.",
        Next::Now => "Most urgent alert first.",
        Next::Gated => "For interpretation by the treating team only.",
        Next::Unjudged => {
            "No source used here applies to this result; the laboratory’s own range takes precedence."
        }
        Next::Asks => "Withheld until the question above is answered.",
    }
}

/// What is known of when such a test is done again. Never a command.
#[must_use]
pub const fn retest(retest: Retest) -> &'static str {
    match retest {
        Retest::VitaminD => {
            "Sources disagree: 3 months (Polish guideline, second-hand); at least 6 to 12 weeks in some risk groups \
             (European Delphi panel); at least 6 months where needed (AME 2018); not within 1 year (NHS Lothian); \
             rarely (NHS Greater Glasgow and Clyde); no routine repeat (Endocrine Society 2024)."
        }
        Retest::Calcium => {
            "NICE NG132 repeats at 2.6 mmol/L or above. No interval was found for a calcium in the usual range or \
             after vitamin D loading."
        }
        Retest::BoneMarkers => {
            "IOF-ECTS: 3 months after the start of treatment (fall of more than 38 % for P1NP, 56 % for CTX). No \
             interval was found without treatment."
        }
        Retest::Cac => {
            "After a score of 0: 5 to 10 years (2018 US guideline, second-hand), 5 years (RACGP). No interval was \
             found for other scores."
        }
        Retest::DpUcmgp => "Retest interval unknown.",
    }
}

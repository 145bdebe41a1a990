//! What is wrong with a field, and an example of a good one.

use crate::core::entry::Problem;
use crate::core::measure::Measure;
use crate::core::own_lab::LabProblem;
use crate::core::person::PersonProblem;

/// An example of a good entry.
#[must_use]
pub const fn example(measure: Measure) -> &'static str {
    match measure {
        Measure::VitaminD25Oh => "22",
        Measure::DpUcmgp => "560",
        Measure::UcocPercent => "15",
        Measure::Osteocalcin => "18",
        Measure::Phylloquinone => "0.5",
        Measure::Mk4 => "0.1",
        Measure::Mk7 => "0.5",
        Measure::PivkaIi => "1.5",
        Measure::Ctx => "300",
        Measure::P1np => "45",
        Measure::Calcium => "2.35",
        Measure::Albumin => "42",
        Measure::AdjustedCalcium => "2.35",
        Measure::Cac => "120",
        Measure::Egfr => "75",
        Measure::VitaminDIntake => "20",
        Measure::CalciumIntake => "900",
        Measure::CalciumSupplement => "500",
        Measure::K1Intake => "90",
        Measure::Mk4Intake => "20",
        Measure::Mk7Intake => "20",
        Measure::MagnesiumIntake => "300",
        Measure::MagnesiumSupplement => "100",
        Measure::TotalUcmgp => "560",
        Measure::Calcitriol => "22",
    }
}

/// Gaps: `typed`, `example`, `units`, `low`, `high`, `unit`, `grouped`,
/// `plain`, `other`.
#[must_use]
pub const fn problem(problem: Problem, measure: Measure) -> &'static str {
    match (problem, measure) {
        (Problem::NotANumber, Measure::Cac) => "This must be one whole number, like {example}.",
        (Problem::NotANumber, _) => {
            "This must be one number with at most three decimals, like {example}. You can put < or > before it."
        }
        (Problem::Negative, _) => {
            "A result cannot be below zero. Type it without a minus sign, like {example}."
        }
        (Problem::UnitMissing, _) => "Which unit does your report print? Choose {units}.",
        (Problem::UnitConflict, _) => {
            "One unit is typed and another is chosen. Which one does your report print: {units}?"
        }
        (Problem::UnitUnknown, _) => {
            "This test is not given in that unit. Look on your report for {units}, like {example} {unit}."
        }
        (Problem::UnitMismatch, _) => {
            "A result in this unit cannot be converted. Look on your report for {units}."
        }
        (Problem::WrongAnalyte, Measure::Calcitriol) => {
            "This page reads 25-OH-D. 1,25-OH-D is another test and does not show how much vitamin D you have. \
             Look for a line like 25-OH vitamin D 22 ng/mL."
        }
        (Problem::WrongAnalyte, _) => {
            "This page reads dp-ucMGP only. Total ucMGP is another test with far higher numbers. \
             Look for a line like dp-ucMGP 560 pmol/L."
        }
        (Problem::Zero, _) => {
            "A result of 0 cannot be right. If the lab printed a limit, type it like <{example}."
        }
        (Problem::Implausible(_), _) => {
            "This is outside {low} to {high} {unit}, the range this page can read. \
             Check the number and the unit, like {example}."
        }
        (Problem::AskNumber(..), _) => "Is this {grouped} or {plain}? Choose one.",
        (Problem::AskUnit, _) => {
            "Is this really {unit}? {typed} {unit} is rare. {typed} {other} is common."
        }
    }
}

/// Added where an implausible figure would be dangerous if it were right.
pub const IF_REALLY: &str = "If your report really says this, get medical help today.";

/// What is wrong with what was said about the person.
#[must_use]
pub const fn person_problem(problem: PersonProblem) -> &'static str {
    match problem {
        PersonProblem::AgeNotANumber => "Age must be a number, like 67.",
        PersonProblem::AgeImplausible => "Age must be from 0 to 120 years, like 67.",
        PersonProblem::StageMismatch => {
            "This life stage and “male” do not go together. Change one of them, for example to “Does not apply”."
        }
    }
}

/// Hidden word before an error.
pub const ERROR: &str = "Error:";
/// Answer to "is this really this unit?". Gap: `unit`.
pub const YES_UNIT: &str = "Yes, {unit}";
/// The other answer. Gap: `other`.
pub const NO_UNIT: &str = "No, it is {other}";

/// What is wrong with a laboratory's own figure.
#[must_use]
pub const fn lab_problem(problem: LabProblem) -> &'static str {
    match problem {
        LabProblem::NotANumber => "This must be one plain number, like 4.5.",
        LabProblem::Implausible => {
            "This does not fit. The lower limit comes first, and a CV is from 0.1 to 50."
        }
    }
}

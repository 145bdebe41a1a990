//! What is wrong with a field, and an example of a good one.

use crate::complaint::Complaint;
use calcium_compass_core::own_lab::LabProblem;
use calcium_compass_core::person::PersonProblem;

/// What is wrong with a field. Gaps: `typed`, `example`, `units`, `low`,
/// `high`, `unit`, `grouped`, `plain`, `other`.
#[must_use]
pub const fn complaint(complaint: Complaint) -> &'static str {
    match complaint {
        Complaint::NotWhole => "This must be one whole number, like {example}.",
        Complaint::NotANumber => {
            "This must be one number with at most three decimals, like {example}. You can put < or > before it."
        }
        Complaint::Negative => {
            "A result cannot be below zero. Type it without a minus sign, like {example}."
        }
        Complaint::UnitMissing => "Which unit does your report print? Choose {units}.",
        Complaint::UnitConflict => {
            "One unit is typed and another is chosen. Which one does your report print: {units}?"
        }
        Complaint::UnitUnknown => {
            "This test is not given in that unit. Look on your report for {units}, like {example} {unit}."
        }
        Complaint::UnitMismatch => {
            "A result in this unit cannot be converted. Look on your report for {units}."
        }
        Complaint::WrongVitaminD => {
            "This page reads 25-OH-D. 1,25-OH-D is another test and does not show how much vitamin D you have. \
             Look for a line like 25-OH vitamin D 22 ng/mL."
        }
        Complaint::WrongMgp => {
            "This page reads dp-ucMGP only. Total ucMGP is another test with far higher numbers. \
             Look for a line like dp-ucMGP 560 pmol/L."
        }
        Complaint::Zero => {
            "A result of 0 cannot be right. If the lab printed a limit, type it like <{example}."
        }
        Complaint::Implausible => {
            "This is outside {low} to {high} {unit}, the range this page can read. \
             Check the number and the unit, like {example}."
        }
        Complaint::AskNumber => "Is this {grouped} or {plain}? Choose one.",
        Complaint::AskUnit => {
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

//! What is wrong with a field, and an example of a good one.

use crate::complaint::{Complaint, Really};
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
            "This test is not reported in that unit. Look on your report for {units}, like {example} {unit}."
        }
        Complaint::LabelUnitMissing => "Which unit is on the label? Choose {units}.",
        Complaint::LabelUnitConflict => {
            "One unit is typed and another is chosen. Which one is on the label: {units}?"
        }
        Complaint::LabelUnitUnknown => {
            "This amount is not given in that unit. Look on the label for {units}, like {example} {unit}."
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
        Complaint::WrongIonised => {
            "This page reads total calcium only. Ionised calcium is another test with lower numbers and its own range. \
             Look for a line like calcium 2.35 mmol/L."
        }
        Complaint::Zero => {
            "A result of 0 cannot be right. If the lab printed “less than”, type it like <{example}."
        }
        Complaint::Implausible => {
            "This is outside {low} to {high} {unit}, the range this page can read. \
             Check the number and the unit, like {example}."
        }
        Complaint::AskNumber => "Is this {grouped} or {plain}? Choose one.",
        Complaint::AskUnit => {
            "Is this really {unit}? {typed} {unit} would be unusual. {typed} {other} is common."
        }
        Complaint::AskOtherUnit => {
            "Which unit is it? {typed} {unit} can hardly be right. {typed} {other} can."
        }
        Complaint::AskIonised => {
            "Is this ionised calcium (also called free calcium, iCa or Ca2+)? That is another test. This page reads \
             total calcium."
        }
        Complaint::AskPeriod => "Is {typed} {unit} for a day, or for a week or a month?",
    }
}

/// Added where an implausible figure would be dangerous if it were right.
#[must_use]
pub const fn if_really(really: Really) -> &'static str {
    match really {
        Really::Calcium => "If your report really says this, get emergency help now.",
        Really::Result => "If your report really says this, get medical help today.",
        Really::Amount => "If you really use this much, get medical help today.",
    }
}

/// What is wrong with what was said about the person.
#[must_use]
pub const fn person_problem(problem: PersonProblem) -> &'static str {
    match problem {
        PersonProblem::AgeNotANumber => "Age must be a number, like 67.",
        PersonProblem::AgeImplausible => "Age must be from 0 to 120 years, like 67.",
        PersonProblem::StageMismatch => {
            "This life stage and “male” do not fit together. Change one of them, for example to “Does not apply”."
        }
    }
}

/// Hidden word before an error.
pub const ERROR: &str = "Error:";
/// Answer to "is this really this unit?". Gap: `unit`.
pub const YES_UNIT: &str = "Yes, {unit}";
/// The other answer. Gap: `other`.
pub const NO_UNIT: &str = "No, it is {other}";
/// Answer to "which unit is it?". Gap: `other`.
pub const IT_IS_UNIT: &str = "It is {other}";
/// The other answer. Gap: `unit`.
pub const REALLY_UNIT: &str = "It really is {unit}";
/// Answer to "is this ionised calcium?".
pub const YES_IONISED: &str = "Yes, ionised calcium";
/// The other answer.
pub const NO_TOTAL: &str = "No, total calcium";

/// What is wrong with a laboratory's own figure.
#[must_use]
pub const fn lab_problem(problem: LabProblem) -> &'static str {
    match problem {
        LabProblem::NotANumber => "This must be one plain number, like 4.5.",
        LabProblem::Implausible => {
            "These limits cannot be right. The lower one must be below the upper. A CV is 0.1 to 50."
        }
    }
}

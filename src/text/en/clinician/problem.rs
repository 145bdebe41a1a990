//! What is wrong with a field.

use crate::core::entry::Problem;
use crate::core::measure::Measure;
use crate::core::person::PersonProblem;

/// Gaps: `typed`, `example`, `units`, `low`, `high`, `unit`, `grouped`,
/// `plain`, `other`.
#[must_use]
pub const fn problem(problem: Problem, measure: Measure) -> &'static str {
    match (problem, measure) {
        (Problem::NotANumber, Measure::Cac) => "Enter one whole number, for example {example}.",
        (Problem::NotANumber, _) => {
            "Enter one number with at most three decimals, for example {example}; < or > may precede it."
        }
        (Problem::Negative, _) => {
            "Negative values are not valid. Enter the value without a sign, for example {example}."
        }
        (Problem::UnitMissing, _) => "Unit required as reported: {units}.",
        (Problem::UnitConflict, _) => {
            "The typed unit differs from the selected one. Unit as reported: {units}?"
        }
        (Problem::UnitUnknown, _) => {
            "Not a unit of this measure. Expected {units}, for example {example} {unit}."
        }
        (Problem::UnitMismatch, _) => {
            "This unit cannot be converted without assay data. Expected {units}."
        }
        (Problem::WrongAnalyte, Measure::Calcitriol) => {
            "Wrong analyte: 25-OH-D is read here. 1,25-dihydroxyvitamin D does not reflect vitamin D status. \
             Example: 25-OH vitamin D 22 ng/mL."
        }
        (Problem::WrongAnalyte, _) => {
            "Wrong analyte: only dp-ucMGP is read here. Total ucMGP is a different assay with far higher values. \
             Example: dp-ucMGP 560 pmol/L."
        }
        (Problem::Zero, _) => "A result of 0 is not valid. Enter a reporting limit as <{example}.",
        (Problem::Implausible(_), _) => {
            "Outside the accepted range of {low} to {high} {unit}. Verify value and unit, for example {example}."
        }
        (Problem::AskNumber(..), _) => "Ambiguous digits: {grouped} or {plain}? Choose one.",
        (Problem::AskUnit, _) => {
            "Verify the unit: {typed} {unit} is rare, {typed} {other} is common."
        }
    }
}

/// Added where an implausible figure would be dangerous if it were right.
pub const IF_REALLY: &str = "If the report confirms this value: emergency assessment today.";

/// What is wrong with what was said about the person.
#[must_use]
pub const fn person_problem(problem: PersonProblem) -> &'static str {
    match problem {
        PersonProblem::AgeNotANumber => "Enter age as a number, for example 67.",
        PersonProblem::AgeImplausible => "Enter an age from 0 to 120 years, for example 67.",
        PersonProblem::StageMismatch => {
            "Life stage and “male” are inconsistent. Change one, for example to “Does not apply”."
        }
    }
}

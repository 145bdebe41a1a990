//! What is wrong with a field.

use crate::complaint::{Complaint, Really};
use calcium_compass_core::own_lab::LabProblem;
use calcium_compass_core::person::PersonProblem;

/// Gaps: `typed`, `example`, `units`, `low`, `high`, `unit`, `grouped`,
/// `plain`, `other`, `calcium`.
#[must_use]
pub const fn complaint(complaint: Complaint) -> &'static str {
    match complaint {
        Complaint::NotWhole => "Enter one whole number, for example {example}.",
        Complaint::NotANumber => {
            "Enter one number with at most three decimals, for example {example}; < or > may precede it."
        }
        Complaint::Negative => {
            "Negative values are not valid. Enter the value without a sign, for example {example}."
        }
        Complaint::UnitMissing => "Unit required as reported: {units}.",
        Complaint::UnitConflict => {
            "The typed unit differs from the selected one. Unit as reported: {units}?"
        }
        Complaint::UnitUnknown => {
            "Not a unit of this measure. Expected {units}, for example {example} {unit}."
        }
        Complaint::LabelUnitMissing => "Unit required as on the label: {units}.",
        Complaint::LabelUnitConflict => {
            "The typed unit differs from the selected one. Unit as on the label: {units}?"
        }
        Complaint::LabelUnitUnknown => {
            "Not a unit of this amount. Expected {units}, for example {example} {unit}."
        }
        Complaint::UnitMismatch => {
            "This unit cannot be converted without assay data. Expected {units}."
        }
        Complaint::WrongVitaminD => {
            "Wrong analyte: 25-OH-D is read here. 1,25-dihydroxyvitamin D does not reflect vitamin D status. \
             Example: 25-OH vitamin D 22 ng/mL."
        }
        Complaint::WrongMgp => {
            "Wrong analyte: only dp-ucMGP is read here. Total ucMGP is a different assay with far higher values. \
             Example: dp-ucMGP 560 pmol/L."
        }
        Complaint::WrongIonised => {
            "Wrong analyte: total calcium is read here. Ionised calcium is another quantity with its own interval. \
             Example: calcium 2.35 mmol/L."
        }
        Complaint::Zero => "A result of 0 is not valid. Enter a reporting limit as <{example}.",
        Complaint::Implausible => {
            "{typed} {unit} is outside the accepted range of {low} to {high} {unit}. Verify value and unit, for example {example}."
        }
        Complaint::AskNumber => "Ambiguous digits: {grouped} or {plain}? Choose one.",
        Complaint::AskUnit => "Verify the unit: {typed} {unit} is rare, {typed} {other} is common.",
        Complaint::AskOtherUnit => {
            "Verify the unit: {typed} {unit} is outside the accepted range, {typed} {other} is inside."
        }
        Complaint::AskIonised => {
            "Ionised calcium? In this range it is the likelier analyte; only total calcium is read here."
        }
        Complaint::NotRange => {
            "This looks like an interval. Enter the result alone, for example {example}."
        }
        Complaint::NotSeveral => {
            "More than one number, or a space inside one. Enter one result with its unit, for example {example} {unit}."
        }
        Complaint::NotExponent => {
            "Exponents are not read. Enter the number in full, for example {example}."
        }
        Complaint::TwoSigns => {
            "Two comparators, or one that differs from the selected one. Keep one: < or >."
        }
        Complaint::AmountConflict => {
            "The two amounts differ. Enter one with its unit, for example {example} {unit}."
        }
        Complaint::MismatchCalcitriol => {
            "pmol/L is the unit of 1,25-(OH)2-D, another analyte. Verify the analyte: 25-OH-D is reported in {units}."
        }
        Complaint::AskWhole => "{grouped}? The score is a whole number.",
        Complaint::AskRangeUnit => {
            "Verify the unit: the reference interval fits {other}, not {unit}."
        }
        Complaint::AskAnalyte => {
            "Is this the D2 fraction? It is often below the reporting limit; total 25-OH-D (D2 + D3) is read here."
        }
        Complaint::WrongD2 => {
            "Wrong analyte: 25-OH-D2 is a fraction. Enter total 25-OH-D. Example: 25-OH vitamin D 22 ng/mL."
        }
        Complaint::AskElemental => {
            "Verify: elemental calcium or salt? {typed} {unit} of calcium carbonate contain {calcium} {unit} of elemental calcium."
        }
        Complaint::AskForm => {
            "Form of vitamin K not stated: phylloquinone (K1), MK-4 or MK-7? It is counted for none of them."
        }
        Complaint::WrongSalt => {
            "Elemental calcium is counted here, not the salt. Enter the labelled elemental amount, for example {example} {unit}."
        }
        Complaint::AskPeriod => "Verify the interval: {typed} {unit} per day, week or month?",
        Complaint::CalciumConflict => {
            "Total and adjusted calcium are inconsistent: no albumin from 5 to 70 g/L explains the difference. Verify both, and that they are from one sample. Until then the worse decides."
        }
    }
}

/// Added where an implausible figure would be dangerous if it were right.
#[must_use]
pub const fn if_really(really: Really) -> &'static str {
    match really {
        Really::Calcium => "If the report confirms this value: emergency assessment now.",
        Really::Result => "If the report confirms this value: same-day assessment.",
        Really::Amount => "If this intake is confirmed: same-day assessment.",
    }
}

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

/// What is wrong with a laboratory's own figure.
#[must_use]
pub const fn lab_problem(problem: LabProblem) -> &'static str {
    match problem {
        LabProblem::NotANumber => "Enter one number, for example 4.5.",
        LabProblem::Implausible => {
            "Inconsistent: the lower limit precedes the upper one; a CV lies between 0.1 and 50 %."
        }
    }
}

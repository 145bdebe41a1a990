//! What is wrong with a field, and an example of a good one.

use crate::complaint::{Complaint, Really};
use calcium_compass_core::own_lab::LabProblem;
use calcium_compass_core::person::PersonProblem;

/// What is wrong with a field. Gaps: `typed`, `example`, `units`, `low`,
/// `high`, `unit`, `grouped`, `plain`, `other`, `calcium`.
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
            "{typed} {unit} is outside {low} to {high} {unit}, the range this page can read. \
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
        Complaint::NotRange => {
            "This looks like a range. Type the one number that is your result, like {example}."
        }
        Complaint::NotSeveral => {
            "There is more than one number here, or a space inside it. Type one result with its unit, like {example} {unit}."
        }
        Complaint::NotExponent => {
            "This is written as a power of ten. Type the number in full, like {example}."
        }
        Complaint::TwoSigns => {
            "There are two signs here, or the sign differs from the choice beside it. Keep one: < for less than, > for more than."
        }
        Complaint::AmountConflict => {
            "There are two amounts here, and they are not the same. Type one of them with its unit, like {example} \
             {unit}."
        }
        Complaint::MismatchCalcitriol => {
            "pmol/L is how 1,25-(OH)2-D is printed. That is another test. Look which test it is: 25-OH-D is printed in {units}."
        }
        Complaint::AskWhole => "Is this {grouped}? This score is a whole number.",
        Complaint::AskRangeUnit => {
            "Which unit is it? The lab’s range fits {other}. It does not fit {unit}."
        }
        Complaint::AskAnalyte => {
            "Does this line of your report say D2? D2 alone is often too low to measure. This page reads the total of D2 and D3."
        }
        Complaint::WrongD2 => {
            "D2 is only a part of 25-OH-D. Look on your report for the total, a line like 25-OH vitamin D 22 ng/mL."
        }
        Complaint::AskElemental => {
            "Is {typed} {unit} the calcium itself, or the salt that contains it? {typed} {unit} of calcium carbonate \
             contain {calcium} {unit} of calcium."
        }
        Complaint::AskForm => {
            "Which vitamin K is it: K1, MK-4 or MK-7? Look at the label for these names. Until you know, it counts for none of them."
        }
        Complaint::WrongSalt => {
            "This page counts the calcium itself, not its salt. Look on the label for “calcium” or “elemental calcium”, like {example} {unit}."
        }
        Complaint::AskPeriod => "Is {typed} {unit} for a day, or for a week or a month?",
        Complaint::CalciumConflict => {
            "These two calcium numbers do not fit together. Albumin cannot make total and adjusted calcium differ this much. Check both on your report, and that they are of the same day. Until then the worse one counts."
        }
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
            "This life stage and “male” do not match. Change one of them, for example to “Does not apply”."
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
/// What labels print for international units.
pub const INTERNATIONAL_UNIT: &str = "IU";
/// The list of bounds, for those who cannot see where it stands. Gap: `measure`.
pub const BOUND_OF: &str = "Sign before the number: {measure}";
/// Said at a field of a flag behind the number. Gap: `mark`.
pub const LEFT_OUT_MARK: &str = "“{mark}” is the lab’s flag. It is left out.";
/// Said of a range behind the number. Gap: `range`.
pub const RANGE_SEEN: &str = "{range} looks like the lab’s range. It is left out of the number.";
/// The button behind it.
pub const USE_RANGE: &str = "Use it as my lab’s range";
/// Answer to “does the line say D2?”.
pub const YES_D2: &str = "Yes, it says D2";
/// The other answer.
pub const NO_D2: &str = "No, it is the total";
/// Answer to “calcium, or its salt?”.
pub const ALL_CALCIUM: &str = "It is all calcium";
/// Another answer. Gaps: `calcium`, `unit`.
pub const HOLDS_CALCIUM: &str = "It contains {calcium} {unit} of calcium";
/// Another answer: a salt of which the label says no more.
pub const IS_SALT: &str = "It is a salt";

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

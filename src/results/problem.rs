//! A field's problem: what is wrong, an example of a good entry, and for a
//! question the answers to it. The typed text stays.

use calcium_compass_core::entry::{Per, Problem, Reading};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::report::Report;
use calcium_compass_core::show;
use calcium_compass_words::{Words, compose};

use crate::form::action::Action;
use crate::form::{Field, Form};

/// A problem ready to be shown.
#[derive(Clone, PartialEq)]
pub(crate) struct Shown {
    /// The field on the page. Total ucMGP is typed into the MGP field.
    pub(crate) field: Measure,
    /// Whether it is about the earlier result.
    pub(crate) earlier: bool,
    pub(crate) problem: Problem,
    pub(crate) text: String,
    pub(crate) answers: Vec<(String, Action)>,
}

/// The problems of a report, by field.
pub(crate) fn of_fields(report: &Report, form: &Form, w: Words) -> Vec<Shown> {
    let mut all = Vec::new();
    for reading in &report.problems {
        if let Some(problem) = reading.problem {
            all.push(shown(form, reading, problem, w));
        }
    }
    all
}

impl Shown {
    /// Whether it may be shown: a question at once, an error once the field
    /// was left, and nothing that was answered.
    pub(crate) fn is_due(&self, field: &Field) -> bool {
        match self.problem {
            // One that was answered is not among the problems any more.
            Problem::UnitMissing
            | Problem::UnitConflict
            | Problem::WrongAnalyte
            | Problem::AskNumber(..)
            | Problem::AskUnit
            | Problem::AskOtherUnit(_)
            | Problem::AskIonised
            | Problem::AskPeriod => true,
            Problem::NotANumber
            | Problem::Negative
            | Problem::UnitUnknown
            | Problem::UnitMismatch
            | Problem::Zero
            | Problem::Implausible(_) => field.left,
        }
    }

    /// Whether it asks, rather than says what is wrong.
    pub(crate) fn is_question(&self) -> bool {
        matches!(
            self.problem,
            Problem::UnitMissing
                | Problem::UnitConflict
                | Problem::AskUnit
                | Problem::AskOtherUnit(_)
                | Problem::AskIonised
                | Problem::AskPeriod
                | Problem::AskNumber(..)
        )
    }
}

fn shown(form: &Form, reading: &Reading, problem: Problem, w: Words) -> Shown {
    let field =
        if reading.measure == Measure::TotalUcmgp { Measure::DpUcmgp } else { reading.measure };
    let earlier_date = form.field(field).and_then(Field::earlier_date);
    let earlier = earlier_date.is_some() && reading.date == earlier_date;
    let answers = if earlier { Vec::new() } else { answers(field, problem, reading, w) };
    Shown { field, earlier, problem, text: compose::problem(reading, w), answers }
}

/// The buttons of a question. An answer is a text and a unit, so that nothing
/// typed behind the number is left to contradict it.
fn answers(field: Measure, problem: Problem, reading: &Reading, w: Words) -> Vec<(String, Action)> {
    let mut answers = Vec::new();
    let Some(quantity) = &reading.quantity else { return answers };
    let unit = quantity.scale.unit;
    match problem {
        Problem::AskNumber(grouped, plain) => {
            for figure in [grouped, plain] {
                let words = compose::printed(figure, w);
                let text = format!("{}{words}", compose::sign(quantity.bound));
                answers.push((words, Action::Answer(field, text, unit)));
            }
        }
        Problem::AskUnit => {
            let yes = w.fill(w.yes_unit(), &[("unit", unit.printed())]);
            answers.push((yes, Action::ConfirmUnit(field)));
            if let Some(other) = show::counterpart(quantity) {
                let no = w.fill(w.no_unit(), &[("other", other.printed())]);
                answers.push((no, Action::Answer(field, compose::typed(quantity, w), other)));
            }
        }
        Problem::AskOtherUnit(other) => {
            let text = compose::typed(quantity, w);
            let is = w.fill(w.it_is_unit(), &[("other", other.printed())]);
            answers.push((is, Action::Answer(field, text, other)));
            let really = w.fill(w.really_unit(), &[("unit", unit.printed())]);
            answers.push((really, Action::ConfirmUnit(field)));
        }
        Problem::AskIonised => {
            answers.push((w.yes_ionised().to_owned(), Action::Ionised(field, true)));
            answers.push((w.no_total().to_owned(), Action::Ionised(field, false)));
        }
        Problem::AskPeriod => {
            let periods =
                [(w.per_day(), Per::Day), (w.per_week(), Per::Week), (w.per_month(), Per::Month)];
            let answer = |(words, per): (&str, Per)| (words.to_owned(), Action::Period(field, per));
            answers.extend(periods.map(answer));
        }
        // It was said to be ionised calcium: that can be taken back.
        Problem::WrongAnalyte => {
            answers.push((w.no_total().to_owned(), Action::Ionised(field, false)));
        }
        Problem::NotANumber
        | Problem::Negative
        | Problem::UnitMissing
        | Problem::UnitConflict
        | Problem::UnitUnknown
        | Problem::UnitMismatch
        | Problem::Zero
        | Problem::Implausible(_) => {}
    }
    answers
}

//! A field's problem: what is wrong, an example of a good entry, and for a
//! question the answers to it. The typed text stays.

use calcium_compass_core::entry::{Answers, Per, Problem, Reading};
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
            | Problem::AskRangeUnit(_)
            | Problem::AskIonised
            | Problem::AskAnalyte
            | Problem::AskElemental(_)
            | Problem::AskForm
            | Problem::AskPeriod
            | Problem::CalciumConflict => true,
            Problem::NotANumber(_)
            | Problem::AmountConflict
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
                | Problem::AskRangeUnit(_)
                | Problem::AskIonised
                | Problem::AskAnalyte
                | Problem::AskElemental(_)
                | Problem::AskForm
                | Problem::AskPeriod
                | Problem::CalciumConflict
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
    let confirm = |answer: fn(&mut Answers)| {
        let mut answers = Answers::NONE;
        answer(&mut answers);
        Action::Confirm(field, answers)
    };
    match problem {
        Problem::AskNumber(grouped, plain) => {
            // A whole number has no other reading.
            let whole = field.facts().rules.whole && plain.decimals() > 0;
            for figure in [Some(grouped), Some(plain).filter(|_| !whole)].into_iter().flatten() {
                let words = compose::printed(figure, w);
                let text = format!("{}{words}", quantity.bound.sign());
                answers.push((words, Action::Answer(field, text, unit)));
            }
        }
        Problem::AskUnit => {
            let yes = w.fill(w.yes_unit(), &[("unit", w.unit(unit))]);
            answers.push((yes, confirm(|answers| answers.unit = true)));
            if let Some(other) = show::counterpart(quantity) {
                let no = w.fill(w.no_unit(), &[("other", w.unit(other))]);
                answers.push((no, Action::Answer(field, compose::to_type(quantity, w), other)));
            }
        }
        Problem::AskOtherUnit(other) | Problem::AskRangeUnit(other) => {
            let text = compose::to_type(quantity, w);
            let is = w.fill(w.it_is_unit(), &[("other", w.unit(other))]);
            answers.push((is, Action::Answer(field, text, other)));
            let really = w.fill(w.really_unit(), &[("unit", w.unit(unit))]);
            answers.push((really, confirm(|answers| answers.unit = true)));
        }
        Problem::AskIonised => {
            answers.push((
                w.yes_ionised().to_owned(),
                confirm(|answers| answers.ionised = Some(true)),
            ));
            answers.push((w.no_total().to_owned(), confirm(|a| a.ionised = Some(false))));
        }
        Problem::AskAnalyte => {
            answers.push((w.yes_d2().to_owned(), confirm(|a| a.total = Some(false))));
            answers.push((w.no_d2().to_owned(), confirm(|a| a.total = Some(true))));
        }
        Problem::AskElemental(_) => {
            let calcium = compose::calcium(reading, w);
            let gaps = [("calcium", calcium.as_str()), ("unit", w.unit(unit))];
            let holds = w.fill(w.holds_calcium(), &gaps);
            answers.push((holds, Action::Answer(field, calcium, unit)));
            answers.push((w.all_calcium().to_owned(), confirm(|a| a.elemental = Some(true))));
            answers.push((w.is_salt().to_owned(), confirm(|a| a.elemental = Some(false))));
        }
        Problem::AskPeriod => {
            let periods =
                [(w.per_day(), Per::Day), (w.per_week(), Per::Week), (w.per_month(), Per::Month)];
            let answer = |(words, per): (&str, Per)| (words.to_owned(), Action::Period(field, per));
            answers.extend(periods.map(answer));
        }
        // It was said to be another test, or a salt: that can be taken back.
        Problem::WrongAnalyte if field == Measure::VitaminD25Oh => {
            answers.push((w.no_d2().to_owned(), confirm(|a| a.total = Some(true))));
        }
        Problem::WrongAnalyte if field == Measure::CalciumSupplement => {
            answers.push((w.all_calcium().to_owned(), confirm(|a| a.elemental = Some(true))));
        }
        Problem::WrongAnalyte => {
            answers.push((w.no_total().to_owned(), confirm(|a| a.ionised = Some(false))));
        }
        // A line of a product is answered where it was entered, and only the paper says
        // which of two figures is wrong.
        Problem::AskForm
        | Problem::CalciumConflict
        | Problem::NotANumber(_)
        | Problem::AmountConflict
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

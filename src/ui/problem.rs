//! A field's problem: what is wrong, an example of a good entry, and for a
//! question the buttons that answer it. The typed text stays.

use yew::prelude::*;

use crate::core::entry::{Problem, Reading};
use crate::core::measure::Measure;
use crate::core::report::Report;
use crate::core::show;
use crate::core::unit::Unit;
use crate::text::{Voice, compose, en, fill};

use super::form::{Action, ResultField};

/// A problem ready to be shown.
#[derive(Clone, PartialEq)]
pub(super) struct Shown {
    /// The field on the page. Total ucMGP is typed into the MGP field.
    pub(super) field: Measure,
    pub(super) problem: Problem,
    text: String,
    answers: Vec<(String, Action)>,
}

/// The problems of a report, by field.
pub(super) fn of_fields(report: &Report) -> Vec<Shown> {
    report.problems.iter().filter_map(shown).collect()
}

impl Shown {
    /// Whether it may be shown: a question at once, an error once the field
    /// was left, and nothing that was answered.
    pub(super) fn is_due(&self, field: &ResultField) -> bool {
        match self.problem {
            Problem::AskUnit => !field.confirmed,
            Problem::UnitMissing
            | Problem::UnitConflict
            | Problem::WrongAnalyte
            | Problem::AskNumber(..) => true,
            Problem::NotANumber
            | Problem::Negative
            | Problem::UnitUnknown
            | Problem::UnitMismatch
            | Problem::Zero
            | Problem::Implausible(_) => field.left,
        }
    }

    fn is_question(&self) -> bool {
        matches!(
            self.problem,
            Problem::UnitMissing
                | Problem::UnitConflict
                | Problem::AskUnit
                | Problem::AskNumber(..)
        )
    }
}

fn shown(reading: &Reading) -> Option<Shown> {
    let problem = reading.problem?;
    let field =
        if reading.measure == Measure::TotalUcmgp { Measure::DpUcmgp } else { reading.measure };
    Some(Shown {
        field,
        problem,
        text: compose::problem(reading, Voice::Plain),
        answers: answers(field, problem, reading),
    })
}

/// The buttons of a question. An answer is a text and a unit, so that nothing
/// typed behind the number is left to contradict it.
fn answers(field: Measure, problem: Problem, reading: &Reading) -> Vec<(String, Action)> {
    let Some(quantity) = &reading.quantity else { return Vec::new() };
    let unit = quantity.scale.unit;
    let answer = |text: String, unit: Unit| Action::Answer(field, text, unit);
    match problem {
        Problem::AskNumber(grouped, plain) => [grouped, plain]
            .map(|figure| {
                let words = compose::printed(figure);
                (words.clone(), answer(format!("{}{words}", compose::sign(quantity.bound)), unit))
            })
            .to_vec(),
        Problem::AskUnit => {
            let yes = (fill(en::YES_UNIT, &[("unit", unit.printed())]), Action::ConfirmUnit(field));
            let no = show::counterpart(quantity).map(|other| {
                (
                    fill(en::NO_UNIT, &[("other", other.printed())]),
                    answer(compose::typed(quantity), other),
                )
            });
            std::iter::once(yes).chain(no).collect()
        }
        Problem::NotANumber
        | Problem::Negative
        | Problem::UnitMissing
        | Problem::UnitConflict
        | Problem::UnitUnknown
        | Problem::UnitMismatch
        | Problem::WrongAnalyte
        | Problem::Zero
        | Problem::Implausible(_) => Vec::new(),
    }
}

/// The problem, under its field.
pub(super) fn field_problem(shown: &Shown, act: &Callback<Action>) -> Html {
    let Shown { field, problem, text, answers } = shown;
    let kind = if shown.is_question() { "question" } else { "error" };
    html! {
        <div class={kind} id={format!("{}-error", field.id())} data-problem={problem.id()} data-field={field.id()}>
            <p key={text.clone()}>
                if !shown.is_question() {
                    <span class="hidden">{ en::ERROR }{ " " }</span>
                }
                { text }
            </p>
            if !answers.is_empty() {
                <div class="answers">
                    for (words, action) in answers.iter().cloned() {
                        <button type="button" class="button" key={words.clone()}
                            onclick={act.reform(move |_| action.clone())}>{ words }</button>
                    }
                </div>
            }
        </div>
    }
}

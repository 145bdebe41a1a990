//! A field's problem: what is wrong, an example of a good entry, and for a
//! question the buttons that answer it. The typed text stays.

use yew::prelude::*;

use crate::core::entry::{Problem, Reading};
use crate::core::measure::Measure;
use crate::core::own_lab::LabField;
use crate::core::show;
use crate::core::unit::Unit;
use crate::text::{Words, compose};

use super::action::Action;
use super::form::Field;
use super::meaning::View;

/// A problem ready to be shown.
#[derive(Clone, PartialEq)]
pub(super) struct Shown {
    /// The field on the page. Total ucMGP is typed into the MGP field.
    pub(super) field: Measure,
    /// Whether it is about the earlier result.
    pub(super) earlier: bool,
    pub(super) problem: Problem,
    text: String,
    answers: Vec<(String, Action)>,
}

/// The problems of a report, by field.
pub(super) fn of_fields(view: &View) -> Vec<Shown> {
    view.report.problems.iter().filter_map(|reading| shown(view, reading)).collect()
}

impl Shown {
    /// Whether it may be shown: a question at once, an error once the field
    /// was left, and nothing that was answered.
    pub(super) fn is_due(&self, field: &Field) -> bool {
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

fn shown(view: &View, reading: &Reading) -> Option<Shown> {
    let problem = reading.problem?;
    let field =
        if reading.measure == Measure::TotalUcmgp { Measure::DpUcmgp } else { reading.measure };
    let earlier_date = view.form.field(field).and_then(Field::earlier_date);
    let earlier = earlier_date.is_some() && reading.date == earlier_date;
    let answers = if earlier { Vec::new() } else { answers(field, problem, reading, view.words) };
    Some(Shown { field, earlier, problem, text: compose::problem(reading, view.words), answers })
}

/// The buttons of a question. An answer is a text and a unit, so that nothing
/// typed behind the number is left to contradict it.
fn answers(field: Measure, problem: Problem, reading: &Reading, w: Words) -> Vec<(String, Action)> {
    let Some(quantity) = &reading.quantity else { return Vec::new() };
    let unit = quantity.scale.unit;
    let answer = |text: String, unit: Unit| Action::Answer(field, text, unit);
    match problem {
        Problem::AskNumber(grouped, plain) => [grouped, plain]
            .map(|figure| {
                let words = compose::printed(figure, w);
                (words.clone(), answer(format!("{}{words}", compose::sign(quantity.bound)), unit))
            })
            .to_vec(),
        Problem::AskUnit => {
            let yes =
                (w.fill(w.yes_unit(), &[("unit", unit.printed())]), Action::ConfirmUnit(field));
            let no = show::counterpart(quantity).map(|other| {
                (
                    w.fill(w.no_unit(), &[("other", other.printed())]),
                    answer(compose::typed(quantity, w), other),
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

impl Shown {
    /// Of the element that tells it.
    fn id(&self) -> String {
        let part = if self.earlier { ".earlier" } else { "" };
        format!("{}{part}-error", self.field.id())
    }

    /// What is wrong, in words.
    pub(super) fn text(&self) -> &str {
        &self.text
    }
}

/// The problem, under its field.
pub(super) fn field_problem(view: &View, shown: &Shown) -> Html {
    let Shown { field, problem, text, answers, .. } = shown;
    let (w, act) = (view.words, &view.act);
    let kind = if shown.is_question() { "question" } else { "error" };
    html! {
        <div class={kind} id={shown.id()} data-problem={problem.id()} data-field={field.id()} lang={w.said_lang().tag()}>
            <p key={text.clone()}>
                if !shown.is_question() {
                    <span class="hidden">{ w.error() }{ " " }</span>
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

/// What is wrong with what the laboratory printed.
pub(super) fn lab_problem(view: &View, measure: Measure, field: LabField) -> Html {
    let w = view.words;
    let left = view.form.field(measure).is_some_and(|field| field.left);
    let mut problems = view.report.lab_problems.iter();
    let found = problems.find(|one| one.measure == measure && one.field == field && left);
    html! {
        if let Some(found) = found {
            <p class="error" key={found.problem.id()} data-problem={found.problem.id()}
                data-field={format!("{}.{}", measure.id(), field.id())}>
                <span class="hidden">{ w.error() }{ " " }</span>{ w.lab_problem(found.problem) }
            </p>
        }
    }
}

/// The list of what is wrong, with links to the fields.
pub(super) fn summary(view: &View) -> Html {
    let w = view.words;
    let shown = of_fields(view);
    let due = |shown: &&Shown| {
        !shown.is_question()
            && view.form.field(shown.field).is_some_and(|field| shown.is_due(field))
    };
    let due: Vec<&Shown> = shown.iter().filter(due).collect();
    html! {
        if !due.is_empty() {
            <section class="problems" aria-labelledby="problems-title">
                <h3 id="problems-title">{ w.problems() }</h3>
                <ul>
                    for one in due {
                        <li key={one.id()}>
                            <a href={format!("#f-{}", one.field.id())} key={one.text().to_owned()}>
                                { w.measure(one.field) }{ ": " }<span lang={w.said_lang().tag()}>{ one.text().to_owned() }</span>
                            </a>
                        </li>
                    }
                </ul>
            </section>
        }
    }
}

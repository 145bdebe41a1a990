//! A field's problem, as the form shows it.

use calcium_compass_core::own_lab::LabField;
use calcium_compass_core::report::Report;
use calcium_compass_words::Words;

use super::View;
use super::markup::{Markup, span, tag};
use crate::form::action::Action;
use crate::form::{Field, Form};
use crate::results::problem::{Shown, of_fields};

/// The action of a question's button; nothing where that is no longer asked.
pub(super) fn answer(report: &Report, form: &Form, w: Words, which: &str) -> Option<Action> {
    for shown in of_fields(report, form, w) {
        let is_it = |place: &usize| shown.answer_id(*place) == which;
        if let Some(place) = (0..shown.answers.len()).find(is_it) {
            return shown.answers.into_iter().nth(place).map(|(_, action)| action);
        }
    }
    None
}

/// A paragraph that tells an error. What holds it: [`called`] comes first.
pub(super) fn error() -> Markup {
    tag("p").class("error")
}

/// Told to those who do not see its colour.
pub(super) fn called(w: Words) -> Markup {
    span("hidden", w.error()).text(" ")
}

/// The problem, under its field.
pub(super) fn field_problem(shown: &Shown, w: Words) -> Markup {
    let asks = shown.is_question();
    let told = tag("p").child((!asks).then(|| called(w))).text(&shown.text);
    let answers = || {
        tag("div").class("answers").each(shown.answers.iter().enumerate(), |(place, (words, _))| {
            tag("button")
                .attr("type", "button")
                .class("button")
                .attr("data-answer", &shown.answer_id(place))
                .text(words)
        })
    };
    tag("div")
        .class(if asks { "question" } else { "error" })
        .attr("data-problem", shown.problem.id())
        .attr("data-field", shown.field.id())
        .attr("lang", w.said_lang().tag())
        .child(told)
        .child((!shown.answers.is_empty()).then(answers))
}

/// What is wrong with what the laboratory printed.
pub(super) fn lab_problem(view: &View, field: &Field, part: LabField) -> Option<Markup> {
    let w = view.words;
    let mut problems = view.report.lab_problems.iter().filter(|_| field.left);
    let problem = problems.find(|one| one.measure == field.measure && one.field == part)?.problem;
    let told = error()
        .attr("data-problem", problem.id())
        .attr("data-field", &format!("{}.{}", field.measure.id(), part.id()))
        .child(called(w))
        .text(w.lab_problem(problem));
    Some(told)
}

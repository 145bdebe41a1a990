//! A field's problem: what is wrong, an example of a good entry, and for a
//! question the buttons that answer it. The typed text stays.

use calcium_compass_core::entry::{Per, Problem, Reading};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::own_lab::LabField;
use calcium_compass_core::report::Report;
use calcium_compass_core::show;
use calcium_compass_words::{Words, compose};

use super::action::Action;
use super::ask;
use super::form::{Field, Form};
use super::markup::{Markup, span, tag};
use super::meaning::View;

/// A problem ready to be shown.
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
pub(super) fn of_fields(report: &Report, form: &Form, w: Words) -> Vec<Shown> {
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
    pub(super) fn is_due(&self, field: &Field) -> bool {
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

    /// What tells an answer from those to other questions, of this field too.
    fn answer_id(&self, place: usize) -> String {
        format!("{} {} {place}", self.field.id(), self.problem.id())
    }

    fn is_question(&self) -> bool {
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

/// The action of a question's button; nothing where that is no longer asked.
pub(super) fn answer(report: &Report, form: &Form, w: Words, which: &str) -> Option<Action> {
    if let Some(action) = ask::answer(which) {
        return Some(action);
    }
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

/// The list of what is wrong, with links to the fields.
pub(super) fn summary(view: &View) -> Option<Markup> {
    let w = view.words;
    let mut due = of_fields(view.report, view.form, w);
    due.retain(|shown| {
        !shown.is_question()
            && view.form.field(shown.field).is_some_and(|field| shown.is_due(field))
    });
    let all = tag("ul").each(&due, |one| {
        let link = tag("a")
            .attr("href", &format!("#f-{}", one.field.id()))
            .text(w.measure(one.field))
            .text(": ")
            .child(tag("span").attr("lang", w.said_lang().tag()).text(&one.text));
        tag("li").child(link)
    });
    let section = tag("section")
        .class("problems")
        .attr("aria-labelledby", "problems-title")
        .child(tag("h3").id("problems-title").text(w.problems()))
        .child(all);
    (!due.is_empty()).then_some(section)
}

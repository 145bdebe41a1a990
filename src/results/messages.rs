//! What is told in the form: what a figure comes to, what is wrong, what is
//! asked. The form stands in the page; each message is drawn into its slot.

use calcium_compass_core::entry::{LeftOut, Problem as CoreProblem};
use calcium_compass_core::own_lab::LabField;
use calcium_compass_core::person::PersonProblem;
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

use super::button::button;
use super::context::{use_page, use_words};
use super::left_out::{LeftOutRange, left_out_mark};
use super::problem::{Shown, of_fields};
use crate::form::Field;
use crate::form::action::Action;
use crate::form::ask::{QUESTIONS, name, waiting};
use crate::form::slot::Slot;
use crate::form::state::State;

/// Something that is told at a slot of the form.
#[derive(Clone, PartialEq)]
pub struct Message {
    /// The id of the slot.
    pub slot: String,
    /// Its place among the messages of the slot.
    pub place: usize,
    /// What is told there.
    pub html: Html,
}

/// Everything that is told in the form, and which fields are wrong.
#[derive(Default)]
pub struct Messages {
    /// What is told.
    pub told: Vec<Message>,
    /// The names of the fields that are wrong.
    pub wrong: Vec<&'static str>,
}

impl Messages {
    /// What is told of a state.
    #[must_use]
    pub fn of(state: &State, w: Words) -> Self {
        let mut messages = Self::default();
        messages.person(state, w);
        messages.questions(state, w);
        messages.not_come(state, w);
        let problems = of_fields(&state.report, &state.form, w);
        for field in &state.form.fields {
            messages.field(state, field, &problems, w);
        }
        messages
    }

    fn tell(&mut self, field: &str, slot: Slot, html: Html) {
        let slot = slot.id(field);
        let place = self.told.iter().filter(|message| message.slot == slot).count();
        self.told.push(Message { slot, place, html });
    }

    fn person(&mut self, state: &State, w: Words) {
        for problem in &state.report.person_problems {
            let field = problem.field();
            // One at a time, and of the age once it was left.
            if self.wrong.contains(&field) || (field == "age" && !state.form.age_left) {
                continue;
            }
            self.wrong.push(field);
            self.tell(field, Slot::Error, person_problem(*problem, w));
        }
    }

    /// How many sources wait for an answer.
    fn questions(&mut self, state: &State, w: Words) {
        for need in QUESTIONS {
            let n = waiting(need, &state.report);
            if n > 0 {
                let text = w.fill(w.speak(), &[("n", &n.to_string())]);
                let html = html! { <p class="brief" key={text.as_str()}>{ &text }</p> };
                self.tell(name(need), Slot::Brief, html);
            }
        }
    }

    /// What did not come, beside what was pressed for it.
    fn not_come(&mut self, state: &State, w: Words) {
        let Some((notice, place)) = state.form.not_come() else { return };
        let text = w.notice(notice);
        self.tell(place, Slot::Error, html! { <p class="error" key={text}>{ text }</p> });
    }

    fn field(&mut self, state: &State, field: &Field, problems: &[Shown], w: Words) {
        let id = field.measure.id();
        let clinic = state.form.host.has_set_unit(field).then(|| w.clinic_unit().to_owned());
        let listed = field.listed.filter(|_| !field.text.trim().is_empty()).map(|listed| {
            let [known, n, m] = [listed.known, listed.of, listed.products].map(|n| n.to_string());
            w.fill(w.from_list(), &[("known", &known), ("n", &n), ("m", &m)])
        });
        for text in also(state, field, w).into_iter().chain(clinic).chain(listed) {
            let also = html! { <p class="also" key={text.as_str()}>{ &text }</p> };
            self.tell(id, Slot::Also, also);
        }
        let found = state.report.findings.iter().find(|one| one.quantity.measure == field.measure);
        if let Some(finding) = found {
            let text = compose::brief(finding, &state.report, w);
            let (lang, dir) = (w.said_tag(), w.said_dir());
            let warning = state.report.warning_of(&[field.measure]);
            let class =
                classes!("brief", warning.map(|alert| format!("brief--{}", alert.level.id())));
            let brief =
                html! { <a {class} href="#meaning" {lang} {dir} key={text.as_str()}>{ &text }</a> };
            self.tell(id, Slot::Brief, brief);
        }
        let left_out = state.report.left_out.iter().find(|(measure, _)| *measure == field.measure);
        if let Some((_, left_out)) = left_out.filter(|_| !field.text.trim().is_empty()) {
            self.left_out(field, *left_out, w);
        }
        let own = |earlier: bool| {
            let mut own =
                problems.iter().filter(|p| p.field == field.measure && p.earlier == earlier);
            own.find(|p| if earlier { field.left } else { p.is_due(field) })
        };
        if let Some(problem) = own(false) {
            self.wrong.push(id);
            self.tell(id, Slot::Error, html! { <Problem problem={problem.clone()} /> });
        }
        if !field.earlier.trim().is_empty() && field.earlier_date().is_none() {
            let html = mistake(None, w.earlier_needs(), w);
            self.tell(id, Slot::Earlier, html);
        }
        if let Some(problem) = own(true) {
            self.tell(id, Slot::Earlier, html! { <Problem problem={problem.clone()} /> });
        }
        for problem in state.report.lab_problems.iter().filter(|_| field.left) {
            if problem.measure != field.measure {
                continue;
            }
            let slot = match problem.field {
                LabField::Low | LabField::High => Slot::Range,
                LabField::Cv => Slot::Cv,
            };
            let field = format!("{id}.{}", problem.field.id());
            let (problem, text) = (problem.problem.id(), w.lab_problem(problem.problem));
            self.tell(id, slot, mistake(Some((problem, &field)), text, w));
        }
    }
}

impl Messages {
    /// What a report prints behind a figure that is neither figure nor unit.
    fn left_out(&mut self, field: &Field, left_out: LeftOut, w: Words) {
        let id = field.measure.id();
        if let Some(mark) = left_out.mark {
            self.tell(id, Slot::Also, left_out_mark(mark, w));
        }
        // One that was taken for the laboratory's is there already.
        let own = field.lab.read();
        if let Some(range) = left_out.range
            && (range.low, range.high) != (own.low, own.high)
        {
            let measure = field.measure;
            self.tell(id, Slot::Also, html! { <LeftOutRange {measure} {range} /> });
        }
    }
}

fn person_problem(problem: PersonProblem, w: Words) -> Html {
    mistake(Some((problem.id(), problem.field())), w.person_problem(problem), w)
}

/// The figure in the other unit, and what a weekly or monthly dose comes to a
/// day.
fn also(state: &State, field: &Field, w: Words) -> Option<String> {
    if field.text.trim().is_empty() {
        return None;
    }
    let report = &state.report;
    let read = report.figures.iter().find(|figure| figure.measure == field.measure);
    // A figure whose unit is asked about is not read yet; what it would come to
    // in the other unit helps to answer.
    let asked = report.problems.iter().find(|reading| {
        reading.measure == field.measure
            && matches!(reading.problem, Some(CoreProblem::AskOtherUnit(_)))
    });
    let quantity = read.or_else(|| asked?.quantity.as_ref())?;
    let average = compose::a_day(quantity, w);
    let beside = compose::beside(quantity, w).map(|text| w.fill(w.also(), &[("value", &text)]));
    match (average, beside) {
        (Some(average), Some(beside)) => Some(format!("{average} · {beside}")),
        (average, beside) => average.or(beside),
    }
}

/// A line that says what is wrong; of a `problem`, its id and the field it is in.
fn mistake(problem: Option<(&'static str, &str)>, text: &'static str, w: Words) -> Html {
    html! {
        <p
            class="error"
            key={text}
            data-problem={problem.map(|(id, _)| id)}
            data-field={problem.map(|(_, field)| field.to_owned())}
        >
            <span class="hidden">{ w.error() }</span>{ " " }{ text }
        </p>
    }
}

/// See [`Problem`].
#[derive(Properties, PartialEq)]
struct ProblemProps {
    problem: Shown,
}

/// A field's problem; of a question, the buttons that answer it.
#[component]
fn Problem(props: &ProblemProps) -> Html {
    let (w, page, problem) = (use_words(), use_page(), &props.problem);
    let asks = problem.is_question();
    html! {
        <div
            class={if asks { "question" } else { "error" }}
            key={format!("{} {}", problem.problem.id(), problem.text)}
            data-problem={problem.problem.id()}
            data-field={problem.field.id()}
            lang={w.said_tag()} dir={w.said_dir()}
        >
            <p>
                if !asks {
                    <span class="hidden">{ w.error() }</span>{ " " }
                }
                { &problem.text }
            </p>
            if !problem.answers.is_empty() {
                <div class="answers">
                    for (words, action) in &problem.answers {
                        { button(None, None, words.clone().into(), &answer(&page.dispatch, action)) }
                    }
                </div>
            }
        </div>
    }
}

fn answer(dispatch: &Callback<Action>, action: &Action) -> Callback<()> {
    let action = action.clone();
    dispatch.reform(move |()| action.clone())
}

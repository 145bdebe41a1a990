//! About the person: only what a table or a warning needs. The anticoagulant
//! question comes first.

use yew::Html;

use crate::core::person::{AgeUnit, Answer, Flag, PersonEntry, PersonProblem, Sex, Stage};
use crate::text::Words;

use super::control::{Choice, Radios, Select, radios, select, tick};
use super::element::{El, Text, el};
use super::meaning::View;
use super::problem::error;

const CONDITIONS: &[Flag] = &[
    Flag::Dialysis,
    Flag::KidneyTransplant,
    Flag::KidneyStones,
    Flag::PrimaryHyperparathyroidism,
    Flag::Sarcoidosis,
    Flag::Granulomatous,
    Flag::HeartDisease,
    Flag::BariatricSurgery,
    Flag::Malabsorption,
];

const MEDICINES: &[Flag] = &[
    Flag::Doac,
    Flag::Thiazide,
    Flag::Digoxin,
    Flag::Lithium,
    Flag::CalciumChannelBlocker,
    Flag::Levothyroxine,
    Flag::Bisphosphonate,
    Flag::Antibiotic,
    Flag::Glucocorticoid,
    Flag::EnzymeInducer,
    Flag::Orlistat,
    Flag::BileAcidResin,
    Flag::Calcipotriol,
    Flag::AluminiumBinder,
];

/// Everything the questions are drawn from.
#[derive(PartialEq)]
pub(super) struct AboutFrom {
    person: PersonEntry,
    vka: Answer,
    kidney: Answer,
    age_left: bool,
    problems: Vec<PersonProblem>,
    words: Words,
}

/// The questions, drawn again only where an answer has changed.
pub(super) fn kept(view: &View) -> Html {
    let form = view.form;
    let from = AboutFrom {
        person: form.person.clone(),
        vka: form.vka,
        kidney: form.kidney,
        age_left: form.age_left,
        problems: view.report.person_problems.clone(),
        words: view.words,
    };
    view.about.draw("about", from, || about(view))
}

fn about(view: &View) -> El {
    let w = view.words;
    el("fieldset")
        .class("group")
        .child(el("legend").titled(w.about_you(), w.optional()))
        .child(vka(view))
        .child(kidney(view))
        .child(age(view))
        .child(el("div").class("row").child(sex(view)).child(stage(view)))
        .child(flags(view))
}

fn vka(view: &View) -> El {
    let w = view.words;
    radios(&Radios {
        name: "vka",
        question: w.vka_question(),
        hint: w.vka_hint(),
        choices: &[("yes", w.yes()), ("no", w.no()), ("unsure", w.unsure())],
        chosen: answer(view.form.vka),
    })
}

fn kidney(view: &View) -> El {
    let w = view.words;
    radios(&Radios {
        name: "kidney",
        question: w.kidney_question(),
        hint: w.kidney_hint(),
        choices: &[("yes", w.yes()), ("no", w.no())],
        chosen: answer(view.form.kidney),
    })
}

fn age(view: &View) -> El {
    let w = view.words;
    let person = &view.form.person;
    let problem = problem(view, "age").filter(|_| view.form.age_left);
    let wrong = problem.is_some();
    let input = el("input")
        .id("f-age")
        .attr("name", "age")
        .attr("inputmode", "numeric")
        .attr("aria-describedby", if wrong { "age-hint age-error" } else { "age-hint" })
        .maybe("aria-invalid", wrong.then_some("true"))
        .value(person.age.clone());
    field(wrong)
        .child(el("label").class("field__l").attr("for", "f-age").text(w.age()))
        .child(el("p").class("hint").id("age-hint").text(w.age_hint()))
        .child(problem.map(|problem| told(problem, "age-error", w)))
        .child(el("div").class("measure").child(input).child(age_unit(view)))
        .child(tick("adult", None, w.adult(), person.adult))
}

fn age_unit(view: &View) -> Html {
    let w = view.words;
    let months = view.form.person.age_unit == AgeUnit::Months;
    let choices = vec![("y", w.years().held()), ("mo", w.months().held())];
    let chosen = if months { "mo" } else { "y" };
    select(Select::new("age.unit".held(), w.age_unit().held(), choices, chosen.held()).unlabelled())
}

fn sex(view: &View) -> El {
    let w = view.words;
    let chosen = match view.form.person.sex {
        Some(Sex::Female) => "f",
        Some(Sex::Male) => "m",
        None => "",
    };
    let choices = vec![("", w.not_said().held()), ("f", w.female().held()), ("m", w.male().held())];
    let sex = Select::new("sex".held(), w.sex().held(), choices, chosen.held());
    field(false).child(select(sex)).child(el("p").class("hint").text(w.sex_hint()))
}

fn stage(view: &View) -> El {
    let w = view.words;
    let problem = problem(view, "stage");
    let mut choices: Vec<Choice> = vec![("", w.no_stage().held())];
    for stage in Stage::ALL {
        choices.push((stage.id(), w.stage(*stage).held()));
    }
    let chosen = view.form.person.stage.map_or("", Stage::id);
    let mut stage = Select::new("stage".held(), w.life_stage().held(), choices, chosen.held());
    stage.described_by = problem.map(|_| "stage-error".held());
    stage.invalid = problem.is_some();
    field(problem.is_some())
        .child(select(stage))
        .child(problem.map(|problem| told(problem, "stage-error", w)))
}

fn flags(view: &View) -> El {
    let w = view.words;
    let ticked = view.form.person.flags;
    let group = |name: &'static str, flags: &[Flag]| {
        el("fieldset")
            .class("ticks")
            .child(el("legend").text(name))
            .each(flags, |flag| tick("flag", Some(flag.id()), w.flag(*flag), ticked.has(*flag)))
    };
    el("details")
        .class("more")
        .attr("data-open", "flags")
        .child(el("summary").text(w.flags()))
        .child(el("p").class("hint").text(w.flags_hint()))
        .child(group(w.conditions(), CONDITIONS))
        .child(group(w.medicines(), MEDICINES))
}

fn field(wrong: bool) -> El {
    el("div").class(if wrong { "field field--wrong" } else { "field" })
}

fn problem(view: &View, field: &str) -> Option<PersonProblem> {
    view.report.person_problems.iter().copied().find(|problem| problem.field() == field)
}

fn told(problem: PersonProblem, id: &'static str, w: Words) -> El {
    error(w)
        .id(id)
        .key(problem.id())
        .attr("data-problem", problem.id())
        .attr("data-field", problem.field())
        .text(w.person_problem(problem))
}

fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::Unsure => "unsure",
        Answer::Unanswered => "",
    }
}

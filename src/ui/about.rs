//! About the person: only what a table or a warning needs. The anticoagulant
//! question comes first.

use calcium_compass_core::person::{Flag, PersonProblem, Stage};

use super::View;
use super::control::{Choice, Marks, Radios, Select, radios, select, tick, unlabelled};
use super::entry::{Place, Told, place};
use super::markup::{Markup, several, tag, void};
use super::problem::{called, error};

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

/// The two questions that can be answered wrongly.
const FIELDS: [&str; 2] = ["age", "stage"];

pub(super) fn about(view: &View, told: &[Told]) -> Markup {
    let w = view.words;
    let [age, stage] = [age, stage].map(|draw| draw(view, told));
    tag("fieldset")
        .class("group")
        .child(tag("legend").titled(w.about_you(), w.optional()))
        .child(vka(view))
        .child(kidney(view))
        .child(age)
        .child(tag("div").class("row").child(sex(view)).child(stage))
        .child(flags(view))
}

/// What is told about the answers.
pub(super) fn told(view: &View) -> Vec<Told> {
    let w = view.words;
    let tell = |name: &'static str| {
        let mut problems = view.report.person_problems.iter();
        let problem = problems.find(|one| one.field() == name);
        let problem = problem.filter(|_| name != "age" || view.form.age_left);
        let error = |problem: &PersonProblem| {
            error()
                .attr("data-problem", problem.id())
                .attr("data-field", problem.field())
                .child(called(w))
                .text(w.person_problem(*problem))
        };
        let mut told = Told::new(name);
        told.wrong = problem.is_some();
        told.put(Place::Error, problem.map(error));
        told
    };
    FIELDS.into_iter().map(tell).collect()
}

fn vka(view: &View) -> Markup {
    let w = view.words;
    radios(&Radios {
        name: "vka",
        question: w.vka_question(),
        hint: w.vka_hint(),
        choices: &[("yes", w.yes()), ("no", w.no()), ("unsure", w.unsure())],
        chosen: &chosen(view, "vka"),
    })
}

fn kidney(view: &View) -> Markup {
    let w = view.words;
    radios(&Radios {
        name: "kidney",
        question: w.kidney_question(),
        hint: w.kidney_hint(),
        choices: &[("yes", w.yes()), ("no", w.no())],
        chosen: &chosen(view, "kidney"),
    })
}

fn chosen(view: &View, name: &str) -> String {
    view.form.text(name).unwrap_or_default()
}

fn age(view: &View, told: &[Told]) -> Markup {
    let w = view.words;
    let Some(told) = Told::of("age", told) else { return several() };
    let marks = Marks { described_by: Some("age-hint age-error"), wrong: told.wrong };
    let input = void("input")
        .id("f-age")
        .attr("name", "age")
        .attr("inputmode", "numeric")
        .attr("value", &chosen(view, "age"));
    let units = Select {
        name: "age.unit",
        label: w.age_unit(),
        choices: &[("y", w.years()), ("mo", w.months())],
        chosen: &chosen(view, "age.unit"),
    };
    let units = unlabelled(&units, marks);
    told.around()
        .child(tag("label").class("field__l").attr("for", "f-age").text(w.age()))
        .child(tag("p").class("hint").id("age-hint").text(w.age_hint()))
        .child(place(told, Place::Error))
        .child(tag("div").class("measure").child(marks.mark(input)).child(units))
        .child(tick("adult", None, w.adult(), view.form.person.adult))
}

fn sex(view: &View) -> Markup {
    let w = view.words;
    let sexes = Select {
        name: "sex",
        label: w.sex(),
        choices: &[("", w.not_said()), ("f", w.female()), ("m", w.male())],
        chosen: &chosen(view, "sex"),
    };
    tag("div")
        .class("field")
        .child(select(&sexes, Marks::default()))
        .child(tag("p").class("hint").text(w.sex_hint()))
}

fn stage(view: &View, told: &[Told]) -> Markup {
    let w = view.words;
    let Some(told) = Told::of("stage", told) else { return several() };
    let mut choices: Vec<Choice> = vec![("", w.no_stage())];
    for stage in Stage::ALL {
        choices.push((stage.id(), w.stage(*stage)));
    }
    let chosen = chosen(view, "stage");
    let stages =
        Select { name: "stage", label: w.life_stage(), choices: &choices, chosen: &chosen };
    let marks = Marks { described_by: Some("stage-error"), wrong: told.wrong };
    told.around().child(select(&stages, marks)).child(place(told, Place::Error))
}

fn flags(view: &View) -> Markup {
    let w = view.words;
    let ticked = view.form.person.flags;
    let group = |name: &str, flags: &[Flag]| {
        tag("fieldset")
            .class("ticks")
            .child(tag("legend").text(name))
            .each(flags, |flag| tick("flag", Some(flag.id()), w.flag(*flag), ticked.has(*flag)))
    };
    tag("details")
        .class("more")
        .attr("data-open", "flags")
        .child(tag("summary").text(w.flags()))
        .child(tag("p").class("hint").text(w.flags_hint()))
        .child(group(w.conditions(), CONDITIONS))
        .child(group(w.medicines(), MEDICINES))
}

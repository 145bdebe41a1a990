//! About the person: only what a table or a warning needs. The anticoagulant
//! question comes first.

use yew::prelude::*;

use crate::core::person::{AgeUnit, Answer, Flag, Sex, Stage};

use super::control::{Choice, Radios, Select, radios, select, tick};
use super::form::Form;
use super::meaning::View;

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

pub(super) fn about(view: &View) -> Html {
    let w = view.words;
    let problems = &view.report.person_problems;
    let Form { person, vka, kidney, age_left, .. } = view.form;
    let ticks = |flags: &'static [Flag]| {
        html! {
            for flag in flags.iter().copied() {
                { tick("flag", Some(flag.id()), w.flag(flag), person.flags.has(flag)) }
            }
        }
    };
    let age_problem = problems.iter().copied().find(|p| p.field() == "age" && *age_left);
    let stage_problem = problems.iter().copied().find(|p| p.field() == "stage");
    let stages: Vec<Choice> = std::iter::once(("", w.no_stage().into()))
        .chain(Stage::ALL.iter().map(|stage| (stage.id(), w.stage(*stage).into())))
        .collect();
    let vka_question = Radios {
        name: "vka",
        question: w.vka_question(),
        hint: w.vka_hint(),
        choices: vec![
            ("yes", w.yes().into()),
            ("no", w.no().into()),
            ("unsure", w.unsure().into()),
        ],
        chosen: answer(*vka),
    };
    let kidney_question = Radios {
        name: "kidney",
        question: w.kidney_question(),
        hint: w.kidney_hint(),
        choices: vec![("yes", w.yes().into()), ("no", w.no().into())],
        chosen: answer(*kidney),
    };
    let age_unit = Select {
        name: "age.unit".into(),
        label: w.age_unit().into(),
        label_hidden: true,
        choices: vec![("y", w.years().into()), ("mo", w.months().into())],
        chosen: if person.age_unit == AgeUnit::Months { "mo" } else { "y" }.into(),
        ..Select::default()
    };
    let sex = Select {
        name: "sex".into(),
        label: w.sex().into(),
        choices: vec![("", w.not_said().into()), ("f", w.female().into()), ("m", w.male().into())],
        chosen: sex_id(person.sex).into(),
        ..Select::default()
    };
    let stage = Select {
        name: "stage".into(),
        label: w.life_stage().into(),
        choices: stages,
        chosen: person.stage.map_or("", Stage::id).into(),
        described_by: stage_problem.map(|_| "stage-error".into()),
        invalid: stage_problem.is_some(),
        ..Select::default()
    };
    html! {
        <fieldset class="group">
            <legend>{ w.about_you() } { " " } <span class="quiet">{ w.optional() }</span></legend>
            { radios(&vka_question) }
            { radios(&kidney_question) }
            <div class={classes!("field", age_problem.map(|_| "field--wrong"))}>
                <label class="field__l" for="f-age">{ w.age() }</label>
                <p class="hint" id="age-hint">{ w.age_hint() }</p>
                if let Some(problem) = age_problem {
                    <p class="error" id="age-error" key={problem.id()} data-problem={problem.id()} data-field="age">
                        <span class="hidden">{ w.error() }{ " " }</span>{ w.person_problem(problem) }
                    </p>
                }
                <div class="measure">
                    <input id="f-age" name="age" inputmode="numeric" value={person.age.clone()}
                        aria-describedby={if age_problem.is_some() { "age-hint age-error" } else { "age-hint" }}
                        aria-invalid={age_problem.map(|_| "true")} />
                    { select(age_unit) }
                </div>
                { tick("adult", None, w.adult(), person.adult) }
            </div>
            <div class="row">
                <div class="field">
                    { select(sex) }
                    <p class="hint">{ w.sex_hint() }</p>
                </div>
                <div class={classes!("field", stage_problem.map(|_| "field--wrong"))}>
                    { select(stage) }
                    if let Some(problem) = stage_problem {
                        <p class="error" id="stage-error" key={problem.id()} data-problem={problem.id()} data-field="stage">
                            <span class="hidden">{ w.error() }{ " " }</span>{ w.person_problem(problem) }
                        </p>
                    }
                </div>
            </div>
            <details class="more">
                <summary>{ w.flags() }</summary>
                <p class="hint">{ w.flags_hint() }</p>
                <fieldset class="ticks"><legend>{ w.conditions() }</legend>{ ticks(CONDITIONS) }</fieldset>
                <fieldset class="ticks"><legend>{ w.medicines() }</legend>{ ticks(MEDICINES) }</fieldset>
            </details>
        </fieldset>
    }
}

fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::Unsure => "unsure",
        Answer::Unanswered => "",
    }
}

fn sex_id(sex: Option<Sex>) -> &'static str {
    match sex {
        Some(Sex::Female) => "f",
        Some(Sex::Male) => "m",
        None => "",
    }
}

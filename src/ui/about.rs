//! About the person: only what a table or a warning needs. The anticoagulant
//! question comes first.

use yew::prelude::*;

use crate::core::person::{AgeUnit, Answer, Flag, PersonProblem, Sex, Stage};
use crate::text::{Voice, en};

use super::control::{Choice, Radios, Select, radios, select, tick};
use super::form::Form;

const CONDITIONS: &[Flag] = &[
    Flag::Dialysis,
    Flag::KidneyTransplant,
    Flag::Sarcoidosis,
    Flag::Granulomatous,
    Flag::PrimaryHyperparathyroidism,
    Flag::BariatricSurgery,
    Flag::Malabsorption,
];

const MEDICINES: &[Flag] =
    &[Flag::Orlistat, Flag::BileAcidResin, Flag::EnzymeInducer, Flag::Glucocorticoid];

pub(super) fn about(form: &Form, problems: &[PersonProblem]) -> Html {
    let Form { person, vka, kidney, age_left, .. } = form;
    let ticks = |flags: &'static [Flag]| {
        html! {
            for flag in flags.iter().copied() {
                { tick("flag", Some(flag.id()), en::flag(flag), person.flags.has(flag)) }
            }
        }
    };
    let age_problem = problems.iter().copied().find(|p| p.field() == "age" && *age_left);
    let stage_problem = problems.iter().copied().find(|p| p.field() == "stage");
    let stages: Vec<Choice> = std::iter::once(("", en::NO_STAGE))
        .chain(Stage::ALL.iter().map(|stage| (stage.id(), en::stage(*stage))))
        .collect();
    let vka_question = Radios {
        name: "vka",
        question: en::VKA_QUESTION,
        hint: en::VKA_HINT,
        choices: &[("yes", en::YES), ("no", en::NO), ("unsure", en::UNSURE)],
        chosen: answer(*vka),
    };
    let kidney_question = Radios {
        name: "kidney",
        question: en::KIDNEY_QUESTION,
        hint: en::KIDNEY_HINT,
        choices: &[("yes", en::YES), ("no", en::NO)],
        chosen: answer(*kidney),
    };
    let age_unit = Select {
        name: "age.unit".into(),
        label: en::AGE_UNIT.into(),
        label_hidden: true,
        choices: vec![("y", en::YEARS), ("mo", en::MONTHS)],
        chosen: if person.age_unit == AgeUnit::Months { "mo" } else { "y" }.into(),
        ..Select::default()
    };
    let sex = Select {
        name: "sex".into(),
        label: en::SEX.into(),
        choices: vec![("", en::NOT_SAID), ("f", en::FEMALE), ("m", en::MALE)],
        chosen: sex_id(person.sex).into(),
        ..Select::default()
    };
    let stage = Select {
        name: "stage".into(),
        label: en::STAGE.into(),
        choices: stages,
        chosen: person.stage.map_or("", Stage::id).into(),
        described_by: stage_problem.map(|_| "stage-error".into()),
        invalid: stage_problem.is_some(),
        ..Select::default()
    };
    html! {
        <fieldset class="group">
            <legend>{ en::ABOUT_YOU } { " " } <span class="quiet">{ en::OPTIONAL }</span></legend>
            { radios(&vka_question) }
            { radios(&kidney_question) }
            <div class={classes!("field", age_problem.map(|_| "field--wrong"))}>
                <label class="field__l" for="f-age">{ en::AGE }</label>
                <p class="hint" id="age-hint">{ en::AGE_HINT }</p>
                if let Some(problem) = age_problem {
                    <p class="error" id="age-error" key={problem.id()} data-problem={problem.id()} data-field="age">
                        <span class="hidden">{ en::ERROR }{ " " }</span>{ en::say(Voice::Plain).person_problem(problem) }
                    </p>
                }
                <div class="measure">
                    <input id="f-age" name="age" inputmode="numeric" value={person.age.clone()}
                        aria-describedby={if age_problem.is_some() { "age-hint age-error" } else { "age-hint" }}
                        aria-invalid={age_problem.map(|_| "true")} />
                    { select(age_unit) }
                </div>
                { tick("adult", None, en::ADULT, person.adult) }
            </div>
            <div class="row">
                <div class="field">
                    { select(sex) }
                </div>
                <div class={classes!("field", stage_problem.map(|_| "field--wrong"))}>
                    { select(stage) }
                    if let Some(problem) = stage_problem {
                        <p class="error" id="stage-error" key={problem.id()} data-problem={problem.id()} data-field="stage">
                            <span class="hidden">{ en::ERROR }{ " " }</span>{ en::say(Voice::Plain).person_problem(problem) }
                        </p>
                    }
                </div>
            </div>
            <details class="more">
                <summary>{ en::FLAGS }</summary>
                <p class="hint">{ en::FLAGS_HINT }</p>
                <fieldset class="ticks"><legend>{ en::CONDITIONS }</legend>{ ticks(CONDITIONS) }</fieldset>
                <fieldset class="ticks"><legend>{ en::MEDICINES }</legend>{ ticks(MEDICINES) }</fieldset>
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

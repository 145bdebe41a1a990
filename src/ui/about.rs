//! About the person: only what a table or a warning needs. The anticoagulant
//! question comes first.

use yew::prelude::*;

use crate::core::person::{AgeUnit, Answer, Flag, PersonProblem, Sex, Stage};
use crate::text::{Voice, en};

use super::control::{Choice, Radios, Select, Tick};
use super::form::Form;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) form: Form,
    pub(super) problems: Vec<PersonProblem>,
}

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

#[component]
pub(super) fn About(props: &Props) -> Html {
    let Form { person, vka, kidney, age_left, .. } = &props.form;
    let ticks = |flags: &'static [Flag]| {
        html! {
            for flag in flags.iter().copied() {
                <Tick key={flag.id()} name="flag" value={flag.id()} words={en::flag(flag)} ticked={person.flags.has(flag)} />
            }
        }
    };
    let age_problem = props.problems.iter().copied().find(|p| p.field() == "age" && *age_left);
    let stage_problem = props.problems.iter().copied().find(|p| p.field() == "stage");
    let stages: Vec<Choice> = std::iter::once(("", en::NO_STAGE))
        .chain(Stage::ALL.iter().map(|stage| (stage.id(), en::stage(*stage))))
        .collect();
    html! {
        <fieldset class="group">
            <legend>{ en::ABOUT_YOU } { " " } <span class="quiet">{ en::OPTIONAL }</span></legend>
            <Radios name="vka" question={en::VKA_QUESTION} hint={en::VKA_HINT} chosen={answer(*vka)}
                choices={&[("yes", en::YES), ("no", en::NO), ("unsure", en::UNSURE)] as &'static [Choice]} />
            <Radios name="kidney" question={en::KIDNEY_QUESTION} hint={en::KIDNEY_HINT} chosen={answer(*kidney)}
                choices={&[("yes", en::YES), ("no", en::NO)] as &'static [Choice]} />
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
                    <Select name="age.unit" label={en::AGE_UNIT} label_hidden=true
                        choices={vec![("y", en::YEARS), ("mo", en::MONTHS)]}
                        chosen={if person.age_unit == AgeUnit::Months { "mo" } else { "y" }} />
                </div>
                <Tick name="adult" words={en::ADULT} ticked={person.adult} />
            </div>
            <div class="row">
                <div class="field">
                    <Select name="sex" label={en::SEX} chosen={sex(person.sex)}
                        choices={vec![("", en::NOT_SAID), ("f", en::FEMALE), ("m", en::MALE)]} />
                </div>
                <div class={classes!("field", stage_problem.map(|_| "field--wrong"))}>
                    <Select name="stage" label={en::STAGE} choices={stages}
                        chosen={person.stage.map_or("", Stage::id)} invalid={stage_problem.is_some()}
                        described_by={stage_problem.map(|_| AttrValue::from("stage-error"))} />
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

fn sex(sex: Option<Sex>) -> &'static str {
    match sex {
        Some(Sex::Female) => "f",
        Some(Sex::Male) => "m",
        None => "",
    }
}

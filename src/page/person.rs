//! About the person: only what a table or a warning needs, and shown only where
//! the answer changes something. The anticoagulant question comes first.

use calcium_compass_core::applies::Need;
use calcium_compass_core::person::{Flag, Stage};
use yew::prelude::*;

use super::controls::{Choices, Radios, Select, Tick};
use super::words::use_static_words;
use crate::form::ask::{QUESTIONS, name};
use crate::form::slot::{Slot, control_id, field_class, field_id};
use crate::results::context::use_words;

const CONDITIONS: &[Flag] = &[
    Flag::Dialysis,
    Flag::KidneyTransplant,
    Flag::KidneyStones,
    Flag::PrimaryHyperparathyroidism,
    Flag::Hypoparathyroid,
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
    Flag::BoneInjection,
    Flag::ActiveVitaminD,
    Flag::Calcimimetic,
    Flag::Antibiotic,
    Flag::Glucocorticoid,
    Flag::EnzymeInducer,
    Flag::Ppi,
    Flag::Orlistat,
    Flag::BileAcidResin,
    Flag::Calcipotriol,
    Flag::AluminiumBinder,
];

/// What is asked about the person.
#[component]
pub(super) fn Person() -> Html {
    let (w, s) = (use_words(), use_static_words());
    html! {
        <fieldset class="group" data-group="person">
            <legend>{ w.about_you() }{ " " }<span class="quiet">{ s.optional }</span></legend>
            for need in QUESTIONS {
                <div class="asked" data-question={name(need)} hidden=true>
                    <Question {need} />
                    <div class="place" id={Slot::Brief.id(name(need))}></div>
                </div>
            }
            <Flags />
            <button type="button" class="link" data-tool="all-questions">
                { s.all_questions }
            </button>
        </fieldset>
    }
}

/// See [`Question`].
#[derive(Properties, PartialEq)]
struct QuestionProps {
    need: Need,
}

/// One question.
#[component]
fn Question(props: &QuestionProps) -> Html {
    let w = use_words();
    match props.need {
        Need::Vka => html! {
            <Radios
                name="vka"
                question={w.vka_question()}
                hint={w.vka_hint()}
                choices={vec![("yes", w.yes()), ("no", w.no()), ("unsure", w.unsure())]}
            />
        },
        Need::Kidney => html! {
            <Radios
                name="kidney"
                question={w.kidney_question()}
                hint={w.kidney_hint()}
                choices={vec![("yes", w.yes()), ("no", w.no())]}
            />
        },
        Need::Age => html! { <Age /> },
        Need::Sex => html! { <Sex /> },
        Need::Stage => html! { <LifeStage /> },
    }
}

#[component]
fn Age() -> Html {
    let (w, s) = (use_words(), use_static_words());
    let described_by = format!("age-hint {}", Slot::Error.id("age"));
    html! {
        <div class={field_class(false)} id={field_id("age")}>
            <label class="field__l" for={control_id("age")}>{ w.age() }</label>
            <p class="hint" id="age-hint">{ s.age_hint }</p>
            <div class="place" id={Slot::Error.id("age")}></div>
            <div class="measure">
                <input
                    id={control_id("age")}
                    name="age"
                    dir="ltr"
                    inputmode="numeric"
                    aria-describedby={described_by.clone()}
                />
                <Select
                    name="age.unit"
                    label={s.age_unit}
                    unlabelled=true
                    choices={vec![("y", w.years()), ("mo", w.months())]}
                    chosen="y"
                    {described_by}
                />
            </div>
            <Tick name="adult" words={w.adult()} />
        </div>
    }
}

#[component]
fn Sex() -> Html {
    let (w, s) = (use_words(), use_static_words());
    html! {
        <div class="field">
            <Select
                name="sex"
                label={w.sex()}
                choices={vec![("", s.not_said), ("f", w.female()), ("m", w.male())]}
            />
            <p class="hint">{ s.sex_hint }</p>
        </div>
    }
}

#[component]
fn LifeStage() -> Html {
    let (w, s) = (use_words(), use_static_words());
    let stages = Stage::ALL.iter().map(|stage| (stage.id(), w.stage(*stage)));
    let choices: Choices = [("", s.no_stage)].into_iter().chain(stages).collect();
    html! {
        <div class={field_class(false)} id={field_id("stage")}>
            <Select
                name="stage"
                label={s.life_stage}
                {choices}
                described_by={Slot::Error.id("stage")}
            />
            <div class="place" id={Slot::Error.id("stage")}></div>
        </div>
    }
}

#[component]
fn Flags() -> Html {
    let (w, s) = (use_words(), use_static_words());
    let group = |name: &'static str, flags: &[Flag]| {
        html! {
            <fieldset class="ticks">
                <legend>{ name }</legend>
                for flag in flags {
                    <Tick name="flag" value={flag.id()} words={w.flag(*flag)} />
                }
            </fieldset>
        }
    };
    html! {
        <details class="more" data-open="flags">
            <summary>{ s.flags }</summary>
            <p class="hint">{ s.flags_hint }</p>
            { group(s.conditions, CONDITIONS) }
            { group(s.medicines, MEDICINES) }
        </details>
    }
}

//! The choice of what is entered: what people most often come with, and the rest
//! one step away. A button shows its field; pressed again it hides one that is
//! empty.

use calcium_compass_core::measure::{Kind, Measure};
use calcium_compass_words::Words;
use calcium_compass_words::catalogue::StaticWords;
use yew::prelude::*;

use super::words::use_static_words;
use crate::form::choice::{FIRST, others};
use crate::results::context::use_words;

/// The choice.
#[component]
pub(super) fn Choice() -> Html {
    let (w, s) = (use_words(), use_static_words());
    html! {
        <div class="chooser" role="group" aria-label={s.what_is_it} data-group="choice">
            <div class="chips">
                for measure in FIRST {
                    { chip(measure, short(measure, s, w), None) }
                }
            </div>
            <details class="more" data-open="choice">
                <summary>{ s.more_results }</summary>
                <div class="chips">
                    for measure in others(Kind::Lab) {
                        { chip(measure, w.measure(measure), detail(measure, w)) }
                    }
                </div>
                <p class="field__l">{ s.intakes }</p>
                <div class="chips">
                    for measure in others(Kind::Intake) {
                        { chip(measure, w.measure(measure), detail(measure, w)) }
                    }
                </div>
                <button type="button" class="link" data-tool="all-fields">{ s.all_fields }</button>
            </details>
        </div>
    }
}

/// What people call it who have not seen the field.
fn short(measure: Measure, s: StaticWords, w: Words) -> &'static str {
    let known = [
        (Measure::DpUcmgp, s.mgp_k),
        (Measure::Cac, s.heart_scan),
        (Measure::VitaminDIntake, s.intakes_short),
    ];
    known.iter().find(|(of, _)| *of == measure).map_or_else(|| w.measure(measure), |(_, name)| name)
}

/// What tells two of one name apart: from food, and from supplements.
fn detail(measure: Measure, w: Words) -> Option<&'static str> {
    let mut same = others(measure.facts().kind).filter(|one| w.measure(*one) == w.measure(measure));
    same.any(|one| one != measure).then(|| w.measure_detail(measure))
}

fn chip(measure: Measure, words: &'static str, detail: Option<&'static str>) -> Html {
    let pressed = measure == Measure::VitaminD25Oh;
    html! {
        <button type="button" class="chip" data-add={measure.id()} aria-pressed={pressed.to_string()}>
            { words }
            if let Some(detail) = detail {
                { " " }<span class="quiet">{ detail }</span>
            }
        </button>
    }
}

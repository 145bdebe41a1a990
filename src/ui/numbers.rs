//! The fields: results that most people have first, others one step away; then
//! what is eaten and taken.

use yew::prelude::*;

use crate::core::measure::{Kind, Measure};

use super::field::field;
use super::meaning::View;
use super::problem::Shown;

/// Results that most reports have.
const FIRST_RESULTS: [Measure; 4] =
    [Measure::VitaminD25Oh, Measure::DpUcmgp, Measure::Calcium, Measure::Albumin];

/// Amounts that most people know.
const FIRST_INTAKES: [Measure; 3] =
    [Measure::VitaminDIntake, Measure::CalciumIntake, Measure::CalciumSupplement];

pub(super) fn results(view: &View, problems: &[Shown]) -> Html {
    let w = view.words;
    html! {
        <fieldset class="group">
            <legend>{ w.blood_results() }{ " " }<span class="quiet">{ w.from_report() }</span></legend>
            { fields(view, problems, &FIRST_RESULTS) }
            <details class="more">
                <summary>{ w.more_results() }</summary>
                { fields(view, problems, &others(Kind::Lab, &FIRST_RESULTS)) }
            </details>
        </fieldset>
    }
}

pub(super) fn intakes(view: &View, problems: &[Shown]) -> Html {
    let w = view.words;
    html! {
        <fieldset class="group">
            <legend>{ w.intakes() }{ " " }<span class="quiet">{ w.from_labels() }</span></legend>
            { fields(view, problems, &FIRST_INTAKES) }
            <details class="more">
                <summary>{ w.more_intakes() }</summary>
                { fields(view, problems, &others(Kind::Intake, &FIRST_INTAKES)) }
            </details>
        </fieldset>
    }
}

fn others(kind: Kind, first: &[Measure]) -> Vec<Measure> {
    let others = |measure: &Measure| measure.facts().kind == kind && !first.contains(measure);
    Measure::ALL.iter().copied().filter(others).collect()
}

fn fields(view: &View, problems: &[Shown], measures: &[Measure]) -> Html {
    let of = |measure: &Measure| view.form.field(*measure);
    html! {
        <div class="fields">
            for one in measures.iter().filter_map(of) { { field(view, one, problems) } }
        </div>
    }
}

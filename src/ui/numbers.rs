//! The results' fields: a number, its unit, a hint, and what is wrong with it.

use yew::prelude::*;

use crate::core::measure::Measure;
use crate::text::{en, fill};

use super::control::{Choice, Select};
use super::form::{Action, Form, ResultField};
use super::problem::{FieldProblem, Shown};

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) form: Form,
    pub(super) problems: Vec<Shown>,
    pub(super) act: Callback<Action>,
}

#[component]
pub(super) fn Numbers(props: &Props) -> Html {
    let field = |field: &ResultField| {
        let due =
            props.problems.iter().find(|p| p.field == field.measure && p.is_due(field)).cloned();
        html! {
            <Field field={field.clone()} problem={due} analyte={props.form.analyte} act={props.act.clone()} />
        }
    };
    let [vitamin_d, dp_ucmgp, egfr] = &props.form.results;
    html! {
        <fieldset class="group">
            <legend>{ en::YOUR_NUMBERS } { " " } <span class="quiet">{ en::FROM_REPORT }</span></legend>
            { field(vitamin_d) }
            { field(dp_ucmgp) }
            <details class="more">
                <summary>{ en::MORE_RESULTS }</summary>
                { field(egfr) }
            </details>
        </fieldset>
    }
}

#[derive(Properties, PartialEq)]
struct FieldProps {
    field: ResultField,
    problem: Option<Shown>,
    analyte: Measure,
    act: Callback<Action>,
}

#[component]
fn Field(props: &FieldProps) -> Html {
    let ResultField { measure, text, unit, .. } = &props.field;
    let (measure, id) = (*measure, measure.id());
    let units: Vec<Choice> = std::iter::once(("", en::CHOOSE_UNIT))
        .chain(measure.units().iter().map(|scale| (scale.unit.id(), scale.unit.printed())))
        .collect();
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described_by =
        if props.problem.is_some() { format!("{hint_id} {error_id}") } else { hint_id.clone() };
    let wrong = props.problem.is_some();
    html! {
        <div class={classes!("field", wrong.then_some("field--wrong"))}>
            <label class="field__l" for={format!("f-{id}")}>
                { en::measure(measure) }{ " " }<span class="quiet">{ en::measure_detail(measure) }</span>
            </label>
            <p class="hint" id={hint_id}>{ en::measure_hint(measure) }</p>
            if measure == Measure::DpUcmgp {
                <Select name="dp-ucmgp.analyte" label={en::ANALYTE} chosen={props.analyte.id()}
                    choices={vec![(Measure::DpUcmgp.id(), en::DP_UCMGP), (Measure::TotalUcmgp.id(), en::TOTAL_UCMGP)]} />
            }
            <div class="measure">
                <input id={format!("f-{id}")} name={id} inputmode="decimal" value={text.clone()}
                    aria-describedby={described_by.clone()} aria-invalid={wrong.then_some("true")} />
                <Select name={format!("{id}.unit")} label_hidden=true chosen={unit.clone()} choices={units}
                    label={fill(en::UNIT_OF, &[("measure", en::measure(measure))])}
                    described_by={AttrValue::from(described_by)} invalid={wrong} />
            </div>
            if let Some(problem) = &props.problem {
                <FieldProblem shown={problem.clone()} act={props.act.clone()} />
            }
        </div>
    }
}

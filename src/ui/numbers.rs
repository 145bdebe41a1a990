//! The results' fields: a number, its unit, a hint, and what is wrong with it.

use yew::prelude::*;

use crate::core::measure::Measure;
use crate::text::{en, fill};

use super::control::{Choice, Select, select};
use super::form::{Action, Form, ResultField};
use super::problem::{Shown, field_problem};

pub(super) fn numbers(form: &Form, problems: &[Shown], act: &Callback<Action>) -> Html {
    let field = |field: &ResultField| {
        let due = problems.iter().find(|p| p.field == field.measure && p.is_due(field));
        field_of(field, due, form.analyte, act)
    };
    let [vitamin_d, dp_ucmgp, egfr] = &form.results;
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

fn field_of(
    field: &ResultField,
    problem: Option<&Shown>,
    analyte: Measure,
    act: &Callback<Action>,
) -> Html {
    let ResultField { measure, text, unit, .. } = field;
    let (measure, id) = (*measure, measure.id());
    let units: Vec<Choice> = std::iter::once(("", en::CHOOSE_UNIT))
        .chain(measure.units().iter().map(|scale| (scale.unit.id(), scale.unit.printed())))
        .collect();
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described_by =
        if problem.is_some() { format!("{hint_id} {error_id}") } else { hint_id.clone() };
    let wrong = problem.is_some();
    let analyte = Select {
        name: "dp-ucmgp.analyte".into(),
        label: en::ANALYTE.into(),
        choices: vec![
            (Measure::DpUcmgp.id(), en::DP_UCMGP),
            (Measure::TotalUcmgp.id(), en::TOTAL_UCMGP),
        ],
        chosen: analyte.id().into(),
        ..Select::default()
    };
    let unit = Select {
        name: format!("{id}.unit").into(),
        label: fill(en::UNIT_OF, &[("measure", en::measure(measure))]).into(),
        label_hidden: true,
        choices: units,
        chosen: unit.clone().into(),
        described_by: Some(described_by.clone().into()),
        invalid: wrong,
    };
    html! {
        <div class={classes!("field", wrong.then_some("field--wrong"))}>
            <label class="field__l" for={format!("f-{id}")}>
                { en::measure(measure) }{ " " }<span class="quiet">{ en::measure_detail(measure) }</span>
            </label>
            <p class="hint" id={hint_id}>{ en::measure_hint(measure) }</p>
            if measure == Measure::DpUcmgp {
                { select(analyte) }
            }
            <div class="measure">
                <input id={format!("f-{id}")} name={id} inputmode="decimal" value={text.clone()}
                    aria-describedby={described_by} aria-invalid={wrong.then_some("true")} />
                { select(unit) }
            </div>
            if let Some(problem) = problem {
                { field_problem(problem, act) }
            }
        </div>
    }
}

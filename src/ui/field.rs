//! The field of one measure: its name, a hint, the number and its unit, what
//! that comes to, what is wrong with it, and what else a report prints.

use yew::prelude::*;

use crate::core::entry::Per;
use crate::core::measure::Measure;
use crate::core::own_lab::LabField;
use crate::text::{Words, compose};

use super::control::{Choice, Select, select};
use super::form::Field;
use super::meaning::View;
use super::problem::{Shown, field_problem, lab_problem};

pub(super) fn field(view: &View, field: &Field, problems: &[Shown]) -> Html {
    let w = view.words;
    let (measure, id) = (field.measure, field.measure.id());
    let problem = problems.iter().find(|p| p.field == measure && !p.earlier && p.is_due(field));
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described_by =
        if problem.is_some() { format!("{hint_id} {error_id}") } else { hint_id.clone() };
    let wrong = problem.is_some();
    html! {
        <div key={id} class={classes!("field", wrong.then_some("field--wrong"))}>
            <label class="field__l" for={format!("f-{id}")}>
                { w.measure(measure) }{ " " }<span class="quiet">{ w.measure_detail(measure) }</span>
            </label>
            <p class="hint" id={hint_id}>{ w.measure_hint(measure) }</p>
            if measure == Measure::DpUcmgp {
                { select(analyte(view)) }
            }
            <div class={if measure.is_intake() { "measure measure--per" } else { "measure" }}>
                <input id={format!("f-{id}")} name={id} inputmode="decimal" value={field.text.clone()}
                    aria-describedby={described_by.clone()} aria-invalid={wrong.then_some("true")} />
                { select(unit(field, w, described_by, wrong)) }
                if measure.is_intake() {
                    { select(per(field, w)) }
                }
            </div>
            { also(view, measure) }
            if let Some(problem) = problem {
                { field_problem(view, problem) }
            }
            if !measure.is_intake() {
                { details(view, field, problems) }
            }
        </div>
    }
}

fn analyte(view: &View) -> Select {
    Select {
        name: "dp-ucmgp.analyte".into(),
        label: view.words.analyte().into(),
        choices: vec![
            (Measure::DpUcmgp.id(), view.words.dp_ucmgp().into()),
            (Measure::TotalUcmgp.id(), view.words.total_ucmgp().into()),
        ],
        chosen: view.form.analyte.id().into(),
        ..Select::default()
    }
}

fn unit(field: &Field, w: Words, described_by: String, invalid: bool) -> Select {
    let units =
        field.measure.units().iter().map(|scale| (scale.unit.id(), scale.unit.printed().into()));
    let choices: Vec<Choice> = std::iter::once(("", w.choose_unit().into())).chain(units).collect();
    Select {
        name: format!("{}.unit", field.measure.id()).into(),
        label: w.fill(w.unit_of(), &[("measure", w.measure(field.measure))]).into(),
        label_hidden: true,
        choices,
        chosen: field.unit.clone().into(),
        described_by: Some(described_by.into()),
        invalid,
    }
}

fn per(field: &Field, w: Words) -> Select {
    let words = |per: Per| match per {
        Per::Day => w.per_day(),
        Per::Week => w.per_week(),
        Per::Month => w.per_month(),
    };
    Select {
        name: format!("{}.per", field.measure.id()).into(),
        label: w.fill(w.per_of(), &[("measure", w.measure(field.measure))]).into(),
        label_hidden: true,
        choices: Per::ALL.iter().map(|per| (per.id(), words(*per).into())).collect(),
        chosen: field.per.id().into(),
        ..Select::default()
    }
}

/// The figure in the other unit, and what a weekly or monthly dose comes to a
/// day.
fn also(view: &View, measure: Measure) -> Html {
    let w = view.words;
    let typed = view.form.field(measure).is_some_and(|field| !field.text.trim().is_empty());
    let figure = view.report.figures.iter().find(|figure| figure.measure == measure && typed);
    let Some(quantity) = figure else { return html! {} };
    let average = compose::a_day(quantity, w);
    let beside = compose::beside(quantity, w).map(|text| w.fill(w.also(), &[("value", &text)]));
    let text: Vec<String> = average.into_iter().chain(beside).collect();
    let text = text.join(" · ");
    html! {
        if !text.is_empty() {
            <p class="also" key={text.clone()}>{ text.clone() }</p>
        }
    }
}

/// What else a report prints: days, an earlier result, the laboratory's own
/// range and variation.
fn details(view: &View, field: &Field, problems: &[Shown]) -> Html {
    let w = view.words;
    let id = field.measure.id();
    let earlier = problems.iter().find(|p| p.field == field.measure && p.earlier && field.left);
    let undated = !field.earlier.trim().is_empty() && field.earlier_date().is_none();
    html! {
        <details class="more more--lab">
            <summary>{ w.fill(w.lab_details(), &[("measure", w.measure(field.measure))]) }</summary>
            <div class="lab">
                { input(id, "date", w.date_of_test(), &field.date, Kind::Date) }
                <div class="row">
                    { input(id, "earlier", w.earlier(), &field.earlier, Kind::Number) }
                    { input(id, "earlier.date", w.earlier_date(), &field.earlier_date, Kind::Date) }
                </div>
                <p class="hint">{ w.earlier_hint() }</p>
                if undated {
                    <p class="error">{ w.earlier_needs() }</p>
                }
                if let Some(problem) = earlier {
                    { field_problem(view, problem) }
                }
                <div class="row">
                    { input(id, "low", w.lab_low(), &field.lab.low, Kind::Number) }
                    { input(id, "high", w.lab_high(), &field.lab.high, Kind::Number) }
                </div>
                { lab_problem(view, field.measure, LabField::Low) }
                { lab_problem(view, field.measure, LabField::High) }
                if field.measure == Measure::VitaminD25Oh {
                    { input(id, "cv", w.lab_cv(), &field.lab.cv, Kind::Number) }
                    <p class="hint">{ w.lab_cv_hint() }</p>
                    { lab_problem(view, field.measure, LabField::Cv) }
                }
            </div>
        </details>
    }
}

/// What a small field holds.
enum Kind {
    Number,
    Date,
}

fn input(measure: &str, part: &str, label: &'static str, value: &str, kind: Kind) -> Html {
    let name = format!("{measure}.{part}");
    let (kind, mode) = match kind {
        Kind::Number => (None, Some("decimal")),
        Kind::Date => (Some("date"), None),
    };
    html! {
        <div class="field">
            <label class="field__s" for={format!("f-{name}")}>{ label }</label>
            <input id={format!("f-{name}")} {name} type={kind} inputmode={mode} value={value.to_owned()} />
        </div>
    }
}

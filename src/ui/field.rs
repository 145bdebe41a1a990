//! The field of one measure: its name, a hint, the number and its unit, what
//! that comes to, what is wrong with it, and what else a report prints.

use yew::{AttrValue, Html};

use crate::core::entry::Per;
use crate::core::measure::Measure;
use crate::core::own_lab::{LabField, OwnLabProblem};
use crate::text::{Words, compose};

use super::control::{Choice, Select, select};
use super::element::{El, Node, Text, el, list};
use super::form::Field;
use super::meaning::View;
use super::problem::{Shown, field_problem, lab_problem};

/// Everything a field is drawn from.
#[derive(PartialEq)]
pub(super) struct FieldFrom {
    field: Field,
    problems: Vec<Shown>,
    lab: Vec<OwnLabProblem>,
    also: Option<String>,
    analyte: Measure,
    words: Words,
    live: bool,
}

/// The field, drawn again only where something of it has changed.
pub(super) fn kept(view: &View, field: &Field, problems: &[Shown]) -> Html {
    let measure = field.measure;
    let own = problems.iter().filter(|problem| problem.field == measure);
    let lab = view.report.lab_problems.iter().filter(|problem| problem.measure == measure);
    let from = FieldFrom {
        field: field.clone(),
        problems: own.cloned().collect(),
        lab: lab.copied().collect(),
        also: also(view, measure),
        analyte: view.form.analyte,
        words: view.words,
        live: view.live,
    };
    view.fields.draw(measure.id(), from, || self::field(view, field, problems))
}

fn field(view: &View, field: &Field, problems: &[Shown]) -> El {
    let w = view.words;
    let (measure, id) = (field.measure, field.measure.id());
    let problem = problems.iter().find(|p| p.field == measure && !p.earlier && p.is_due(field));
    let label = el("label")
        .class("field__l")
        .attr("for", format!("f-{id}"))
        .titled(w.measure(measure), w.measure_detail(measure));
    el("div")
        .key(id)
        .class(if problem.is_some() { "field field--wrong" } else { "field" })
        .child(label)
        .child(el("p").class("hint").id(hint(id)).text(w.measure_hint(measure)))
        .child((measure == Measure::DpUcmgp).then(|| analyte(view)))
        .child(number(field, problem.is_some(), w))
        .child(also(view, measure).map(|text| el("p").class("also").says(text)))
        .child(problem.map(|problem| field_problem(view, problem)))
        // Not among the prerendered words, which do not answer: they are the
        // half of the page that most people never open.
        .child((!measure.is_intake() && view.live).then(|| details(view, field, problems)))
}

fn hint(id: &str) -> String {
    format!("{id}-hint")
}

/// The number, its unit, and what an amount is counted over.
fn number(field: &Field, wrong: bool, w: Words) -> El {
    let id = field.measure.id();
    let intake = field.measure.is_intake();
    let described_by: AttrValue =
        if wrong { format!("{} {id}-error", hint(id)) } else { hint(id) }.into();
    let input = el("input")
        .id(format!("f-{id}"))
        .attr("name", id)
        .attr("inputmode", "decimal")
        .attr("aria-describedby", described_by.clone())
        .maybe("aria-invalid", wrong.then_some("true"))
        .value(field.text.clone());
    el("div")
        .class(if intake { "measure measure--per" } else { "measure" })
        .child(input)
        .child(unit(field, w, described_by, wrong))
        .child(intake.then(|| per(field, w)))
}

fn analyte(view: &View) -> Html {
    let w = view.words;
    let choices = vec![
        (Measure::DpUcmgp.id(), w.dp_ucmgp().held()),
        (Measure::TotalUcmgp.id(), w.total_ucmgp().held()),
    ];
    let chosen = view.form.analyte.id();
    select(Select::new("dp-ucmgp.analyte".held(), w.analyte().held(), choices, chosen.held()))
}

fn unit(field: &Field, w: Words, described_by: AttrValue, invalid: bool) -> Html {
    let mut choices: Vec<Choice> = vec![("", w.choose_unit().held())];
    for scale in field.measure.units() {
        choices.push((scale.unit.id(), scale.unit.printed().held()));
    }
    let name = format!("{}.unit", field.measure.id());
    let label = w.fill(w.unit_of(), &[("measure", w.measure(field.measure))]);
    let chosen = field.unit.clone();
    let mut unit = Select::new(name.held(), label.held(), choices, chosen.held()).unlabelled();
    unit.described_by = Some(described_by);
    unit.invalid = invalid;
    select(unit)
}

fn per(field: &Field, w: Words) -> Html {
    let choices = vec![
        (Per::Day.id(), w.per_day().held()),
        (Per::Week.id(), w.per_week().held()),
        (Per::Month.id(), w.per_month().held()),
    ];
    let name = format!("{}.per", field.measure.id());
    let label = w.fill(w.per_of(), &[("measure", w.measure(field.measure))]);
    let chosen = field.per.id();
    select(Select::new(name.held(), label.held(), choices, chosen.held()).unlabelled())
}

/// The figure in the other unit, and what a weekly or monthly dose comes to a
/// day.
fn also(view: &View, measure: Measure) -> Option<String> {
    let w = view.words;
    view.form.field(measure).filter(|field| !field.text.trim().is_empty())?;
    let quantity = view.report.figures.iter().find(|figure| figure.measure == measure)?;
    let average = compose::a_day(quantity, w);
    let beside = compose::beside(quantity, w).map(|text| w.fill(w.also(), &[("value", &text)]));
    match (average, beside) {
        (Some(average), Some(beside)) => Some(format!("{average} · {beside}")),
        (average, beside) => average.or(beside),
    }
}

/// What else a report prints: days, an earlier result, the laboratory's own
/// range and variation.
fn details(view: &View, field: &Field, problems: &[Shown]) -> El {
    let w = view.words;
    let (measure, id) = (field.measure, field.measure.id());
    let earlier = problems.iter().find(|p| p.field == measure && p.earlier && field.left);
    let undated = !field.earlier.trim().is_empty() && field.earlier_date().is_none();
    let before = el("div")
        .class("row")
        .child(input(id, "earlier", w.earlier(), &field.earlier, Kind::Number))
        .child(input(id, "earlier.date", w.earlier_date(), &field.earlier_date, Kind::Date));
    let range = el("div")
        .class("row")
        .child(input(id, "low", w.lab_low(), &field.lab.low, Kind::Number))
        .child(input(id, "high", w.lab_high(), &field.lab.high, Kind::Number));
    let inside = el("div")
        .class("lab")
        .child(input(id, "date", w.date_of_test(), &field.date, Kind::Date))
        .child(before)
        .child(el("p").class("hint").text(w.earlier_hint()))
        .child(undated.then(|| el("p").class("error").text(w.earlier_needs())))
        .child(earlier.map(|problem| field_problem(view, problem)))
        .child(range)
        .child(lab_problem(view, measure, LabField::Low))
        .child(lab_problem(view, measure, LabField::High))
        .child((measure == Measure::VitaminD25Oh).then(|| variation(view, field)));
    let summary = w.fill(w.lab_details(), &[("measure", w.measure(measure))]);
    el("details").class("more more--lab").child(el("summary").text(summary)).child(inside)
}

/// The laboratory's own coefficient of variation.
fn variation(view: &View, field: &Field) -> Html {
    let w = view.words;
    let cv = input(field.measure.id(), "cv", w.lab_cv(), &field.lab.cv, Kind::Number);
    list(vec![
        cv.node(),
        el("p").class("hint").text(w.lab_cv_hint()).node(),
        lab_problem(view, field.measure, LabField::Cv).node(),
    ])
}

/// What a small field holds.
enum Kind {
    Number,
    Date,
}

fn input(measure: &str, part: &str, label: &'static str, value: &str, kind: Kind) -> El {
    let name = format!("{measure}.{part}");
    let id: AttrValue = format!("f-{name}").into();
    let (kind, mode) = match kind {
        Kind::Number => (None, Some("decimal")),
        Kind::Date => (Some("date"), None),
    };
    let input = el("input")
        .id(id.clone())
        .attr("name", name)
        .maybe("type", kind)
        .maybe("inputmode", mode)
        .value(value.to_owned());
    el("div")
        .class("field")
        .child(el("label").class("field__s").attr("for", id).text(label))
        .child(input)
}

//! The field of one measure: its name, a hint, the number and its unit, what
//! that comes to, what is wrong with it, and what else a report prints.

use calcium_compass_core::entry::Per;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::own_lab::LabField;
use calcium_compass_words::{Words, compose};

use super::View;
use super::control::{Choice, Marks, Select, select, unlabelled};
use super::entry::{Place, Told, place};
use super::markup::{Markup, several, tag, void};
use super::problem::{called, error, field_problem, lab_problem};
use crate::form::Field;
use crate::form::part::Part;
use crate::results::problem::Shown;

/// The field with what it holds.
pub(super) fn field(view: &View, measure: Measure, told: &[Told]) -> Markup {
    let w = view.words;
    let id = measure.id();
    let (Some(field), Some(told)) = (view.form.field(measure), Told::of(id, told)) else {
        return several();
    };
    let label = tag("label")
        .class("field__l")
        .attr("for", &format!("f-{id}"))
        .titled(w.measure(measure), w.measure_detail(measure));
    told.around()
        .child(label)
        .child(tag("p").class("hint").id(&format!("{id}-hint")).text(w.measure_hint(measure)))
        .child((measure == Measure::DpUcmgp).then(|| analyte(view)))
        .child(number(field, told.wrong, w))
        .child(place(told, Place::Also))
        .child(place(told, Place::Error))
        // Not among the prerendered words, which do not answer: they are the
        // half of the page that most people never open.
        .child((!measure.is_intake() && view.live).then(|| details(field, told, w)))
}

/// What is told in the field's places.
pub(super) fn told(view: &View, field: &Field, problems: &[Shown]) -> Told {
    let w = view.words;
    let of = |earlier: bool| {
        let due = |p: &&Shown| if earlier { field.left } else { p.is_due(field) };
        let mut own = problems.iter().filter(|p| p.field == field.measure && p.earlier == earlier);
        own.find(due)
    };
    let problem = of(false);
    let undated = !field.earlier.trim().is_empty() && field.earlier_date().is_none();
    let undated = undated.then(|| error().child(called(w)).text(w.earlier_needs()));
    let mut told = Told::new(field.measure.id());
    told.wrong = problem.is_some();
    let beside = also(view, field);
    let set = view.form.host.has_set_unit(field).then(|| w.clinic_unit());
    for text in beside.as_deref().into_iter().chain(set) {
        told.put(Place::Also, Some(tag("p").class("also").text(text)));
    }
    told.put(Place::Error, problem.map(|problem| field_problem(problem, w)));
    told.put(Place::Earlier, undated);
    told.put(Place::Earlier, of(true).map(|problem| field_problem(problem, w)));
    told.put(Place::Range, lab_problem(view, field, LabField::Low));
    told.put(Place::Range, lab_problem(view, field, LabField::High));
    told.put(Place::Cv, lab_problem(view, field, LabField::Cv));
    told
}

/// The number, its unit, and what an amount is counted over.
fn number(field: &Field, wrong: bool, w: Words) -> Markup {
    let id = field.measure.id();
    let intake = field.measure.is_intake();
    let described_by = format!("{id}-hint {id}-error");
    let marks = Marks { described_by: Some(&described_by), wrong };
    let input = void("input")
        .id(&format!("f-{id}"))
        .attr("name", id)
        .attr("inputmode", "decimal")
        .attr("value", &field.text);
    tag("div")
        .class(if intake { "measure measure--per" } else { "measure" })
        .child(marks.mark(input))
        .child(unit(field, marks, w))
        .child(intake.then(|| per(field, w)))
}

fn analyte(view: &View) -> Markup {
    let w = view.words;
    let choices =
        [(Measure::DpUcmgp.id(), w.dp_ucmgp()), (Measure::TotalUcmgp.id(), w.total_ucmgp())];
    let list = Select {
        name: "dp-ucmgp.analyte",
        label: w.analyte(),
        choices: &choices,
        chosen: view.form.analyte.id(),
    };
    select(&list, Marks::default())
}

fn unit(field: &Field, marks: Marks, w: Words) -> Markup {
    let mut choices: Vec<Choice> = vec![("", w.choose_unit())];
    for scale in field.measure.units() {
        choices.push((scale.unit.id(), scale.unit.printed()));
    }
    let name = format!("{}.unit", field.measure.id());
    let label = w.fill(w.unit_of(), &[("measure", w.measure(field.measure))]);
    let list = Select { name: &name, label: &label, choices: &choices, chosen: &field.unit };
    unlabelled(&list, marks)
}

fn per(field: &Field, w: Words) -> Markup {
    let choices = [
        (Per::Day.id(), w.per_day()),
        (Per::Week.id(), w.per_week()),
        (Per::Month.id(), w.per_month()),
    ];
    let name = format!("{}.per", field.measure.id());
    let label = w.fill(w.per_of(), &[("measure", w.measure(field.measure))]);
    let list = Select { name: &name, label: &label, choices: &choices, chosen: field.per.id() };
    unlabelled(&list, Marks::default())
}

/// The figure in the other unit, and what a weekly or monthly dose comes to a
/// day.
fn also(view: &View, field: &Field) -> Option<String> {
    let w = view.words;
    if field.text.trim().is_empty() {
        return None;
    }
    let quantity = view.report.figures.iter().find(|figure| figure.measure == field.measure)?;
    let average = compose::a_day(quantity, w);
    let beside = compose::beside(quantity, w).map(|text| w.fill(w.also(), &[("value", &text)]));
    match (average, beside) {
        (Some(average), Some(beside)) => Some(format!("{average} · {beside}")),
        (average, beside) => average.or(beside),
    }
}

/// What else a report prints: days, an earlier result, the laboratory's own
/// range and variation.
fn details(field: &Field, told: &Told, w: Words) -> Markup {
    let (measure, id) = (field.measure, field.measure.id());
    let row = |first: Markup, second: Markup| tag("div").class("row").child(first).child(second);
    let before = row(
        input(field, Part::Earlier, w.earlier()),
        input(field, Part::EarlierDate, w.earlier_date()),
    );
    let range = row(
        input(field, Part::Lab(LabField::Low), w.lab_low()),
        input(field, Part::Lab(LabField::High), w.lab_high()),
    );
    let inside = tag("div")
        .class("lab")
        .child(input(field, Part::Date, w.date_of_test()))
        .child(before)
        .child(tag("p").class("hint").text(w.earlier_hint()))
        .child(place(told, Place::Earlier))
        .child(range)
        .child(place(told, Place::Range))
        .child((measure == Measure::VitaminD25Oh).then(|| variation(field, told, w)));
    let summary = w.fill(w.lab_details(), &[("measure", w.measure(measure))]);
    tag("details")
        .class("more more--lab")
        .attr("data-open", &format!("{id}-lab"))
        .child(tag("summary").text(&summary))
        .child(inside)
}

/// The laboratory's own coefficient of variation.
fn variation(field: &Field, told: &Told, w: Words) -> Markup {
    several()
        .child(input(field, Part::Lab(LabField::Cv), w.lab_cv()))
        .child(tag("p").class("hint").text(w.lab_cv_hint()))
        .child(place(told, Place::Cv))
}

/// A small field for a part of the report.
fn input(field: &Field, part: Part, label: &str) -> Markup {
    let name = format!("{}{}", field.measure.id(), part.end());
    let id = format!("f-{name}");
    let (kind, mode) = match part {
        Part::Date | Part::EarlierDate => (Some("date"), None),
        Part::Text | Part::Unit | Part::Per | Part::Lab(_) | Part::Earlier | Part::Line => {
            (None, Some("decimal"))
        }
    };
    let input = void("input")
        .id(&id)
        .attr("name", &name)
        .maybe("type", kind)
        .maybe("inputmode", mode)
        .attr("value", part.value(field));
    tag("div")
        .class("field")
        .child(tag("label").class("field__s").attr("for", &id).text(label))
        .child(input)
}

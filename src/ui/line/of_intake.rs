//! The line of a daily amount: the average need, the reference and the upper
//! level of one body.

use crate::ui::control::{Select, choices, lasting};
use crate::ui::element::{El, el};
use crate::ui::markup::{several, tag};
use crate::ui::meaning::View;
use calcium_compass_core::band::ReadsAs;
use calcium_compass_core::exact::Exact;
use calcium_compass_core::intake::{IntakeStatus, Status};
use calcium_compass_core::reference::{Role, Row};
use calcium_compass_words::{Words, compose};

use super::{Edge, Line, Part, as_table, draw};

/// The picture of the chosen body, or of the first that sets values; nothing
/// where none does.
pub(in crate::ui) fn of_intake(id: &str, statuses: &[&IntakeStatus], view: &View) -> Option<El> {
    let drawing: Vec<&IntakeStatus> = statuses.iter().copied().filter(|s| draws(s)).collect();
    let first = drawing.first()?;
    let chosen = view.form.body(first.nutrient);
    let set = |s: &&&IntakeStatus| view.form.host.leads(s.body.id());
    let lead = drawing.iter().find(|s| Some(s.body) == chosen);
    let lead = lead.or_else(|| drawing.iter().find(set)).unwrap_or(first);
    let w = view.words;
    let table = || as_table(parts(lead, w), None, w);
    let shown = several()
        .child(draw(&line(lead, w)))
        .child(tag("figcaption").text(&caption(lead, w)))
        .child(view.hidden(&format!("{id}-line"), w.line_table(), table));
    let choice = (drawing.len() > 1).then(|| choice(&drawing, lead, w));
    Some(el("figure").class("line").attr("data-line", lead.body.id()).child(choice).child(shown))
}

fn draws(status: &IntakeStatus) -> bool {
    match status.status {
        Status::BelowAverageNeed
        | Status::Between
        | Status::Meets
        | Status::BelowReference
        | Status::BelowAi
        | Status::AboveLimit => !edges(status).is_empty(),
        Status::Incomplete | Status::NoValue | Status::Needs(_) | Status::Gated(_) => false,
    }
}

/// The rows that are drawn, lowest first. The reference's upper level is of
/// food and supplements together.
fn edges(status: &IntakeStatus) -> Vec<(Role, &'static Row)> {
    [Role::Average, Role::Recommended, Role::Adequate, Role::Upper]
        .into_iter()
        .filter_map(|role| Some((role, status.reference.of(role)?)))
        .collect()
}

fn line(status: &IntakeStatus, w: Words) -> Line {
    let rows = edges(status);
    // Below an adequate intake nothing can be said.
    let lowest = match rows.first() {
        Some((Role::Average | Role::Recommended, _)) => ReadsAs::NotEnough,
        Some((Role::Adequate | Role::Upper, _)) | None => ReadsAs::None,
    };
    let (mut edges, mut zones) = (Vec::new(), vec![lowest]);
    for (role, row) in rows {
        edges.push(Edge { at: Exact::of(row.value), text: compose::printed(row.value, w) });
        zones.push(match role {
            Role::Average => ReadsAs::None,
            Role::Recommended | Role::Adequate => ReadsAs::Enough,
            Role::Upper => ReadsAs::High,
        });
    }
    let amount = status.amount.known();
    let name = w.fill(w.line_of(), &[("measure", w.nutrient(status.nutrient))]);
    Line {
        id: format!("line-{}", status.nutrient.id()),
        title: format!("{name}. {}", caption(status, w)),
        edges,
        zones,
        others: Vec::new(),
        unit: status.nutrient.unit().printed(),
        value: amount,
        value_text: compose::exact(amount, 0, w),
        interval: None,
        harm: None,
        rtl: w.lang().is_rtl(),
    }
}

fn body_name(status: &IntakeStatus) -> String {
    edges(status)
        .first()
        .map_or_else(String::new, |(_, row)| format!("{} {}", row.issuer, row.year))
}

fn caption(status: &IntakeStatus, w: Words) -> String {
    let source = w.fill(w.line_edges(), &[("source", &body_name(status))]);
    format!("{} {source}", compose::status(status, w))
}

fn role_words(role: Role, w: Words) -> &'static str {
    match role {
        Role::Average => w.average_need(),
        Role::Recommended | Role::Adequate => w.reference(),
        Role::Upper => w.upper_level(),
    }
}

fn parts(status: &IntakeStatus, w: Words) -> Vec<Part> {
    let unit = status.nutrient.unit().printed();
    let mut parts = Vec::new();
    for (role, row) in edges(status) {
        parts.push(Part {
            edges: format!("{} {unit}", compose::printed(row.value, w)),
            says: format!("{} ({})", role_words(role, w), row.kind.name()),
            here: false,
        });
    }
    parts.push(Part {
        edges: format!("{} {unit}", compose::exact(status.amount.known(), 0, w)),
        says: w.your_number().to_owned(),
        here: true,
    });
    parts
}

fn choice(drawing: &[&IntakeStatus], lead: &IntakeStatus, w: Words) -> El {
    let bodies: Vec<_> =
        drawing.iter().map(|status| (status.body.id(), body_name(status))).collect();
    let name = format!("{}.body", lead.nutrient.id());
    let (label, chosen) = (w.line_source(), lead.body.id());
    let list = Select { name: &name, label, choices: &choices(&bodies), chosen };
    el("div").class("line__source").child(lasting(&list))
}

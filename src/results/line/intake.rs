//! The line of a daily amount: the average need, the reference and the upper
//! level of one body.

use std::rc::Rc;

use calcium_compass_core::band::ReadsAs;
use calcium_compass_core::exact::Exact;
use calcium_compass_core::intake::{IntakeStatus, Status};
use calcium_compass_core::reference::{Body, Role, Row};
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

use super::picture::picture;
use super::table::{Part, table};
use super::{Edge, Line};
use crate::form::action::Action;
use crate::results::context::{use_page, use_words};
use crate::results::fold::Fold;
use crate::results::select::select;

/// See [`IntakeLine`].
#[derive(Properties, PartialEq)]
pub(in crate::results) struct Props {
    /// The id of the card.
    pub(in crate::results) id: AttrValue,
    /// What each body says of the nutrient.
    pub(in crate::results) statuses: Rc<[IntakeStatus]>,
    /// The body that the person has chosen to draw the line.
    pub(in crate::results) chosen: Option<Body>,
}

/// The picture of the chosen body, or of the first that sets values; nothing
/// where none does.
#[component]
pub(in crate::results) fn IntakeLine(props: &Props) -> Html {
    let (w, page) = (use_words(), use_page());
    let drawing: Vec<&IntakeStatus> = props.statuses.iter().filter(|s| draws(s)).collect();
    let preferred = |s: &&&IntakeStatus| page.host.leads(s.body.id());
    let lead = drawing.iter().find(|s| Some(s.body) == props.chosen);
    let lead = lead.or_else(|| drawing.iter().find(preferred)).or_else(|| drawing.first());
    let Some(lead) = lead.copied() else { return Html::default() };
    let nutrient = lead.nutrient;
    let choose = Callback::from(move |id: String| {
        if let Some(body) = Body::parse(&id) {
            page.dispatch.emit(Action::Body(nutrient, body));
        }
    });
    let name = format!("{}.body", nutrient.id());
    let choices: Vec<_> = drawing.iter().map(|s| (s.body.id(), body_name(s, w))).collect();
    let caption = caption(lead, w);
    html! {
        <figure class="line" data-line={lead.body.id()}>
            if drawing.len() > 1 {
                <div class="line__source">
                    { select(name, w.line_source(), &choices, lead.body.id(), &choose) }
                </div>
            }
            { picture(&line(lead, w)) }
            <figcaption key={caption.as_str()}>{ &caption }</figcaption>
            <Fold name={format!("{}-line", props.id)} summary={w.as_table()}>
                { table(&parts(lead, w), w) }
            </Fold>
        </figure>
    }
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
        unit: status.nutrient.unit().printed(),
        value: amount,
        value_text: compose::exact(amount, 0, w),
        rtl: w.lang().is_rtl(),
    }
}

fn body_name(status: &IntakeStatus, w: Words) -> String {
    edges(status).first().map_or_else(String::new, |(_, row)| compose::issuer(row, w))
}

fn caption(status: &IntakeStatus, w: Words) -> String {
    let source = w.fill(w.line_edges(), &[("source", &body_name(status, w))]);
    format!("{} {source}", compose::status(status, w))
}

fn parts(status: &IntakeStatus, w: Words) -> Vec<Part> {
    let unit = status.nutrient.unit().printed();
    let mut parts = Vec::new();
    for (_, row) in edges(status) {
        parts.push(Part {
            edges: format!("{} {unit}", compose::printed(row.value, w)),
            says: w.kind(row.kind).to_owned(),
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

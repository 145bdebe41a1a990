//! A card per nutrient: the day's amount, and what each body sets beside it.

use yew::{AttrValue, Html};

use crate::core::intake::{IntakeStatus, Status};
use crate::core::reference::Nutrient;
use crate::text::{Next, Words, compose};

use super::claims::claims;
use super::element::{El, Node, el, list, span};
use super::finding::{figure, in_its_place, next};
use super::line::of_intake;
use super::meaning::View;
use super::sources::head;

pub(super) fn intake_cards(view: &View) -> El {
    let mut cards = Vec::new();
    for nutrient in Nutrient::ALL {
        let statuses = &view.report.statuses;
        let statuses: Vec<&IntakeStatus> =
            statuses.iter().filter(|status| status.nutrient == *nutrient).collect();
        if view.report.has_amount(*nutrient) {
            cards.push(card(*nutrient, &statuses, view).node());
        }
    }
    el("div").class("cards cards--wide").child(list(cards))
}

fn card(nutrient: Nutrient, statuses: &[&IntakeStatus], view: &View) -> El {
    let w = view.words;
    let title: AttrValue = format!("intake-{}", nutrient.id()).into();
    let gated = statuses.iter().all(|s| matches!(s.status, Status::Gated(_)));
    let level = nutrient.measures().iter().filter_map(|measure| view.level(*measure)).max();
    let head = el("header")
        .class("finding__head")
        .child(el("h3").id(title.clone()).text(w.nutrient(nutrient)))
        .child((!gated).then(|| amount(statuses, w)));
    el("article")
        .key(nutrient.id())
        .class("finding")
        .attr("part", "finding")
        .attr("data-intake", nutrient.id())
        .attr("aria-labelledby", title)
        .child(head)
        .child(if view.report.is_amount_replaced(nutrient) {
            in_its_place(w).node()
        } else {
            compared(nutrient, statuses, gated, view)
        })
        .child(next(Next::of(gated, level), w))
}

/// The amount among what each body sets.
fn compared(nutrient: Nutrient, statuses: &[&IntakeStatus], gated: bool, view: &View) -> Html {
    let line = || of_intake(statuses, view);
    let claims = || claims(nutrient.measures(), view);
    list(vec![
        (!gated).then(line).node(),
        table(statuses, view.words).node(),
        (!gated).then(claims).node(),
    ])
}

/// The day's amount, as most bodies count it.
fn amount(statuses: &[&IntakeStatus], w: Words) -> Option<El> {
    let first = statuses.first()?;
    let amount = compose::exact(first.amount.known(), 0, w);
    let unit = first.nutrient.unit().printed();
    Some(figure(amount.clone(), unit).key(amount).child(span("quiet", w.per_day())))
}

fn table(statuses: &[&IntakeStatus], w: Words) -> El {
    el("table")
        .class("lens")
        .child(head(&[w.body(), w.calls_it(), w.sources()]))
        .child(el("tbody").each(statuses, |status| row(status, w)))
}

fn row(status: &IntakeStatus, w: Words) -> El {
    let issuer = status.row.map_or_else(
        || w.intake_body(status.body).to_owned(),
        |row| format!("{} {}", row.issuer, row.year),
    );
    let mut sources = String::new();
    for source in status.row.map_or(&[][..], |row| row.sources) {
        if !sources.is_empty() {
            sources.push_str("; ");
        }
        sources.push_str(source.citation);
    }
    let says = compose::status(status, w);
    el("tr")
        .key(status.body.id())
        .attr("data-nutrient", status.nutrient.id())
        .attr("data-body", status.body.id())
        .attr("data-status", status.status.id())
        .child(el("th").attr("scope", "row").says(issuer))
        .child(el("td").attr("lang", w.said_lang().tag()).says(says))
        .child(el("td").class("cite").says(sources))
}

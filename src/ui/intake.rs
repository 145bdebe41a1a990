//! A card per nutrient: the day's amount, and what each body sets beside it.

use calcium_compass_core::country::Country;
use calcium_compass_core::intake::{IntakeStatus, Status};
use calcium_compass_core::next::Next;
use calcium_compass_core::reference::Nutrient;
use calcium_compass_words::{Words, compose};

use super::ask::question;
use super::claims::claims;
use super::element::{El, Node, el, list};
use super::finding::{figure, in_its_place, next};
use super::line::of_intake;
use super::markup::{Markup, several, span, tag};
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
    let id = format!("intake-{}", nutrient.id());
    // The bodies of the reader's language first.
    let mut nearest = statuses.to_vec();
    nearest.sort_by_key(|status| Country::distance(status.body.home(), w.lang().tag()));
    let gated =
        |s: &&IntakeStatus| if let Status::Gated(gate) = s.status { Some(gate) } else { None };
    let asked =
        |s: &&IntakeStatus| if let Status::Needs(need) = s.status { Some(need) } else { None };
    let gate = statuses.iter().find_map(gated);
    let needs = statuses.iter().find_map(asked);
    let asks = needs.and_then(|need| question(need, w));
    let withheld = gate.is_some() || asks.is_some();
    let replaced = view.report.is_amount_replaced(nutrient);
    let shown = !replaced && !withheld;
    let next_is = Next::of(gate, needs.filter(|_| asks.is_some()), view.level(nutrient.measures()));
    let head = tag("header")
        .class("finding__head")
        .child(tag("h3").id(&id).text(w.nutrient(nutrient)))
        .child(if gate.is_some() { None } else { amount(statuses, w) });
    let mut rest = several().child(if replaced && !withheld {
        in_its_place(w)
    } else {
        several().child(asks).child(table(&nearest, w))
    });
    if shown {
        rest = rest.child(claims(&id, nutrient.measures(), view));
    }
    el("article")
        .key(nutrient.id())
        .class("finding")
        .attr("part", "finding")
        .attr("data-intake", nutrient.id())
        .attr("aria-labelledby", id.clone())
        .child(head)
        .child(if shown { of_intake(&id, &nearest, view) } else { None })
        .child(rest.child(next(next_is, None, w)))
}

/// The day's amount, as most bodies count it.
fn amount(statuses: &[&IntakeStatus], w: Words) -> Option<Markup> {
    let first = statuses.first()?;
    let amount = compose::exact(first.amount.known(), 0, w);
    let unit = first.nutrient.unit().printed();
    Some(figure(&amount, unit).child(span("quiet", w.per_day())))
}

fn table(statuses: &[&IntakeStatus], w: Words) -> Markup {
    tag("table")
        .class("lens")
        .child(head(&[w.body(), w.calls_it(), w.sources()]))
        .child(tag("tbody").each(statuses, |status| row(status, w)))
}

fn row(status: &IntakeStatus, w: Words) -> Markup {
    let issuer = status.row.map_or_else(
        || w.intake_body(status.body).to_owned(),
        |row| format!("{} {}", row.issuer, row.year),
    );
    let sources = compose::citations(status.row.map_or(&[][..], |row| row.sources));
    let says = compose::status(status, w);
    tag("tr")
        .attr("data-nutrient", status.nutrient.id())
        .attr("data-body", status.body.id())
        .attr("data-status", status.status.id())
        .child(tag("th").attr("scope", "row").text(&issuer))
        .child(tag("td").attr("lang", w.said_lang().tag()).text(&says))
        .child(tag("td").class("cite").text(&sources))
}

//! A card per nutrient: the day's amount, and what each body sets beside it.

use yew::prelude::*;

use crate::core::intake::{IntakeStatus, Status};
use crate::core::reference::Nutrient;
use crate::text::{Next, Words, compose};

use super::line::of_intake;
use super::meaning::View;

pub(super) fn intake_cards(view: &View) -> Html {
    let nutrients = Nutrient::ALL.iter().filter_map(|nutrient| {
        let statuses: Vec<&IntakeStatus> =
            view.report.statuses.iter().filter(|status| status.nutrient == *nutrient).collect();
        (!statuses.is_empty()).then_some((*nutrient, statuses))
    });
    html! {
        <div class="cards cards--wide">
            for (nutrient, statuses) in nutrients { { card(nutrient, &statuses, view) } }
        </div>
    }
}

fn card(nutrient: Nutrient, statuses: &[&IntakeStatus], view: &View) -> Html {
    let w = view.words;
    let title = format!("intake-{}", nutrient.id());
    let replaced = view.report.is_amount_replaced(nutrient);
    let gated = statuses.iter().all(|s| matches!(s.status, Status::Gated(_)));
    let level = nutrient.measures().iter().filter_map(|measure| view.level(*measure)).max();
    let next = Next::of(gated, level);
    html! {
        <article key={nutrient.id()} class="finding" data-intake={nutrient.id()} aria-labelledby={title.clone()}>
            <header class="finding__head">
                <h3 id={title}>{ w.nutrient(nutrient) }</h3>
                if !gated {
                    { amount(statuses, w) }
                }
            </header>
            if replaced {
                <p class="says" key="replaced" lang={w.said_lang().tag()}>{ w.replaced() }</p>
            } else {
                if !gated {
                    { of_intake(statuses, view) }
                }
                { table(statuses, w) }
            }
            <section class="next" key={format!("{next:?}")}>
                <h4>{ w.what_next() }</h4>
                <p lang={w.said_lang().tag()}>{ w.next(next) }</p>
            </section>
        </article>
    }
}

/// The day's amount, as most bodies count it.
fn amount(statuses: &[&IntakeStatus], w: Words) -> Html {
    let Some(first) = statuses.first() else { return html! {} };
    let amount = compose::exact(first.amount.known(), 0, w);
    let unit = first.nutrient.unit().printed();
    html! {
        <p class="value" key={amount.clone()}><b><bdi>{ amount }</bdi></b>{ " " }<bdi>{ unit }</bdi>{ " " }<span class="quiet">{ w.per_day() }</span></p>
    }
}

fn table(statuses: &[&IntakeStatus], w: Words) -> Html {
    html! {
        <table class="lens">
            <thead><tr><th scope="col">{ w.body() }</th><th scope="col">{ w.calls_it() }</th><th scope="col">{ w.sources() }</th></tr></thead>
            <tbody>
                for status in statuses.iter().copied() { { row(status, w) } }
            </tbody>
        </table>
    }
}

fn row(status: &IntakeStatus, w: Words) -> Html {
    let text = compose::status(status, w);
    let issuer = status.row.map_or_else(
        || w.intake_body(status.body).to_owned(),
        |row| format!("{} {}", row.issuer, row.year),
    );
    let sources: Vec<&str> = status
        .row
        .into_iter()
        .flat_map(|row| row.sources.iter().map(|source| source.citation))
        .collect();
    html! {
        <tr key={status.body.id()} data-nutrient={status.nutrient.id()} data-body={status.body.id()} data-status={status.status.id()}>
            <th scope="row" key={issuer.clone()}>{ issuer.clone() }</th>
            <td key={text.clone()} lang={w.said_lang().tag()}>{ text.clone() }</td>
            <td class="cite" key={sources.join("; ")}>{ sources.join("; ") }</td>
        </tr>
    }
}

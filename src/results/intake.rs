//! A card per nutrient: the day's amount, and what each body sets beside it.

use std::rc::Rc;

use calcium_compass_core::alert::Level;
use calcium_compass_core::intake::{IntakeStatus, Status};
use calcium_compass_core::reference::{Body, Nutrient};
use calcium_compass_words::{Next, Words, compose};
use yew::prelude::*;

use super::claims::Claims;
use super::context::use_words;
use super::figure::Figure;
use super::line::IntakeLine;
use super::next::{Replaced, WhatNext};
use super::sources::head;

/// See [`IntakeCard`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The nutrient.
    pub(super) nutrient: Nutrient,
    /// What each body says of it.
    pub(super) statuses: Rc<[IntakeStatus]>,
    /// Whether a warning takes the place of what is said.
    pub(super) replaced: bool,
    /// The most urgent warning that concerns the nutrient.
    pub(super) level: Option<Level>,
    /// The body that the person has chosen to draw the line.
    pub(super) chosen: Option<Body>,
    /// Whether the person takes a vitamin K antagonist, or is not sure.
    pub(super) on_anticoagulant: bool,
}

/// The card of one nutrient.
#[component]
pub(super) fn IntakeCard(props: &Props) -> Html {
    let (w, nutrient, statuses) = (use_words(), props.nutrient, &props.statuses);
    let id = AttrValue::from(format!("intake-{}", nutrient.id()));
    let gated = statuses.iter().all(|s| matches!(s.status, Status::Gated(_)));
    let shown = !props.replaced && !gated;
    html! {
        <article
            class="finding"
            part="finding"
            data-intake={nutrient.id()}
            aria-labelledby={id.clone()}
        >
            <header class="finding__head">
                <h3 id={id.clone()}>{ w.nutrient(nutrient) }</h3>
                if !gated {
                    { amount(statuses, w) }
                }
            </header>
            if shown {
                <IntakeLine id={&id} {statuses} chosen={props.chosen} />
            }
            if props.replaced {
                <Replaced />
            } else {
                <table class="lens">
                    { head(&[w.body(), w.calls_it(), w.sources()]) }
                    <tbody>
                        for status in statuses.iter() {
                            <Row key={status.body.id()} status={*status} />
                        }
                    </tbody>
                </table>
            }
            if shown {
                <Claims
                    {id}
                    measures={nutrient.measures().to_vec()}
                    on_anticoagulant={props.on_anticoagulant}
                />
            }
            <WhatNext next={Next::of(gated, props.level)} />
        </article>
    }
}

/// The day's amount, as most bodies count it.
fn amount(statuses: &[IntakeStatus], w: Words) -> Html {
    let Some(first) = statuses.first() else { return Html::default() };
    html! {
        <Figure
            value={compose::exact(first.amount.known(), 0, w)}
            unit={first.nutrient.unit().printed()}
            beside={w.per_day()}
        />
    }
}

/// See [`Row`].
#[derive(Properties, PartialEq)]
struct RowProps {
    status: IntakeStatus,
}

/// What one body says.
#[component]
fn Row(props: &RowProps) -> Html {
    let (w, status) = (use_words(), &props.status);
    let issuer = status.row.map_or_else(
        || w.intake_body(status.body).to_owned(),
        |row| format!("{} {}", row.issuer, row.year),
    );
    let sources = compose::citations(status.row.map_or(&[][..], |row| row.sources));
    let says = compose::status(status, w);
    html! {
        <tr
            key={format!("{issuer} {says} {sources}")}
            data-nutrient={status.nutrient.id()}
            data-body={status.body.id()}
            data-status={status.status.id()}
        >
            <th scope="row">{ issuer }</th>
            <td lang={w.said_lang().tag()}>{ says }</td>
            <td class="cite">{ sources }</td>
        </tr>
    }
}

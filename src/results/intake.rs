//! A card per nutrient: the day's amount, and what each body sets beside it.

use std::rc::Rc;

use calcium_compass_core::alert::Level;
use calcium_compass_core::applies::Need;
use calcium_compass_core::country::Country;
use calcium_compass_core::intake::{IntakeStatus, Status};
use calcium_compass_core::next::Next;
use calcium_compass_core::person::Answer;
use calcium_compass_core::reference::{Body, Nutrient};
use calcium_compass_core::safety::Gate;
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

use super::claims::claims;
use super::context::use_words;
use super::figure::figure;
use super::line::IntakeLine;
use super::next::{replaced, what_next};
use super::question::{Question, is_asked};
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
    /// What was answered about vitamin K antagonists.
    pub(super) anticoagulant: Answer,
}

/// The card of one nutrient.
#[component]
pub(super) fn IntakeCard(props: &Props) -> Html {
    let (w, nutrient, statuses) = (use_words(), props.nutrient, &props.statuses);
    let id = AttrValue::from(format!("intake-{}", nutrient.id()));
    let gate = statuses.iter().find_map(gated);
    let asked = statuses.iter().find_map(needed).filter(|need| is_asked(*need));
    let withheld = gate.is_some() || asked.is_some();
    let shown = !props.replaced && !withheld;
    let nearest = nearest(statuses, w);
    html! {
        <article
            class="finding"
            part="finding"
            data-intake={nutrient.id()}
            aria-labelledby={id.clone()}
        >
            <header class="finding__head">
                <h3 id={id.clone()}>{ w.nutrient(nutrient) }</h3>
                if gate.is_none() {
                    { amount(statuses, w) }
                }
            </header>
            if shown {
                <IntakeLine id={&id} statuses={nearest.clone()} chosen={props.chosen} />
            }
            if props.replaced && !withheld {
                { replaced(w) }
            } else {
                if let Some(need) = asked {
                    <Question {need} />
                }
                <table class="lens">
                    { head(&[w.body(), w.calls_it(), w.sources()]) }
                    <tbody>
                        { for nearest.iter().map(|status| row(status, w)) }
                    </tbody>
                </table>
            }
            if shown {
                { claims(&id, nutrient.measures(), props.anticoagulant, w) }
            }
            { what_next(Next::of(gate, asked, props.level), None, false, w) }
        </article>
    }
}

const fn gated(status: &IntakeStatus) -> Option<Gate> {
    if let Status::Gated(gate) = status.status { Some(gate) } else { None }
}

const fn needed(status: &IntakeStatus) -> Option<Need> {
    if let Status::Needs(need) = status.status { Some(need) } else { None }
}

/// The bodies of the reader's language first.
pub(super) fn nearest(statuses: &[IntakeStatus], w: Words) -> Rc<[IntakeStatus]> {
    let distance = |status: &IntakeStatus| Country::distance(status.body.home(), w.lang().tag());
    let mut nearest = statuses.to_vec();
    nearest.sort_by_key(distance);
    nearest.into()
}

/// The day's amount, as most bodies count it.
fn amount(statuses: &[IntakeStatus], w: Words) -> Html {
    let Some(first) = statuses.first() else { return Html::default() };
    let value = compose::amount(&first.amount, w);
    figure(&value, first.nutrient.unit().printed(), w.per_day())
}

/// What one body says.
fn row(status: &IntakeStatus, w: Words) -> Html {
    let issuer = status
        .row
        .map_or_else(|| w.intake_body(status.body).to_owned(), |row| compose::issuer(row, w));
    let sources = compose::citations(status.row.map_or(&[][..], |row| row.sources));
    let says = compose::status(status, w);
    html! {
        <tr
            key={format!("{} {issuer} {says} {sources}", status.body.id())}
            data-nutrient={status.nutrient.id()}
            data-body={status.body.id()}
            data-status={status.status.id()}
        >
            <th scope="row">{ issuer }</th>
            <td lang={w.said_tag()} dir={w.said_dir()}>{ says }</td>
            <td class="cite">{ sources }</td>
        </tr>
    }
}

//! What people read about vitamin K, vitamin D and calcium, and how it stands:
//! under the figure that it concerns. Never advice.

use calcium_compass_core::claim::ClaimId;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::person::Answer;
use calcium_compass_words::{ClaimWords, Words};
use yew::prelude::*;

use super::context::{use_page, use_words};
use super::fold::Fold;
use super::site_link::site_link;
use crate::form::host::Host;

/// Claims that concern one of the measures, for a finding's `id`. Those that speak of
/// vitamin K are shown to people who take no vitamin K antagonist: to others one
/// line says why they are not there, or asks.
pub(super) fn claims(id: &str, measures: &[Measure], anticoagulant: Answer, w: Words) -> Html {
    let concerns = |claim: &&ClaimId| claim.measures().iter().any(|one| measures.contains(one));
    let claims: Vec<ClaimId> = ClaimId::ALL.iter().filter(concerns).copied().collect();
    if claims.is_empty() {
        return Html::default();
    }
    html! {
        <Fold name={format!("{id}-claims")} summary={w.read_that()}>
            <Claims {claims} {anticoagulant} />
        </Fold>
    }
}

/// See [`Claims`].
#[derive(Properties, PartialEq)]
struct Props {
    /// Those that concern the finding.
    claims: Vec<ClaimId>,
    /// What was answered about vitamin K antagonists.
    anticoagulant: Answer,
}

/// The claims, which are composed when they are opened. Their words come after all
/// that an answer needs; should they not come, the page of all claims has them.
#[component]
fn Claims(props: &Props) -> Html {
    let (w, page) = (use_words(), use_page());
    let host = page.host;
    let Some(c) = page.claims else {
        return html! { <p>{ site_link("claims", "", w.claims(), &host, w) }</p> };
    };
    let is_shown = |claim: &&ClaimId| claim.is_shown_to(props.anticoagulant);
    html! {
        <div data-claims="">
            { for props.claims.iter().filter(is_shown).map(|one| claim(*one, &host, c, w)) }
            if !props.claims.iter().all(|claim| claim.is_shown_to(props.anticoagulant)) {
                { why_left_out(props.anticoagulant, c) }
            }
            <p class="hint">{ c.no_advice() }</p>
        </div>
    }
}

fn why_left_out(answer: Answer, c: ClaimWords) -> Html {
    let (id, words) = match answer {
        Answer::Unanswered => ("ask", c.ask()),
        Answer::Yes | Answer::Unsure | Answer::No => ("hidden", c.hidden()),
    };
    html! { <p key={id} data-claims-left-out={id}>{ words }</p> }
}

fn claim(claim: ClaimId, host: &Host, c: ClaimWords, w: Words) -> Html {
    let place = format!("#{}", claim.id());
    html! {
        <div key={claim.id()} class="claim" data-claim={claim.id()}>
            <p class="claim__says">{ c.claim(claim) }</p>
            { answer(claim, c, w) }
            <p class="cite">
                { site_link("claims", &place, w.sources(), host, w) }
            </p>
        </div>
    }
}

/// What studies found, and how sure that is.
pub(crate) fn answer(claim: ClaimId, c: ClaimWords, w: Words) -> Html {
    let (verdict, grade) = (c.claim_verdict(claim.verdict()), c.grade(claim.grade()));
    let standing = w.fill(c.standing(), &[("verdict", verdict), ("grade", grade)]);
    html! {
        <>
            <p>{ c.claim_answer(claim) }</p>
            <p class="quiet">{ standing }</p>
        </>
    }
}

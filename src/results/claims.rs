//! What people read about vitamin K, vitamin D and calcium, and how it stands:
//! under the figure that it concerns. Never advice.

use calcium_compass_core::claim::ClaimId;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::person::Answer;
use calcium_compass_words::Words;
use yew::prelude::*;

use super::context::use_words;
use super::fold::Fold;
use super::site_link::SiteLink;

/// See [`Claims`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The id of the finding.
    pub(super) id: AttrValue,
    /// What it is about.
    pub(super) measures: Vec<Measure>,
    /// What was answered about vitamin K antagonists.
    pub(super) anticoagulant: Answer,
}

/// Claims that concern one of the measures. Those that speak of vitamin K are
/// shown to people who take no vitamin K antagonist: to others one line says
/// why they are not there, or asks.
#[component]
pub(super) fn Claims(props: &Props) -> Html {
    let w = use_words();
    let concerns =
        |claim: &&ClaimId| claim.measures().iter().any(|one| props.measures.contains(one));
    let (shown, left_out): (Vec<ClaimId>, Vec<ClaimId>) = ClaimId::ALL
        .iter()
        .filter(concerns)
        .partition(|claim| claim.is_shown_to(props.anticoagulant));
    if shown.is_empty() && left_out.is_empty() {
        return Html::default();
    }
    html! {
        <Fold name={format!("{}-claims", props.id)} summary={w.read_that()}>
            <div data-claims="">
                for claim in shown {
                    <Claim key={claim.id()} {claim} />
                }
                if !left_out.is_empty() {
                    { why_left_out(props.anticoagulant, w) }
                }
                <p class="hint">{ w.claims_no_advice() }</p>
            </div>
        </Fold>
    }
}

fn why_left_out(answer: Answer, w: Words) -> Html {
    let (id, words) = match answer {
        Answer::Unanswered => ("ask", w.claims_ask()),
        Answer::Yes | Answer::Unsure | Answer::No => ("hidden", w.claims_hidden()),
    };
    html! { <p key={id} data-claims-left-out={id}>{ words }</p> }
}

/// See [`Claim`].
#[derive(Properties, PartialEq)]
struct ClaimProps {
    claim: ClaimId,
}

#[component]
fn Claim(props: &ClaimProps) -> Html {
    let (w, claim) = (use_words(), props.claim);
    html! {
        <div class="claim" data-claim={claim.id()}>
            <p class="claim__says">{ w.claim(claim) }</p>
            { answer(claim, w) }
            <p class="cite">
                <SiteLink page="claims" place={format!("#{}", claim.id())} text={w.sources()} />
            </p>
        </div>
    }
}

/// What studies found, and how sure that is.
pub(crate) fn answer(claim: ClaimId, w: Words) -> Html {
    let (verdict, grade) = (w.claim_verdict(claim.verdict()), w.grade(claim.grade()));
    let standing = w.fill(w.claim_standing(), &[("verdict", verdict), ("grade", grade)]);
    html! {
        <>
            <p>{ w.claim_answer(claim) }</p>
            <p class="quiet">{ standing }</p>
        </>
    }
}

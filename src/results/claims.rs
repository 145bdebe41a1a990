//! What people read about vitamin K, vitamin D and calcium, and how it stands:
//! under the figure that it concerns. Never advice.

use calcium_compass_core::claim::ClaimId;
use calcium_compass_core::measure::Measure;
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
    /// Whether the person takes a vitamin K antagonist, or is not sure.
    pub(super) on_anticoagulant: bool,
}

/// Claims that concern one of the measures. On a vitamin K antagonist, or not
/// sure, those that speak of vitamin K are left out.
#[component]
pub(super) fn Claims(props: &Props) -> Html {
    let w = use_words();
    let is_shown = |claim: &&ClaimId| {
        claim.measures().iter().any(|one| props.measures.contains(one))
            && !(props.on_anticoagulant && claim.speaks_of_vitamin_k())
    };
    let claims: Vec<ClaimId> = ClaimId::ALL.iter().filter(is_shown).copied().collect();
    if claims.is_empty() {
        return Html::default();
    }
    html! {
        <Fold name={format!("{}-claims", props.id)} summary={w.read_that()}>
            <div data-claims="">
                for claim in claims {
                    <Claim key={claim.id()} {claim} />
                }
                <p class="hint">{ w.claims_no_advice() }</p>
            </div>
        </Fold>
    }
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

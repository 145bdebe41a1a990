//! What people read about vitamin K, vitamin D and calcium, and how it stands:
//! under the figure that it concerns, and all of it on a page of its own.
//! Never advice.

use yew::Html;

use crate::core::alert::Level;
use crate::core::claim::{ClaimGroup, ClaimId};
use crate::core::measure::Measure;
use crate::text::Words;

use super::element::{El, Node, each, el, list, span};
use super::masthead::leaf;
use super::meaning::View;
use super::sources::citation;

/// Claims that concern one of the measures. On a vitamin K antagonist, or not
/// sure, those that speak of vitamin K are left out.
pub(super) fn claims(measures: &[Measure], view: &View) -> Option<El> {
    let w = view.words;
    let stopped = view.report.person.on_anticoagulant();
    let concerns = |claim: &ClaimId| claim.measures().iter().any(|one| measures.contains(one));
    let mut shown = Vec::new();
    for claim in ClaimId::ALL {
        if concerns(claim) && !(stopped && claim.speaks_of_vitamin_k()) {
            shown.push(under_a_figure(*claim, view).node());
        }
    }
    if shown.is_empty() {
        return None;
    }
    let details = el("details")
        .class("more")
        .attr("data-claims", "")
        .child(el("summary").text(w.read_that()))
        .child(list(shown))
        .child(el("p").class("hint").text(w.claims_no_advice()));
    Some(details)
}

fn under_a_figure(claim: ClaimId, view: &View) -> El {
    let w = view.words;
    el("div")
        .class("claim")
        .key(claim.id())
        .attr("data-claim", claim.id())
        .child(el("p").class("claim__says").text(w.claim(claim)))
        .child(answer(claim, w))
        .child(el("p").class("cite").child(leaf(
            view,
            "claims",
            &format!("#{}", claim.id()),
            w.sources(),
        )))
}

/// What studies found, and how sure that is.
fn answer(claim: ClaimId, w: Words) -> Html {
    let grade = w.grade(claim.grade());
    let verdict = w.claim_verdict(claim.verdict());
    let standing = w.fill(w.claim_standing(), &[("verdict", verdict), ("grade", grade)]);
    list(vec![
        el("p").text(w.claim_answer(claim)).node(),
        el("p").class("quiet").says(standing).node(),
    ])
}

/// Where it was seen. Only the page of all claims has it: the calculator does
/// not carry these publications.
fn sources(claim: ClaimId) -> Option<El> {
    let sources = el("ul")
        .class("cite")
        .each(claim.sources(), |source| el("li").key(source.key).child(citation(source)));
    (!claim.sources().is_empty()).then_some(sources)
}

/// The page of all claims, without the frame of a page.
pub fn page(w: Words) -> Html {
    let warning = el("section")
        .class("care care--talk")
        .child(span("care__tag", w.level(Level::Talk)))
        .child(el("div").class("care__body").child(el("p").text(w.claims_vka_warning())));
    list(vec![
        el("h1").text(w.claims_title()).node(),
        el("p").class("lede").text(w.claims_lede()).node(),
        warning.node(),
        each(ClaimGroup::ALL, |group| section(*group, w)),
        el("p").text(w.claims_no_advice()).node(),
        el("p").text(w.claims_not_reviewed()).node(),
    ])
}

fn section(group: ClaimGroup, w: Words) -> El {
    let claims = ClaimId::ALL.iter().filter(|claim| claim.group() == group);
    el("section").key(group.id()).child(el("h2").text(w.claim_group(group))).each(claims, |claim| {
        el("article")
            .class("claim")
            .id(claim.id())
            .key(claim.id())
            .child(el("h3").text(w.claim(*claim)))
            .child(answer(*claim, w))
            .child(sources(*claim))
    })
}

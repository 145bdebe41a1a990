//! What people read about vitamin K, vitamin D and calcium, and how it stands:
//! under the figure that it concerns, and all of it on a page of its own.
//! Never advice.

use yew::Html;

use calcium_compass_core::alert::{Level, Signs};
use calcium_compass_core::claim::{ClaimGroup, ClaimId};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::person::Answer;
use calcium_compass_words::Words;

use super::element::{Node, list};
use super::markup::{Markup, span, tag};
use super::masthead::leaf;
use super::meaning::View;
use super::sources::citation;

/// Claims that concern one of the measures. Those that speak of vitamin K are
/// shown to people who take no vitamin K antagonist: to others one line says
/// why they are not there, or asks.
pub(super) fn claims(id: &str, measures: &[Measure], view: &View) -> Option<Markup> {
    let w = view.words;
    let answer = view.report.person.anticoagulant();
    let concerns = |claim: &&ClaimId| claim.measures().iter().any(|one| measures.contains(one));
    let (shown, left_out): (Vec<ClaimId>, Vec<ClaimId>) =
        ClaimId::ALL.iter().filter(concerns).partition(|claim| claim.is_shown_to(answer));
    if shown.is_empty() && left_out.is_empty() {
        return None;
    }
    let why = (!left_out.is_empty()).then(|| why_left_out(answer, w));
    let inside = || {
        tag("div")
            .attr("data-claims", "")
            .each(shown, |claim| under_a_figure(claim, view))
            .child(why)
            .child(tag("p").class("hint").text(w.claims_no_advice()))
    };
    Some(view.hidden(&format!("{id}-claims"), w.read_that(), inside))
}

fn why_left_out(answer: Answer, w: Words) -> Markup {
    let (id, words) = match answer {
        Answer::Unanswered => ("ask", w.claims_ask()),
        Answer::Yes | Answer::Unsure | Answer::No => ("hidden", w.claims_hidden()),
    };
    tag("p").attr("data-claims-left-out", id).text(words)
}

fn under_a_figure(claim: ClaimId, view: &View) -> Markup {
    let w = view.words;
    let place = format!("#{}", claim.id());
    let says = tag("p").class("claim__says").text(w.claim(claim));
    answer(tag("div").class("claim").attr("data-claim", claim.id()).child(says), claim, w)
        .child(tag("p").class("cite").child(leaf(view, "claims", &place, w.sources())))
}

/// What studies found, and how sure that is.
fn answer(under: Markup, claim: ClaimId, w: Words) -> Markup {
    let grade = w.grade(claim.grade());
    let verdict = w.claim_verdict(claim.verdict());
    let standing = w.fill(w.claim_standing(), &[("verdict", verdict), ("grade", grade)]);
    under.child(tag("p").text(w.claim_answer(claim))).child(tag("p").class("quiet").text(&standing))
}

/// Where it was seen. Only the page of all claims has it: the calculator does
/// not carry these publications.
fn sources(claim: ClaimId) -> Option<Markup> {
    let sources =
        tag("ul").class("cite").each(claim.sources(), |source| tag("li").child(citation(source)));
    (!claim.sources().is_empty()).then_some(sources)
}

/// The page of all claims, without the frame of a page.
pub fn page(w: Words) -> Html {
    let warning = tag("section")
        .class("care care--talk")
        .child(span("care__tag", w.level(Level::Talk)))
        .child(
            tag("div")
                .class("care__body")
                .child(tag("p").text(w.claims_vka_warning()))
                .each([Signs::Bleeding, Signs::Clot], |signs| tag("p").text(w.signs(signs))),
        );
    let groups = list(ClaimGroup::ALL.iter().map(|group| section(*group, w).node()).collect());
    list(vec![
        tag("h1").text(w.claims_title()).node(),
        tag("p").class("lede").text(w.claims_lede()).node(),
        warning.node(),
        groups.node(),
        tag("p").text(w.claims_no_advice()).node(),
        tag("p").text(w.claims_not_reviewed()).node(),
    ])
}

fn section(group: ClaimGroup, w: Words) -> Markup {
    let claims = ClaimId::ALL.iter().filter(|claim| claim.group() == group);
    tag("section").child(tag("h2").text(w.claim_group(group))).each(claims, |claim| {
        let heading = tag("h3").text(w.claim(*claim));
        answer(tag("article").class("claim").id(claim.id()).child(heading), *claim, w)
            .child(sources(*claim))
    })
}

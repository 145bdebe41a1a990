//! The page of all claims: what people read about vitamin K, vitamin D and
//! calcium, and how it stands.

use calcium_compass_core::alert::{Level, Signs};
use calcium_compass_core::claim::{ClaimGroup, ClaimId};
use calcium_compass_words::{ClaimWords, Words};
use yew::prelude::*;

use super::contents::contents;
use crate::results::citation;
use crate::results::claims::answer;

/// The page, without the frame of a page.
pub fn claims(w: Words) -> Html {
    let c = ClaimWords::of(w.lang());
    let groups: Vec<(String, &'static str)> =
        ClaimGroup::ALL.iter().map(|group| (place(*group), c.claim_group(*group))).collect();
    html! {
        <>
            <h1>{ c.title() }</h1>
            <p class="lede">{ c.lede() }</p>
            <section class="care care--talk">
                <span class="care__tag">{ w.level(Level::Talk) }</span>
                <div class="care__body">
                    <p>{ c.vka_warning() }</p>
                    for signs in [Signs::Bleeding, Signs::Clot] {
                        <p>{ w.signs(signs) }</p>
                    }
                </div>
            </section>
            { contents(&groups, w) }
            { for ClaimGroup::ALL.iter().map(|group| section(*group, c, w)) }
            <p>{ c.no_advice() }</p>
            <p>{ w.claims_not_reviewed() }</p>
        </>
    }
}

/// The id of a group's part.
fn place(group: ClaimGroup) -> String {
    format!("group-{}", group as usize)
}

fn section(group: ClaimGroup, c: ClaimWords, w: Words) -> Html {
    let claims = ClaimId::ALL.iter().copied().filter(|claim| claim.group() == group);
    html! {
        <section id={place(group)}>
            <h2>{ c.claim_group(group) }</h2>
            { for claims.map(|claim| article(claim, c, w)) }
        </section>
    }
}

/// Where it was seen stands only here: the calculator does not carry these
/// publications.
fn article(claim: ClaimId, c: ClaimWords, w: Words) -> Html {
    html! {
        <article class="claim" id={claim.id()} data-part="">
            <h3>{ c.claim(claim) }</h3>
            { answer(claim, c, w) }
            if !claim.sources().is_empty() {
                <ul class="cite">
                    for source in claim.sources() {
                        <li>{ citation(source) }</li>
                    }
                </ul>
            }
        </article>
    }
}

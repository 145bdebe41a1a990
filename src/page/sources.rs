//! The page of all sources: every table a result is compared with, for people.
//! The review sheet says the same with every rule.

use calcium_compass_core::band::{Ladder, Table};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::table::tables;
use calcium_compass_words::static_page::static_words;
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

use super::contents::contents;
use crate::results::{GROUPS, Group, citation};

/// The page, without the frame of a page.
pub fn sources(w: Words) -> Html {
    let s = static_words(w.lang());
    let measures = || Measure::ALL.iter().copied().filter(|one| !tables(*one).is_empty());
    let parts: Vec<(String, &'static str)> =
        measures().map(|measure| (place(measure), w.measure(measure))).collect();
    html! {
        <>
            <h1>{ s.all_sources }</h1>
            <p class="lede">{ s.sources_lede }</p>
            <p>{ w.claims_not_reviewed() }</p>
            { contents(&parts, w) }
            { for measures().map(|measure| section(measure, w)) }
            <p><a href="review.html" data-site="" hreflang="en">{ s.review_sheet }</a></p>
        </>
    }
}

/// The id of a measure's part. The name of a control in an address is an entry.
fn place(measure: Measure) -> String {
    format!("tables-{}", measure.id())
}

fn section(measure: Measure, w: Words) -> Html {
    let group = |(_, name, belongs): &Group| {
        let of_it: Vec<&Table> =
            tables(measure).iter().copied().filter(|table| belongs(table.standing)).collect();
        (!of_it.is_empty()).then(|| {
            html! {
                <>
                    <h3>{ name(w) }</h3>
                    { for of_it.into_iter().map(|table| source(table, w)) }
                </>
            }
        })
    };
    html! {
        <section id={place(measure)}>
            <h2>{ w.measure(measure) }{ " " }<span class="quiet">{ w.measure_detail(measure) }</span></h2>
            { for GROUPS.iter().filter_map(group) }
        </section>
    }
}

/// One table: who, about whom, each band with its edges, where it was read.
fn source(table: &Table, w: Words) -> Html {
    let about = w.fill(w.about(), &[("population", w.population(table.population))]);
    let mut read: Vec<_> = table.bands.iter().flat_map(|band| band.sources).collect();
    read.dedup();
    html! {
        <article class="source" data-part="">
            <details>
                <summary>
                    <b>{ compose::source_name(table) }</b>
                    if table.standing.is_past() {
                        { " " }<span class="stamp">{ compose::standing(table.standing, w) }</span>
                    }
                    { " " }<span class="quiet"><bdi>{ cuts(table, w) }</bdi></span>
                    <span class="quiet source__who">{ about }</span>
                </summary>
                <dl class="bands">
                    for (place, band) in table.bands.iter().enumerate() {
                        <dt><bdi>{ edges(table, place, w) }</bdi></dt>
                        <dd>{ w.label(band.label) }</dd>
                    }
                </dl>
                <ul class="cite">
                    for source in read {
                        <li>{ citation(source) }{ "; " }{ compose::checked(source, w) }</li>
                    }
                </ul>
            </details>
        </article>
    }
}

/// Its cut-offs at a glance, in the first unit that it printed.
fn cuts(table: &Table, w: Words) -> String {
    let Some(ladder) = table.ladders.first().filter(|ladder| !ladder.cuts.is_empty()) else {
        return String::new();
    };
    let cuts: Vec<String> = ladder.cuts.iter().map(|cut| compose::printed(cut.at, w)).collect();
    format!("{} {}", cuts.join(" · "), w.said_unit(ladder.unit))
}

/// The edges of a band in every unit that the source printed.
fn edges(table: &Table, place: usize, w: Words) -> String {
    let edge = |ladder: &Ladder| {
        let lower = place.checked_sub(1).and_then(|below| ladder.cuts.get(below));
        compose::edges((lower, ladder.cuts.get(place)), w.said_unit(ladder.unit), w)
    };
    let all: Vec<String> = table.ladders.iter().map(edge).collect();
    if all.iter().all(String::is_empty) { "–".to_owned() } else { all.join(" · ") }
}

//! Who says what: the verdicts as a table, and where each edge was seen.

use yew::prelude::*;

use crate::core::band::Standing;
use crate::core::date::Date;
use crate::core::source::Source;
use crate::core::verdict::{Outcome, Verdict};
use crate::text::{Words, compose};

type Group = (fn(Words) -> &'static str, fn(Standing) -> bool);

/// The groups of the table, in order.
const GROUPS: [Group; 4] = [
    (Words::health_bodies, |standing| matches!(standing, Standing::Current)),
    (Words::laboratories, |standing| matches!(standing, Standing::Laboratory)),
    (Words::studies, |standing| matches!(standing, Standing::Study | Standing::Manufacturer)),
    (Words::past, |standing| matches!(standing, Standing::Withdrawn(_) | Standing::Superseded(_))),
];

fn speaks(verdict: &Verdict) -> bool {
    matches!(verdict.outcome, Outcome::Band(_) | Outcome::NoThreshold)
}

/// Every source that says something, by group; then those that do not, with
/// the reason.
pub(super) fn who_says_what(verdicts: &[Verdict], value: &str, w: Words) -> Html {
    let groups: Vec<(&str, Vec<&Verdict>)> = GROUPS
        .iter()
        .map(|(name, belongs)| {
            let belongs = |v: &&Verdict| speaks(v) && belongs(v.table.standing);
            (name(w), verdicts.iter().filter(belongs).collect::<Vec<_>>())
        })
        .filter(|(_, verdicts)| !verdicts.is_empty())
        .collect();
    let others: Vec<&Verdict> = verdicts.iter().filter(|v| !speaks(v)).collect();
    html! {
        <div class="who">
            if !groups.is_empty() {
                <table class="lens">
                    <caption key={value.to_owned()}>{ w.fill(w.who_says_what(), &[("value", value)]) }</caption>
                    <thead>
                        <tr><th scope="col">{ w.source() }</th><th scope="col">{ w.calls_it() }</th><th scope="col">{ w.because() }</th></tr>
                    </thead>
                    for (name, verdicts) in groups {
                        <tbody key={name}>
                            <tr class="lens__group"><th colspan="3" scope="rowgroup">{ name }</th></tr>
                            for verdict in verdicts { { row(verdict, w) } }
                        </tbody>
                    }
                </table>
            }
            if !others.is_empty() {
                { silent(w.other_sources(), &others, w) }
            }
        </div>
    }
}

fn row(verdict: &Verdict, w: Words) -> Html {
    let table = verdict.table;
    let (says, because) = (compose::verdict(verdict, w), compose::because(verdict, w));
    let past = matches!(table.standing, Standing::Withdrawn(_) | Standing::Superseded(_));
    html! {
        <tr key={table.id} class={past.then_some("is-past")} data-table={table.id} data-band={verdict.id()}
            data-why={verdict.outcome.why()} data-near={verdict.near.then_some("")}>
            <th scope="row">
                { table.body }
                if let Some(year) = table.year {
                    { " " }<span class="quiet">{ year }</span>
                }
                if past {
                    { " " }<span class="stamp">{ compose::standing(table.standing, w) }</span>
                }
            </th>
            <td key={says}>{ says }</td>
            <td class="lens__edges" key={because.clone()}>
                <bdi>{ because }</bdi>
                if verdict.near {
                    { " " }<span class="stamp">{ w.near_edge() }</span>
                }
            </td>
        </tr>
    }
}

/// Sources that give no band, each with its reason. Gap of the heading: `n`.
pub(super) fn silent(heading: &str, verdicts: &[&Verdict], w: Words) -> Html {
    let heading = w.fill(heading, &[("n", &verdicts.len().to_string())]);
    html! {
        <details class="more">
            <summary key={heading.clone()}>{ heading.clone() }</summary>
            <ul class="reasons">
                for verdict in verdicts.iter() {
                    <li key={verdict.table.id} data-table={verdict.table.id} data-band={verdict.id()} data-why={verdict.outcome.why()}>
                        <b>{ compose::source_name(verdict.table) }</b>{ " " }
                        <span key={compose::verdict(verdict, w)}>{ compose::verdict(verdict, w) }</span>
                    </li>
                }
            </ul>
        </details>
    }
}

/// Where the edges of every source that speaks were seen.
pub(super) fn cited(verdicts: &[Verdict], today: Option<Date>, w: Words) -> Html {
    let speaking: Vec<&Verdict> = verdicts.iter().filter(|v| speaks(v)).collect();
    if speaking.is_empty() {
        return html! {};
    }
    html! {
        <details class="more">
            <summary>{ w.sources() }</summary>
            <dl class="cites">
                for verdict in speaking {
                    <div key={format!("{} {}", verdict.table.id, verdict.id())}>
                        <dt>{ compose::source_name(verdict.table) }{ " " }<span class="stamp">{ compose::standing(verdict.table.standing, w) }</span></dt>
                        <dd>{ w.fill(w.about(), &[("population", w.population(verdict.table.population))]) }</dd>
                        { citations(verdict, today, w) }
                    </div>
                }
            </dl>
        </details>
    }
}

fn citations(verdict: &Verdict, today: Option<Date>, w: Words) -> Html {
    let Some(band) = verdict.band() else { return html! {} };
    html! {
        <>
            for source in band.sources.iter().copied() {
                <dd key={source.key}>
                    { citation(source) }{ "; " }{ w.seen(band.seen) }{ "; " }{ compose::checked(source, w) }
                    if today.is_some_and(|today| source.is_overdue(today)) {
                        { " " }<b>{ w.overdue() }</b>
                    }
                </dd>
            }
            if compose::rests_on_our_reading(verdict) {
                <dd key="reading">{ w.our_reading() }</dd>
            }
        </>
    }
}

fn citation(source: &Source) -> Html {
    let place = if source.place.is_empty() { String::new() } else { format!(", {}", source.place) };
    let text = format!("{}{place}", source.citation);
    if source.url.is_empty() {
        html! { <span>{ text }</span> }
    } else {
        html! { <a href={source.url} rel="noreferrer noopener external">{ text }</a> }
    }
}
